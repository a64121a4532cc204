import { clause, opening, pattern, piece, USED, type Clause, type SentenceGrammar } from '../../sentences/pattern';
import {
	ACTIVATION,
	ARREARS,
	AS_OF,
	BALANCE,
	CARD_ENDED,
	CLASS,
	CONDITION,
	ENDED,
	LAST_PAYMENT,
	OVERDUE,
} from './stateClauses';

/**
 * Sentences of loans and cards, in every edition that tells them in sentences: the briefs, and the first-generation detailed
 * report, whose sentences have a reference number, the security and the instalments besides.
 */

const OPENED = opening('serialNo', 'startAt');
/** Who lent: a name runs up to the verb. The detailed report puts it in quotes behind the kind of lender (`机构“…“`); a quote may be lost where it was recognised. */
const LENT = '(?:发放|办理|开立|提供)了?的?';
const LENDER = `(?:[^“，。]{0,12}“(?=[^，。]+“${LENT})|机构(?!“))?(?<organization>[^，。]+?)“?${LENT}`;

const cardHead = (kind: string): RegExp => pattern(`${OPENED}${LENDER}(?<businessType>${kind})`);

/** How a loan or card is secured, as the report words it; only what ends in 担保 is known by that alone. */
const SECURITY =
	'(?:信用/免担保|信用|无担保|免担保|(?:抵押|(?:自然人)?保证|质押|组合|农户联保|多人联保|其他)(?:（[^（）]{1,10}）)?(?:担保)?|[\\p{Script=Han}/]{1,12}(?:（[^（）]{1,10}）)?担保)';

/** Terms of an account that only the detailed report prints in its sentence. */
const TERMS: readonly Clause[] = [
	clause('业务号[为：]?(?<businessNo>[^，。]+)'),
	clause(`(?:担保方式[为：]?)?(?<guarantee>${SECURITY})(?=[，。]|$)`),
];

/** Sums named by cards; the instalments are part of the balance and stand in brackets behind it, or on their own. */
const CARD_CLAUSES: readonly Clause[] = [
	clause('(?:卡片|卡)?尾号[为：]?(?<cardTail>[0-9A-Za-z*]+)'),
	// In the bracket behind the head, before or behind the tail number.
	piece(`(?<=${USED}（[${USED}，]{0,40})(?<accountCategory>(?<currency>[^，。（）${USED}]+?)(?:账户)?)(?=[，）])`),
	...TERMS,
	...CARD_ENDED,
	AS_OF,
	...CONDITION,
	...ARREARS,
	...ACTIVATION,
	clause('(?:含|其中)?(?:未出单的?)?大额专项分期余额[为：]?{money:unbilledInstallment}'),
	clause('(?<sharedAmountType>共享(?:信用|授信)?额度(?:折合人民币)?)[为：]?{money:sharedAmount}'),
	clause('(?<amountType>(?:信用|授信)额度(?:折合人民币)?)[为：]?{money:amount}'),
	clause('已(?:使用|用)额度[为：]?{money:used}'),
	BALANCE,
	LAST_PAYMENT,
];

const CREDIT_CARD: SentenceGrammar = {
	list: 'creditCards',
	numberKey: 'serialNo',
	head: cardHead('(?!准贷记卡)[^的，。（）]{0,10}卡'),
	clauses: [...CARD_CLAUSES, ...OVERDUE],
};

/** What a quasi-credit card owes is an overdraft, also where gen-1 calls it 逾期金额. */
const QUASI_CREDIT_CARD: SentenceGrammar = {
	list: 'quasiCreditCards',
	numberKey: 'serialNo',
	head: cardHead('准贷记卡'),
	clauses: [clause('(?:透支(?:余额|额度|金额)|逾期金额)[为：]?{money:surplusOverdraft}'), ...CARD_CLAUSES],
};

/** Kinds of loans have brackets in their names: 个人商用房（包括商住两用）贷款. */
const LOAN_TYPE = '(?<type>(?!准?贷记卡)(?:[^，。（）\\d]|（(?![^（）]*转入）)[^（）\\d]*）)+)';
const CURRENCY = '(?:（(?<currency>[^（）\\d]+)）)';

const LOAN_CLAUSES: readonly Clause[] = [
	clause('(?<transferIn>[^，。（）]{0,20}转入)(?=[，。）]|$)'),
	clause('(?:于)?(?<endAt>{date}|{month})到期'),
	clause('到期日期?[为：]?(?<endAt>{date}|{month})'),
	...TERMS,
	clause('(?:共|分)?(?<periods>\\d{1,4})期(?=[，。]|$)'),
	clause(`(?:还款频率[为：]?)?(?<rate>[^，。\\d${USED}]{0,10}归还)(?=[，。]|$)`),
	...ENDED,
	AS_OF,
	...CONDITION,
	CLASS,
	...ARREARS,
	...OVERDUE,
	BALANCE,
	LAST_PAYMENT,
];

const LOAN: SentenceGrammar = {
	list: 'loans',
	numberKey: 'serialNo',
	head: pattern(`${OPENED}${LENDER}{money:amount}${CURRENCY}?${LOAN_TYPE}`),
	clauses: LOAN_CLAUSES,
};

/** The sum behind the kind of loan, or none: 约定购回式证券交易. */
const OTHER_LOAN: SentenceGrammar = {
	list: 'loans',
	numberKey: 'serialNo',
	head: pattern(`${OPENED}${LENDER}${LOAN_TYPE}`),
	clauses: [clause(`(?<=${USED}){money:amount}${CURRENCY}?(?=[，。]|$)`), ...LOAN_CLAUSES],
};

/** A line of credit. Only one that can be drawn again is a revolving account. */
const CREDIT_LINE: SentenceGrammar = {
	list: 'loans',
	numberKey: 'serialNo',
	head: pattern(`${OPENED}(?<organization>[^，。]+)为(?<type>[^，。为]+?)授信`),
	clauses: [
		clause('额度(?:有效期至|到期日期?[为：]?|于)(?<endAt>{date}|{month})(?:到期)?'),
		clause('额度(?:有效期)?[至为：]?(?<endAt>长期有效)'),
		clause('可循环使用', { accountKind: '循环贷账户' }),
		clause('不可循环使用'), // no kind of account has this name: accountKind stays null
		clause(`(?:信用|授信)额度[为：]?{money:amount}${CURRENCY}?`),
		...LOAN_CLAUSES,
	],
};

/** Sentences under a heading over loans, and over cards of both kinds; the first that fits reads a sentence. */
export const LOAN_SENTENCES: readonly SentenceGrammar[] = [LOAN, CREDIT_LINE, OTHER_LOAN];
export const CARD_SENTENCES: readonly SentenceGrammar[] = [CREDIT_CARD, QUASI_CREDIT_CARD];
