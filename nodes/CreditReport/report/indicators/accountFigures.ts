import type { Account } from '../facts/accounts';
import type { Facts } from '../facts';
import { institutionOf } from '../facts/lenders';
import { statusOf } from '../facts/status';
import { joined, words } from '../words';
import { family, type Family } from './family';
import { ACCOUNTS, CARDS, countOrNull, houseLoans, isWrittenOff } from './select';
import { NO_ACCOUNTS } from './texts';

const KINDS = [
	{ kind: 'loan', key: 'loans', zh: '贷款（非循环）', en: 'loans, not revolving', source: 'loans' },
	{ kind: 'revolvingLoan', key: 'revolvingLoans', zh: '循环贷款', en: 'revolving loans', source: 'loans' },
	{ kind: 'creditCard', key: 'creditCards', zh: '贷记卡', en: 'credit cards', source: 'creditCards' },
	{ kind: 'quasiCreditCard', key: 'quasiCards', zh: '准贷记卡', en: 'quasi-credit cards', source: 'quasiCreditCards' },
] as const;

function count(lists: readonly string[], matches: (account: Account) => boolean) {
	return (facts: Facts): number | null =>
		countOrNull(
			facts,
			lists,
			facts.accounts.filter((account) => lists.includes(account.list) && matches(account)).length,
		);
}

const BY_KIND = KINDS.flatMap(({ kind, key, zh, en, source }): Family[] => [
	family({
		id: `${key}Open`,
		zh: `${zh}未结清/未销户账户数`,
		english: `Open ${en}`,
		unit: 'accounts',
		definition: words(
			'Accounts of the kind that are not settled, closed, transferred or never activated; written-off ones included',
			'该类账户中未结清、未销户、未转出且已激活的账户数，含呆账',
		),
		sources: [source],
		missing: NO_ACCOUNTS,
		byState: true,
		value: count([source], (account) => account.kind === kind && account.state === 'open'),
	}),
	family({
		id: `${key}Closed`,
		zh: `${zh}已结清/销户/转出账户数`,
		english: `Closed ${en}`,
		unit: 'accounts',
		definition: words(
			'Accounts of the kind that are settled, closed or transferred',
			'该类账户中已结清、销户或转出的账户数',
		),
		sources: [source],
		missing: NO_ACCOUNTS,
		byState: true,
		value: count([source], (account) => account.kind === kind && account.state === 'closed'),
	}),
]);

function institutions({ openAccounts, ...facts }: Facts): number | null {
	const names = openAccounts.map(({ row }) => institutionOf(row));
	return names.includes(null) ? null : countOrNull({ openAccounts, ...facts }, ACCOUNTS, new Set(names).size);
}

const statusIs =
	(pattern: RegExp) =>
	({ row, list }: Account): boolean =>
		pattern.test(statusOf(row, list)?.zh ?? '');

/** How many accounts there are. */
export const ACCOUNT_COUNTS: readonly Family[] = [
	...BY_KIND,
	family({
		id: 'cardsInactive',
		zh: '未激活卡账户数',
		english: 'Cards never activated',
		unit: 'accounts',
		definition: words('Credit and quasi-credit cards with status 未激活', '状态为未激活的贷记卡、准贷记卡账户数'),
		sources: CARDS,
		missing: NO_ACCOUNTS,
		byState: true,
		value: count(CARDS, ({ state }) => state === 'inactive'),
	}),
	family({
		id: 'accountsStateUnknown',
		zh: '状态无法识别的账户数',
		english: 'Accounts of unknown state',
		unit: 'accounts',
		definition: words(
			'Accounts whose status is missing or no known word; they count neither as open nor as closed',
			'状态缺失或用词无法识别的账户数；既不计入未结清，也不计入已结清',
		),
		sources: ACCOUNTS,
		missing: NO_ACCOUNTS,
		value: count(ACCOUNTS, ({ state }) => state === 'unknown'),
	}),
	family({
		id: 'houseLoansOpen',
		zh: '未结清住房及商用房贷款笔数',
		english: 'Open housing and commercial property loans',
		unit: 'accounts',
		definition: words(
			'Open loans of the business groups house and commercialHouse',
			'未结清的住房、公积金、商用房贷款笔数',
		),
		sources: ['loans'],
		missing: joined(
			NO_ACCOUNTS,
			words(
				'also null when the business type of an open loan is missing or no known word, unless the heading of a brief tells',
				'有未结清贷款的业务种类缺失或无法识别时也为空，简版按所列分组判定',
			),
		),
		byState: true,
		value: (facts) => houseLoans(facts)?.length ?? null,
	}),
	family({
		id: 'institutionsOpen',
		zh: '未结清/未销户机构数',
		english: 'Institutions with open accounts',
		unit: 'institutions',
		definition: words(
			'Distinct names of institutions among open accounts; branches count apart where the print names them',
			'未结清、未销户账户的机构数，按机构名称去重；报告列到分支机构的分别计数',
		),
		sources: ACCOUNTS,
		missing: words(
			'null when an open account has no institution; else as other counts',
			'有未结清账户缺机构名称时为空，其余同账户数',
		),
		byState: true,
		value: institutions,
	}),
	family({
		id: 'stoppedAccounts',
		zh: '止付/冻结账户数',
		english: 'Accounts stopped or frozen',
		unit: 'accounts',
		definition: words('Accounts with status 冻结, 止付 or 银行止付', '状态为冻结、止付或银行止付的账户数'),
		sources: ACCOUNTS,
		missing: NO_ACCOUNTS,
		byState: true,
		value: count(ACCOUNTS, statusIs(/冻结|止付/)),
	}),
	family({
		id: 'badDebtAccounts',
		zh: '呆账账户数',
		english: 'Accounts written off',
		unit: 'accounts',
		definition: words('Accounts with status 呆账', '状态为呆账的账户数'),
		sources: ACCOUNTS,
		missing: NO_ACCOUNTS,
		byState: true,
		value: count(ACCOUNTS, isWrittenOff),
	}),
	family({
		id: 'judicialRecoveryAccounts',
		zh: '司法追偿账户数',
		english: 'Accounts in judicial recovery',
		unit: 'accounts',
		definition: words('Accounts with status 司法追偿 (second generation)', '状态为司法追偿的账户数（二代）'),
		sources: ACCOUNTS,
		missing: NO_ACCOUNTS,
		byState: true,
		value: count(ACCOUNTS, statusIs(/司法追偿/)),
	}),
	family({
		id: 'collateralShortAccounts',
		zh: '担保物不足/强制平仓账户数',
		english: 'Accounts short of collateral',
		unit: 'accounts',
		definition: words(
			'Loans with status 担保物不足 or 强制平仓, not settled (second generation)',
			'状态为担保物不足或强制平仓且未结清的账户数（二代）',
		),
		sources: ['loans'],
		missing: NO_ACCOUNTS,
		byState: true,
		value: count(['loans'], (account) => account.state === 'open' && statusIs(/担保物不足|强制平仓/)(account)),
	}),
];
