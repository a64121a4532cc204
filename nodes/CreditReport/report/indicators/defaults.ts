import { wordOf } from '../catalogue/codes';
import { evidenceOf, isNone, type Facts } from '../facts';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import type { ReportList, RowOf } from '../forms/reports';
import { joined, words } from '../words';
import { family, type Family } from './family';
import { NONE_PRINTED } from './texts';

/** Where debts that were taken over stand: in a list of their own (gen-1, briefs), or among 被追偿信息 by their business. */
const TAKEN_OVER = {
	assetDisposals: {
		list: 'assetsDisposal',
		number: 'overdueBreachOutline.assetsDisposalNumber',
		balance: 'overdueBreachOutline.assetsDisposalBalance',
		business: /资产处置/,
	},
	compensations: {
		list: 'assurerRepayInfos',
		number: 'overdueBreachOutline.guarantorCompensationNumber',
		balance: 'overdueBreachOutline.guarantorCompensationBalance',
		business: /代偿|垫款/,
	},
} as const;
type TakenOver = (typeof TAKEN_OVER)[keyof typeof TAKEN_OVER];
/** 被追偿信息 of which nothing is asked for any more; the summary leaves them out. */
const ENDED = '结束';
const RECOVERED = 'recoveredAccounts';

function takenOver(
	{ report }: Facts,
	{ list, business }: TakenOver,
): Array<RowOf<TakenOver['list'] | typeof RECOVERED>> {
	const recovered = rowsAt(report, RECOVERED).filter(
		(row) => business.test(textAt(row, 'businessType') ?? '') && textAt(row, 'status') !== ENDED,
	);
	return [...rowsAt(report, list), ...recovered];
}

/** The number of the summary, else of the records; 0 only where it is known that neither is printed. */
const takenOverNumber =
	(figure: TakenOver) =>
	(facts: Facts): number | null => {
		const rows = takenOver(facts, figure).length;
		return numberAt(facts.report, figure.number) ?? (rows > 0 || isNone(facts, 'overdueBreachOutline') ? rows : null);
	};

/** The balance of the summary, else of the records where all were read; null when neither is printed. */
const takenOverBalance =
	(figure: TakenOver) =>
	(facts: Facts): number | null => {
		const isRead = ([figure.list, RECOVERED] as const).every(
			(list) => rowsAt(facts.report, list).length === 0 || evidenceOf(facts, list) !== 'doubtful',
		);
		return (
			numberAt(facts.report, figure.balance) ??
			(isRead ? sum(takenOver(facts, figure).map((row) => numberAt(row, 'balance'))) : null)
		);
	};

/** Rows of lists; 0 only where it is known that there is none. */
export const rowCount =
	(...lists: readonly ReportList[]) =>
	(facts: Facts): number | null => {
		const rows = lists.reduce((count, list) => count + rowsAt(facts.report, list).length, 0);
		return rows > 0 || isNone(facts, ...lists) ? rows : null;
	};

/** What a guarantor can be asked for: no more than the liability, no more than is still owed. */
function exposure(liability: number | null, owed: number | null): number | null {
	const printed = [liability, owed].filter((value) => value !== null);
	return printed.length === 0 ? null : Math.min(...printed);
}

const GUARANTEES = [
	{ list: 'loanGuaranteeInfos', liability: 'guaranteeAmount', owed: 'balance' },
	{ list: 'creditCardGuaranteeInfos', liability: 'guaranteeAmount', owed: 'used' },
	{ list: 'relatedLiabilities', liability: 'amount', owed: 'balance' },
] as const;
type Guarantee = RowOf<(typeof GUARANTEES)[number]['list']>;
const GUARANTEE_LISTS = GUARANTEES.map(({ list }) => list);

function guaranteeExposure(facts: Facts): number | null {
	const exposures = GUARANTEES.flatMap(({ list, liability, owed }) =>
		rowsAt(facts.report, list).map((row) => exposure(numberAt(row, liability), numberAt(row, owed))),
	);
	if (exposures.length === 0) return isNone(facts, ...GUARANTEE_LISTS) ? 0 : null;
	return exposures.includes(null) ? null : sum(exposures);
}

/** Whether what someone else borrowed is overdue: by its months, its repayment code or its class; null when it prints none of them. */
function isOverdueLiability(row: Guarantee): boolean | null {
	const months = numberAt(row, 'overdueMonths');
	const code = textAt(row, 'repaymentStatus');
	const category = wordOf(['fiveCategory'], textAt(row, 'category') ?? '');
	if ((months ?? 0) > 0 || (code !== null && /^[1-7BDZG]$/.test(code)) || category?.nonPerforming === true) return true;
	return months === null && code === null && category === undefined ? null : false;
}

function overdueLiabilities(facts: Facts): Guarantee[] | null {
	const rows = GUARANTEE_LISTS.flatMap((list) => rowsAt(facts.report, list));
	if (rows.length === 0) return isNone(facts, ...GUARANTEE_LISTS) ? [] : null;
	const overdue = rows.map(isOverdueLiability);
	return overdue.includes(null) ? null : rows.filter((_, index) => overdue[index] === true);
}

const NEITHER = words('null when neither is printed', '均未列示时为空');

/** Defaults outside the repayment record, and what someone answers for beside their own debts. */
export const DEFAULTS: readonly Family[] = [
	family({
		id: 'assetDisposals',
		zh: '资产处置笔数',
		english: 'Asset disposals',
		unit: 'records',
		definition: words(
			'Number in the summary (gen-2: 资产处置业务 of 被追偿信息汇总), else of the records that have not ended',
			'取汇总所列笔数（二代：被追偿信息汇总中的资产处置业务），未列时取明细中未结束的条数',
		),
		sources: ['overdueBreachOutline', 'assetsDisposal', RECOVERED],
		needs: ['overdueBreachOutline'],
		missing: NONE_PRINTED,
		value: takenOverNumber(TAKEN_OVER.assetDisposals),
	}),
	family({
		id: 'assetDisposalBalance',
		zh: '资产处置余额',
		english: 'Asset disposals, balance',
		unit: 'CNY',
		definition: words('Balance in the summary, else of the records', '取汇总所列余额，未列时为明细余额合计'),
		sources: ['overdueBreachOutline', 'assetsDisposal', RECOVERED],
		needs: [],
		missing: NEITHER,
		value: takenOverBalance(TAKEN_OVER.assetDisposals),
	}),
	family({
		id: 'compensations',
		zh: '保证人代偿/垫款笔数',
		english: 'Compensations by a guarantor',
		unit: 'records',
		definition: words(
			'Number in the summary (gen-2: 垫款业务), else of the records that have not ended',
			'取汇总所列笔数（二代：垫款业务），未列时取明细中未结束的条数',
		),
		sources: ['overdueBreachOutline', 'assurerRepayInfos', RECOVERED],
		needs: ['overdueBreachOutline'],
		missing: NONE_PRINTED,
		value: takenOverNumber(TAKEN_OVER.compensations),
	}),
	family({
		id: 'compensationBalance',
		zh: '保证人代偿/垫款余额',
		english: 'Compensations by a guarantor, balance',
		unit: 'CNY',
		definition: words('Balance in the summary, else of the records', '取汇总所列余额，未列时为明细余额合计'),
		sources: ['overdueBreachOutline', 'assurerRepayInfos', RECOVERED],
		needs: [],
		missing: NEITHER,
		value: takenOverBalance(TAKEN_OVER.compensations),
	}),
	family({
		id: 'guarantees',
		zh: '对外担保/相关还款责任笔数',
		english: 'Guarantees and repayment liabilities',
		unit: 'records',
		definition: words(
			'Records listed: guarantees given (gen-1), repayment liabilities (gen-2)',
			'明细条数：对外担保（一代）、相关还款责任（二代）',
		),
		sources: GUARANTEE_LISTS,
		missing: NONE_PRINTED,
		value: rowCount(...GUARANTEE_LISTS),
	}),
	family({
		id: 'guaranteeExposure',
		zh: '担保责任余额',
		english: 'Guarantee exposure',
		unit: 'CNY',
		definition: words(
			'Sum over them of the lower of liability and balance; of one alone where the other is not printed',
			'逐笔取责任金额与余额中的较低者求和；只列一项的取该项',
		),
		sources: GUARANTEE_LISTS,
		missing: joined(NONE_PRINTED, words('also null when a record prints neither', '有记录两项均未列时也为空')),
		value: guaranteeExposure,
	}),
	family({
		id: 'overdueLiabilities',
		zh: '有逾期或不良的担保/相关还款责任笔数',
		english: 'Guarantees and liabilities overdue',
		unit: 'records',
		definition: words(
			'Those with months overdue, a repayment status of 1 to 7, B, D, Z or G, or the class 次级, 可疑, 损失 or 违约',
			'逾期月数大于0、还款状态为1至7或B、D、Z、G，或五级分类为次级、可疑、损失、违约的笔数',
		),
		sources: GUARANTEE_LISTS,
		missing: joined(
			NONE_PRINTED,
			words('also null when a record prints none of the three (briefs)', '有记录三项均未列（简版）时也为空'),
		),
		value: (facts) => overdueLiabilities(facts)?.length ?? null,
	}),
];
