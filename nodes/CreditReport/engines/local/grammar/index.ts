import { completeReport } from '../../../report/forms/complete';
import type { EvidenceLeaves, PrintedLeaves } from '../../../report/forms/leaves';
import type { EvidenceReport, PrintedReport } from '../../../report/forms/reports';
import type {
	EvidenceTree,
	ReportRecord,
	ReportValue,
	SeenSections,
	Unparsed,
	Warning,
} from '../../../report/forms/types';
import type { Block } from '../layout/types';
import type { Tree } from './building/builder';
import { derive } from './building/derive';
import { splitHistories } from './building/history';
import type { EditionGrammar } from './grammar';
import { interpret } from './reading/dispatcher';
import type { TraceEntry } from './reading/trace';
import { numberRecords } from './building/numbers';
import { placeOf, type PrintedValue } from './passage';
import { withoutPreamble } from './preamble';
import { routeEdition } from './recognise';

export type { EditionGrammar } from './grammar';
export { mayBeOfReport, PAGE_WORDS } from './pageWords';
export type { LeftReason, TraceEntry } from './reading/trace';
export { VOCABULARY } from './vocabulary';

/** A report read from blocks, in printed form, with the place of every value. */
export interface GrammarResult {
	report: PrintedReport;
	/** Only when it was asked for. */
	evidence?: EvidenceReport;
	edition: string;
	generation: 1 | 2;
	unparsed: Unparsed[];
	warnings: Warning[];
	/** What the print says of its sections beside their values. */
	seen: SeenSections;
}

/**
 * Which edition is it?
 * @param isPartial pages of the report are known to be missing
 * @throws CreditReportError ENTERPRISE_REPORT, NOT_A_CREDIT_REPORT, UNKNOWN_EDITION
 */
export function editionOf(blocks: readonly Block[], isPartial = false): EditionGrammar {
	return routeEdition(withoutPreamble(blocks).blocks, isPartial);
}

/**
 * Reads a document.
 * @param edition where it is known already
 * @param withEvidence also return the place of every value
 * @throws CreditReportError of {@link editionOf}, where the edition is not given
 */
export function readReport(
	document: readonly Block[],
	edition: EditionGrammar = editionOf(document),
	withEvidence = false,
): GrammarResult {
	const { blocks, warnings } = withoutPreamble(document);
	const { context, unparsed, seen } = interpret(blocks, edition);
	const tree = context.builder.report;
	splitHistories(tree);
	derive(tree, edition.derivations);
	numberRecords(tree);
	return {
		// Both are completed with the keys that were not printed.
		report: completeReport<PrintedLeaves>(textOf(tree) as ReportRecord),
		...(withEvidence ? { evidence: completeReport<EvidenceLeaves>(evidenceOf(tree) as Record<string, unknown>) } : {}),
		edition: edition.key,
		generation: edition.generation,
		unparsed,
		warnings: [...warnings, ...context.ledger.warnings],
		seen,
	};
}

/** Tells of every line of a document of a known edition who reads it, where its values go, and why it is left over. */
export function traceReading(document: readonly Block[], edition: EditionGrammar): readonly TraceEntry[] {
	return interpret(withoutPreamble(document).blocks, edition, true).trace ?? [];
}

function isRaw(node: Tree): node is PrintedValue {
	return typeof (node as PrintedValue).text === 'string' && typeof (node as PrintedValue).page === 'number';
}

function textOf(node: Tree): ReportValue {
	if (Array.isArray(node)) return node.map(textOf);
	if (isRaw(node)) return node.text;
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => [key, value === undefined ? null : textOf(value)]),
	);
}

function evidenceOf(node: Tree): EvidenceTree {
	if (Array.isArray(node)) return node.map(evidenceOf);
	if (isRaw(node)) return placeOf(node);
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => [key, value === undefined ? null : evidenceOf(value)]),
	);
}
