import type { IExecuteFunctions, INodeExecutionData, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { PdfSource } from '../engines/engine';
import type { CreditReportError } from '../errors/CreditReportError';
import type { ParsedReport } from '../report/forms/reports';
import type { Meta } from '../report/forms/types';
import type { Reader } from './common/engine';

/** Where a report came from: binary field and file name. */
export type Source = Meta['source'];

/** What an operation works on: a PDF of the item, or the item itself as a parsed report. */
export type Input = { kind: 'pdf'; pdf: PdfSource } | { kind: 'parsed'; json: object };

/** A binary field that a parameter names and the item does not have: it costs itself, like a file that cannot be read. */
export interface MissingInput {
	kind: 'missing';
	error: CreditReportError;
}

/** What one execution of the node shares between its items. */
export interface Run {
	/** The reader of PDFs that an item asks for. */
	readerFor(itemIndex: number): Promise<Reader>;
	/** The meta data of every report read so far, for the hints at the end. */
	metas: Meta[];
	/** The same of those taken over from a previous Parse. */
	takenOver: Meta[];
}

/** One piece of work: an item may hold several PDFs, each is a job of its own. */
export interface Job {
	itemIndex: number;
	input: Input;
	run: Run;
}

/** A report that waits for the others it is to be put beside. */
export interface Gathered {
	job: Job;
	report: ParsedReport;
}

interface Described {
	/** The operation's id and its entry in the panel, side by side so that they cannot drift apart. */
	FIELD: INodePropertyOptions & { value: string; action: string };
	/** Parameters of this operation alone; that they are shown for it alone need not be said. */
	description: INodeProperties[];
}

/** An operation that takes each job by itself. */
interface SingleOperation extends Described {
	/** Does one job. @throws CreditReportError, or whatever n8n throws for a bad expression or credential. */
	execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]>;
}

/** An operation that needs the reports of several jobs, perhaps of several items: all are read first, then put together. */
export interface GroupOperation extends Described {
	/** Reads the reports of one job; one that cannot be read costs itself. @throws as `execute` */
	gather(context: IExecuteFunctions, job: Job): Promise<Gathered[]>;
	/** Which of them belong together; each group is then a piece of work of its own. */
	groupsOf(gathered: readonly Gathered[]): Promise<Gathered[][]>;
	/** Does the work of one group. @throws as `execute` */
	executeGroup(
		context: IExecuteFunctions,
		group: readonly Gathered[],
		groups: ReadonlyArray<readonly Gathered[]>,
	): Promise<INodeExecutionData[]>;
}

/** What each `*.operation.ts` exports. */
export type Operation = SingleOperation | GroupOperation;
