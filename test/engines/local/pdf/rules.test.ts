import { openDocument } from '../../../../nodes/CreditReport/engines/local/pdf/document';
import type { Page } from '../../../../nodes/CreditReport/engines/local/pdf/types';
import { pdfium } from '../../../support/local';
import { pdfOf, type PdfOptions } from '../../../support/pdf';

async function read(content: string, options: PdfOptions = {}): Promise<Page> {
	const document = openDocument(await pdfium(), pdfOf([content], { mediaBox: [0, 0, 200, 100], ...options }));
	try {
		return document.readPage(0);
	} finally {
		document.close();
	}
}

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
	const xobjects = { box: { dictionary: '/Subtype/Form/BBox[0 0 200 100]/Matrix[1 0 0 1 5 0]', data: '0 0 m 50 0 l S 0 0 30 20 re S' } };
	expect(await rulesOf('q 2 0 0 1 10 30 cm /box Do Q', { xobjects })).toEqual(['20 50 20 70', '20 50 80 50', '20 70 120 70', '20 70 80 70', '80 50 80 70']);
});

it('on a turned page rules stand as they are shown', async () => {
	expect(await rulesOf('10 80 m 150 80 l S', { page: '/Rotate 90' })).toEqual(['80 10 80 150']);
});

it('pictures are counted', async () => {
	const xobjects = { pixel: { dictionary: '/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', data: 'x' } };
	expect((await read('q 200 0 0 100 0 0 cm /pixel Do Q', { xobjects })).images).toBe(1);
	expect((await read('10 80 m 150 80 l S')).images).toBe(0);
});

it('a page with more lines than any table has is a drawing: its lines are ignored', async () => {
	const lines = Array.from({ length: 60_001 }, (_, index) => `0 ${index % 100} m 200 ${index % 100} l S`).join('\n');
	expect(await rulesOf(lines)).toEqual([]);
});
