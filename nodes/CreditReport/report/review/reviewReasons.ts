import { words, type Words } from '../words';

/** Why a value of a recognised page is to be compared with the page: `meta.review[].reason`. */
export const REVIEW_REASONS = {
	lowConfidence: words(
		'The recogniser is not sure of a character, and nothing else in the report bears the value out',
		'识别程序对其中的字符没有把握，报告的其他内容也不能印证该值',
	),
	readingsDisagree: words(
		'Two readings of the same place differ, and nothing else in the report settles it',
		'同一处的两次识别结果不同，报告的其他内容也不能判定',
	),
	characterMissing: words(
		'Between two characters there is room for another one',
		'两个字符之间的空隙还能容下一个字符，可能漏识',
	),
	notAnAmount: words(
		'It does not have the form of the amounts and counts beside it: thousands commas, decimals',
		'与同列金额、计数的形式不符：千分位逗号、小数',
	),
	notADate: words(
		'No such day or month, one after the report, or a month that is not the next one of its record',
		'日期或月份不存在、晚于报告时间，或在还款记录中与前后月份不连续',
	),
	notInItsList: words('Not among the codes or words that are printed there', '不在该处可能出现的代码或用语之中'),
	idChecksum: words(
		'The check character of the ID number is wrong, or its birthday or gender is not that of the person',
		'证件号码校验位不符，或其出生日期、性别与本人信息不一致',
	),
	numbersDiffer: words(
		'A number that is printed in several places reads differently in one of them',
		'同一号码在多处出现，其中一处读数不同',
	),
	sumDisagrees: words(
		'A total, a count or a figure that depends on it does not agree with it',
		'与之相关的合计、计数或其他数字不一致',
	),
	repaired: words(
		'Read otherwise at first; the form of its column, a checksum, or sums and counts of the report leave this reading alone',
		'最初的读数不同；按该列的形式、校验位或报告的合计与计数，只有现值成立',
	),
} as const satisfies Record<string, Words>;

export type ReviewReason = keyof typeof REVIEW_REASONS;
