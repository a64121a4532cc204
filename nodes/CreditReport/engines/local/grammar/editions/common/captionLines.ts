import { ORNAMENTS } from '../../labels';
import { pattern } from '../../sentences/pattern';

/**
 * Lines and full-width rows that stand above a table or open a record: their captures are keys of the section's list.
 * `__` in a group name stands for a dot.
 */
export interface CaptionLine {
	pattern: RegExp;
	/** Opens a record of the section's list. */
	opens?: boolean;
}

/**
 * What may stand in brackets behind the number of an account, in any order, or on a line of its own. Bounded, as everything that is looked for from
 * each place of a line.
 */
const MARKS = [
	'授信协议标识：?(?<agreementNo>[^）]{1,100})',
	'卡片尾号：?(?<cardTail>[^）]{1,100})',
	'(?<transferIn>其他机构转入[^）]{0,100})',
];
const ANY_MARKS = `${MARKS.map((mark) => `(?=(?:.*?（${mark}）)?)`).join('')}(?:（(?:授信协议标识|卡片尾号|其他机构转入)[^（）]{0,100}）)`;

/** A caption is a line of its own, with or without marks around it. */
const line = (source: string): RegExp => pattern(`^[${ORNAMENTS}]{0,9}${source}[：${ORNAMENTS}]{0,9}$`);

export const CAPTION_LINES: readonly CaptionLine[] = [
	{ pattern: line(`账户(?<no>\\d{0,9})${ANY_MARKS}*`), opens: true },
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

/** Lists whose running number is called otherwise than `no`. */
export const NUMBER_KEYS: Readonly<Record<string, string>> = {
	loans: 'serialNo',
	creditCards: 'serialNo',
	quasiCreditCards: 'serialNo',
};
