import { present } from '../../../report/forms/present';
import type { Opened, PipelineOptions, Recognition } from '../pipeline/types';
import { withPdf } from '../pipeline/withPdf';
import type { Pdfium } from '../source/pdf/pdfium';
import { parseBlocks } from './blocksParser';
import { printBlocks } from './blocksText';
import { printCase, readCase } from './corpus';
import { linesMasker, maskBlocks } from './maskedBlocks';
import { tracedReports } from './tracedReports';

/**
 * The reports of a file as cases of the corpus: what they look like after layout, and what is read from that.
 * @param mask hide personal data, so that a case may be sent to somebody
 * @throws CreditReportError when no report of the file can be read
 */
export async function corpusOfPdf(
	pdfium: Pdfium,
	bytes: Uint8Array,
	options: PipelineOptions,
	mask: boolean,
	recognition?: Recognition,
): Promise<string> {
	return await withPdf(
		pdfium,
		bytes,
		options.password,
		(source) => corpusOf({ source, options }, mask),
		recognition && { ...recognition, shortPages: options.shortPages },
	);
}

/** The same from any source of pages. */
export async function corpusOf(opened: Opened, mask: boolean): Promise<string> {
	const reports = await tracedReports(opened);
	const cases = reports.map(({ blocks, edition, result }) => {
		const shown = mask ? maskBlocks(blocks, linesMasker(present(result, { values: 'printed' }))) : blocks;
		// What is expected is read from what the case says, not from the file.
		const written = parseBlocks(printBlocks(shown));
		return printCase(edition.key, written, readCase(written));
	});
	return cases.join('\n');
}
