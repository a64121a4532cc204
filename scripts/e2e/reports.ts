import { makeReport } from '../fixtures/data';
import { EDITIONS, type EditionKey } from '../fixtures/grammar';
import { lookOf } from '../fixtures/looks';
import { renderReport } from '../fixtures/render';

/** A made-up report as a file, and what is in it. */
export interface MadeFile {
	edition: EditionKey;
	pdf: Buffer;
	truth: Record<string, unknown>;
}

/** Reports of all editions in turn, each of another invented person. */
export async function madeReports(count: number): Promise<MadeFile[]> {
	const files: MadeFile[] = [];
	for (let index = 0; index < count; index++) {
		const { key: edition } = EDITIONS[index % EDITIONS.length]!;
		const report = makeReport(edition, { seed: 1000 + index, rich: 1 });
		files.push({ edition, pdf: await renderReport(report, lookOf('pdfkit-wqy')), truth: report.truth });
	}
	return files;
}
