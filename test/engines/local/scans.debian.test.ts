import { parseCreditReport } from '../../../nodes/CreditReport/api';
import { makeReport } from '../../../scripts/fixtures/data';
import { lookOf } from '../../../scripts/fixtures/looks';
import { renderReport } from '../../../scripts/fixtures/render';
import { conditionOf } from '../../../scripts/fixtures/scans/conditions';
import { scannedPdf } from '../../../scripts/fixtures/scans/scannedPdf';
import { compareWithTruth, scoreOf } from '../../../scripts/scans/score';

/** A page takes seconds in WebAssembly: how well scans of every kind are read is what `scripts/scans` measures. */
const MINUTES = 180_000;
const WELL = 0.9;

it(
	'a scanned report is read, and where its text is from is told',
	async () => {
		const report = makeReport('gen1-brief', { seed: 3, rich: 0 });
		const printed = await renderReport(report, lookOf('pdfkit-noto-even'));
		const scan = await scannedPdf(printed, conditionOf('plain'), 3);
		const { meta, ...read } = await parseCreditReport(scan, { values: 'printed' });
		expect(scoreOf(compareWithTruth(report.truth, read, { isBrief: true })).f1).toBeGreaterThan(WELL);
		expect(meta).toMatchObject({ textSource: 'ocr', recognisedPages: [{ page: 1, reason: 'picture' }] });
		expect(meta.review).toBeDefined();
	},
	MINUTES,
);
