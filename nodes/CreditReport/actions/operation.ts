import type { IExecuteFunctions, INodeExecutionData, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Engine, PdfSource } from '../engines/engine';
import type { Meta } from '../report/types';

/** Where a report came from: binary field and file name. */
export type Source = Meta['source'];

/** What an operation works on: a PDF of the item, or the item itself as a parsed report. */
export type Input = { kind: 'pdf'; pdf: PdfSource } | { kind: 'parsed'; json: unknown };

/** What one execution of the node shares between its items. */
export interface Run {
	/** The engine an item asks for. */
	engineFor(itemIndex: number): Promise<Engine>;
	/** The meta data of every report read so far, for the hints at the end. */
	metas: Meta[];
}

/** One piece of work: an item may hold several PDFs, each is a job of its own. */
export interface Job {
	itemIndex: number;
	input: Input;
	run: Run;
}

/** What each `*.operation.ts` exports. */
export interface Operation {
	/** The operation's id and its entry in the panel, side by side so that they cannot drift apart. */
	FIELD: INodePropertyOptions & { value: string; action: string };
	/** Parameters of this operation alone. */
	description: INodeProperties[];
	/** Does one job. @throws CreditReportError, or whatever n8n throws for a bad expression or credential. */
	execute(this: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]>;
}
