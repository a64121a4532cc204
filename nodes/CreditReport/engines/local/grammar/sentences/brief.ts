import { clause, pattern, type Clause, type SentenceGrammar } from './pattern';

const OPENED = '^(?<serialNo>{no})[.、](?<startAt>{date})';

/** Clauses about arrears; the two editions of the brief share them. */
const ARREARS: readonly Clause[] = [
	clause('最近5年内有(?<overdueMonths5y>\\d+)个月处于(?:逾期|透支)状态'),
	clause('没有发生过90天以上(?:逾期|透支)', { overdue90Months5y: '0' }),
	clause('其中(?<overdue90Months5y>\\d+)个月(?:逾期|透支)超过90天'),
	clause('(?<overdueNow>当前[无有](?:逾期|透支))'),
	clause('逾期金额为?(?<currOverdue>{amount})'),
];

const ENDED: readonly Clause[] = [
	clause('(?:截至)?(?<closedAt>{date}|{month})已?结清', { status: '结清' }),
	clause('(?:截至)?(?<transferredAt>{date}|{month})已?转出', { status: '转出' }),
	clause('账户状态为“(?<status>[^“]+)“'),
];

const cardHead = (kind: string): RegExp =>
	pattern(`${OPENED}(?<organization>.+?)(?:发放|办理)的(?<businessType>${kind})（(?<accountCategory>(?<currency>[^，）]*?)(?:账户)?)(?:，卡片尾号：?(?<cardTail>[^）]+))?）`);

const CARD_CLAUSES: readonly Clause[] = [
	clause('(?:截至)?(?<closedAt>{date}|{month})已?销户', { status: '销户' }),
	...ENDED,
	...ARREARS,
	clause('(?<status>尚未激活)'),
	clause('（含未出单的大额专项分期余额(?<unbilledInstallment>{amount})）'),
	clause('(?:未出单的)?大额专项分期余额(?<unbilledInstallment>{amount})'),
	clause('(?<amountType>信用额度(?:折合人民币)?)(?<amount>{amount})'),
	clause('已使用额度(?<used>{amount})'),
	clause('余额为?(?<balance>{amount})'),
	clause('截至(?<finAt>{date}|{month})'),
];

export const CREDIT_CARD: SentenceGrammar = { list: 'creditCards', head: cardHead('贷记卡'), clauses: CARD_CLAUSES };

/** What a quasi-credit card owes is an overdraft, also where gen-1 calls it 逾期金额. */
export const QUASI_CREDIT_CARD: SentenceGrammar = {
	list: 'quasiCreditCards',
	head: cardHead('准贷记卡'),
	clauses: [clause('(?:透支余额|逾期金额)为?(?<surplusOverdraft>{amount})'), ...CARD_CLAUSES],
};

export const LOAN: SentenceGrammar = {
	list: 'loans',
	head: pattern(`${OPENED}(?<organization>.+?)(?:发放|办理)的(?<amount>{amount})元（(?<currency>[^）]+)）(?<type>[^，。]+)`),
	clauses: [clause('(?<endAt>{date})到期'), ...ENDED, ...ARREARS, clause('余额为?(?<balance>{amount})'), clause('截至(?<finAt>{date}|{month})')],
};

/** A revolving line: its limit can be drawn again. */
export const CREDIT_LINE: SentenceGrammar = {
	list: 'loans',
	head: pattern(`${OPENED}(?<organization>.+)为(?<type>[^，]+?)授信，额度(?:有效期至)?(?<endAt>{date}|[^，]+)，可循环使用`),
	set: { accountKind: '循环贷账户' },
	clauses: [
		...ENDED,
		...ARREARS,
		clause('信用额度(?<amount>{amount})元?(?:（(?<currency>[^）]+)）)?'),
		clause('余额为?(?<balance>{amount})'),
		clause('截至(?<finAt>{date}|{month})'),
	],
};

export const ASSET_DISPOSAL: SentenceGrammar = {
	list: 'assetsDisposal',
	head: pattern('^(?<no>{no})[.、](?<debtReceiveDate>{date})(?<assetsCompany>.+?)接收债权，金额为?(?<debtAmount>{amount})'),
	clauses: [clause('最近一次还款日期为?(?<latestRepayDate>{date}|--)'), clause('余额为?(?<balance>{amount})'), clause('截至(?<finAt>{date}|{month})')],
};

export const COMPENSATION: SentenceGrammar = {
	list: 'assurerRepayInfos',
	head: pattern(
		'^(?<no>{no})[.、](?<latestAssurerRepayDate>{date})(?:以来)?(?<organName>.+?)(?:进行最近一次代偿，)?累计代偿金额为?(?<money>{amount})',
	),
	clauses: [
		clause('(?:截至)?(?<closedAt>{date}|{month})已?结清'),
		clause('最近一次还款日期为?(?<latestRepayDate>{date}|--)'),
		clause('余额为?(?<balance>{amount})'),
		clause('截至(?<finAt>{date}|{month})'),
	],
};

/** ID types that only enterprises have. */
const ENTERPRISE_ID = /^(?:中征码|统一社会信用代码|组织机构代码)/;

/** A liability for somebody else's debt. Its words contain 办理的 … 贷款 and must not become an account. */
export const LIABILITY: SentenceGrammar = {
	list: 'relatedLiabilities',
	isNumberOptional: true,
	head: pattern(
		'^(?:(?<no>{no})[.、])?(?<startAt>{date})，?为(?<borrowerName>.+?)（证件类型：?(?<borrowerIdType>[^，]+)，证件号码：?(?<borrowerIdNum>[^）]+)）在(?<organization>.+?)办理的(?<businessType>.+?)承担相关还款责任',
	),
	clauses: [
		clause('责任人类型为?(?<liabilityType>[^，。]+)'),
		clause('相关还款责任金额为?(?<amount>{amount})'),
		clause('（保证合同编号：?(?<contractNo>[^）]+)）'),
		clause('[^，。]{0,8}余额为?(?<balance>{amount})(?:（(?<currency>[^）]+)）)?'),
		clause('截至(?<finAt>{date}|{month})'),
	],
};

/** Whose debt it is, told by the type of the ID (contract: `relatedLiabilities[].borrower`). */
export function borrowerOf(idType: string): string {
	return ENTERPRISE_ID.test(idType) ? '企业' : '个人';
}

/** Gen-1 brief: a guarantee given for somebody else. */
export const GUARANTEE: SentenceGrammar = {
	list: 'loanGuaranteeInfos',
	head: pattern(
		'^(?<id>{no})[.、](?<gotAt>{date})，?为(?<guarantorName>.+?)（证件类型：?(?<guarantorIdType>[^，]+)，证件号码：?(?<guarantorId>[^）]+)）在(?<organization>.+?)办理的(?:贷款)?提供担保',
	),
	clauses: [
		clause('担保贷款合同金额(?<amount>{amount})'),
		clause('担保贷款本金余额(?<balance>{amount})'),
		clause('担保金额(?<guaranteeAmount>{amount})'),
		clause('截至(?:{date}|{month})'), // the contract has no field for it
	],
};
