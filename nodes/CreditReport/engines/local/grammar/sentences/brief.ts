import { clause, opening, pattern, piece, USED, type Clause, type SentenceGrammar } from './pattern';
import { ARREARS, AS_OF, BALANCE, CARD_ENDED, CONDITION, ENDED, LAST_PAYMENT } from './states';

const OPENED = opening('serialNo', 'startAt');
/** Who lent; a name runs up to the verb and holds no punctuation. */
const LENDER = '(?<organization>[^，。]+?)';
const LENT = '(?:发放|办理|开立|提供)了?的?';

const cardHead = (kind: string): RegExp => pattern(`${OPENED}${LENDER}${LENT}(?<businessType>${kind})`);

/** Sums named by cards; the instalments are part of the balance and stand in brackets behind it, or on their own. */
const CARD_CLAUSES: readonly Clause[] = [
	clause('(?:卡片|卡)?尾号[为：]?(?<cardTail>[0-9A-Za-z*]+)'),
	// In the bracket behind the head, before or behind the tail number.
	piece(`(?<=${USED}（[${USED}，]{0,40})(?<accountCategory>(?<currency>[^，。（）${USED}]+?)(?:账户)?)(?=[，）])`),
	...CARD_ENDED,
	...ENDED,
	AS_OF,
	...CONDITION,
	...ARREARS,
	clause('(?<status>(?:尚)?未激活)'),
	clause('(?<status>已激活)'),
	clause('(?:含|其中)?(?:未出单的?)?大额专项分期余额[为：]?{money:unbilledInstallment}'),
	clause('(?<sharedAmountType>共享(?:信用|授信)?额度(?:折合人民币)?)[为：]?{money:sharedAmount}'),
	clause('(?<amountType>(?:信用|授信)额度(?:折合人民币)?)[为：]?{money:amount}'),
	clause('已(?:使用|用)额度[为：]?{money:used}'),
	BALANCE,
	LAST_PAYMENT,
];

export const CREDIT_CARD: SentenceGrammar = { list: 'creditCards', numberKey: 'serialNo', head: cardHead('(?!准贷记卡)[^的，。（）]{0,10}卡'), clauses: CARD_CLAUSES };

/** What a quasi-credit card owes is an overdraft, also where gen-1 calls it 逾期金额. */
export const QUASI_CREDIT_CARD: SentenceGrammar = {
	list: 'quasiCreditCards',
	numberKey: 'serialNo',
	head: cardHead('准贷记卡'),
	clauses: [clause('(?:透支(?:余额|额度|金额)|逾期金额)[为：]?{money:surplusOverdraft}'), ...CARD_CLAUSES],
};

const TRANSFERRED_IN: Clause = clause('(?<transferIn>[^，。（）]{0,20}转入)(?=[，。）]|$)');

/** Kinds of loans have brackets in their names: 个人商用房（包括商住两用）贷款. */
const LOAN_TYPE = '(?<type>(?:[^，。（）]|（(?![^（）]*转入）)[^（）]*）)+)';

const LOAN_CLAUSES: readonly Clause[] = [TRANSFERRED_IN, clause('(?:于)?(?<endAt>{date}|{month})到期'), clause('到期日期?[为：]?(?<endAt>{date}|{month})'), ...ENDED, AS_OF, ...CONDITION, ...ARREARS, BALANCE, LAST_PAYMENT];

export const LOAN: SentenceGrammar = {
	list: 'loans',
	numberKey: 'serialNo',
	head: pattern(`${OPENED}${LENDER}${LENT}{money:amount}(?:（(?<currency>[^（）]+)）)?${LOAN_TYPE}`),
	clauses: LOAN_CLAUSES,
};

/** A line of credit. Only one that can be drawn again is a revolving account. */
export const CREDIT_LINE: SentenceGrammar = {
	list: 'loans',
	numberKey: 'serialNo',
	head: pattern(`${OPENED}(?<organization>[^，。]+)为(?<type>[^，。为]+?)授信`),
	clauses: [
		clause('额度(?:有效期至|到期日期?[为：]?|于)(?<endAt>{date}|{month})(?:到期)?'),
		clause('额度(?:有效期)?[至为：]?(?<endAt>长期有效)'),
		clause('可循环使用', { accountKind: '循环贷账户' }),
		clause('不可循环使用'), // no kind of account has this name: accountKind stays null
		clause('(?:信用|授信)额度[为：]?{money:amount}(?:（(?<currency>[^（）]+)）)?'),
		...LOAN_CLAUSES,
	],
};

const REPAID: readonly Clause[] = [clause('(?:截至|已?于)?(?<closedAt>{date}|{month})，?已?(?:全部)?结清'), AS_OF, clause('最近一次还款日期[为：]?(?<latestRepayDate>{date}|{month}|--?)'), BALANCE];

export const ASSET_DISPOSAL: SentenceGrammar = {
	list: 'assetsDisposal',
	numberKey: 'no',
	head: pattern(`${opening('no', 'debtReceiveDate')}(?<assetsCompany>[^，。]+?)接收债权`),
	clauses: [clause('(?:债权)?金额[为：]?{money:debtAmount}'), ...REPAID],
};

export const COMPENSATION: SentenceGrammar = {
	list: 'assurerRepayInfos',
	numberKey: 'no',
	head: pattern(`${opening('no', 'latestAssurerRepayDate')}(?:以来，?)?(?<organName>[^，。]+?)(?:进行)?(?=最近一次代偿|，?累计代偿)`),
	clauses: [clause('最近一次代偿'), clause('累计代偿金额[为：]?{money:money}'), ...REPAID],
};

/** ID types that only enterprises have. */
const ENTERPRISE_ID = /^(?:中征码|统一社会信用代码|(?:组织)?机构(?:信用)?代码|贷款卡|营业执照|工商注册|登记注册|纳税人识别)/;

/** A person or company somebody stands in for, and with whom. */
const onBehalfOf = (name: string, type: string, id: string): string =>
	`为(?<${name}>[^，。]+?)（证件类型：?(?<${type}>[^，。]+?)，证件号码：?(?<${id}>{balanced})），?在(?<organization>[^，。]+?)`;

/** A liability for somebody else's debt. Its words contain 办理的 … 贷款 and must not become an account. */
export const LIABILITY: SentenceGrammar = {
	list: 'relatedLiabilities',
	numberKey: 'no',
	head: pattern(`${opening('no', 'startAt')}${onBehalfOf('borrowerName', 'borrowerIdType', 'borrowerIdNum')}办理的(?<businessType>[^，。]+?)承担相关还款责任`),
	clauses: [
		clause('(?:相关还款)?责任人类型[为：]?(?<liabilityType>[^，。（）]+)'),
		clause('(?:相关)?还款责任金额[为：]?{money:amount}'),
		clause('(?:保证)?合同编号[为：]?(?<contractNo>{balanced})(?=）)'),
		// Named after the business: 贷记卡余额, 约定购回式证券交易余额.
		clause('[\\p{Script=Han}]{0,20}余额[为：]?{money:balance}(?:（(?<currency>[^（）]+)）)?'),
		AS_OF,
	],
};

/** Whose debt it is, told by the type of the ID (contract: `relatedLiabilities[].borrower`). */
export function borrowerOf(idType: string): string {
	return ENTERPRISE_ID.test(idType) ? '企业' : '个人';
}

/** Gen-1 brief: a guarantee given for somebody else. The contract has no field for the day the sums are of. */
const guaranteeHead = (debt: string): RegExp =>
	pattern(`${opening('id', 'gotAt')}${onBehalfOf('guarantorName', 'guarantorIdType', 'guarantorId')}(?:办理的${debt}|(?=，担保${debt}))`);

const GUARANTEED: readonly Clause[] = [clause('(?:提供|承担)担保'), clause('担保金额[为：]?{money:guaranteeAmount}'), clause('截至(?:{date}|{month})')];

export const GUARANTEE: SentenceGrammar = {
	list: 'loanGuaranteeInfos',
	numberKey: 'id',
	head: guaranteeHead('(?:贷款)?'),
	clauses: [clause('担保贷款合同金额[为：]?{money:amount}'), clause('担保贷款(?:本金)?余额[为：]?{money:balance}'), ...GUARANTEED],
};

export const CARD_GUARANTEE: SentenceGrammar = {
	list: 'creditCardGuaranteeInfos',
	numberKey: 'id',
	head: guaranteeHead('(?:信用卡|准?贷记卡)'),
	clauses: [clause('担保信用卡(?:授信|信用)额度[为：]?{money:amount}'), clause('担保信用卡已用额度[为：]?{money:used}'), ...GUARANTEED],
};
