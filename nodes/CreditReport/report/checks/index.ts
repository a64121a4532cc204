import { factsOf, type Facts } from '../facts';
import { maskerOf } from '../mask';
import type { ReportInput } from '../forms/reports';
import type { Scalar } from '../forms/types';
import { decidingValues, withoutDoubts } from '../review/withoutDoubts';
import { ACCOUNT_COUNT_CHECKS } from './accountCounts';
import { ACCOUNT_CHECKS } from './accountRules';
import { ADVERSE_CHECKS } from './adverse';
import { AGREEMENT_CHECKS } from './agreements';
import { CARD_CHECKS } from './cards';
import { COMPLETENESS_CHECKS } from './completenessClaims';
import { CREDIT_LINE_CHECKS } from './creditLines';
import {
	runCheck,
	SEVERITIES,
	underReview,
	type Check,
	type CheckDefinition,
	type CheckGroup,
	type CheckSeverity,
	type CheckStatus,
} from './check';
import { DOCUMENT_CHECKS } from './document';
import { FILE_CHECKS } from './file';
import { IDENTITY_CHECKS } from './identity';
import { INQUIRY_CHECKS } from './inquiryClaims';
import { LENDER_CHECKS } from './lenderClaims';
import { OVERDUE_SUMMARY_CHECKS } from './overdueSummary';
import { OVERVIEW_CHECKS } from './overview';
import { REPAYMENT_CHECKS } from './repayment';

export type { Check, CheckDefinition, CheckEvidence, CheckGroup, CheckSeverity, CheckStatus } from './check';

/** Every check in the order of the output; docs/checks.md is generated from this table. */
export const CHECKS: readonly CheckDefinition[] = [
	...COMPLETENESS_CHECKS,
	...DOCUMENT_CHECKS,
	...IDENTITY_CHECKS,
	...OVERVIEW_CHECKS,
	...ACCOUNT_COUNT_CHECKS,
	...OVERDUE_SUMMARY_CHECKS,
	...CREDIT_LINE_CHECKS,
	...ADVERSE_CHECKS,
	...REPAYMENT_CHECKS,
	...ACCOUNT_CHECKS,
	...CARD_CHECKS,
	...AGREEMENT_CHECKS,
	...INQUIRY_CHECKS,
	...LENDER_CHECKS,
	...FILE_CHECKS,
];

/**
 * Checks a parsed report, printed or normalised, against itself, and the file by the facts in `meta.file`. The same
 * checks come back for every report; what it does not say enough about is `unknown`. A failed check is evidence that
 * something deserves a look, not an accusation.
 */
export function verify(parsed: ReportInput, { mask = false }: VerifyOptions = {}): Check[] {
	const facts = factsOf(parsed);
	const others = withoutDoubts(facts);
	const checks = CHECKS.map((definition) => runDoubted(definition, facts, others));
	return mask ? maskEvidence(checks, parsed) : checks;
}

/** What a value under review decides is not known, be it that the check passes or that it fails. */
function runDoubted(definition: CheckDefinition, facts: Facts, others: readonly Facts[]): Check {
	const check = runCheck(definition, facts);
	const isKnown = others.every((other) => runCheck(definition, other).status === check.status);
	return isKnown
		? check
		: underReview(
				definition,
				check,
				decidingValues(facts, (some) => runCheck(definition, some).status),
			);
}

export interface VerifyOptions {
	/** Mask personal data in the evidence. The checks run before that, so that no verdict changes. */
	mask?: boolean;
}

function maskEvidence(checks: readonly Check[], parsed: ReportInput): Check[] {
	const maskText = maskerOf(parsed);
	const masked = (value: Scalar, path: string): Scalar => (typeof value === 'string' ? maskText(value, path) : value);
	return checks.map((check) => ({
		...check,
		evidence: check.evidence.map(({ path, value, against }) => ({
			path,
			value: masked(value, path),
			against: masked(against, ''),
		})),
	}));
}

/** The three answers of a verification, and what failed. */
export interface Verdict {
	/** Was everything that the report announces read? */
	complete: CheckStatus;
	/** Does the report agree with itself? */
	consistent: CheckStatus;
	/** Does the file look as it came from its maker? */
	file: CheckStatus;
	/** The highest severity among the checks that failed; null when none did. */
	severity: CheckSeverity | null;
	/** Ids of all checks that failed, in the order of the checks. */
	failed: string[];
	/** The same by severity. */
	serious: string[];
	look: string[];
	info: string[];
}

/**
 * Sums up checks: a group fails with one of its checks whose failure is worth a look or serious; it passes when one passed,
 * none failed so and nothing is known that stands in the way of an answer, else it is unknown. What is only `info` is listed.
 */
export function verdictOf(checks: readonly Check[]): Verdict {
	const failed = checks.filter(({ status }) => status === 'fail');
	const answer = (group: CheckGroup): CheckStatus => {
		const members = checks.filter((check) => check.group === group);
		if (members.some(({ status, severity }) => status === 'fail' && severity !== 'info')) return 'fail';
		const isBarred = members.some(({ status, evidence }) => status === 'unknown' && evidence.length > 0);
		return members.some(({ status }) => status === 'pass') && !isBarred ? 'pass' : 'unknown';
	};
	const idsOf = (wanted: CheckSeverity): string[] =>
		failed.filter(({ severity }) => severity === wanted).map(({ id }) => id);
	return {
		complete: answer('complete'),
		consistent: answer('consistent'),
		file: answer('file'),
		severity: SEVERITIES.findLast((severity) => failed.some((check) => check.severity === severity)) ?? null,
		failed: failed.map(({ id }) => id),
		serious: idsOf('serious'),
		look: idsOf('look'),
		info: idsOf('info'),
	};
}
