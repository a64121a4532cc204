import { summarize, type IndicatorValue } from '../../report/indicators';
import { indicatorOf } from '../../report/screen/reasons';
import { unitText, valueText } from '../../report/screen/values';
import { words, type Words } from '../../report/words';
import type { Material } from './material';
import type { Figure, FigureGroup, Tone } from './types';

interface Group {
	title: Words;
	/** Ids of indicators. */
	figures: readonly string[];
	/** What is there at all is worth a look. */
	isAdverse?: true;
}

/** The indicators that a first look asks for; all of them stand in Summarize. */
const GROUPS: readonly Group[] = [
	{
		title: words('Debt', '负债'),
		figures: ['loanBalance', 'cardBalance', 'cardLimits', 'cardUtilisation', 'monthlyDue', 'monthlyBurden'],
	},
	{
		title: words('Overdue', '逾期'),
		isAdverse: true,
		figures: [
			'overdueAccountsNow',
			'overdueAmountNow',
			'overdueMonths24',
			'worstLevel24',
			'overdueMonths60',
			'over90Months60',
			'lianSanLeiLiu',
			'worstCategory',
		],
	},
	{
		title: words('Accounts', '账户'),
		figures: [
			'loansOpen',
			'revolvingLoansOpen',
			'creditCardsOpen',
			'institutionsOpen',
			'nonBankLenders',
			'newAccounts6',
			'oldestAccountMonths',
		],
	},
	{
		title: words('Inquiries', '查询'),
		figures: [
			'inquiriesApplications1',
			'inquiriesApplications3',
			'inquiriesApplications6',
			'inquiriesApplications12',
			'inquiringInstitutions6',
			'lastHardInquiry',
		],
	},
	{
		title: words('Liabilities and records', '担保与公共记录'),
		figures: ['badDebtAccounts', 'guarantees', 'guaranteeExposure', 'civilJudgments', 'enforcements', 'statements'],
	},
];

/** What is null. */
const NOT_KNOWN = words('not known', '未知');

/** The figures of a first look, by group. */
export function figuresOf(
	{ parsed, isMasked, language, say }: Material,
	tones: ReadonlyMap<string, Tone>,
): FigureGroup[] {
	const values = summarize(parsed, { mask: isMasked });
	const spoken = language === 'zh' ? 'zh' : 'english';
	const figureOf = (id: string, isAdverse: boolean): Figure => {
		const indicator = indicatorOf(id);
		const value = values[id] ?? null;
		return {
			id,
			label: say(words(indicator.english, indicator.zh)),
			value,
			unit: unitText(indicator.unit, spoken),
			text: value === null ? say(NOT_KNOWN) : valueText(value, indicator, spoken),
			tone: value === null ? 'unknown' : (tones.get(id) ?? (isAdverse && isThere(value) ? 'notice' : 'neutral')),
		};
	};
	return GROUPS.map(({ title, figures, isAdverse = false }) => ({
		title: say(title),
		figures: figures.map((id) => figureOf(id, isAdverse)),
	}));
}

/** More than none; yes. */
function isThere(value: IndicatorValue): boolean {
	return value === true || (typeof value === 'number' && value > 0);
}
