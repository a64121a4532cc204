import { fold } from './folded';

/** Labels of the head of a report in every edition, the longest first. */
const HEAD_LABELS =
	'被查询者证件类型 被查询者证件号码 数字解读生成时间 被查询者姓名 查询请求时间 查询操作机构 证件有效期 报告编号 报告时间 查询时间 查询操作人 查询操作员 查询机构 查询原因 证件类型 证件号码 婚姻状况 配偶姓名 姓名 性别 出生日期 年龄'.split(
		' ',
	);
const apart = (label: string): string => [...label].join(' ?');
const ANY_LABEL = new RegExp(HEAD_LABELS.map(apart).join('|'), 'g');
const STARTS_WITH_LABEL = new RegExp(`^ *(?:${HEAD_LABELS.map(apart).join('|')})`);
/** Labels of a person. */
const PERSON = new RegExp(['姓名', '证件号码', '证件类型'].map(apart).join('|'));
/** The line of values: a name, the word for the document, its number. */
const VALUES = /(?:身份证|户口簿|护照|军官证|士兵证|通行证|居住证|身份证件) +[A-Z\d][A-Z\d* -]{5,}/iu;
/** A longer line is a statement that mentions a name. */
const LONGEST = 240;

/**
 * Lines of the head of a report that no rule of the grammar read: of these nobody knows what is the name, so all but the
 * labels is masked. The line below a line of labels alone holds its values.
 * @returns for each line the masked text, or null where it is none of the head
 */
export function maskHeadLines(lines: readonly string[]): Array<string | null> {
	let isValues = false;
	return lines.map((line) => {
		const { text } = fold(line);
		const isHead = text.length <= LONGEST && (isValues || VALUES.test(text) || isHeadLine(text));
		isValues = isHead && !isValues && text.replace(ANY_LABEL, '').replace(/[\s:|/]/g, '') === '';
		return isHead ? maskAllButLabels(line) : null;
	});
}

function isHeadLine(text: string): boolean {
	return PERSON.test(text) && (STARTS_WITH_LABEL.test(text) || [...text.matchAll(ANY_LABEL)].length > 1);
}

/** Labels, blanks and punctuation stay. */
function maskAllButLabels(line: string): string {
	const { text, places } = fold(line);
	let masked = '';
	let from = 0;
	for (const { index, 0: label } of text.matchAll(ANY_LABEL)) {
		const [start, end] = [places[index] as number, places[index + label.length] as number];
		masked += stars(line.slice(from, start)) + line.slice(start, end);
		from = end;
	}
	return masked + stars(line.slice(from));
}

function stars(text: string): string {
	return text.replace(/[\p{L}\p{N}@]/gu, '*');
}
