import { CreditReportError } from '../../nodes/CreditReport/errors/CreditReportError';
import type { ReportRecord, ReportValue } from '../../nodes/CreditReport/report/forms/types';
import { makeReport } from '../fixtures/data';
import { EDITIONS, type EditionKey } from '../fixtures/grammar';
import { looksOf, type Look } from '../fixtures/looks';
import { renderReport } from '../fixtures/render';
import { companionOf } from '../fixtures/surgery/merge';
import type { MadeReport, Rich } from '../fixtures/types';
import { comparable, parseAll } from '../localEngine';

/**
 * What reading a print came to: every value right (with or without a word beside it), not every value and a warning, only lines in
 * `unparsed`, refused, or wrong without a word.
 */
export type Outcome = 'exact' | 'exact, warned' | 'short, warned' | 'short, unparsed' | 'refused' | 'SILENT';

export interface Trial {
	edition: EditionKey;
	look: Look;
	outcome: Outcome;
	/** Whether that is what the look expects. */
	holds: boolean;
	/** Error code or warning codes. */
	note: string;
	/** What was read otherwise than it was printed, as `path: printed > read`. */
	differences: string[];
}

/** Reads a made-up report in a look and compares it with the truth. */
export async function tryLook(report: MadeReport, look: Look): Promise<Trial> {
	const { outcome, note, differences } = await outcomeOf(report, look);
	return { edition: report.edition, look, outcome, holds: isRight(outcome, note, look), note, differences };
}

async function outcomeOf(report: MadeReport, look: Look): Promise<Pick<Trial, 'outcome' | 'note' | 'differences'>> {
	try {
		const results = await parseAll(await renderReport(report, look));
		const warnings = [...new Set(results.flatMap(({ meta }) => meta.warnings.map(({ code }) => code)))];
		const note = [...(results.length > 1 ? [`${results.length} reports`] : []), ...warnings].join(' ');
		const printed = [report, ...(look.companion ? [companionOf(report, look.companion)] : [])];
		const differences = printed.flatMap(({ truth }, index) =>
			differencesOf(
				comparable(without(truth, look)),
				comparable(without(results[index]?.report ?? {}, look)),
				index > 0 ? `#${index + 1}` : '',
			),
		);
		if (results.length > printed.length && look.kind !== 'two-reports')
			differences.push(`reports: ${printed.length} > ${results.length}`);
		const left = results.some(({ meta }) => meta.unparsed.length > 0);
		if (differences.length === 0)
			return { outcome: warnings.length > 0 || left ? 'exact, warned' : 'exact', note, differences };
		return { outcome: warnings.length > 0 ? 'short, warned' : left ? 'short, unparsed' : 'SILENT', note, differences };
	} catch (error) {
		if (!(error instanceof CreditReportError)) throw error;
		return { outcome: 'refused', note: error.code, differences: [] };
	}
}

/** Where two values differ, leaf by leaf; rows of lists are compared in their order. */
function differencesOf(printed: ReportValue | undefined, read: ReportValue | undefined, path = ''): string[] {
	if (isBranch(printed) || isBranch(read)) {
		const [left, right] = [entriesOf(printed), entriesOf(read)];
		return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
			differencesOf(left.get(key), right.get(key), path ? `${path}.${key}` : key),
		);
	}
	return printed === read ? [] : [`${path}: ${String(printed ?? '-')} > ${String(read ?? '-')}`];
}

function isBranch(value: ReportValue | undefined): boolean {
	return typeof value === 'object' && value !== null;
}

function entriesOf(value: ReportValue | undefined): Map<string, ReportValue> {
	return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** A report without what a look does not print (`loans[].serialNo`). */
function without(report: ReportRecord, { ignore = [] }: Look): ReportRecord {
	const copy = structuredClone(report);
	for (const path of ignore) {
		const [list = '', key = ''] = path.split('[].');
		const rows = copy[list];
		if (Array.isArray(rows))
			for (const row of rows) if (row && typeof row === 'object' && !Array.isArray(row)) delete row[key];
	}
	return copy;
}

function isRight(outcome: Outcome, note: string, { expect, unreadable }: Look): boolean {
	const whole = outcome.startsWith('exact');
	const fitting = outcome === 'refused' && note !== 'NOT_A_CREDIT_REPORT';
	if (unreadable) return outcome === 'refused';
	switch (expect) {
		case 'same':
			return whole;
		case 'missing':
			return outcome.endsWith('warned') || fitting;
		case 'two':
			return whole || outcome === 'short, warned' || fitting;
		case 'either':
			return whole || outcome === 'refused' || outcome === 'short, warned';
	}
}

/** Which looks and reports to try. */
export interface TableOrder {
	editions?: readonly string[];
	/** Beginnings of names of looks. */
	looks?: readonly string[];
	seed?: number;
	rich?: Rich;
	/** Prints of a browser take seconds each. */
	browser?: boolean;
}

/** Tries every look in every edition that is ever printed so; `report` is told of each. */
export async function tryLooks(
	{ editions, looks, seed = 1, rich = 1, browser = false }: TableOrder,
	report: (trial: Trial) => void = () => undefined,
): Promise<Trial[]> {
	const trials: Trial[] = [];
	for (const { key } of EDITIONS) {
		if (editions && !editions.includes(key)) continue;
		const made = makeReport(key, { seed, rich });
		for (const look of looksOf(key)) {
			if ((look.engine === 'chrome' && !browser) || (looks && !looks.some((start) => look.name.startsWith(start))))
				continue;
			const trial = await tryLook(made, look);
			trials.push(trial);
			report(trial);
		}
	}
	return trials;
}

const SHORT: Record<Outcome, string> = {
	exact: 'exact',
	'exact, warned': 'exact+',
	'short, warned': 'short!',
	'short, unparsed': 'short?',
	refused: 'refused',
	SILENT: 'SILENT',
};

/** The trials as a Markdown table, a look a line, and the sums below; what does not hold is in bold. */
export function toMarkdown(trials: readonly Trial[]): string {
	const editions = [...new Set(trials.map(({ edition }) => edition))];
	const names = [...new Set(trials.map(({ look }) => look.name))];
	const cell = (name: string, edition: EditionKey): string => {
		const trial = trials.find((candidate) => candidate.look.name === name && candidate.edition === edition);
		if (!trial) return '';
		const text = trial.outcome === 'refused' ? trial.note : SHORT[trial.outcome];
		return trial.holds ? text : `**${text}**`;
	};
	const rows = names.map((name) => {
		const look = trials.find((trial) => trial.look.name === name)?.look;
		return `| ${name} | ${look?.kind ?? ''} | ${look?.expect ?? ''} | ${editions.map((edition) => cell(name, edition)).join(' | ')} |`;
	});
	const outcomes = Object.keys(SHORT) as Outcome[];
	const count = (edition: EditionKey, outcome: Outcome): number =>
		trials.filter((trial) => trial.edition === edition && trial.outcome === outcome).length;
	const sums = outcomes.map(
		(outcome) =>
			`| ${outcome} | ${editions.map((edition) => count(edition, outcome)).join(' | ')} | ${trials.filter((trial) => trial.outcome === outcome).length} |`,
	);
	const line = (count: number): string => `|${' --- |'.repeat(count)}`;
	return [
		`${trials.filter(({ holds }) => holds).length} of ${trials.length} prints hold. exact+: every value, with a warning or lines left in unparsed; short!: not every value, warned; short?: only lines in unparsed.`,
		'',
		`| outcome | ${editions.join(' | ')} | all |`,
		line(editions.length + 2),
		...sums,
		'',
		`| look | kind | expected | ${editions.join(' | ')} |`,
		line(editions.length + 3),
		...rows,
		'',
	].join('\n');
}

/** A look and the edition it is tried in. */
export interface Turn {
	look: Look;
	edition: EditionKey;
}

/** Prints that are not yet read as they must be, by the editions in which they are not; the looks table shows them. */
const PENDING: Record<string, readonly EditionKey[]> = {
	'text-underlined-open': ['gen1-detailed-personal'],
};

/**
 * Some prints of every kind of trouble, the editions in turn: what a test can afford. `each` is how many looks of a kind;
 * the whole is `scripts/bench/looks.ts`.
 */
export function turnsOf(looks: readonly Look[], each: number): Turn[] {
	const kinds = [...new Set(looks.map(({ kind }) => kind))];
	return kinds.flatMap((kind, turn) => {
		const ofKind = looks.filter((look) => look.kind === kind);
		const step = Math.max(1, ofKind.length / each);
		return Array.from({ length: Math.min(each, ofKind.length) }, (_, index) => Math.floor(index * step)).flatMap(
			(at, index): Turn[] => {
				const look = ofKind[at];
				const editions = look?.editions ?? EDITIONS.map(({ key }) => key);
				const edition = editions[(turn + index * 3) % editions.length];
				return look && edition && !PENDING[look.name]?.includes(edition) ? [{ look, edition }] : [];
			},
		);
	});
}
