import { CHECKS, type CheckDefinition } from '../checks';
import { factsOf } from '../facts';
import { markCanonical } from '../forms/canonical';
import type { NormalisedReport, Parsed } from '../forms/reports';
import type { Meta, Scalar } from '../forms/types';
import { withValue } from './withValue';

/** What the comparisons of a report come to, by check and place. */
interface Outcomes {
	failing: ReadonlyMap<string, Failure>;
	passing: ReadonlySet<string>;
}

/** A comparison of a check that does not hold. */
export interface Failure {
	check: CheckDefinition;
	/** Where the first of the values compared stands. */
	path: string;
	/** What was compared: another value where one of them is changed. */
	compared: string;
}

/** What becomes of the checks when a value is read otherwise. */
export interface Effect {
	/** Comparisons fail that did not. */
	isWorse: boolean;
	/** Comparisons hold that failed, and none is worse or can no longer be made. */
	isBetter: boolean;
	/** The failing comparisons that are made with other values now. */
	touched: ReadonlySet<string>;
}

/** What is known of a report beside its values when they are tried. */
export type ReportTold = Pick<Meta, 'edition' | 'generation' | 'completeness' | 'warnings'>;

const OF_A_SCAN: Omit<Meta, keyof ReportTold> = {
	source: {},
	engine: 'local',
	pages: null,
	textSource: 'ocr',
	values: 'normalised',
	durationMs: 0,
	sha256: null,
	unparsed: [],
};

/** Reading a scan is seconds a page; a trial takes one or two milliseconds. */
const MOST_TRIALS = 600;

/** Figures that honest reports do not agree on say nothing of how they were read. Dates of the future are told by their form. */
const TELLING = CHECKS.filter(
	({ group, severity, id }) => group === 'consistent' && severity !== 'info' && id !== 'noFutureDates',
);

/** Tries other readings of values against the sums, counts and rules of their report. What is tried is bounded. */
export class Trials {
	private left = MOST_TRIALS;
	private readonly meta: Meta;
	private readonly known = new Map<string, Outcomes>();

	constructor(
		private report: NormalisedReport,
		told: ReportTold,
	) {
		this.meta = { ...OF_A_SCAN, ...told };
	}

	/** Comparisons that fail now, by check and place. */
	failures(): ReadonlyMap<string, Failure> {
		return this.outcomes(TELLING, '').failing;
	}

	/** @returns undefined when no check looks at the place, or enough was tried */
	effectOf(path: string, value: Scalar): Effect | undefined {
		const checks = checksOf(path);
		if (checks.length === 0 || this.left <= 0) return undefined;
		this.left--;
		const now = this.outcomes(checks, sectionKeyOf(path));
		const then = outcomesOf(withValue(this.report, path, value), this.meta, checks);
		const isWorse = [...then.failing.keys()].some((key) => !now.failing.has(key));
		const isLost = [...now.passing].some((key) => !then.passing.has(key));
		const cured = [...now.failing.keys()].filter((key) => then.passing.has(key));
		const touched = [...now.failing].filter(([key, failure]) => {
			const other = then.failing.get(key);
			return other ? other.compared !== failure.compared : then.passing.has(key);
		});
		return {
			isWorse,
			isBetter: cured.length > 0 && !isWorse && !isLost,
			touched: new Set(touched.map(([key]) => key)),
		};
	}

	/** Takes another reading: what follows is tried on it. */
	take(path: string, value: Scalar): void {
		this.report = withValue(this.report, path, value);
		this.known.clear();
	}

	private outcomes(checks: readonly CheckDefinition[], key: string): Outcomes {
		const known = this.known.get(key) ?? outcomesOf(this.report, this.meta, checks);
		this.known.set(key, known);
		return known;
	}
}

function outcomesOf(report: NormalisedReport, meta: Meta, checks: readonly CheckDefinition[]): Outcomes {
	const facts = factsOf(markCanonical({ ...report, meta } satisfies Parsed<NormalisedReport>));
	const failing = new Map<string, Failure>();
	const passing = new Set<string>();
	const seen = new Map<string, number>();
	for (const check of checks)
		for (const { path, value, against, holds } of check.compare(facts)) {
			const place = `${check.id} ${path}`;
			const times = seen.get(place) ?? 0;
			seen.set(place, times + 1);
			const key = `${place} ${times}`;
			if (holds === false) failing.set(key, { check, path, compared: `${value} ${against}` });
			else if (holds === true) passing.add(key);
		}
	return { failing, passing };
}

const CHECKS_OF = new Map<string, readonly CheckDefinition[]>();

/** The checks that look at the section of a path. */
function checksOf(path: string): readonly CheckDefinition[] {
	const section = sectionKeyOf(path);
	const known =
		CHECKS_OF.get(section) ??
		TELLING.filter(({ sources }) => sources.some((source) => source === section || source.startsWith(`${section}.`)));
	CHECKS_OF.set(section, known);
	return known;
}

/** Whether a check looks at the section that a path is of. */
export function looksAt(check: CheckDefinition, path: string): boolean {
	return checksOf(path).includes(check);
}

/** `loans[3].balance` -> `loans`; of a field of the header its key. */
function sectionKeyOf(path: string): string {
	return path.split(/[.[]/, 1)[0] ?? '';
}
