import type { Facts } from '../facts';
import type { Change } from './change';
import { isAfter, type Both } from './knownAbsence';
import { RECORD_LISTS } from './recordLists';

/** Keys that tell which account, inquiry or record it is, and what became of it: a change as a whole rests on them. */
const TELLS_WHICH: ReadonlySet<string> = new Set([
	...['organization', 'businessNo', 'agreementNo', 'cardTail', 'type', 'businessType', 'currency', 'accountCategory'],
	...['startAt', 'endAt', 'amount', 'guarantee', 'status', 'closedAt', 'transferredAt', 'transferIn', 'content'],
	...['checkedAt', 'operator', 'reason', 'queryDate', 'queryOperator', 'queryReason'],
	...RECORD_LISTS.flatMap(({ keys }) => keys.flat()),
]);

/** What a compared field is reckoned from, where that is not the key of its name alone. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
	type: ['type', 'businessType'],
	balance: ['balance', 'used', 'unbilledInstallment', 'surplusOverdraft'],
	used: ['used', 'balance', 'unbilledInstallment', 'surplusOverdraft'],
	monthlyDue: ['scheduledPayment', 'scheduledPayed'],
	overdueNow: ['overdueNow', 'currOverduePeriods', 'currOverdue'],
	repaymentHistory: ['repaymentHistory', 'last24Status', 'overdueRecordSummary'],
};

/** Behind the key of a list: `[2].startAt`. */
const OWN_KEY = /^\[\d+\]\.(\w+)$/;

/** The same change, not certain where a value that it rests on is under review in one of the reports. */
export function doubtedByReview(change: Change, both: Both): Change {
	const isDoubted = restsOnReview(change, both, 'old') || restsOnReview(change, both, 'now');
	return change.doubt === null && isDoubted ? { ...change, doubt: 'underReview' } : change;
}

function restsOnReview(change: Change, both: Both, side: keyof Both): boolean {
	const review = reviewIn(both[side]);
	// Which of the reports is the earlier one, and what lies behind it, is told by their time.
	if (review.includes('createAt')) return true;
	const path = side === 'old' ? change.oldPath : change.newPath;
	if (path === null) return isLackDoubtful(change, both, side);
	return review.some((doubted) => {
		if (doubted === path) return true;
		if (!doubted.startsWith(`${path}.`)) return false;
		const keys = doubted.slice(path.length + 1).split(/[.[]/);
		if (change.field === null) return TELLS_WHICH.has(keys.at(-1) ?? '');
		return (MADE_OF[change.field] ?? [change.field]).some((key) => keys.includes(key));
	});
}

/** A report may list under a doubtful name or day what was not found in it, unless it is older than that. */
function isLackDoubtful({ section, date }: Change, both: Both, side: keyof Both): boolean {
	if (side === 'old' && isAfter(both.old, typeof date === 'string' ? date : null)) return false;
	return reviewIn(both[side]).some((doubted) => {
		const key = doubted.startsWith(`${section}[`) ? OWN_KEY.exec(doubted.slice(section.length))?.[1] : undefined;
		return key !== undefined && TELLS_WHICH.has(key);
	});
}

const reviewIn = ({ meta }: Facts): string[] => (meta.review ?? []).map(({ path }) => path);
