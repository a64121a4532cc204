import type { Facts } from '../facts';
import type { Change } from './change';
import type { Both } from './knownAbsence';

/** Keys that tell which account or record it is: a change as a whole rests on them. */
const TELLS_WHICH: ReadonlySet<string> = new Set(['startAt', 'amount', 'status', 'closedAt', 'checkedAt', 'queryDate']);

/** What a compared field is reckoned from, where that is not the key of its name alone. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
	type: ['type', 'businessType'],
	balance: ['balance', 'used', 'unbilledInstallment', 'surplusOverdraft'],
	used: ['used', 'balance', 'unbilledInstallment', 'surplusOverdraft'],
	monthlyDue: ['scheduledPayment', 'scheduledPayed'],
	overdueNow: ['overdueNow', 'currOverduePeriods', 'currOverdue'],
};

/** The same change, not certain where a value that it rests on is under review in one of the reports. */
export function doubtedByReview(change: Change, { old, now }: Both): Change {
	const isDoubted = restsOnReview(change.oldPath, change, old) || restsOnReview(change.newPath, change, now);
	return change.doubt === null && isDoubted ? { ...change, doubt: 'underReview' } : change;
}

function restsOnReview(path: string | null, { field }: Change, { meta }: Facts): boolean {
	if (path === null) return false;
	return (meta.review ?? []).some((entry) => {
		if (entry.path === path) return true;
		if (!entry.path.startsWith(`${path}.`)) return false;
		const keys = entry.path.slice(path.length + 1).split(/[.[]/);
		if (field === null) return TELLS_WHICH.has(keys.at(-1) ?? '');
		return (MADE_OF[field] ?? [field]).some((key) => keys.includes(key));
	});
}
