import type { Constants } from '../types';

/** A sub-heading over accounts (`从未发生过逾期的账户明细如下`): how it begins, and what it says of each account below. */
export interface AccountGroup {
	begins: string;
	set?: Constants;
}

const NEVER_OVERDUE: Constants = Object.fromEntries(
	['loans', 'creditCards', 'quasiCreditCards'].flatMap((list) => [
		[`${list}[].overdueMonths5y`, '0'],
		[`${list}[].overdue90Months5y`, '0'],
	]),
);

export const ACCOUNT_GROUPS: readonly AccountGroup[] = [
	{ begins: '发生过' },
	{ begins: '从未', set: NEVER_OVERDUE },
	{ begins: '透支超过' },
];

/** The group that a sub-heading announces; undefined for one that nobody knows. */
export function accountGroupOf(subheading: string): AccountGroup | undefined {
	return ACCOUNT_GROUPS.find(({ begins }) => subheading.startsWith(begins));
}
