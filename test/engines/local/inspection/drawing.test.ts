import { drawPages } from '../../../../nodes/CreditReport/engines/local/inspection/drawPages';
import { drawPage } from '../../../../nodes/CreditReport/engines/local/inspection/pageDrawing';
import { printReading } from '../../../../nodes/CreditReport/engines/local/inspection/readingText';
import { sameLength } from '../../../../nodes/CreditReport/engines/local/inspection/maskedBlocks';
import { tracedReports } from '../../../../nodes/CreditReport/engines/local/inspection/tracedReports';
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
