import type { Page } from '../../../../../../nodes/CreditReport/engines/local/source/types';
import { pageOf } from '../../../../../support/page';
import { show } from '../../../../../support/pdf';

const textOf = (page: Page): string => page.glyphs.map((glyph) => glyph.text).join('');

it('each character has its place from the top left corner of the page', async () => {
	const { glyphs, width, height } = await pageOf(show('账户', 100, 742));
	expect([width, height]).toEqual([595, 842]);
	expect(glyphs.map(({ text, x0, base }) => [text, Math.round(x0), Math.round(base)])).toEqual([
		['账', 100, 100],
		['户', 110, 100],
	]);
});

it('a character stands on its baseline, in a box about as tall as it is printed', async () => {
	const [glyph] = (await pageOf(show('账', 100, 742, { size: 20 }))).glyphs;
	const { y0 = 0, y1 = 0, base = 0 } = glyph ?? {};
	expect(y0 < base && base < y1).toBe(true);
	expect(Math.abs(y1 - y0 - 20)).toBeLessThan(8);
});

it('white space of any kind is left out', async () => {
	expect(textOf(await pageOf(show('余 额\u3000为\u00a0零', 100, 700)))).toBe('余额为零');
});

it('look-alike code points are unified', async () => {
	const [first] = (await pageOf(show('⼾', 100, 700))).glyphs;
	expect(first?.text).toBe('户');
});

it('a slanted line is a watermark: left out and counted', async () => {
	const page = await pageOf([show('样例水印', 200, 400, { degrees: 35 }), show('余额', 100, 700)].join('\n'));
	expect(textOf(page)).toBe('余额');
	expect(page.leftOut).toEqual({ watermark: 4 });
});

it('letters that lean are no slanted line', async () => {
	expect(textOf(await pageOf('q BT /song 10 Tf 1 0 .33 1 100 700 Tm <4f59989d> Tj ET Q'))).toBe('余额');
});

it.each([
	[
		'white text on a dark header cell',
		`0.2 0.4 0.6 rg 190 390 80 20 re f ${show('余额', 200, 400, { before: '1 g' })}`,
	],
	['grey text', show('余额', 200, 400, { before: '0.5 g' })],
	['coloured text', show('余额', 200, 400, { before: '1 0 0 rg' })],
])('%s is text', async (_, content) => {
	expect(textOf(await pageOf(content))).toBe('余额');
});

it('a character beyond the first plane of Unicode is one character', async () => {
	const { glyphs } = await pageOf('q BT /mapped 10 Tf 100 700 Td <0001> Tj ET Q', {
		map: '1 beginbfchar <0001> <d842dfb7> endbfchar',
	});
	expect(glyphs.map(({ text }) => text)).toEqual(['𠮷']);
});

it('characters without a Unicode value are marked and counted, each of them', async () => {
	const page = await pageOf('q BT /mapped 10 Tf 100 700 Td <000100027fff0004> Tj ET Q', {
		map: '3 beginbfchar <0001> <4f59> <0002> <0000> <0004> <e123> endbfchar',
	});
	expect(textOf(page)).toBe('余\ufffd\ufffd\ue123');
	expect(page.unmapped).toBe(3);
});

describe('a page that lies on its side', () => {
	const upright = { first: '余', x0: 100, base: 100 };
	const firstOf = ({ glyphs: [glyph] }: Page) => ({
		first: glyph?.text,
		x0: Math.round(glyph?.x0 ?? 0),
		base: Math.round(glyph?.base ?? 0),
	});

	it('is read as it is shown, where /Rotate turns it upright', async () => {
		const page = await pageOf(show('余额', 100, 100, { degrees: 90 }), { page: '/Rotate 90' });
		expect(firstOf(page)).toEqual(upright);
		expect([page.width, page.height]).toEqual([842, 595]);
	});

	it('is read the way its text runs, where nothing turns it', async () => {
		const page = await pageOf(show('余额', 100, 100, { degrees: 90 }));
		expect(firstOf(page)).toEqual(upright);
		expect([page.width, page.height]).toEqual([842, 595]);
	});

	it('is read upright also when it is upside down', async () => {
		expect(firstOf(await pageOf(show('余额', 495, 742, { degrees: 180 })))).toEqual({
			first: '余',
			x0: 100,
			base: 742,
		});
	});
});

it('text across the direction of most of the page is left out and counted', async () => {
	const page = await pageOf([show('余额为零', 100, 700), show('左侧', 30, 400, { degrees: 90 })].join('\n'));
	expect(textOf(page)).toBe('余额为零');
	expect(page.leftOut).toEqual({ sideways: 2 });
});

describe('text that is to be read out as something else', () => {
	const spoken = (codes: string, told: string, x = 100) =>
		`/Span <</ActualText <feff${told}>>> BDC BT /mapped 10 Tf 1 0 0 1 ${x} 700 Tm <${codes}> Tj ET EMC`;
	const map = '1 beginbfchar <0001> <4e2a> endbfchar';

	it('is read as it is seen, in its place', async () => {
		const { glyphs } = await pageOf(spoken('00010001', '4eba'), { map });
		expect(glyphs.map(({ text, x0, y0, y1 }) => [text, Math.round(x0), y1 - y0 > 5])).toEqual([
			['个', 100, true],
			['个', 105, true],
		]);
	});

	it('and that stands beside its like is not lost', async () => {
		expect(textOf(await pageOf(`${spoken('0001', '4e2a')} ${spoken('0001', '4e2a', 300)}`, { map }))).toBe('个个');
	});

	it('is read as it is told where nobody knows the glyphs', async () => {
		expect(textOf(await pageOf(spoken('0001', '4eba'), { map: '1 beginbfchar <0001> <0000> endbfchar' }))).toBe('人');
	});
});
