import type { Context } from './reading/context';
import { canonical, ORNAMENTS } from './labels';
import { isField } from './tables/fits';
import type { Passage } from './passage';
import { capturesOf, pattern } from './sentences/pattern';

/**
 * Lines and full-width rows that stand above a table or open a record: their captures are keys of the section's list.
 * `__` in a group name stands for a dot.
 */
interface Caption {
	pattern: RegExp;
	/** Opens a record of the section's list. */
	opens?: boolean;
}

/** What may stand in brackets behind the number of an account, in any order, or on a line of its own. */
const MARKS = [
	'授信协议标识：?(?<agreementNo>[^）]+)',
	'卡片尾号：?(?<cardTail>[^）]+)',
	'(?<transferIn>其他机构转入[^）]*)',
];
const ANY_MARKS = `${MARKS.map((mark) => `(?=(?:.*?（${mark}）)?)`).join('')}(?:（(?:授信协议标识|卡片尾号|其他机构转入)[^（）]*）)`;

/** A caption is a line of its own, with or without marks around it. */
const line = (source: string): RegExp => pattern(`^[${ORNAMENTS}]*${source}[：${ORNAMENTS}]*$`);

const CAPTIONS: readonly Caption[] = [
	{ pattern: line(`账户(?<no>\\d*)${ANY_MARKS}*`), opens: true },
	{ pattern: line(`${ANY_MARKS}+`) },
	{ pattern: line('授信协议(?<no>\\d+)'), opens: true },
	{ pattern: line('截[至止](?<finAt>{date})') },
	{ pattern: line('(?<latestRepayment__reportedAt>{date})以后的最新还款记录') },
	{ pattern: line('(?<startRt>{month})[^\\d]{1,2}(?<endRt>{month})的还款记录') },
	{
		pattern: line(
			'(?<overdueRecordSummary__startAt>{month})[^\\d]{1,2}(?<overdueRecordSummary__endAt>{month})的逾期记录',
		),
	},
	{
		pattern: line(
			'(?<overdraftRecordSummary__startAt>{month})[^\\d]{1,2}(?<overdraftRecordSummary__endAt>{month})的透支记录',
		),
	},
	{ pattern: line('(?:{month}[^\\d]{1,2}{month}的|最近24个月)缴费记录') },
	{ pattern: line('截[至止](?<finAt>{date})，账户状态为“(?<status>[^“]+)“。?') },
];

/** No caption is longer: the longest carries the number of an agreement. */
const LONGEST = 120;

/** Is this line, as a whole, a caption in some section? */
export function isCaption(line: string): boolean {
	if (line.length > LONGEST) return false;
	const text = canonical(line);
	return CAPTIONS.some((caption) => caption.pattern.test(text));
}

/** Lists whose running number is called otherwise than `no`. */
const NUMBER_KEY: Readonly<Record<string, string>> = {
	loans: 'serialNo',
	creditCards: 'serialNo',
	quasiCreditCards: 'serialNo',
};

/** A caption that was recognised, to be stored once what came before it is finished. */
export interface FoundCaption {
	apply(): void;
}

/** @returns undefined when the text is no caption, or the section has no list it could belong to */
export function findCaption(context: Context, passage: Passage): FoundCaption | undefined {
	const text = canonical(passage.text);
	const caption = CAPTIONS.find((candidate) => candidate.pattern.test(text));
	const list = context.position.section.lists.find((name) => name !== 'statements');
	if (!caption || list === undefined) return undefined;
	return {
		apply() {
			if (caption.opens) context.open(list, passage.whole());
			for (const { key: name, from, to } of capturesOf(caption.pattern.exec(text) as RegExpExecArray)) {
				const key = name === 'no' ? (NUMBER_KEY[list] ?? 'no') : name.replace('__', '.');
				const value = passage.slice(from, to);
				if (!isField(`${list}[].${key}`)) {
					context.leave({ page: value.page, text: value.text });
					continue;
				}
				context.ensureRecord(`${list}[].${key}`, value);
				context.write(`${list}[].${key}`, value);
			}
		},
	};
}
