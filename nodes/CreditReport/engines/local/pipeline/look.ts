import type { Pdfium } from '../source/pdf/pdfium';
import { readableReports } from './describe';
import { FILE_STAGES } from './stages';
import type { PipelineOptions } from './types';
import { withPdf } from './withPdf';

/** What somebody wants to know of a file before paying for reading it. */
export interface Look {
	/** How many reports the file holds. */
	reports: number;
	/** The file without its encryption as base64; only for an encrypted file. */
	decrypted?: string;
}

/** @throws CreditReportError of the input rows of the error table, when no report of the file can be read */
export async function lookAtPdf(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): Promise<Look> {
	return await withPdf(pdfium, bytes, options.password, async (source) => {
		const file = await FILE_STAGES.start({ source, options }).upTo('text');
		const { length: reports } = await readableReports(file);
		return {
			reports,
			...(source.isEncrypted ? { decrypted: Buffer.from(source.decrypt()).toString('base64') } : {}),
		};
	});
}
