/** The table of all indicators, apart from what reckons with it: the panel needs their names when n8n starts. */
import { ACCOUNT_COUNTS } from './accountFigures';
import { BURDEN } from './burden';
import { CATEGORIES } from './categories';
import { DEBTS } from './debts';
import { DEFAULTS } from './defaults';
import type { Family, Indicator } from './family';
import { GROUPS, type IndicatorGroup } from './indicatorGroups';
import { HARD_INQUIRIES } from './hardInquiries';
import { IDENTITY } from './identityTexts';
import { INQUIRIES } from './inquiryCounts';
import { LENDER_FIGURES } from './lenderCounts';
import { LINES } from './creditLimits';
import { OVERDUE_NOW } from './overdueNow';
import { OVERDUE_RULE } from './overdueRule';
import { PUBLIC_RECORDS } from './publicRecords';
import { QUALITY } from './quality';
import { REPAYMENT } from './repaymentRecord';
import { SPECIAL_TRANSACTIONS } from './specialTransactions';
import { TIMELINE } from './timeline';

const FAMILIES: Readonly<Record<IndicatorGroup, readonly Family[]>> = {
	identity: IDENTITY,
	quality: QUALITY,
	accounts: ACCOUNT_COUNTS,
	lines: LINES,
	debts: DEBTS,
	burden: BURDEN,
	overdue: [...OVERDUE_NOW, ...REPAYMENT, ...OVERDUE_RULE],
	categories: [...CATEGORIES, ...SPECIAL_TRANSACTIONS],
	lenders: LENDER_FIGURES,
	timeline: TIMELINE,
	inquiries: [...INQUIRIES, ...HARD_INQUIRIES],
	adverse: [...DEFAULTS, ...PUBLIC_RECORDS],
};

/** The groups with their families; docs/indicators.md is made from this. */
export const INDICATOR_GROUPS = GROUPS.map((group) => ({ ...group, families: FAMILIES[group.key] }));

/** Every indicator in the order of the flat item. */
export const INDICATORS: readonly Indicator[] = INDICATOR_GROUPS.flatMap(({ families }) =>
	families.flatMap(({ members }) => members),
);
