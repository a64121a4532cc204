import { clause, type Clause } from './pattern';

/** Clauses that tell how an account stands, in every edition that tells it in sentences. */

/** `{date}` of an event: `2016年1月已结清`, `截至2010年7月，已销户`, `已于2009年11月结清`. */
const on = (key: string): string => `(?:截至|已?于)?(?<${key}>{date}|{month})，?已?(?:经)?`;

/** Endings. Longer wordings stand first: a date in front of the word is the date of the end. */
export const ENDED: readonly Clause[] = [
	clause(`${on('closedAt')}(?:全部|提前)?结清`, { status: '结清' }),
	clause(`${on('transferredAt')}转出`, { status: '转出' }),
	clause('已(?:经)?(?:全部|提前)?结清', { status: '结清' }),
	clause('已(?:经)?转出', { status: '转出' }),
];

export const CARD_ENDED: readonly Clause[] = [clause(`${on('closedAt')}销户`, { status: '销户' }), clause('已(?:经)?销户', { status: '销户' })];

/** Day or month the clauses behind it speak of. */
export const AS_OF: Clause = clause('截至(?<finAt>{date}|{month})');

/** Conditions: written off, in court, frozen. Words of the code tables, or what stands behind 已变成. */
export const CONDITION: readonly Clause[] = [
	clause('(?:目前|当前)?账户状态[为是：]?“?(?<status>[^“，。（）]{1,10})“?'),
	clause('(?:已|目前|当前)?(?:经)?变(?:成|为)“?(?<status>[^“，。（）]{1,10}(?:（[^（）]{1,10}）)?)“?'),
	clause('(?:目前|当前)?(?:已|处于)?(?:经)?(?:被)?(?<status>(?:银行)?(?:冻结|止付))(?:状态)?'),
	clause('(?:已|目前|当前)?(?:经)?(?:被|是|为|成为|列为|转为)?(?<status>强制平仓(?:（[^（）]{1,10}）)?|司法追偿|呆账|担保物不足)(?=[，。]|$)'),
];

/** Arrears now and in the last five years. */
export const ARREARS: readonly Clause[] = [
	clause('最近5年内?(?:共|累计)?有(?<overdueMonths5y>\\d+)个月(?:处于)?(?:逾期|透支)超[过出]60天(?:以上)?'),
	clause('最近5年内?(?:共|累计)?有(?<overdueMonths5y>\\d+)个月(?:处于)?(?:逾期|透支)状态'),
	clause('(?:其中)?(?:有)?(?<overdue90Months5y>\\d+)个月(?:处于)?(?:逾期|透支)超[过出]90天(?:以上)?'),
	clause('(?:最近5年内?)?(?:没有|从未|未)发生过?(?:90天以上|超[过出]90天)的?(?:逾期|透支)(?:记录|情况)?', { overdue90Months5y: '0' }),
	clause('(?:最近5年内?)?(?:没有|从未|未)(?:发生过?)?(?:逾期|透支)(?:过|超[过出]60天)?(?:记录|情况)?(?=[，。]|$)', { overdueMonths5y: '0', overdue90Months5y: '0' }),
	clause('(?<overdueNow>当前(?:[无有未已]|没有)?(?:逾期|透支)(?:超[过出]\\d+天)?)(?=[，。（]|$)'),
	clause('(?:当前)?逾期(?:总额|金额)[为：]?{money:currOverdue}'),
];

/** Sums and dates that accounts of all kinds have. */
export const LAST_PAYMENT: Clause = clause('最近一次(?:还款|实际还款)日期[为：]?(?<lastPayedAt>{date}|{month}|--)');
export const BALANCE: Clause = clause('(?:账户|贷款|本金)?余额[为：]?{money:balance}');
