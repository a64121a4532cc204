import { show } from '../../../../../support/pdf';
import { pageOf } from '../../../../../support/page';

async function read(...shown: string[]): Promise<string[]> {
	const { glyphs } = await pageOf(shown.join('\n'));
	return glyphs.map(({ text, x0, base }) => `${text} ${Math.round(x0)} ${Math.round(base)}`).sort();
}

it('equal cells one below the other are all there, though PDFium drops them where the font is not embedded', async () => {
	const cells = [700, 680, 660, 640].map((y) => show('无', 100, y));
	expect(await read(...cells)).toEqual(['无 100 142', '无 100 162', '无 100 182', '无 100 202']);
});

it('characters struck twice to look bold are one', async () => {
	expect(await read(show('账', 100, 700), show('账', 100.3, 700))).toEqual(['账 100 142']);
});

it('equal characters side by side are two', async () => {
	expect(await read(show('元', 100, 700), show('元', 110, 700))).toEqual(['元 100 142', '元 110 142']);
});

it('a page without text has none to mend', async () => {
	expect(await read('10 10 100 100 re f')).toEqual([]);
});

it('blank texts by the hundred, as word processors write them, take nothing from the text', async () => {
	const blanks = Array.from({ length: 400 }, (_, index) => show(' ', 90 + (index % 3) * 0.1, 650));
	expect(await read(show('余额', 100, 700), ...blanks, show('余额', 100, 600))).toEqual([
		'余 100 142',
		'余 100 242',
		'额 110 142',
		'额 110 242',
	]);
});

it('one text by the hundred in one place is read once', async () => {
	expect(await read(...Array.from({ length: 200 }, () => show('账', 100, 700)))).toEqual(['账 100 142']);
});

it('equal cells in a form, turned and made smaller, are all in their places', async () => {
	const cells = [700, 680, 660, 640, 620].map((y) => show('无', 100, y)).join(' ');
	const form = {
		dictionary: '/Subtype/Form/BBox[0 0 595 842]/Matrix[.5 0 0 .5 50 100]/Resources<</Font<</song 3 0 R>>>>',
		data: cells,
	};
	const page = await pageOf('/form Do', { xobjects: { form } });
	expect(page.glyphs.map(({ text, x0, base }) => `${text} ${Math.round(x0)} ${Math.round(base)}`).sort()).toEqual([
		'无 100 392',
		'无 100 402',
		'无 100 412',
		'无 100 422',
		'无 100 432',
	]);
});

it('equal cells on a page that lies on its side are in their places', async () => {
	const cells = [100, 120, 140, 160].map((x) => show('无', x, 100, { degrees: 90 })).join(' ');
	const page = await pageOf(cells, { page: '/Rotate 90' });
	expect(page.glyphs.map(({ x0, base }) => `${Math.round(x0)} ${Math.round(base)}`).sort()).toEqual([
		'100 100',
		'100 120',
		'100 140',
		'100 160',
	]);
});
