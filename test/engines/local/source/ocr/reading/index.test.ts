import { readPage } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading';
import type { TextLine } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { fakeRecogniser, nothing, step } from '../../../../../support/recognition';
import { DrawnPage } from '../drawnPage';

const LINE = { x0: 10, x1: 110, inkHeight: 1 };
const line = (top: number): TextLine => ({ ...LINE, y0: top - 2, y1: top + 26, top, bottom: top + 24 });

/** Reads two lines of a page; what is told of the second is doubtful. */
async function read(shade: number): Promise<string> {
	const page = new DrawnPage(200, 120).fill({ x0: 12, y0: 20, x1: 108, y1: 44 }, 40);
	page.fill({ x0: 12, y0: 70, x1: 108, y1: 94 }, shade);
	const ink = Uint8Array.from(page.grey.data, (value) => (value < 220 ? 1 : 0));
	const recogniser = fakeRecogniser((index) => [
		nothing(),
		index % 2 === 0 ? step(['水', 0.99]) : step(['额', 0.35], ['', 0.3], ['年', 0.3]),
		nothing(),
	]);
	const parts = { walls: [], cells: [], ink, lines: [line(20), line(70)] };
	return (await readPage(page, parts, { recogniser, words: [] })).map(({ text }) => text).join('');
}

it('reads a page line by line, and leaves what is pale and cannot be read: remnants of stamps', async () => {
	expect(await read(40)).toBe('水额');
	expect(await read(190)).toBe('水');
});

it('tells where characters stand in points of the page, and how sure they are', async () => {
	const page = new DrawnPage(200, 60).fill({ x0: 12, y0: 20, x1: 108, y1: 44 }, 40);
	const ink = Uint8Array.from(page.grey.data, (value) => (value < 220 ? 1 : 0));
	const recogniser = fakeRecogniser(() => [nothing(), step(['水', 0.93], ['元', 0.05]), nothing()]);
	const [glyph] = await readPage(page, { walls: [], cells: [], ink, lines: [line(20)] }, { recogniser, words: [] });
	expect(glyph).toMatchObject({ text: '水', alternatives: [{ text: '元' }] });
	expect(glyph?.confidence).toBeGreaterThan(0.85);
	expect(glyph?.confidence).toBeLessThan(0.97);
	expect(glyph?.y0).toBeGreaterThan(15 / page.scale);
	expect(glyph?.y1).toBeLessThan(50 / page.scale);
	expect(glyph?.base).toBeLessThan(glyph?.y1 ?? 0);
});
