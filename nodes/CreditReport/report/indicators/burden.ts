import { monthlyDueOf, usedOf, type Account } from '../facts/accounts';
import { DOCUMENT } from '../facts/completeness';
import { monthOf, monthsBetween } from '../facts/dates';
import type { Facts } from '../facts';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import type { RowOf } from '../forms/reports';
import { words } from '../words';
import { family, type Family } from './family';
import { areRead, cardsInUse, isDoubtful, isLoan, isWrittenOff, percent, round, sumOver, total } from './select';
import { PART_MISSING } from './texts';

/** Part of a card's balance that banks take as due each month when they assess what someone can carry. */
const CARD_DUE_SHARE = 0.1;
/** Status of a housing fund that is being paid (缴交; 封存 and 销户 are not). */
const PAYING = /^(?:正常)?缴|^正常$/;

/** Written-off accounts print no instalment; a quasi-credit card never does. */
function owingMonthly({ openAccounts }: Facts): Account[] {
	return openAccounts.filter((account) => account.list !== 'quasiCreditCards' && !isWrittenOff(account));
}

/** What an account takes each month: its instalment; of a card a tenth of what is used, and its large instalments in the periods left. */
function burdenOf(account: Account): Array<number | null> {
	if (isLoan(account)) return [monthlyDueOf(account)];
	const used = usedOf(account);
	const instalments = numberAt(account.row, 'unbilledInstallment') ?? 0;
	const periods = numberAt(account.row, 'installmentPeriods');
	const monthly = instalments === 0 ? 0 : periods === null || periods === 0 ? null : instalments / periods;
	return [used === null ? null : used * CARD_DUE_SHARE, monthly];
}

/** The sum of what is printed; null when nothing is, and 0 when it is known that nothing is owed. */
function monthlyBurden(facts: Facts): number | null {
	const owing = owingMonthly(facts);
	if (!areRead(facts, ['loans', 'creditCards'])) return null;
	if (owing.length === 0) return 0;
	const dues = owing.filter(isLoan).flatMap(burdenOf);
	// Briefs print no instalment of any loan: what is left would be no burden but that of the cards.
	if (dues.length > 0 && dues.every((due) => due === null)) return null;
	const burden = sum(owing.flatMap(burdenOf));
	return burden === null ? null : round(burden);
}

function isLowerBound(facts: Facts): boolean | null {
	return monthlyBurden(facts) === null ? null : owingMonthly(facts).flatMap(burdenOf).includes(null);
}

/** The record of a list that was updated last. */
function latest<Row>(rows: readonly Row[], updated: (row: Row) => string | null): Row | undefined {
	return [...rows].sort((a, b) => (updated(b) ?? '').localeCompare(updated(a) ?? ''))[0];
}

/** What a record says; null without one. */
const of =
	<Row, Value>(find: (facts: Facts) => Row | undefined, read: (record: Row) => Value) =>
	(facts: Facts): Value | null => {
		const record = find(facts);
		return record === undefined ? null : read(record);
	};

type HousingFund = RowOf<'houseFundPayedRecord'>;

const housingFund = ({ report }: Facts): HousingFund | undefined =>
	latest(rowsAt(report, 'houseFundPayedRecord'), (row) => textAt(row, 'updateAt'));
const pension = ({ report }: Facts): RowOf<'socialSecuritys'> | undefined =>
	latest(rowsAt(report, 'socialSecuritys'), (row) => textAt(row, 'messageUpdateDate'));

/** Months without a payment after which a fund says nothing of what someone earns now. */
const STALE_MONTHS = 6;

/** Whether the fund is being paid: by its status and, where it is printed, the month it is paid through. */
function isPaying({ month }: Facts, record: HousingFund): boolean {
	const paidThrough = monthOf(textAt(record, 'lastPayedAt'));
	const isCurrent = paidThrough === null || (month !== null && monthsBetween(paidThrough, month) <= STALE_MONTHS);
	return PAYING.test(textAt(record, 'status') ?? '') && isCurrent;
}

/** The wage from which the housing fund is paid: both parts of the monthly amount together are that share of it. */
function housingFundIncome(facts: Facts): number | null {
	const record = housingFund(facts);
	if (record === undefined || !isPaying(facts, record)) return null;
	const [amount, own, employer] = (['amount', 'personalPercent', 'componyPercent'] as const).map((key) =>
		numberAt(record, key),
	);
	const share = own == null || employer == null ? 0 : own + employer;
	return amount == null || amount === 0 || share <= 0 ? null : round((amount / share) * 100);
}

function debtToIncome(facts: Facts): number | null {
	const [burden, income] = [monthlyBurden(facts), housingFundIncome(facts)];
	return burden === null || income === null || isLowerBound(facts) === true ? null : percent(burden, income);
}

/** Six-month averages: where each generation prints them, and the accounts that print them where no summary does. */
const AVERAGES = [
	{
		id: 'loanAverageDue6',
		zh: '贷款最近6个月平均应还款',
		en: 'Average due on loans, 6 months',
		gen1: 'noPayedInfoCollection.avg6monthPay',
		isOf: (type: string) => !type.includes('贷记卡'),
		source: 'noPayedInfoCollection',
	},
	{
		id: 'cardAverageUsed6',
		zh: '贷记卡最近6个月平均使用额度',
		en: 'Average used on credit cards, 6 months',
		gen1: 'destroyedCrtCardCollection.avg6monthPay',
		isOf: (type: string) => type === '贷记卡账户',
		source: 'destroyedCrtCardCollection',
	},
	{
		id: 'quasiCardAverageOverdraft6',
		zh: '准贷记卡最近6个月平均透支余额',
		en: 'Average overdraft of quasi-credit cards, 6 months',
		gen1: 'noDestroyedQuasiCrtCardCollection.avg6monthOverdraft',
		isOf: (type: string) => type === '准贷记卡账户',
		source: 'noDestroyedQuasiCrtCardCollection',
	},
] as const;

/** The second generation prints a row for each kind of loan: a row that was lost, with its heading or without, would be missing from the sum, and from the figure derived of it. */
function printedAverage(facts: Facts, { gen1, isOf }: (typeof AVERAGES)[number]): number | null {
	const { report } = facts;
	const rows = rowsAt(report, 'creditLineSummary');
	if (rows.length > 0 && isDoubtful(facts, 'creditLineSummary', DOCUMENT)) return null;
	const gen2 = rows.filter((row) => isOf(textAt(row, 'accountType') ?? '')).map((row) => numberAt(row, 'avg6month'));
	return numberAt(report, gen1) ?? (gen2.includes(null) ? null : sum(gen2));
}

function average(facts: Facts, figure: (typeof AVERAGES)[number]): number | null {
	const printed = printedAverage(facts, figure);
	if (printed !== null || figure.id !== 'cardAverageUsed6' || isDoubtful(facts, 'creditCards')) return printed;
	return total(cardsInUse(facts), ({ row }) => numberAt(row, 'avgUsed6Months'));
}

const NO_FUND = words('null when no record is printed', '未列示公积金记录时为空');
const LATEST = words('Of the record updated last', '取信息更新日期最近的一条');

/** What someone has to pay each month, and out of what. */
export const BURDEN: readonly Family[] = [
	family({
		id: 'monthlyDue',
		zh: '本月应还款合计',
		english: 'Due this month',
		unit: 'CNY',
		definition: words(
			'Amounts due this month on open loans and credit cards; written-off accounts and quasi-credit cards print none',
			'未结清贷款与未销户贷记卡的本月应还款合计；呆账与准贷记卡不列该项',
		),
		sources: ['loans', 'creditCards'],
		missing: PART_MISSING,
		byState: true,
		value: sumOver(['loans', 'creditCards'], owingMonthly, monthlyDueOf),
	}),
	family({
		id: 'monthlyBurden',
		zh: '月负债（贷款应还款+信用卡已用额度10%+大额分期月供）',
		english: 'Monthly burden',
		unit: 'CNY',
		definition: words(
			'Amounts due this month on open loans, 10 % of what is used on credit cards, as banks reckon, and large instalments by the periods left; a figure that is not printed counts as 0, see monthlyBurdenIsLowerBound',
			'未结清贷款本月应还款，加贷记卡已用额度的10%（银行通行算法），加大额专项分期余额除以剩余期数；未列示的项按0计，见“月负债为下限”',
		),
		sources: ['loans', 'creditCards'],
		missing: words(
			'null when no loan prints what is due (briefs), or it is not known whether there are accounts',
			'没有贷款列示应还款（简版），或无法确认有无账户时为空',
		),
		byState: true,
		value: monthlyBurden,
	}),
	family({
		id: 'monthlyBurdenIsLowerBound',
		zh: '月负债为下限（有缺项）',
		english: 'Monthly burden is a lower bound',
		unit: 'yes/no',
		definition: words('Whether a figure of monthlyBurden is not printed', '月负债中是否有未列示的项'),
		sources: ['loans', 'creditCards'],
		missing: words('null when monthlyBurden is', '月负债为空时为空'),
		byState: true,
		value: isLowerBound,
	}),
	family({
		id: 'housingFundIncome',
		zh: '公积金反推月收入',
		english: 'Monthly income by the housing fund',
		unit: 'CNY',
		definition: words(
			'Monthly amount / (personal rate + employer rate) of the record updated last: the wage base of the fund, which has a floor and a ceiling in every city',
			'月缴存额 /（个人缴存比例+单位缴存比例），取信息更新日期最近的一条；即缴存基数，各地有上下限',
		),
		sources: ['houseFundPayedRecord'],
		missing: words(
			'null when the fund is not being paid (status other than 缴交, or paid through a month more than 6 months before the report), the amount is 0, or one of the three is not printed',
			'未在缴交（状态非缴交，或缴至月份早于报告月6个月以上）、月缴存额为0，或三项中有未列示时为空',
		),
		value: housingFundIncome,
	}),
	family({
		id: 'debtToIncome',
		zh: '债务收入比（月负债/公积金反推月收入）',
		english: 'Debt to income',
		unit: '%',
		definition: words('monthlyBurden / housingFundIncome', '月负债 / 公积金反推月收入'),
		sources: ['loans', 'creditCards', 'houseFundPayedRecord'],
		missing: words('null when either is, or the burden is only a lower bound', '任一项为空，或月负债仅为下限时为空'),
		byState: true,
		value: debtToIncome,
	}),
	...AVERAGES.map((row) =>
		family({
			id: row.id,
			zh: row.zh,
			english: row.en,
			unit: 'CNY',
			definition: words(
				`As the summary prints it${row.id === 'cardAverageUsed6' ? '; where there is none, summed over the cards of cardLimits' : ''}`,
				`照汇总所列${row.id === 'cardAverageUsed6' ? '；无汇总时为上述贷记卡的合计' : ''}`,
			),
			sources: [row.source, 'creditLineSummary', ...(row.id === 'cardAverageUsed6' ? ['creditCards'] : [])],
			needs: [],
			missing: words(
				'null when it is not printed; in the second generation, which prints a row for each kind, also when a page or a line was not read',
				'未列示时为空；二代逐类列示，有页面或文字未读取时也为空',
			),
			value: (facts) => average(facts, row),
		}),
	),
	family({
		id: 'housingFundMonthly',
		zh: '公积金月缴存额',
		english: 'Housing fund, monthly amount',
		unit: 'CNY',
		definition: LATEST,
		sources: ['houseFundPayedRecord'],
		missing: NO_FUND,
		value: of(housingFund, (record) => numberAt(record, 'amount')),
	}),
	family({
		id: 'housingFundStatus',
		zh: '公积金缴费状态',
		english: 'Housing fund, status',
		unit: 'text',
		definition: LATEST,
		sources: ['houseFundPayedRecord'],
		missing: NO_FUND,
		value: of(housingFund, (record) => textAt(record, 'status')),
	}),
	family({
		id: 'housingFundFirstMonth',
		zh: '公积金初缴月份',
		english: 'Housing fund, first month',
		unit: 'date',
		definition: LATEST,
		sources: ['houseFundPayedRecord'],
		missing: NO_FUND,
		value: of(housingFund, (record) => textAt(record, 'firstPayedAt')),
	}),
	family({
		id: 'housingFundPaidThrough',
		zh: '公积金缴至月份',
		english: 'Housing fund, paid through',
		unit: 'date',
		definition: LATEST,
		sources: ['houseFundPayedRecord'],
		missing: NO_FUND,
		value: of(housingFund, (record) => textAt(record, 'lastPayedAt')),
	}),
	family({
		id: 'housingFundEmployer',
		zh: '公积金缴费单位',
		english: 'Housing fund, employer',
		unit: 'text',
		definition: LATEST,
		sources: ['houseFundPayedRecord'],
		missing: NO_FUND,
		value: of(housingFund, (record) => textAt(record, 'compony')),
		isPersonal: true,
	}),
	family({
		id: 'pensionBase',
		zh: '养老保险个人缴费基数',
		english: 'Pension insurance, contribution base',
		unit: 'CNY',
		definition: LATEST,
		sources: ['socialSecuritys'],
		missing: words('null when no record is printed', '未列示养老保险记录时为空'),
		value: of(pension, (record) => numberAt(record, 'personageCostNumber')),
	}),
];
