import { rowOf } from '../../../errors/table';
import type { PageSource } from '../source/pageSource';
import type { Pdfium } from '../source/pdf/pdfium';
import { attempt } from './attempt';
import { readableReports } from './describe';
import { FILE_STAGES } from './stages';
import { refusingStrangers } from './strangers';
import type { PipelineOptions } from './types';
import { withPdf } from './withPdf';

/** What somebody wants to know of a file before paying for reading it. */
export interface Look {
	/** How many reports the file holds; null where only pictures could tell. */
	reports: number | null;
	/** The file without its encryption as base64; only for an encrypted file. */
	decrypted?: string;
}

/**
 * A scan is no reason to refuse a file: reading pictures is what others are paid for.
 * @throws CreditReportError of the input rows of the error table, when the file is known to be no report, or cannot be opened
 */
export async function lookAtPdf(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): Promise<Look> {
	return await withPdf(pdfium, bytes, options.password, async (source) => {
		return {
			reports: await countReports(source, options),
			...(source.isEncrypted ? { decrypted: Buffer.from(source.decrypt()).toString('base64') } : {}),
		};
	});
}

async function countReports(source: PageSource, options: PipelineOptions): Promise<Look['reports']> {
	const { value, error } = await attempt(async () =>
		readableReports(await FILE_STAGES.start({ source: refusingStrangers(source), options }).upTo('text')),
	);
	if (value) return value.length;
	if (rowOf(error.code)?.told?.textSource === 'scan') return null;
	throw error;
}
