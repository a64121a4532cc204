import { DOCUMENT } from '../facts/completeness';
import { evidenceOf, isNone, type Facts } from '../facts';
import { at, numberAt, rowsAt, sum, textAt } from '../forms/read';
import { joined, words } from '../words';
import { rowCount } from './defaults';
import { family, type Family } from './family';
import { NONE_PRINTED, NOT_PRINTED } from './texts';

const RECORDS = [
	{
		id: 'taxArrears',
		list: 'owedTaxesRecord',
		zh: '欠税记录',
		en: 'Tax arrears',
		amount: 'taxesTotal',
		amountZh: '欠税总额',
	},
	{
		id: 'civilJudgments',
		list: 'civilJudgmentRecord',
		zh: '民事判决记录',
		en: 'Civil judgments',
		amount: 'actionObjectMoney',
		amountZh: '诉讼标的金额',
	},
	{
		id: 'enforcements',
		list: 'forceExecutions',
		zh: '强制执行记录',
		en: 'Enforcement records',
		amount: 'enforceObjectMoney',
		amountZh: '申请执行标的价值',
	},
	{
		id: 'penalties',
		list: 'administrativePenaltyRecord',
		zh: '行政处罚记录',
		en: 'Administrative penalties',
		amount: 'punishmentAmount',
		amountZh: '处罚金额',
	},
] as const;

/** Words of a flag that says no. */
const NO_FLAG = /^(?:否|无|没有|未|0|N)/i;
const OBJECTION = /异议/;
/** Where objections are marked beside the section of statements. */
const NOTED = [
	'loans',
	'creditCards',
	'quasiCreditCards',
	'recoveredAccounts',
	'relatedLiabilities',
	'creditAgreements',
] as const;

/** Whether the report or one of its records bears an objection; that there is none needs a printed 0 or a report read whole. */
function hasDissent(facts: Facts): boolean | null {
	const { report } = facts;
	const counts = [numberAt(report, 'objectionNum'), numberAt(report, 'creditInfo.objectionLabelNum')].filter(
		(count) => count !== null,
	);
	const labels = [
		...rowsAt(report, 'statements'),
		...NOTED.flatMap((list) => rowsAt(report, list)).flatMap((row) => rowsAt(row, 'notes')),
	];
	if (counts.some((count) => count > 0) || labels.some((label) => OBJECTION.test(textAt(label, 'type') ?? '')))
		return true;
	return counts.length > 0 || isNone(facts, 'statements', ...NOTED, DOCUMENT) ? false : null;
}

function hasFraudAlert(facts: Facts): boolean | null {
	const flag = textAt(facts.report, 'fraudAlert.flag');
	if (flag !== null) return !NO_FLAG.test(flag);
	if (textAt(facts.report, 'fraudAlert.startAt') !== null) return true;
	return evidenceOf(facts, 'header') === 'whole' ? false : null;
}

/** The relative position: `>43%` says that 43 % of all persons score lower. */
function percentile({ report }: Facts): number | null {
	const digits = /\d+(?:\.\d+)?/.exec(textAt(report, 'creditScore.percentile') ?? '');
	return digits ? Number(digits[0]) : null;
}

function scoreReasons({ report }: Facts): string | null {
	const notes = at(report, 'creditScore.notes');
	return Array.isArray(notes) && notes.length > 0 ? notes.join('; ') : null;
}

/** Public records, arrears, marks on the report and its score. */
export const PUBLIC_RECORDS: readonly Family[] = [
	...RECORDS.flatMap(({ id, list, zh, en, amount, amountZh }) => [
		family({
			id,
			zh: `${zh}数`,
			english: en,
			unit: 'records',
			definition: words('Records listed', '明细条数'),
			sources: [list],
			missing: NONE_PRINTED,
			value: rowCount(list),
		}),
		family({
			id: `${id}Amount`,
			zh: `${zh}涉及金额`,
			english: `${en}, amount`,
			unit: 'CNY',
			definition: words(`Sum of ${amount}`, `${amountZh}合计`),
			sources: [list],
			missing: words('null when no record prints one', '没有记录列示金额时为空'),
			value: ({ report }) => sum(rowsAt(report, list).map((row) => numberAt(row, amount))),
		}),
	]),
	family({
		id: 'postpaidArrears',
		zh: '后付费欠费金额',
		english: 'Postpaid arrears',
		unit: 'CNY',
		definition: words('Sum of amounts owed in the telecom and postpaid records', '电信等后付费记录的当前欠费金额合计'),
		sources: ['telRecord'],
		missing: words('null when no record is printed', '未列示记录时为空'),
		value: ({ report }) => sum(rowsAt(report, 'telRecord').map((row) => numberAt(row, 'oweMoney'))),
	}),
	family({
		id: 'statements',
		zh: '声明及标注条数',
		english: 'Statements and objection labels',
		unit: 'records',
		definition: words(
			'Rows of the section, without the notes under single records',
			'该信息段条数，不含各账户下的说明',
		),
		sources: ['statements'],
		needs: ['statements', DOCUMENT],
		missing: joined(
			NONE_PRINTED,
			words(
				'null also when a page or a line was not read: notes under public records count here, and stand anywhere',
				'有页面或文字未读取时也为空：公共记录下的标注计入本项，可能在任何位置',
			),
		),
		value: rowCount('statements'),
	}),
	family({
		id: 'hasDissent',
		zh: '是否有异议标注',
		english: 'Objection label',
		unit: 'yes/no',
		definition: words(
			'Whether the head or the overview counts an objection, or a statement or a note under a record is one',
			'报告头或信用提示所列异议笔数大于0，或声明、各账户下标注中有异议标注',
		),
		sources: ['objectionNum', 'creditInfo', 'statements', ...NOTED],
		needs: [],
		missing: words(
			'null when none is found, the report counts none, and it was not read whole',
			'未发现、报告未列笔数且未确认完整读取时为空',
		),
		value: hasDissent,
	}),
	family({
		id: 'hasFraudAlert',
		zh: '是否有防欺诈警示',
		english: 'Fraud alert',
		unit: 'yes/no',
		definition: words('Whether the head prints one (防欺诈警示)', '报告头是否列有防欺诈警示'),
		sources: ['fraudAlert'],
		missing: words(
			'null when none is found and it is not known that the head was read whole',
			'未发现且无法确认报告头完整读取时为空',
		),
		value: hasFraudAlert,
	}),
	family({
		id: 'creditScore',
		zh: '数字解读/中征信评分',
		english: 'Credit score',
		unit: 'points',
		definition: words('As printed', '照报告原文'),
		sources: ['creditScore'],
		missing: NOT_PRINTED,
		value: ({ report }) => numberAt(report, 'creditScore.score'),
	}),
	family({
		id: 'creditScorePercentile',
		zh: '数字解读相对位置',
		english: 'Credit score, relative position',
		unit: '%',
		definition: words('The printed share of persons with a lower score', '所列相对位置，即评分低于本人的人群占比'),
		sources: ['creditScore'],
		missing: NOT_PRINTED,
		value: percentile,
	}),
	family({
		id: 'creditScoreReasons',
		zh: '数字解读说明',
		english: 'Credit score, reasons',
		unit: 'text',
		definition: words('The printed reasons (影响因素), one after the other', '所列说明（影响因素），依次列出'),
		sources: ['creditScore'],
		missing: NOT_PRINTED,
		value: scoreReasons,
	}),
];
