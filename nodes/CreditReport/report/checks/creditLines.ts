import { DRAWING, type Account } from '../facts/accounts';
import type { Facts } from '../facts';
import { isEmpty } from '../forms/present';
import { at, numberAt, rowsAt, sum, textAt } from '../forms/read';
import { isBadDebt } from '../facts/status';
import { within, type CheckDefinition, type Comparison } from './check';

/** A summary of open accounts of one kind: a record, its place, its columns and the accounts it sums up. */
interface Summary {
	path: string;
	figure: (key: string) => number | null;
	columns: { readonly [column in Column]?: string | undefined };
	/** Column of the accounts that makes up the balance or what is used, and the six-month average. */
	balance: string;
	average?: string;
	members: readonly Account[];
}
type Column = 'institutions' | 'legalEntities' | 'accounts' | 'total' | 'max' | 'least' | 'balance' | 'average';

const CARD_COLUMNS = {
	institutions: 'organizations',
	legalEntities: 'companys',
	accounts: 'accounts',
	total: 'amount',
	max: 'maxAmount',
	least: 'leastAmount',
};

const GEN1 = [
	{
		section: 'noPayedInfoCollection',
		list: 'loans',
		columns: {
			institutions: 'organizations',
			legalEntities: 'companys',
			accounts: 'num',
			total: 'amount',
			balance: 'surplusAmount',
		},
		balance: 'balance',
	},
	{
		section: 'destroyedCrtCardCollection',
		list: 'creditCards',
		columns: { ...CARD_COLUMNS, balance: 'usedAmount', average: 'avg6monthPay' },
		balance: 'used',
		average: 'avgUsed6Months',
	},
	{
		section: 'noDestroyedQuasiCrtCardCollection',
		list: 'quasiCreditCards',
		columns: { ...CARD_COLUMNS, balance: 'surplusAmount', average: 'avg6monthOverdraft' },
		balance: 'surplusOverdraft',
		average: 'avgSurOver6Months',
	},
] as const;

const GEN2_COLUMNS = {
	institutions: 'institutions',
	accounts: 'accounts',
	total: 'creditTotal',
	max: 'maxAmount',
	least: 'leastAmount',
	balance: 'balance',
};
const GEN2_CARDS = {
	贷记卡账户: { list: 'creditCards', balance: 'used', average: 'avgUsed6Months' },
	准贷记卡账户: { list: 'quasiCreditCards', balance: 'surplusOverdraft', average: 'avgSurOver6Months' },
} as const;

/** What the summaries may count: accounts that are not closed. */
const isCounted = ({ state }: Account): boolean => state !== 'closed';

function summariesOf({ report, accounts }: Facts): Summary[] {
	const counted = accounts.filter(isCounted);
	const gen2 = rowsAt(report, 'creditLineSummary').map((row, index): Summary => {
		const type = textAt(row, 'accountType') ?? '';
		const cards = GEN2_CARDS[type as keyof typeof GEN2_CARDS] as
			(typeof GEN2_CARDS)[keyof typeof GEN2_CARDS] | undefined;
		return {
			path: `creditLineSummary[${index}]`,
			figure: (key) => numberAt(row, key),
			// The summary of drawings gives the limit of the agreement, the accounts what was drawn.
			columns: {
				...GEN2_COLUMNS,
				...(cards ? { average: 'avg6month' } : {}),
				...(type === DRAWING ? { total: undefined } : {}),
			},
			balance: cards?.balance ?? 'balance',
			average: cards?.average,
			members: counted.filter((account) =>
				cards ? account.list === cards.list : textAt(account.row, 'accountKind') === type,
			),
		};
	});
	if (!isEmpty(at(report, 'creditLineSummary'))) return gen2;
	return GEN1.map(({ section, list, ...rest }) => ({
		...rest,
		path: section,
		figure: (key) => numberAt(report, `${section}.${key}`),
		members: counted.filter((account) => account.list === list),
	}));
}

/**
 * Gen-2 counts cards that were never activated, gen-1 does not; accounts that are written off have a summary of their own, and
 * whether they are counted here as well is not certain. The number of accounts tells which.
 */
function countedMembers({ members, figure, columns }: Summary): readonly Account[] {
	const isActive = ({ state }: Account): boolean => state !== 'inactive';
	const isGood = ({ row, list }: Account): boolean => !isBadDebt(row, list);
	const active = members.filter((account) => isActive(account) && isGood(account));
	const choices = [members.filter(isGood), active, members.filter(isActive), members];
	return choices.find(({ length }) => length === figure(columns.accounts ?? '')) ?? active;
}

function compareSummary(summary: Summary): Comparison[] {
	const members = countedMembers(summary);
	const compare = (column: Column, low: number | null, high: number | null = low): Comparison[] => {
		const key = summary.columns[column];
		return key === undefined ? [] : [within(`${summary.path}.${key}`, summary.figure(key), low, high)];
	};
	const accounts = compare('accounts', members.length);
	// Sums over other accounts than those counted would only repeat that the number is wrong.
	if (accounts[0]?.holds !== true) return accounts;
	const limits = amounts(members, 'amount');
	const balances = amounts(members, summary.balance);
	const averages = summary.average ? amounts(members, summary.average) : null;
	const total = sum(limits ?? []);
	const isShared = members.some(({ row }) => (numberAt(row, 'sharedAmount') ?? 0) > 0);
	const largest = limits === null ? null : Math.max(0, ...limits);
	// Gen-1 sums the shared limit of every account that is not closed, which may be above the limits of the accounts.
	const shared = sum(summary.members.map(({ row }) => numberAt(row, 'sharedAmount') ?? numberAt(row, 'amount')));
	const highest = isShared && total !== null && shared !== null ? Math.max(total, shared) : total;
	return [
		...accounts,
		...compare('institutions', Math.min(1, members.length), members.length),
		...compare('legalEntities', Math.min(1, members.length), members.length),
		...compare('total', isShared ? Math.min(largest ?? 0, shared ?? 0) : total, highest),
		...compare('max', isShared ? 0 : largest, highest),
		...compare('least', isShared ? 0 : limits === null ? null : Math.min(...limits), highest),
		...compare('balance', balances === null ? null : sum(balances)),
		...(averages === null
			? []
			: compare('average', (sum(averages) ?? 0) - members.length, (sum(averages) ?? 0) + members.length)),
	];
}

/** A column of the accounts; null when one that is in use lacks it. A card never activated has used nothing. */
function amounts(members: readonly Account[], key: string): number[] | null {
	const values = members.map(
		({ row, state }) => numberAt(row, key) ?? (state === 'inactive' && key !== 'amount' ? 0 : null),
	);
	return values.includes(null) ? null : values.filter((value) => value !== null);
}

/** Sums over open accounts. */
export const CREDIT_LINE_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'openAccountSummaries',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summaries of open loans and cards agree with the accounts listed',
		claimZh: '未结清贷款、未销户信用卡信息汇总与账户明细一致',
		sources: [
			'noPayedInfoCollection',
			'destroyedCrtCardCollection',
			'noDestroyedQuasiCrtCardCollection',
			'creditLineSummary',
			'loans',
			'creditCards',
			'quasiCreditCards',
		],
		method:
			'Number, total limit, balance or used, 6-month average (1 yuan of tolerance an account), without closed accounts, written-off ones and cards never activated as the number of accounts tells. Where accounts print a shared limit the total lies between one limit and the higher of the sums of limits and of shared limits (gen-1 prints the latter); the highest and lowest per institution lie between the single limits and their total; no more institutions than accounts; the total of drawings under an agreement (循环额度下分账户) is the limit of the agreement, and not judged',
		methodZh:
			'比较账户数、授信总额、余额或已用额度、近6个月平均值（每个账户容差1元），不含已结清、销户账户；呆账和未激活账户是否计入按账户数判断。账户印有共享额度时，总额应在单个额度与“额度之和、共享额度之和中较高者”之间（一代印后者）；单家机构最高、最低额在单个额度与总额之间；机构数不超过账户数；循环额度下分账户的总额是协议额度，不作判断',
		countsRows: true,
		compare: (facts) =>
			summariesOf(facts)
				.filter(({ figure, columns }) => figure(columns.accounts ?? '') !== null)
				.flatMap(compareSummary),
	},
];
