import type { PdfPage } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/types';
import { pageOf } from '../../../../../support/page';
import type { PdfOptions } from '../../../../../support/pdf';

const read = (content: string, options: PdfOptions = {}): Promise<PdfPage> =>
	pageOf(content, { mediaBox: [0, 0, 200, 100], ...options });

/** To the nearest five points: bounds include the width of a stroke. */
const rounded = (value: number): number => Math.round(value / 5) * 5;

async function rulesOf(content: string, options: PdfOptions = {}): Promise<string[]> {
	const { rules } = await read(content, options);
	return rules.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1].map(rounded).join(' ')).sort();
}

it('a stroke is a rule', async () => {
	expect(await rulesOf('10 80 m 150 80 l S 20 10 m 20 90 l S')).toEqual(['10 20 150 20', '20 10 20 90']);
});

it('a thin filled box is a rule along its middle', async () => {
	expect(await rulesOf('10 79 140 2 re f 30 10 1 80 re f')).toEqual(['10 20 150 20', '30 10 30 90']);
});

it('a stroked box is its four sides, several boxes in one path too', async () => {
	const sides = ['10 20 10 60', '10 20 90 20', '10 60 90 60', '90 20 90 60'];
	expect(await rulesOf('10 40 80 40 re S')).toEqual(sides);
	expect(await rulesOf('10 40 80 40 re 110 40 80 40 re S')).toHaveLength(8);
});

it('a path closed with h has its last side', async () => {
	expect(await rulesOf('10 40 m 90 40 l 90 80 l 10 80 l h S')).toHaveLength(4);
});

it('a filled area is no rule', async () => {
	expect(await rulesOf('10 40 80 40 re f')).toEqual([]);
});

it('specks, slanted strokes and curves are no rules', async () => {
	expect(await rulesOf('10 80 m 11 80 l S 10 10 m 90 60 l S 10 10 m 40 90 90 90 120 10 c S')).toEqual([]);
});

it('rules inside a form stand where the form is placed', async () => {
	const xobjects = {
		box: { dictionary: '/Subtype/Form/BBox[0 0 200 100]/Matrix[1 0 0 1 5 0]', data: '0 0 m 50 0 l S 0 0 30 20 re S' },
	};
	expect(await rulesOf('q 2 0 0 1 10 30 cm /box Do Q', { xobjects })).toEqual([
		'20 50 20 70',
		'20 50 80 50',
		'20 70 120 70',
		'20 70 80 70',
		'80 50 80 70',
	]);
});

it('on a turned page rules stand as they are shown', async () => {
	expect(await rulesOf('10 80 m 150 80 l S', { page: '/Rotate 90' })).toEqual(['80 10 80 150']);
});

it('pictures are counted', async () => {
	const xobjects = {
		pixel: { dictionary: '/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', data: 'x' },
	};
	expect((await read('q 200 0 0 100 0 0 cm /pixel Do Q', { xobjects })).pictures).toHaveLength(1);
	expect((await read('10 80 m 150 80 l S')).pictures).toEqual([]);
});

it('a page with more lines than any table has is a drawing: its lines are ignored', async () => {
	const lines = Array.from({ length: 200_001 }, (_, index) => `0 ${index % 100} m 200 ${index % 100} l S`).join('\n');
	expect(await rulesOf(lines)).toEqual([]);
});

/** The four sides of one cell from (10, 20) to (90, 60), whatever they are drawn as. */
const CELL = ['10 20 10 60', '10 20 90 20', '10 60 90 60', '90 20 90 60'];
const distinct = (rules: readonly string[]): string[] => [...new Set(rules)];

describe('printers draw the border of a cell in many ways', () => {
	it('as two filled shapes of six corners, each along two sides', async () => {
		const upperLeft = '11 40 m 10 40 l 10 80 l 90 80 l 89 79 l 11 79 l h f';
		const lowerRight = '89 79 m 90 80 l 90 40 l 10 40 l 11 41 l 89 41 l h f';
		expect(distinct(await rulesOf(`${upperLeft} ${lowerRight}`))).toEqual(CELL);
	});

	it('as a ring: a box with a smaller one cut out of it', async () => {
		expect(distinct(await rulesOf('10 40 80 40 re 11 41 78 38 re f*'))).toEqual(CELL);
		expect(distinct(await rulesOf('10 40 m 90 40 l 90 80 l 10 80 l h 11 41 m 11 79 l 89 79 l 89 41 l h f'))).toEqual(
			CELL,
		);
	});

	it('as a thick ring, whose edges are as far apart as two rows of small type', async () => {
		expect(distinct(await rulesOf('8 38 84 44 re 12 42 76 36 re f*'))).toEqual(CELL);
	});

	it('as one shape around several cells, a hole for each', async () => {
		expect(await rulesOf('10 40 80 40 re 11 41 38 38 re 51 41 38 38 re f*')).toEqual(
			expect.arrayContaining([...CELL, '50 20 50 60']),
		);
	});

	it('as four bars in one path', async () => {
		expect(await rulesOf('10 79 80 1 re 10 40 80 1 re 10 40 1 40 re 89 40 1 40 re f')).toEqual(CELL);
	});

	it('as bars four points thick, mitred at the corners', async () => {
		expect(
			await rulesOf(
				'8 82 m 92 82 l 88 78 l 12 78 l h f 8 38 m 92 38 l 88 42 l 12 42 l h f 8 38 m 8 82 l 12 78 l 12 42 l h f 92 38 m 92 82 l 88 78 l 88 42 l h f',
			),
		).toEqual(CELL);
	});

	it('with rounded corners', async () => {
		const round =
			'14 40 m 86 40 l 88 40 90 42 90 44 c 90 76 l 90 78 88 80 86 80 c 14 80 l 12 80 10 78 10 76 c 10 44 l 10 42 12 40 14 40 c h';
		expect(await rulesOf(`${round} S`)).toEqual(CELL);
	});

	it('as pictures of one pixel, stretched', async () => {
		const xobjects = {
			pixel: { dictionary: '/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', data: 'x' },
		};
		const bars = ['80 0 0 1 10 79', '80 0 0 1 10 40', '1 0 0 40 10 40', '1 0 0 40 89 40'].map(
			(at) => `q ${at} cm /pixel Do Q`,
		);
		expect(await rulesOf(bars.join(' '), { xobjects })).toEqual(CELL);
	});

	it('as a ground seen through the region of its borders', async () => {
		expect(distinct(await rulesOf('q 10 40 80 40 re 11 41 78 38 re W* n 0 0 200 100 re f Q'))).toEqual(CELL);
		const bars = ['10 79 80 1', '10 40 80 1', '10 40 1 40', '89 40 1 40'];
		expect(await rulesOf(bars.map((bar) => `q ${bar} re W n 0 0 200 100 re f Q`).join(' '))).toEqual(CELL);
		expect(distinct(await rulesOf(`q ${bars.map((bar) => `${bar} re`).join(' ')} W n 10 40 80 40 re f Q`))).toEqual(
			CELL,
		);
	});

	it('as the shadow of a cell: a box seen through the page, the cell cut out of it', async () => {
		expect(distinct(await rulesOf('q 0 0 200 100 re 10.5 40.5 79 39 re W* n 9.5 39.5 81 41 re f Q'))).toEqual(CELL);
	});

	it('as strokes, cut to the line between the cells', async () => {
		expect(await rulesOf('q 10 79.5 80 1 re W n 12 w 0 80 m 200 80 l S Q')).toEqual(['10 20 90 20']);
		expect(await rulesOf('q 10 10 80 80 re W n 0 80 m 200 80 l S 0 95 m 200 95 l S Q')).toEqual(['10 20 90 20']);
	});

	it('as a shading, cut to a line', async () => {
		const shading =
			'/Shading<</fade<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 200 0]/Function<</FunctionType 2/Domain[0 1]/N 1/C0[0]/C1[0.5]>>/Extend[true true]>>>>';
		expect(await rulesOf('q 10 79 80 1 re W n /fade sh Q', { resources: shading })).toEqual(['10 20 90 20']);
	});

	it('as lines without width', async () => {
		expect(await rulesOf('0 w 10 40 80 40 re S')).toEqual(CELL);
	});

	it('as many short strokes', async () => {
		const dashes = Array.from({ length: 20 }, (_, index) => `${10 + index * 4} 80 m ${12 + index * 4} 80 l S`);
		expect(await rulesOf(dashes.join(' '))).toEqual(['10 20 90 20']);
	});

	it('as dots, one by one', async () => {
		const dots = Array.from({ length: 27 }, (_, index) => `${10 + index * 3} 80 1 1 re f`);
		expect(await rulesOf(dots.join(' '))).toEqual(['10 20 90 20']);
	});

	it('as dots, by both neighbours: no line runs across those that lie on each other', async () => {
		const dots = Array.from({ length: 70 }, (_, index) => `10 ${20 + index} .7 .7 re f 10.1 ${20 + index} .7 .7 re f`);
		expect(await rulesOf(dots.join(' '))).toEqual(['10 10 10 80']);
	});
});

describe('cells drawn as filled boxes with a little space between them', () => {
	it('have lines where the ground shows', async () => {
		const cells = ['10 60 40 20', '52 60 38 20', '10 40 40 18', '52 40 38 18'].map((box) => `${box} re f`);
		expect(distinct(await rulesOf(`0.9 g ${cells.join(' ')}`))).toEqual([
			'10 20 10 40',
			'10 20 50 20',
			'10 40 10 60',
			'10 40 50 40',
			'10 60 50 60',
			'50 20 50 40',
			'50 20 90 20',
			'50 40 50 60',
			'50 40 90 40',
			'50 60 90 60',
			'90 20 90 40',
			'90 40 90 60',
		]);
	});

	it('also where a page break left a single row', async () => {
		expect(distinct(await rulesOf('0.9 g 10 60 40 20 re f 52 60 38 20 re f'))).toHaveLength(7);
		expect(await rulesOf('0.9 g 10 60 40 20 re f 52 50 38 30 re f')).toEqual([]);
	});

	it('but not where shaded boxes touch, nor around shaded headings', async () => {
		expect(await rulesOf('0.9 g 10 60 40 20 re f 50 60 40 20 re f 10 40 40 20 re f 50 40 40 20 re f')).toEqual([]);
		expect(await rulesOf('0.9 g 10 80 80 10 re f 10 68 80 10 re f 10 56 80 10 re f 10 44 80 10 re f')).toEqual([]);
	});
});

it('a letter or a seal drawn as an area is no ruling', async () => {
	expect(
		await rulesOf(
			'40 40 m 60 40 l 80 60 l 60 80 l 40 80 l 20 60 l h 42 42 m 22 60 l 41 78 l 59 78 l 78 60 l 59 42 l h f',
		),
	).toEqual([]);
});

it('a line outside the page is not seen', async () => {
	expect(await rulesOf('10 -80 m 150 -80 l S')).toEqual([]);
});

it('a filled shape hides what it covers only where it is really a box', async () => {
	const hides = async (shape: string) =>
		(await read(`BT /helvetica 10 Tf 20 50 Td (1,000) Tj ET ${shape}`)).facts.overlays.length;
	expect(await hides('10 40 80 40 re f')).toBe(1);
	expect(await hides('10 40 80 40 re 10 10 80 20 re f')).toBe(1);
	expect(await hides('11 40 m 10 40 l 10 80 l 90 80 l 89 79 l 11 79 l h f')).toBe(0);
	expect(await hides('10 40 m 90 40 l 90 42 l h f')).toBe(0);
	expect(await hides('10 40 80 40 re 11 41 78 38 re f*')).toBe(0);
});
