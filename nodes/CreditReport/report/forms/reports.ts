import type { EvidenceLeaves, NormalisedLeaves, PrintedLeaves } from './leaves';
import type { LeafPath, ListPath, NumberPath, RowAt } from './paths';
import type { JdReport, ReportOf } from './records.generated';
import type { Meta, ReportRecord } from './types';

/**
 * The forms of a report. In full shape every key of the catalogue is there. Where a source gives something else in place
 * of a list or an object (JD alone; VALUE_DOES_NOT_FIT tells of it) that stays as it is: the types do not speak of it, and
 * the readers of `read.ts` take it for nothing.
 */
export type PrintedReport = ReportOf<PrintedLeaves>;
export type NormalisedReport = ReportOf<NormalisedLeaves>;
export type { JdReport };

/** Page and box of each value, in the shape of the report. */
export type EvidenceReport = ReportOf<EvidenceLeaves>;

/** A report in some form with what is known about it: what the operation Parse puts out. */
export type Parsed<Form> = Form & { meta: Meta; evidence?: EvidenceReport };

/** What the operation Parse puts out, whatever its options: a form of which top-level keys may be left out. */
export type ParsedReport =
	Parsed<Partial<NormalisedReport>> | Parsed<Partial<PrintedReport>> | Parsed<Partial<JdReport>>;

export interface PresentOptions {
	/** Typed values (default) or the strings on paper. */
	values?: Meta['values'];
	/** Only the keys of the JD API, spelled as on its wire, as printed strings; `values` is then without effect, and what is left out is no longer told as complete. */
	jdCompatible?: boolean;
	/** Leave out top-level keys that hold nothing. Never `meta`. */
	leaveOutEmpty?: boolean;
	/** Mask personal data (docs/masking.md). */
	mask?: boolean;
}

/** What a report looks like that is put out with some options; of options that are not known beforehand, one of what they may make of it. */
export type PresentedAs<Options extends PresentOptions> = Parsed<
	WithEmpty<FormOf<Chosen<Options, 'jdCompatible'>, Chosen<Options, 'values'>>, Chosen<Options, 'leaveOutEmpty'>>
>;
type Chosen<Options, Key extends keyof PresentOptions> = Key extends keyof Options ? Options[Key] : undefined;
type FormOf<JdCompatible, Values> = JdCompatible extends true
	? JdReport
	: Values extends 'printed'
		? PrintedReport
		: NormalisedReport;
type WithEmpty<Form, LeaveOut> = LeaveOut extends true ? Partial<Form> : Form;

/**
 * A report where it comes in from outside: any form of it, any part, with `meta` or without. It is made canonical there
 * (`read.ts`), and nothing behind asks any more which form it has.
 */
export type ReportInput = ParsedReport | ReportRecord;

/** Paths of a report: of its lists (`loans`, `profile.mobiles`), of leaves outside of lists, and of those that are numbers. */
export type ReportList = ListPath<NormalisedReport>;
export type ReportLeaf = LeafPath<NormalisedReport>;
export type ReportNumber = NumberPath<NormalisedReport>;

/** A row of a list, normalised. */
export type RowOf<List extends ReportList> = RowAt<NormalisedReport, List>;

/** Paths of the rows of a list to leaves, and to numbers. */
export type LeafOf<List extends ReportList> = LeafPath<RowOf<List>>;
export type NumberOf<List extends ReportList> = NumberPath<RowOf<List>>;
