import { show } from '../../../../../support/pdf';
import { pageOf, textOf } from '../../../../../support/page';

const seen = show('余额为零', 100, 700);
const scan = {
	xobjects: {
		scan: { dictionary: '/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', data: '\xc0' },
	},
};
const PICTURE = 'q 595 0 0 842 0 0 cm /scan Do Q';

describe('what a person does not see is not read, and counted', () => {
	it.each([
		['without ink', show('暗记', 100, 600, { before: '3 Tr' }), 'invisible'],
		['only cut out', show('暗记', 100, 600, { before: '7 Tr' }), 'invisible'],
		['fully transparent', show('暗记', 100, 600, { before: '/clear gs' }), 'invisible'],
		['white on white paper', show('暗记', 100, 600, { before: '1 g' }), 'invisible'],
		['black on a black bar', `0 g 90 590 100 30 re f ${show('暗记', 100, 600)}`, 'invisible'],
		[
			'white on a white patch over a dark one',
			`0 g 90 590 100 30 re f 1 g 95 595 80 20 re f ${show('暗记', 100, 600, { before: '1 g' })}`,
			'invisible',
		],
		['too small to see', show('暗记', 100, 600, { size: 0.3 }), 'invisible'],
		['squeezed to nothing', show('暗记', 100, 600).replace('BT', 'BT 0 Tz'), 'invisible'],
		['beside the page', show('暗记', 700, 600), 'outside'],
		['below the page', show('暗记', 100, -60), 'outside'],
		['cut away', `q 0 0 50 50 re W n ${show('暗记', 100, 600)} Q`, 'outside'],
		[
			'cut away by two shapes that do not meet',
			`q 0 590 120 40 re W n 121 590 90 40 re W n ${show('暗记', 100, 600)} Q`,
			'outside',
		],
	])('%s', async (_, hidden, reason) => {
		const page = await pageOf(`${seen} ${hidden}`);
		expect(textOf(page)).toBe('余额为零');
		expect(page.leftOut).toEqual({ [reason]: 2 });
	});

	it('outside the crop box of the page', async () => {
		const page = await pageOf(`${show('左半', 100, 600)} ${show('右半', 400, 600)}`, {
			page: '/CropBox[297 0 595 842]',
		});
		expect([textOf(page), page.width, page.leftOut]).toEqual(['右半', 298, { outside: 2 }]);
	});

	it('a line that an edge runs through is read where its larger part is', async () => {
		const cut = (text: string, y: number) =>
			pageOf(`q 0 100 595 600 re W n ${show('余额', 100, 600)} ${show(text, 100, y)} Q`);
		const [foot, head] = [await cut('正常', 94), await cut('正常', 98)];
		expect([textOf(foot), foot.slivers, foot.leftOut]).toEqual(['余额', '正常', {}]);
		expect([textOf(head), head.slivers, head.leftOut]).toEqual(['余额正常', '', {}]);
		// It stands in the cell that ends at the edge.
		expect(Math.max(...head.glyphs.map(({ y1 }) => y1))).toBeCloseTo(742);
	});

	it('a comma goes to the page of its line', async () => {
		const page = await pageOf(`q 0 0 595 700 re W n ${show('余额', 100, 699)} ${show(',', 120, 699)} Q`);
		expect([textOf(page), page.slivers]).toEqual(['余额,', '']);
	});

	it('outside the box of its form', async () => {
		const form = {
			dictionary: '/Subtype/Form/BBox[0 650 595 842]/Resources<</Font<</song 3 0 R>>>>',
			data: `${seen} ${show('暗记', 100, 600)}`,
		};
		expect(textOf(await pageOf('/form Do', { xobjects: { form } }))).toBe('余额为零');
	});
});

describe('what a person sees is read', () => {
	it.each([
		['white on a dark bar', `0 0 .5 rg 90 590 100 30 re f ${show('账户', 100, 600, { before: '1 g' })}`],
		[
			'white on a round dark shape',
			`0 0 .5 rg 90 580 m 90 650 190 650 190 580 c h f ${show('账户', 100, 600, { before: '1 g' })}`,
		],
		[
			'white on a dark stroke as broad as the line',
			`0 0 .5 RG 24 w 90 604 m 200 604 l S ${show('账户', 100, 600, { before: '1 g' })}`,
		],
		[
			'black on a white patch over a black one',
			`0 g 90 590 100 30 re f 1 g 95 595 80 20 re f ${show('账户', 100, 600, { before: '0 g' })}`,
		],
		['in letters of a size below zero, turned round', 'q BT /song -10 Tf -1 0 0 -1 100 600 Tm <8d266237> Tj ET Q'],
		[
			'with a grey shadow beside it',
			`${show('账户', 101, 599, { before: '.75 g' })} ${show('账户', 100, 600, { before: '0 g' })}`,
		],
		['in outlines', show('账户', 100, 600, { before: '1 Tr 1 g 0 G' })],
		['inside what is not cut away', `q 50 550 400 200 re W n ${show('账户', 100, 600)} Q`],
	])('%s', async (_, content) => {
		expect(textOf(await pageOf(`${seen} ${content}`))).toBe('余额为零账户');
	});

	it('white text over a picture', async () => {
		expect(textOf(await pageOf(`${PICTURE} ${show('账户', 100, 600, { before: '1 g' })}`, scan))).toBe('账户');
	});
});

describe('text of a picture', () => {
	it.each([
		['on it, without ink', `${PICTURE} ${show('账户余额', 100, 600, { before: '3 Tr' })}`],
		['on it, fully transparent', `${PICTURE} ${show('账户余额', 100, 600, { before: '/clear gs' })}`],
		['under it', `${show('账户余额', 100, 600)} ${PICTURE}`],
		[
			'on it, though it is cut into strips as thin as lines',
			`${Array.from({ length: 1_100 }, (_, strip) => `q 595 0 0 .77 0 ${(strip * 0.766).toFixed(3)} cm /scan Do Q`).join(' ')} ${show('账户余额', 100, 600, { before: '3 Tr' })}`,
		],
		['under it, in white', `${show('账户余额', 100, 600, { before: '1 g' })} ${PICTURE}`],
	])('%s, is what a program recognised', async (_, content) => {
		const page = await pageOf(content, scan);
		expect([textOf(page), page.source, page.leftOut, page.facts.overlays]).toEqual(['账户余额', 'ocr', {}, []]);
	});

	it('beside a printed note is read with it', async () => {
		const page = await pageOf(
			`${PICTURE} ${show('账户余额为零元', 100, 600, { before: '3 Tr' })} ${show('扫描', 100, 50)}`,
			scan,
		);
		expect([textOf(page), page.source]).toEqual(['扫描账户余额为零元', 'ocr']);
	});

	it('over printed text is a second layer, and not read', async () => {
		const page = await pageOf(`${PICTURE} ${seen} ${show('余额力零', 101, 700.8, { before: '3 Tr' })}`, scan);
		expect([textOf(page), page.source, page.leftOut]).toEqual(['余额为零', 'text', { invisible: 4 }]);
	});

	it('a picture without text has none', async () => {
		expect((await pageOf(PICTURE, scan)).source).toBe('none');
	});
});
