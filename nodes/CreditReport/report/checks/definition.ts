import type { Facts } from '../facts';
import type { Scalar } from '../types';

/** `fail` is evidence that something deserves a look, not an accusation. `unknown`: the report does not say enough. */
export type CheckStatus = 'pass' | 'fail' | 'unknown';
/** Which of the three questions of the verdict a check helps to answer. */
export type CheckGroup = 'complete' | 'consistent' | 'file';

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
	group: CheckGroup;
	claim: string;
	claimZh: string;
	/** Sections (or header fields, or `meta`) it looks at. */
	sources: readonly string[];
	/** How it compares, with its tolerances. */
	method: string;
	compare: (facts: Facts) => Comparison[];
	/** What it cannot tell keeps its group from passing: the reason is evidence. */
	isRequired?: true;
}

/** Compares a printed number with what its details allow; unknown when either is missing. */
export function within(path: string, printed: number | null, low: number | null, high: number | null = low): Comparison {
	const against = low === high ? low : `${low ?? '?'} to ${high ?? '?'}`;
	const holds = printed === null || low === null || high === null ? null : printed >= low && printed <= high;
	return { path, value: printed, against, holds };
}

/** A comparison of any two values whose outcome is known; unknown when either is missing. */
export function compareValues(path: string, value: Scalar, against: Scalar, holds: (() => boolean) | boolean): Comparison {
	if (value === null || against === null) return { path, value, against, holds: null };
	return { path, value, against, holds: typeof holds === 'boolean' ? holds : holds() };
}

/** Runs a check: it fails when a comparison fails, passes when one holds and none fails, else nothing is known. */
export function runCheck(definition: CheckDefinition, facts: Facts): Check {
	const comparisons = definition.compare(facts);
	const failed = comparisons.filter(({ holds }) => holds === false);
	const status: CheckStatus = failed.length > 0 ? 'fail' : comparisons.some(({ holds }) => holds === true) ? 'pass' : 'unknown';
	return {
		id: definition.id,
		group: definition.group,
		status,
		...messagesOf(definition, status, failed.length),
		evidence: (status === 'unknown' && definition.isRequired ? comparisons : failed).map(({ path, value, against }) => ({ path, value, against })),
	};
}

function messagesOf({ claim, claimZh }: CheckDefinition, status: CheckStatus, failures: number): { message: string; messageZh: string } {
	if (status === 'pass') return { message: `${claim}: holds`, messageZh: `${claimZh}：相符` };
	if (status === 'unknown') return { message: `${claim}: cannot be told from this report`, messageZh: `${claimZh}：信息不足，无法判断` };
	const places = failures === 1 ? '1 place' : `${failures} places`;
	return {
		message: `${claim}: does not hold in ${places}; worth a look, the cause may be harmless`,
		messageZh: `${claimZh}：有${failures}处不符，建议人工核对，不代表必然有误`,
	};
}
