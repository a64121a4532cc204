import { clause, opening, pattern, piece, type Clause, type SentenceGrammar } from '../../sentences/pattern';
import { AS_OF, BALANCE, CLASS } from './stateClauses';

/** Sentences of those who stand in: claims sold, debts paid by others, liabilities and guarantees for others. */

/** What is left of a claim or of a debt that others paid. */
const REST: readonly Clause[] = [
	AS_OF,
	clause('最近一次还款日期[为：]?(?<latestRepayDate>{date}|{month}|--?)'),
	BALANCE,
];

/** Whose claim it was is no field of the contract: that part is left for a person to read. */
export const ASSET_DISPOSAL: SentenceGrammar = {
	list: 'assetsDisposal',
	numberKey: 'no',
	head: pattern(`${opening('no', 'debtReceiveDate')}(?<assetsCompany>[^，。]+?)(?:接收|受让)了?(?=[^，。]{0,30}债权)`),
	clauses: [piece('债权(?=[，。]|$)'), clause('(?:接收的?)?(?:债权)?金额[为：]?{money:debtAmount}'), ...REST],
};

export const COMPENSATION: SentenceGrammar = {
	list: 'assurerRepayInfos',
	numberKey: 'no',
	head: pattern(
		`${opening('no', 'latestAssurerRepayDate')}(?:以来，?)?(?<organName>[^，。]+?)(?:进行)?(?=最近一次(?:代偿|垫款)|，?累计(?:代偿|垫款))`,
	),
	clauses: [
		clause('最近一次(?:代偿|垫款)'),
		clause('累计(?:代偿|垫款)(?:金额)?[为：]?{money:money}'),
		clause('(?:截[至止]|已?于)?(?<closedAt>{date}|{month})，?已?(?:经)?(?:全部)?(?:结清|还清)'),
		...REST,
	],
};

/** ID types that only enterprises have. */
const ENTERPRISE_ID =
	/^(?:中征码|统一社会信用代码|(?:组织)?机构(?:信用)?代码|贷款卡|营业执照|工商注册|登记注册|纳税人识别)/;

/** A person or company somebody stands in for, and with whom. */
const onBehalfOf = (name: string, type: string, id: string): string =>
	`为(?<${name}>[^，。]{1,200}?)（证件类型：?(?<${type}>[^，。]{1,60}?)，证件号码：?(?<${id}>{balanced})），?在(?<organization>[^，。]{1,200}?)`;

/** A liability for somebody else's debt. Its words contain 办理的 … 贷款 and must not become an account. */
export const LIABILITY: SentenceGrammar = {
	list: 'relatedLiabilities',
	numberKey: 'no',
	head: pattern(
		`${opening('no', 'startAt')}${onBehalfOf('borrowerName', 'borrowerIdType', 'borrowerIdNum')}办理的(?<businessType>[^，。]+?)承担相关还款责任`,
	),
	told: { key: 'borrower', by: 'borrowerIdType', cases: [[ENTERPRISE_ID, '企业']], otherwise: '个人' },
	clauses: [
		clause('(?:相关还款)?责任人类型[为：]?(?<liabilityType>[^，。（）]+)'),
		clause('(?:相关)?还款责任金额[为：]?{money:amount}'),
		clause('(?:保证)?合同编号[为：]?(?<contractNo>{balanced})(?=）)'),
		clause(
			'(?:保证)?合同编号[为：]?(?<contractNo>[^，。（）]{1,200}(?:（[^（）]{0,100}）[^，。（）]{0,200}){0,5})(?=[，。]|$)',
		),
		// Named after the business: 贷记卡余额, 约定购回式证券交易余额.
		clause('[\\p{Script=Han}]{0,20}余额[为：]?{money:balance}(?:（(?<currency>[^（）]+)）)?'),
		AS_OF,
		CLASS,
	],
};

/** Gen-1 brief: a guarantee given for somebody else. The contract has no field for the day the sums are of. */
const guaranteeHead = (debt: string): RegExp =>
	pattern(
		`${opening('id', 'gotAt')}${onBehalfOf('guarantorName', 'guarantorIdType', 'guarantorId')}(?:办理的${debt}|(?=，担保${debt}))`,
	);

const GUARANTEED: readonly Clause[] = [
	clause('(?:提供|承担)(?:连带)?(?:责任)?(?:担保|保证)(?:责任)?'),
	clause('担保金额[为：]?{money:guaranteeAmount}'),
	clause('截[至止](?:{date}|{month})'),
];

export const GUARANTEE: SentenceGrammar = {
	list: 'loanGuaranteeInfos',
	numberKey: 'id',
	head: guaranteeHead('(?:贷款)?'),
	clauses: [
		clause('担保贷款合同金额[为：]?{money:amount}'),
		clause('担保贷款(?:本金)?余额[为：]?{money:balance}'),
		clause('担保贷款(?=五级分类)'),
		CLASS,
		clause('(?:担保贷款)?(?:于)?(?<expireAt>{date})到期'),
		...GUARANTEED,
	],
};

export const CARD_GUARANTEE: SentenceGrammar = {
	list: 'creditCardGuaranteeInfos',
	numberKey: 'id',
	head: guaranteeHead('(?:信用卡|准?贷记卡)'),
	clauses: [
		clause('担保信用卡(?:授信|信用)额度[为：]?{money:amount}'),
		clause('担保信用卡已用额度[为：]?{money:used}'),
		...GUARANTEED,
	],
};
