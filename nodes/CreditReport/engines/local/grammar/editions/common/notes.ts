import { pattern } from '../../sentences/pattern';

/** Kinds of notes that may stand under any record in a table: the first column title is the kind. */
export const NOTE_TYPES: ReadonlySet<string> = new Set([
	'机构说明',
	'贷款机构说明',
	'发卡机构说明',
	'本人声明',
	'异议标注',
	'特殊事件说明',
	'特殊标注',
]);

/** Who speaks in a note under an account of a brief, and how the contract calls that kind of note (docs/contract.md, rule 20). */
export const SPEAKERS: ReadonlyArray<readonly [words: RegExp, type: string]> = [
	[/机构/, '机构说明'],
	[/本人|信息主体/, '本人声明'],
	[/异议/, '异议标注'],
	[/征信中心/, '征信中心说明'],
];

/** `2014年3月，该机构声明：…`: the note runs to the next one, or to the end of the sentence. */
export const NOTE = pattern(
	'(?<=^|[。，\u0000])(?:添加日期[为：]?)?(?:(?<addedAt>{date}|{month})，?)?(?<words>(?:该|此|发卡|贷款|数据提供)?机构(?:声明|说明)|(?:本人|信息主体)(?:声明|说明)|异议(?:标注|说明)|特殊标注|征信中心(?:说明|声明))：',
);

/** The day may stand behind what the note says: `…。添加日期：2021年03月04日。` */
export const DAY_BEHIND = pattern('[，（]?添加日期[为：]?(?<addedAt>{date}|{month})）?。?$');
