import { DRAWING, type Account } from '../facts/accounts';
import type { Facts } from '../facts';
import { isEmpty } from '../forms/present';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import type { NumberOf, ReportNumber } from '../forms/reports';
import { isBadDebt, type AccountList, type AccountNumber } from '../facts/status';
import { within, type CheckDefinition, type Comparison, type Figure } from './check';

/** A summary of open accounts of one kind: its figures and the accounts it sums up. */
interface Summary extends Members {
	figures: PerColumn<Figure>;
	members: readonly Account[];
}
/** Column of the accounts that makes up the balance or what is used, and the six-month average. */
interface Members {
	balance: AccountNumber;
	average?: AccountNumber;
}
type PerColumn<T> = { readonly [column in Column]?: T | undefined };
type Column = 'institutions' | 'legalEntities' | 'accounts' | 'total' | 'max' | 'least' | 'balance' | 'average';

const cardColumns = (
	section: 'destroyedCrtCardCollection' | 'noDestroyedQuasiCrtCardCollection',
): PerColumn<ReportNumber> => ({
	institutions: `${section}.organizations`,
	legalEntities: `${section}.companys`,
	accounts: `${section}.accounts`,
	total: `${section}.amount`,
	max: `${section}.maxAmount`,
	least: `${section}.leastAmount`,
});

const GEN1: ReadonlyArray<Members & { list: AccountList; columns: PerColumn<ReportNumber> }> = [
	{
		list: 'loans',
		columns: {
			institutions: 'noPayedInfoCollection.organizations',
			legalEntities: 'noPayedInfoCollection.companys',
			accounts: 'noPayedInfoCollection.num',
			total: 'noPayedInfoCollection.amount',
			balance: 'noPayedInfoCollection.surplusAmount',
		},
		balance: 'balance',
	},
	{
		list: 'creditCards',
		columns: {
			...cardColumns('destroyedCrtCardCollection'),
			balance: 'destroyedCrtCardCollection.usedAmount',
			average: 'destroyedCrtCardCollection.avg6monthPay',
		},
		balance: 'used',
		average: 'avgUsed6Months',
	},
	{
		list: 'quasiCreditCards',
		columns: {
			...cardColumns('noDestroyedQuasiCrtCardCollection'),
			balance: 'noDestroyedQuasiCrtCardCollection.surplusAmount',
			average: 'noDestroyedQuasiCrtCardCollection.avg6monthOverdraft',
		},
		balance: 'surplusOverdraft',
		average: 'avgSurOver6Months',
	},
];

const GEN2_COLUMNS: PerColumn<NumberOf<'creditLineSummary'>> = {
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
		// The summary of drawings gives the limit of the agreement, the accounts what was drawn.
		const columns: typeof GEN2_COLUMNS = {
			...GEN2_COLUMNS,
			...(cards ? { average: 'avg6month' } : {}),
			...(type === DRAWING ? { total: undefined } : {}),
		};
		return {
			figures: figuresOf(columns, (key) => ({
				path: `creditLineSummary[${index}].${key}`,
				value: numberAt(row, key),
			})),
			balance: cards?.balance ?? 'balance',
			average: cards?.average,
			members: counted.filter((account) =>
				cards ? account.list === cards.list : textAt(account.row, 'accountKind') === type,
			),
		};
	});
	if (!isEmpty(report.creditLineSummary)) return gen2;
	return GEN1.map(({ list, columns, ...rest }) => ({
		...rest,
		figures: figuresOf(columns, (path) => ({ path, value: numberAt(report, path) })),
		members: counted.filter((account) => account.list === list),
	}));
}

function figuresOf<Key extends string>(columns: PerColumn<Key>, figure: (key: Key) => Figure): PerColumn<Figure> {
	return Object.fromEntries(
		Object.entries<Key | undefined>(columns).flatMap(([column, key]) =>
			key === undefined ? [] : [[column, figure(key)] as const],
		),
	);
}

/**
 * Gen-2 counts cards that were never activated, gen-1 does not; accounts that are written off have a summary of their own, and
 * whether they are counted here as well is not certain. The number of accounts tells which.
 */
function countedMembers({ members, figures }: Summary): readonly Account[] {
	const isActive = ({ state }: Account): boolean => state !== 'inactive';
	const isGood = ({ row, list }: Account): boolean => !isBadDebt(row, list);
	const active = members.filter((account) => isActive(account) && isGood(account));
	const choices = [members.filter(isGood), active, members.filter(isActive), members];
	return choices.find(({ length }) => length === figures.accounts?.value) ?? active;
}

function compareSummary(summary: Summary): Comparison[] {
	const members = countedMembers(summary);
	const compare = (column: Column, low: number | null, high: number | null = low): Comparison[] => {
		const figure = summary.figures[column];
		return figure === undefined ? [] : [within(figure.path, figure.value, low, high)];
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
function amounts(members: readonly Account[], key: AccountNumber): number[] | null {
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
				.filter(({ figures }) => (figures.accounts?.value ?? null) !== null)
				.flatMap(compareSummary),
	},
];
