import { clause, type Clause } from '../../sentences/pattern';

/** Clauses that tell how an account stands, in every edition that tells it in sentences. */

/** `{date}` of an event: `2016年1月已结清`, `截至2010年7月，已销户`, `已于2009年11月结清`. */
const on = (key: string): string => `(?:截[至止]|已?于)?(?<${key}>{date}|{month})，?已?(?:经)?`;
/** Words for the end of a line of credit, which the code tables do not have. */
const CLOSED = '(?:账户|额度)?已?(?:经)?(?<status>关闭|终止|注销|失效)(?=[，。]|$)';

/**
 * Endings. A date in front of the word is the date of the end.
 * @param movedAt key of the day of a transfer
 */
const ended = (movedAt: string): readonly Clause[] => [
	clause(`${on('closedAt')}(?:全部|提前)?(?:结清|还清)`, { status: '结清' }),
	clause(`${on(movedAt)}转出`, { status: '转出' }),
	clause(`${on('closedAt')}${CLOSED}`),
	clause('已(?:经)?(?:全部|提前)?(?:结清|还清)', { status: '结清' }),
	clause('已(?:经)?转出', { status: '转出' }),
	clause(CLOSED),
];

export const ENDED = ended('transferredAt');

/** Cards have no day of transfer of their own. */
export const CARD_ENDED: readonly Clause[] = [
	clause(`${on('closedAt')}(?:销户|注销)`, { status: '销户' }),
	clause('已(?:经)?(?:销户|注销)', { status: '销户' }),
	...ended('closedAt'),
];

/** A card that its holder has not begun to use, or has. */
export const ACTIVATION: readonly Clause[] = [clause('(?<status>(?:尚)?未激活)'), clause('(?<status>已激活)')];

/** Day or month the clauses behind it speak of. */
export const AS_OF: Clause = clause('截[至止](?<finAt>{date}|{month})');

/** Conditions: written off, in court, frozen. Words of the code tables, or what stands behind 已变成. */
const CONDITIONS: readonly string[] = [
	'(?:目前|当前)?账户状态[为是：]?“?(?:已?变[成为])?(?<status>[^“，。（）]{1,10})“?',
	'(?:已|目前|当前)?(?:经)?变(?:成|为)“?(?<status>[^“，。（）]{1,10}(?:（[^（）]{1,10}）)?)“?',
	'(?:目前|当前)?(?:已|处于)?(?:经)?(?:被)?(?<status>(?:银行)?(?:冻结|止付))(?:状态)?',
	'(?:已|目前|当前)?(?:经)?(?:被|是|为|成为|列为|转为)?(?<status>强制平仓(?:（[^（）]{1,10}）)?|司法追偿|呆账|担保物不足)(?=[，。]|$)',
];

/** The month in front of a condition, where nothing else says of when it is, is the account's. */
export const CONDITION: readonly Clause[] = [
	...CONDITIONS.map((words) => clause(`(?:于)?(?<finAt>{date}|{month})，?${words}`)),
	...CONDITIONS.map((words) => clause(words)),
];

const MONTHS = '最近5年内?(?:共|累计)?有(?<overdueMonths5y>\\d+)个月(?:处于)?';

/** Arrears now and in the last five years. */
export const ARREARS: readonly Clause[] = [
	clause(`${MONTHS}(?:逾期|透支)超[过出]60天(?:以上)?`),
	clause(`${MONTHS}(?:逾期|透支)(?:状态)?(?=[，。]|$)`),
	clause('(?:其中)?(?:有)?(?<overdue90Months5y>\\d+)个月(?:处于)?(?:逾期|透支)(?:超[过出])?90天(?:以上)?'),
	clause(
		'(?:其中)?(?:逾期|透支)(?:超[过出]90天|90天以上)(?:以上)?的?月份?数[为：]?(?<overdue90Months5y>\\d+)(?:个月?)?',
	),
	clause(
		'(?:最近5年内?)?(?:没有|从未|未)(?:发生过?)?(?:(?:90天以上|超[过出]90天)的?(?:逾期|透支)|(?:逾期|透支)(?:超[过出]90天|90天)(?:以上)?)(?:记录|情况)?',
		{ overdue90Months5y: '0' },
	),
	clause('(?:最近5年内?)?(?:没有|从未|未)(?:发生过?)?(?:逾期|透支)(?:过|超[过出]60天)?(?:记录|情况)?(?=[，。]|$)', {
		overdueMonths5y: '0',
		overdue90Months5y: '0',
	}),
	clause('(?<overdueNow>当前(?:[无有未已]|没有)?(?:逾期|透支)(?:超[过出]\\d+天)?|[无有](?:逾期|透支))(?=[，。（]|$)'),
];

/** What is overdue now. A quasi-credit card has overdrafts instead. */
export const OVERDUE: readonly Clause[] = [
	clause('(?:当前)?逾期(?:总额|金额)[为：]?{money:currOverdue}'),
	clause('(?:当前)?逾期期数[为：]?(?<currOverduePeriods>\\d{1,3})(?:期)?(?=[，。]|$)'),
];

/** Sums and dates that accounts of all kinds have. */
export const CLASS: Clause = clause('五级分类[为是：]?“?(?<category>[\\p{Script=Han}]{1,6}|--)“?');
export const LAST_PAYMENT: Clause = clause('最近一次(?:还款|实际还款)日期[为：]?(?<lastPayedAt>{date}|{month}|--)');
export const BALANCE: Clause = clause('(?:账户|贷款|本金)?余额[为：]?{money:balance}');
