import { createHash } from 'node:crypto';

import type { PipelineOptions } from '../../../../nodes/CreditReport/engines/local/pipeline/types';
import type { EvidenceReport } from '../../../../nodes/CreditReport/report/forms/reports';
import type { EngineResult } from '../../../../nodes/CreditReport/engines/engine';
import type { Evidence, EvidenceTree } from '../../../../nodes/CreditReport/report/forms/types';
import { printDocument, type Block } from '../../../../scripts/fixtures/document';
import { hostileFile } from '../../../../scripts/fixtures/hostile';
import { printBlocks, SAMPLE, samplePdf } from '../../../../scripts/fixtures/hostile/sample';
import { comparable, parseOne } from '../../../../scripts/localEngine';

const PDF = samplePdf();
const PAGES = 3;

async function parse(pdf: Buffer, options: PipelineOptions = {}): Promise<EngineResult> {
	return await parseOne(pdf, options);
}

it('a report comes back as it is printed, with what is known of the file', async () => {
	const { report, meta, evidence } = await parse(PDF);
	expect(comparable(report)).toEqual(comparable(SAMPLE.truth));
	expect(report.createAt).toBe(SAMPLE.truth.createAt);
	expect(meta).toMatchObject({
		engine: 'local',
		edition: 'gen2-brief',
		generation: 2,
		pages: PAGES,
		textSource: 'text',
		sha256: createHash('sha256').update(PDF).digest('hex'),
		warnings: [],
		unparsed: [],
	});
	expect(evidence).toBeUndefined();
});

it('the same bytes give the same report', async () => {
	const [first, second] = [await parse(PDF), await parse(PDF)];
	expect(second.report).toEqual(first.report);
});

describe('evidence', () => {
	const leaves = (tree: EvidenceTree, value: unknown): Array<[evidence: Evidence | null, value: unknown]> => {
		if (Array.isArray(tree)) return tree.flatMap((entry, index) => leaves(entry, (value as unknown[])[index]));
		if (tree === null || 'page' in tree) return [[tree as Evidence | null, value]];
		return Object.entries(tree).flatMap(([key, entry]) => leaves(entry, (value as Record<string, unknown>)[key]));
	};

	it('tells of every value where it stands, and of nothing else', async () => {
		const { report, evidence } = await parse(PDF, { evidence: true });
		const all = leaves(evidence as EvidenceReport, report);
		expect(all.filter(([place, value]) => (place === null) !== (value === null))).toEqual([]);
		const places = all.flatMap(([place]) => place ?? []);
		expect(places.length).toBeGreaterThan(50);
		for (const {
			page,
			box: [x0, y0, x1, y1],
		} of places) {
			expect(page >= 1 && page <= PAGES).toBe(true);
			expect(0 <= x0 && x0 < x1 && x1 <= 595 && 0 <= y0 && y0 < y1 && y1 <= 842).toBe(true);
		}
	});

	it('shows where the first value of the page is printed', async () => {
		const { evidence } = await parse(PDF, { evidence: true });
		const { serialNo, createAt } = evidence as EvidenceReport;
		expect(serialNo?.page).toBe(1);
		expect(serialNo?.box[1]).toBeLessThan(200);
		expect(createAt?.box[0]).toBeGreaterThan(serialNo?.box[2] ?? Infinity);
	});
});

describe('what the report announces is compared with what was read', () => {
	const isAccount = (block: Block): boolean => block.kind === 'paragraph' && /的贷记卡（/.test(block.text);

	it('an account that is lost is a warning', async () => {
		const blocks = printDocument(SAMPLE);
		const lost = blocks.findIndex(isAccount);
		const { meta } = await parse(printBlocks(blocks.filter((_, index) => index !== lost)));
		expect(meta.warnings).toEqual([expect.objectContaining({ code: 'INCOMPLETE_SECTION', path: 'creditCards' })]);
		const [row] = meta.completeness.filter(({ section }) => section === 'creditCards');
		expect(row?.read).toBe((row?.expected ?? 0) - 1);
	});
});

it('text that no grammar knows comes back with its page', async () => {
	const blocks = printDocument(SAMPLE);
	const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes('查询记录'));
	const strange: Block = { kind: 'paragraph', role: 'intro', text: '样例文字，与任何栏目无关' };
	const { meta } = await parse(printBlocks([...blocks.slice(0, at), strange, ...blocks.slice(at)]));
	expect(meta.unparsed).toEqual([{ page: expect.any(Number), text: '样例文字，与任何栏目无关' }]);
});

it.each([
	['invoice', 'NOT_A_CREDIT_REPORT'],
	['letter', 'NOT_A_CREDIT_REPORT'],
	['enterprise', 'ENTERPRISE_REPORT'],
	['unknown-edition', 'UNKNOWN_EDITION'],
	['image-only', 'NO_TEXT_LAYER'],
	['blank-page', 'NO_TEXT_LAYER'],
])('a file that is %s is refused with %s', async (name, code) => {
	await expect(parse(await hostileFile(name).make())).rejects.toMatchObject({ code });
});

it('a limit of pages is kept, and named', async () => {
	await expect(parse(PDF, { maxPages: PAGES - 1 })).rejects.toMatchObject({
		code: 'TOO_MANY_PAGES',
		message: expect.stringMatching(/3 pages.*\b2\b/),
	});
	await expect(parse(PDF, { maxPages: PAGES })).resolves.toBeDefined();
});
