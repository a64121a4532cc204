import { monthsWithin, type Account } from '../facts/accounts';
import { isNone, type Facts } from '../facts';
import { isOverdue, isUnlevelled, type MonthStatus } from '../facts/history';
import { longestRun, nameOfAccount } from '../facts/overdue';
import { joined, words } from '../words';
import { DEFAULT_RULE, family, type Family, type OverdueRule } from './family';
import { WINDOW } from './repaymentRecord';
import { ACCOUNTS, wereNeverOverdue } from './select';
import { NEVER_OVERDUE, NO_RECORD } from './texts';

type IsBad = (status: MonthStatus) => boolean;
/** Whether the months of one account break a rule. */
type Test = (known: readonly MonthStatus[], rule: OverdueRule, isBad?: IsBad) => boolean;

const inARow: Test = (known, rule, isBad) => longestRun(known, isBad).length >= rule.inARow;
const inTotal: Test = (known, rule, isBad = isOverdue) =>
	Math.max(known.filter(isBad).length, longestRun(known, isBad).length) >= rule.inTotal;
const either: Test = (known, rule, isBad) => inARow(known, rule, isBad) || inTotal(known, rule, isBad);

/** Per account, as lenders read the rule: months of different accounts are not added up. */
function windows(
	{ accounts, month }: Facts,
	rule: OverdueRule,
): Array<{ account: Account; known: readonly MonthStatus[] }> {
	return accounts
		.map((account) => ({ account, known: monthsWithin(account, month, rule.months) }))
		.filter(({ known }) => known.length > 0);
}

/** Whether a rule holds for some account; null when only bad months of unknown level could make it hold. */
function anyAccount(facts: Facts, test: Test, rule: OverdueRule): boolean | null {
	if ((facts.accounts.length === 0 && isNone(facts, ...ACCOUNTS)) || wereNeverOverdue(facts.accounts)) return false;
	const known = windows(facts, rule).map((window) => window.known);
	if (known.length === 0) return null;
	if (known.some((record) => test(record, rule))) return true;
	return known.some((record) => test(record, rule, (status) => isOverdue(status) || isUnlevelled(status)))
		? null
		: false;
}

/** The accounts that break a rule, and in which months. */
function triggers(facts: Facts, rule: OverdueRule): string | null {
	const texts = windows(facts, rule).flatMap(({ account, known }) => {
		const overdue = known.filter(isOverdue).map(({ month }) => month);
		if (overdue.length >= rule.inTotal) return [`${nameOfAccount(account)}: ${overdue.join(' ')}`];
		return either(known, rule) ? [`${nameOfAccount(account)}: ${longestRun(known).months.join(' ')}`] : [];
	});
	return texts.length === 0 ? null : texts.join('; ');
}

const within = ({ inARow: n, inTotal: m, months }: OverdueRule): string => `连${n}累${m}（${months}个月）`;

const MISSING = joined(
	NO_RECORD,
	NEVER_OVERDUE,
	words(
		'also when only months without a level (D, Z, G) could make it hold',
		'仅有无等级的不良月份（D、Z、G）可能使之成立时也为空',
	),
);
const MONTHS_OF_TRIGGER = words(
	'For each such account its list, number and institution, and the months: all overdue ones if the total is reached, else those of the longest run that are in print',
	'逐个列出触发账户的信息段、编号、机构及月份：达到累计月数的列全部逾期月份，否则列最长连续逾期中已列示的月份',
);
const NO_TRIGGER = words('null when nothing triggered it or no record is printed', '未触发或没有还款记录时为空');

/** 连三累六, and the same rule with numbers of the caller's own. */
export const OVERDUE_RULE: readonly Family[] = [
	family({
		id: 'threeInARow24',
		zh: '连三（24个月内连续3个月逾期）',
		english: 'Three in a row',
		unit: 'yes/no',
		definition: words(
			`Some account was overdue in three successive months of ${WINDOW.en.replaceAll('{months}', '24')}. A month of level 3 says three missed instalments in a row, wherever the two before it are`,
			`有账户在${WINDOW.zh.replaceAll('{months}', '24')}内连续3个月逾期；某月为等级3即连续3期未还`,
		),
		sources: ACCOUNTS,
		missing: MISSING,
		value: (facts) => anyAccount(facts, inARow, DEFAULT_RULE),
	}),
	family({
		id: 'sixInTotal24',
		zh: '累六（24个月内累计6个月逾期）',
		english: 'Six in total',
		unit: 'yes/no',
		definition: words(
			'Some account was overdue in six of those months; a month of level 6 or 7 says six missed instalments',
			'有账户在该期间累计6个月逾期；某月为等级6或7即6期未还',
		),
		sources: ACCOUNTS,
		missing: MISSING,
		value: (facts) => anyAccount(facts, inTotal, DEFAULT_RULE),
	}),
	family({
		id: 'lianSanLeiLiu',
		zh: '连三累六',
		english: 'Three in a row or six in total',
		unit: 'yes/no',
		definition: words('Either of the two above', '上述两项之一成立'),
		sources: ACCOUNTS,
		missing: MISSING,
		value: (facts) => anyAccount(facts, either, DEFAULT_RULE),
	}),
	family({
		id: 'lianSanLeiLiuMonths',
		zh: '连三累六触发月份',
		english: 'Months that triggered it',
		unit: 'text',
		definition: MONTHS_OF_TRIGGER,
		sources: ACCOUNTS,
		missing: NO_TRIGGER,
		value: (facts) => triggers(facts, DEFAULT_RULE),
		isPersonal: true,
	}),
	family({
		id: 'overdueRule',
		zh: '连N累M规则',
		english: 'Overdue rule',
		unit: 'text',
		definition: words(
			'The rule of the option Overdue Rule: N months in a row or M in total of one account, within a window of months',
			'选项“Overdue Rule”所设规则：单账户窗口内连续N个月或累计M个月逾期',
		),
		sources: ACCOUNTS,
		needs: [],
		missing: words('never null', '不为空'),
		value: (_facts, _member, rule) => within(rule),
	}),
	family({
		id: 'overdueRuleBroken',
		zh: '是否触发连N累M',
		english: 'Overdue rule broken',
		unit: 'yes/no',
		definition: words(
			'Whether some account breaks that rule; without the option the same as lianSanLeiLiu',
			'是否有账户触发上述规则；未设选项时同“连三累六”',
		),
		sources: ACCOUNTS,
		missing: MISSING,
		value: (facts, _member, rule) => anyAccount(facts, either, rule),
	}),
	family({
		id: 'overdueRuleMonths',
		zh: '连N累M触发月份',
		english: 'Months that broke the overdue rule',
		unit: 'text',
		definition: MONTHS_OF_TRIGGER,
		sources: ACCOUNTS,
		missing: NO_TRIGGER,
		value: (facts, _member, rule) => triggers(facts, rule),
		isPersonal: true,
	}),
];
