import { drawPages } from '../../../../nodes/CreditReport/engines/local/inspection/drawPages';
import { drawPage } from '../../../../nodes/CreditReport/engines/local/inspection/pageDrawing';
import { printReading } from '../../../../nodes/CreditReport/engines/local/inspection/readingText';
import { sameLength } from '../../../../nodes/CreditReport/engines/local/inspection/maskedBlocks';
import type { Drawing } from '../../../../nodes/CreditReport/engines/local/inspection/types';
import { tracedReports } from '../../../../nodes/CreditReport/engines/local/inspection/tracedReports';
import type { Raster } from '../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { printDocument } from '../../../../scripts/fixtures/document';
import { printBlocks, SAMPLE } from '../../../../scripts/fixtures/hostile/sample';
import { line, table } from '../../../support/layout';
import { memorySource, pagesOf } from '../../../support/page';

const STRANGE = '样例文字，与任何栏目无关';

async function opened() {
	const blocks = printDocument(SAMPLE);
	const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes('查询记录'));
	const pdf = printBlocks([
		...blocks.slice(0, at),
		{ kind: 'paragraph', role: 'intro', text: STRANGE },
		...blocks.slice(at),
	]);
	return { source: memorySource(await pagesOf(pdf)), options: {} };
}

it('of every line is told who took it, which paths it filled, and why it was left over', async () => {
	const [report] = await tracedReports(await opened());
	const text = printReading(report!.readings);
	expect(text).toMatch(new RegExp(`^p1 \\w+ .*${String(SAMPLE.truth.whoWasChecked)}.*  -> .*whoWasChecked`, 'm'));
	expect(text).toMatch(new RegExp(`^p\\d .*${STRANGE}  LEFT OVER \\(.*\\)$`, 'm'));
	expect(text).toMatch(/^p1 sectionHeading +信贷记录$/m);
});

it('pages are drawn one by one, or one of them', async () => {
	const all = await drawPages(await opened(), {});
	expect(all.map(({ page }) => page)).toEqual([1, 2, 3]);
	expect(await drawPages(await opened(), { page: 2 })).toEqual([all[1]]);
	await expect(drawPages(await opened(), { page: 4 })).rejects.toMatchObject({
		code: 'INVALID_PARAMETER',
		message: 'The file has 3 pages',
	});
	const left = all.filter(({ svg }) => svg.includes('LEFT OVER'));
	expect(left.map(({ svg }) => svg.match(/<rect class="left"/g)?.length)).toEqual([2]);
});

it('a masked drawing names nobody', async () => {
	const name = String(SAMPLE.truth.whoWasChecked);
	const [plain] = await drawPages(await opened(), { page: 1 });
	const [masked] = await drawPages(await opened(), { page: 1, mask: true });
	expect([plain!.svg.includes(name), masked!.svg.includes(name)]).toEqual([true, false]);
});

describe('a page that was read in its picture', () => {
	const box = { x0: 60, y0: 700, x1: 90, y1: 712 };

	/** The report as a recogniser gives it, unsure of each digit. */
	async function scanned() {
		const { source, options } = await opened();
		const drawn: number[] = [];
		const draw = (index: number): Raster => {
			drawn.push(index);
			return { width: 60, height: 85, stride: 180, data: new Uint8Array(85 * 180).fill(200) };
		};
		const page: typeof source.page = async (index) => {
			const read = await source.page(index);
			const glyphs = read.glyphs.map((glyph) => ({ ...glyph, confidence: /\d/.test(glyph.text) ? 0.6 : 0.999 }));
			const toFile = (x: number, y: number) => ({ x: y, y: x });
			return { ...read, glyphs, source: 'ocr', recognised: 'picture', toFile };
		};
		return { opened: { source: { ...source, page, draw }, options }, drawn };
	}

	it('lies beneath what was read, with a box for each character', async () => {
		const { opened: scan, drawn } = await scanned();
		const [first, ...others] = await drawPages(scan, {});
		expect(first!.svg.match(/<image href="data:image\/png;base64,[\w+/=]+" width="595/g)).toHaveLength(1);
		expect(first!.svg).toMatch(/<path class="box" stroke="[^"]+" d="M/);
		expect(others.every(({ svg }) => svg.includes('<image'))).toBe(true);
		expect(drawn).toEqual([0, 1, 2]);
	});

	it('shows the values under review, where they were read', async () => {
		const { opened: scan } = await scanned();
		const [{ svg }] = (await drawPages(scan, { page: 1 })) as [Drawing];
		const [, x, y] = /<rect class="doubt" x="([\d.]+)" y="([\d.]+)"[^>]+><title>serialNo \(/.exec(svg) ?? [];
		const [report] = await tracedReports(scan);
		const entry = report!.review!.find(({ path }) => path === 'serialNo');
		expect([Number(x), Number(y)]).toEqual(entry!.box.slice(0, 2));
		expect(svg).toContain('under review (meta.review)');
	});

	it('is not shown masked: nobody masks a picture', async () => {
		const { opened: scan, drawn } = await scanned();
		const drawings = await drawPages(scan, { mask: true });
		const all = drawings.map(({ svg }) => svg).join('');
		expect([all.includes('<image'), all.includes(String(SAMPLE.truth.idNum)), drawn]).toEqual([false, false, []]);
		expect(all).toContain('<rect class="doubt"');
	});

	it('a page with a text of its own has none', async () => {
		const { source, options } = await opened();
		const draw = () => Promise.reject(new Error('drawn')) as never;
		const drawings = await drawPages({ source: { ...source, draw }, options }, {});
		expect(drawings.some(({ svg }) => svg.includes('<image') || svg.includes('class="scan"'))).toBe(false);
	});

	it('what is doubted is told in words that are no markup', () => {
		const svg = drawPage({
			page: { number: 1, width: 100, height: 100, rules: [] },
			lines: [],
			cells: [],
			doubts: [{ box, about: 'loans[0].balance (repaired): <1>' }],
		});
		expect(svg).toContain('<title>loans[0].balance (repaired): &lt;1&gt;</title>');
	});
});

it('text that looks like markup stays text', () => {
	const [cell] = table([['甲']]).rows[0]!.cells;
	const svg = drawPage({
		page: { number: 1, width: 100, height: 100, rules: [{ x0: 0, y0: 5, x1: 50, y1: 5 }] },
		lines: [{ line: line('</text><script>"&\u0001'), role: 'text' }],
		cells: [cell!],
	});
	expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&quot;&amp;\ufffd</text>');
	expect(svg).toContain('<line class="rule" x1="0" y1="5" x2="50" y2="5"/>');
	expect(svg.match(/<rect class="cell"/g)).toHaveLength(1);
});

it.each([
	['李样例', '李**', '李**'],
	['测试省示例市某路1号', '测试省***', '测试省*******'],
	['0599-6287159', '***7159', '********7159'],
])('%s masked as %s is as long as it was: %s', (text, masked, expected) => {
	expect(sameLength(text, masked)).toBe(expected);
});
