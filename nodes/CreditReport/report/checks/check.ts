import { DOCUMENT } from '../facts/completeness';
import type { Facts } from '../facts';
import type { Scalar } from '../forms/types';

/** `fail` is evidence that something deserves a look, not an accusation. `unknown`: the report does not say enough. */
export type CheckStatus = 'pass' | 'fail' | 'unknown';
/** Which of the three questions of the verdict a check helps to answer. */
export type CheckGroup = 'complete' | 'consistent' | 'file';

/**
 * How much a failure says, mildest first. `info`: often so in honest reports, a hint beside others; it fails no group.
 * `look`: there are honest causes (the print, the parser, a lender's data), and a person should find out which.
 * `serious`: figures of one report that contradict each other, or text that is covered; no honest print known does so.
 */
export const SEVERITIES = ['info', 'look', 'serious'] as const;
export type CheckSeverity = (typeof SEVERITIES)[number];

/** Two values that were compared, and where the first of them stands. */
export interface CheckEvidence {
	/** Concrete path in the report (`loans[2].balance`) or in `meta`. */
	path: string;
	/** The value that stands there. */
	value: Scalar;
	/** What it was compared with, in words or as a value. */
	against: Scalar;
}

export interface Check {
	id: string;
	group: CheckGroup;
	/** What a failure of the check says: what stands in the table, or `look` where our reading may be at fault. */
	severity: CheckSeverity;
	status: CheckStatus;
	message: string;
	messageZh: string;
	/** The comparisons that failed; of an unknown answer what stands in the way, if that can be told; of a check that passed none. */
	evidence: CheckEvidence[];
}

/** One comparison; `holds` is null when one side is missing. */
export interface Comparison extends CheckEvidence {
	holds: boolean | null;
}

/** A check as data: what it claims, and the comparisons that bear it out. */
export interface CheckDefinition {
	id: string;
	severity: CheckSeverity;
	group: CheckGroup;
	/** A sentence without its full stop, beginning with an ordinary word: messages put it behind `that`. */
	claim: string;
	claimZh: string;
	/** Sections (or header fields, or `meta`) it looks at. */
	sources: readonly string[];
	/** How it compares, with its tolerances and the sources of its thresholds. */
	method: string;
	methodZh: string;
	compare: (facts: Facts) => Comparison[];
	/** What it cannot tell keeps its group from passing: the reason is evidence. */
	isRequired?: true;
	/**
	 * It compares figures with all rows of a list, so that a row which was not read makes it fail. Where pages are missing
	 * its failures are not judged; where lines were left over, or a list was read with more rows than are announced or with none
	 * of them, they are worth a look and no more.
	 */
	countsRows?: true;
}

/** A printed number and where it stands. */
export interface Figure {
	path: string;
	value: number | null;
}

/** Compares a printed number with what its details allow; unknown when either is missing. */
export function within(
	path: string,
	printed: number | null,
	low: number | null,
	high: number | null = low,
): Comparison {
	const against = low === high ? low : `${low ?? '?'} to ${high ?? '?'}`;
	const holds = printed === null || low === null || high === null ? null : printed >= low && printed <= high;
	return { path, value: printed, against, holds };
}

/** A comparison of any two values whose outcome is known; unknown when either is missing. */
export function compareValues(
	path: string,
	value: Scalar,
	against: Scalar,
	holds: (() => boolean) | boolean,
): Comparison {
	if (value === null || against === null) return { path, value, against, holds: null };
	return { path, value, against, holds: typeof holds === 'boolean' ? holds : holds() };
}

/** A figure that cannot be above another one; unknown when either is missing. */
export function atMost(path: string, value: number | null, limit: number | null): Comparison {
	return compareValues(path, value, limit, () => (value ?? 0) <= (limit ?? 0));
}

/** Runs a check: it fails when a comparison fails, passes when one holds and none fails, else nothing is known. */
export function runCheck(definition: CheckDefinition, facts: Facts): Check {
	const doubt = doubtOf(definition, facts);
	const comparisons = definition.compare(facts);
	const failed = comparisons.filter(({ holds }) => holds === false);
	const isBarred = failed.length > 0 && doubt === 'pagesMissing';
	const status = isBarred ? 'unknown' : statusOf(comparisons);
	const severity = definition.severity === 'serious' && doubt === 'misread' ? 'look' : definition.severity;
	const shown = status === 'unknown' && definition.isRequired ? comparisons : failed;
	return {
		id: definition.id,
		group: definition.group,
		severity,
		status,
		...(isBarred ? pagesMissing(definition) : messagesOf(definition, status, severity, failed.length)),
		evidence: shown.map(({ path, value, against }) => ({ path, value, against })),
	};
}

function statusOf(comparisons: readonly Comparison[]): CheckStatus {
	if (comparisons.some(({ holds }) => holds === false)) return 'fail';
	return comparisons.some(({ holds }) => holds === true) ? 'pass' : 'unknown';
}

/** Why a failure may be our reading's fault: pages or lines are missing, or another program recognised the text in pictures. */
function doubtOf(
	{ group, countsRows }: CheckDefinition,
	{ meta, completeness }: Facts,
): 'pagesMissing' | 'misread' | null {
	const reason = meta.completeness?.find(({ section }) => section === DOCUMENT)?.reason;
	if (countsRows && reason !== undefined && reason !== 'textLeft') return 'pagesMissing';
	const isRecognised = group === 'consistent' && (meta.textSource === 'ocr' || meta.textSource === 'mixed');
	const isMiscounted = completeness.some(({ status, read }) => status === 'more' || (status === 'short' && read === 0));
	return isRecognised || (countsRows && (reason === 'textLeft' || isMiscounted)) ? 'misread' : null;
}

type Messages = Pick<Check, 'message' | 'messageZh'>;

/** What a reader should make of a failure. */
const ADVICE: Readonly<Record<CheckSeverity, Messages>> = {
	info: { message: 'For information: honest reports show this too', messageZh: '仅供参考，真实报告中也会出现' },
	look: { message: 'Worth a look: the cause may be harmless', messageZh: '建议人工核对，不代表必然有误' },
	serious: {
		message: 'This is serious: ask for the report from its source',
		messageZh: '属严重不符，请向来源机构重新获取报告',
	},
};

function messagesOf(
	{ claim, claimZh }: CheckDefinition,
	status: CheckStatus,
	severity: CheckSeverity,
	failures: number,
): Messages {
	if (status === 'pass') return { message: `${claim}.`, messageZh: `${claimZh}。` };
	if (status === 'unknown')
		return {
			message: `The report does not say enough to tell whether it holds that ${inner(claim)}.`,
			messageZh: `报告信息不足，无法判断“${claimZh}”是否成立。`,
		};
	const places = failures === 1 ? 'one place' : `${failures} places`;
	const advice = ADVICE[severity];
	return {
		message: `It does not hold in ${places} that ${inner(claim)}. ${advice.message}.`,
		messageZh: `“${claimZh}”有${failures}处不符。${advice.messageZh}。`,
	};
}

function pagesMissing({ claim, claimZh }: CheckDefinition): Messages {
	return {
		message: `Pages were not read, so nobody can tell whether it holds that ${inner(claim)}.`,
		messageZh: `有页面未读取，无法判断“${claimZh}”是否成立。`,
	};
}

/** Of the values that stand in the way of an answer so many are named. */
const MOST_NAMED = 10;

/** A check whose answer rests on values that a person has to compare with the page first. */
export function underReview(
	{ claim, claimZh }: CheckDefinition,
	check: Check,
	values: ReadonlyArray<{ path: string; value: string }>,
): Check {
	return {
		...check,
		status: 'unknown',
		message: `It cannot be told whether it holds that ${inner(claim)}: compare the values under review with the page first.`,
		messageZh: `无法判断“${claimZh}”是否成立：须先对照页面核对待核对的值。`,
		evidence: values.slice(0, MOST_NAMED).map(({ path, value }) => ({ path, value, against: 'under review' })),
	};
}

/** A claim inside another sentence. */
function inner(claim: string): string {
	return claim.charAt(0).toLowerCase() + claim.slice(1);
}
