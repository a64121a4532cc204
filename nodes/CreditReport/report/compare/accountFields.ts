import { balanceOf, monthlyDueOf, usedOf, type Account } from '../facts/accounts';
import { wordOf } from '../catalogue/codes';
import type { Facts } from '../facts';
import { isOverdueNow } from '../facts/overdue';
import { numberAt, textAt } from '../forms/read';
import { statusOf, type AccountLeaf, type AccountNumber } from '../facts/status';
import type { Scalar } from '../forms/types';
import { directionOf, type Direction, type Worse } from './change';
import { plainInstitution } from './institution';
import type { KindId } from './changeKinds';

/** What is compared of an account that both reports list. */
export interface AccountField {
	kind: KindId;
	field: string;
	zh: string;
	english: string;
	value: (account: Account, facts: Facts) => Scalar;
	direction: (old: Scalar, now: Scalar) => Direction;
	/** What stands for the value in the comparison, where it is not the value itself. */
	compared?: (value: Scalar) => Scalar;
	/** Accounts it is said of. */
	applies?: (pair: { old: Account; now: Account }) => boolean;
	/** The words for it differ from edition to edition. */
	withinEdition?: true;
	/** Every print of an edition that has it prints it: that one of two prints does not is a change. */
	isAlwaysTold?: true;
	/** Not said when one of these has changed: they say it more exactly. */
	unless?: readonly string[];
}

const moving =
	(worse: Worse) =>
	(old: Scalar, now: Scalar): Direction =>
		directionOf(old, now, worse);
const neutral = (): Direction => 'neutral';
const number =
	(key: AccountNumber) =>
	({ row }: Account): Scalar =>
		numberAt(row, key);
const text =
	(...keys: readonly AccountLeaf[]) =>
	({ row }: Account): Scalar =>
		keys.map((key) => textAt(row, key)).find((value) => value !== null) ?? null;

/** The word of the code tables, so that spellings of a status are no change. */
const statusWord = ({ row, list }: Account): Scalar => statusOf(row, list)?.zh ?? textAt(row, 'status');

/** Each status word is judged by whether any table of states calls it negative. */
function isAdverse(word: Scalar): boolean {
	return (
		typeof word === 'string' &&
		(wordOf(['statusNonRevolving', 'statusRevolving', 'statusCardGen2', 'statusCardGen1', 'statusLoanGen1'], word)
			?.adverse ??
			false)
	);
}

function statusDirection(old: Scalar, now: Scalar): Direction {
	return isAdverse(old) === isAdverse(now) ? 'neutral' : isAdverse(now) ? 'worse' : 'better';
}

/** 正常 1 to 违约 6; 未分类 has no rank. */
const UNCLASSIFIED = '9';
function rankOf(category: Scalar): number | null {
	const code = typeof category === 'string' ? wordOf(['fiveCategory'], category)?.code : undefined;
	return code === undefined || code === UNCLASSIFIED ? null : Number(code);
}

/** Judges a five-category class by its place in the table. */
export function categoryDirection(old: Scalar, now: Scalar): Direction {
	return directionOf(rankOf(old), rankOf(now), 'higher');
}

const yesOrNo = (value: boolean | null): Scalar => (value === null ? null : value ? 'yes' : 'no');
const overdueNow = (old: Scalar, now: Scalar): Direction =>
	directionOf(Number(old === 'yes'), Number(now === 'yes'), 'higher');

/** A card that was never activated owes nothing. */
const owed = (account: Account): Scalar =>
	account.state === 'inactive' ? (balanceOf(account) ?? 0) : balanceOf(account);
const hasInstalments = ({ old, now }: { old: Account; now: Account }): boolean =>
	[old, now].some(({ row }) => (numberAt(row, 'unbilledInstallment') ?? 0) > 0);
const isLoan = ({ now }: { now: Account }): boolean => now.kind === 'loan';
const isLine = ({ now }: { now: Account }): boolean => now.kind !== 'loan';

const OVERDUE_FIGURES = [
	{ field: 'currOverduePeriods', zh: '当前逾期期数', english: 'Periods overdue now' },
	{ field: 'currOverdue', zh: '当前逾期金额', english: 'Amount overdue now' },
	{ field: 'overdue31Tp60', zh: '逾期31-60天未还本金', english: 'Principal 31 to 60 days overdue' },
	{ field: 'overdue61Tp90', zh: '逾期61-90天未还本金', english: 'Principal 61 to 90 days overdue' },
	{ field: 'overdue91Tp180', zh: '逾期91-180天未还本金', english: 'Principal 91 to 180 days overdue' },
	{ field: 'overdue180', zh: '逾期180天以上未还本金', english: 'Principal over 180 days overdue' },
	{ field: 'noPayedOver180', zh: '透支180天以上未付余额', english: 'Overdraft over 180 days' },
] as const;
/** Of the last five years: months leave the count as time goes on, so that fewer are no good news. */
const OVERDUE_MONTHS = [
	{ field: 'overdueMonths5y', zh: '最近5年内逾期月数', english: 'Months overdue in 5 years' },
	{ field: 'overdue90Months5y', zh: '最近5年内逾期超过90天的月数', english: 'Months over 90 days overdue in 5 years' },
] as const;
const TERMS = [
	{ field: 'type', keys: ['type', 'businessType'], zh: '业务种类', english: 'Business type' },
	{ field: 'guarantee', keys: ['guarantee'], zh: '担保方式', english: 'Guarantee' },
	{ field: 'repaymentMethod', keys: ['repaymentMethod'], zh: '还款方式', english: 'Way of repayment' },
	{ field: 'rate', keys: ['rate'], zh: '还款频率', english: 'Repayment frequency' },
	{ field: 'jointLoan', keys: ['jointLoan'], zh: '共同借款标志', english: 'Joint loan' },
	{ field: 'agreementNo', keys: ['agreementNo'], zh: '授信协议标识', english: 'Credit agreement' },
] as const;
const risen = (old: Scalar, now: Scalar): Direction =>
	directionOf(old, now, 'higher') === 'worse' ? 'worse' : 'neutral';

/** What is compared of an account that is not closed, in the order of the output. */
export const ACCOUNT_FIELDS: readonly AccountField[] = [
	{
		kind: 'statusChanged',
		field: 'status',
		zh: '账户状态',
		english: 'status',
		value: statusWord,
		direction: statusDirection,
		isAlwaysTold: true,
	},
	{
		kind: 'categoryChanged',
		field: 'category',
		zh: '五级分类',
		english: 'five-category class',
		value: text('category'),
		direction: categoryDirection,
		isAlwaysTold: true,
	},
	{
		kind: 'limitChanged',
		field: 'amount',
		zh: '额度',
		english: 'limit',
		value: number('amount'),
		direction: moving('lower'),
		applies: isLine,
	},
	{
		kind: 'accountChanged',
		field: 'amount',
		zh: '金额',
		english: 'amount',
		value: number('amount'),
		direction: neutral,
		applies: isLoan,
	},
	{
		kind: 'limitChanged',
		field: 'sharedAmount',
		zh: '共享授信额度',
		english: 'shared limit',
		value: number('sharedAmount'),
		direction: moving('lower'),
	},
	{
		kind: 'balanceChanged',
		field: 'balance',
		zh: '余额',
		english: 'balance',
		value: owed,
		direction: moving('higher'),
	},
	{
		kind: 'balanceChanged',
		field: 'used',
		zh: '已用额度',
		english: 'used of the limit',
		value: usedOf,
		direction: moving('higher'),
		applies: hasInstalments,
	},
	{
		kind: 'dueChanged',
		field: 'monthlyDue',
		zh: '本月应还款',
		english: 'due this month',
		value: monthlyDueOf,
		direction: moving('higher'),
	},
	...OVERDUE_FIGURES.map(({ field, zh, english }): AccountField => ({
		kind: 'overdueChanged',
		field,
		zh,
		english: lower(english),
		value: number(field),
		direction: moving('higher'),
	})),
	{
		kind: 'overdueChanged',
		field: 'overdueNow',
		zh: '当前是否逾期',
		english: 'overdue now',
		value: (account, { meta }) => yesOrNo(isOverdueNow(account, meta.edition ?? null)),
		direction: overdueNow,
		unless: ['currOverduePeriods', 'currOverdue', 'status'],
	},
	...OVERDUE_MONTHS.map(({ field, zh, english }): AccountField => ({
		kind: 'overdueChanged',
		field,
		zh,
		english: lower(english),
		value: number(field),
		direction: risen,
	})),
	{
		kind: 'accountChanged',
		field: 'endAt',
		zh: '到期日期',
		english: 'due date',
		value: text('endAt'),
		direction: neutral,
		isAlwaysTold: true,
	},
	{
		kind: 'accountChanged',
		field: 'organization',
		zh: '机构',
		english: 'institution',
		value: text('organization'),
		direction: neutral,
		compared: (name) => (typeof name === 'string' ? plainInstitution(name) : name),
		withinEdition: true,
	},
	...TERMS.map(({ field, keys, zh, english }): AccountField => ({
		kind: 'accountChanged',
		field,
		zh,
		english: lower(english),
		value: text(...keys),
		direction: neutral,
		withinEdition: true,
		isAlwaysTold: true,
	})),
];

function lower(english: string): string {
	return english[0]!.toLowerCase() + english.slice(1);
}

/** Whether a special transaction is bad news of itself, by the code tables. */
export function isAdverseTransaction(word: string): boolean {
	return wordOf(['specialTransaction'], word)?.adverse ?? false;
}
