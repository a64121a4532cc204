import { pdfOf, show } from '../../../../../support/pdf';
import { pageOf, pagesOf, textOf } from '../../../../../support/page';

const PALE = { before: '0.75 g' };
const lines = (text: string, count = 12) =>
	Array.from({ length: count }, (_, line) => show(text, 100, 700 - line * 20)).join(' ');
const body = lines('账户余额为零元');

describe('faint text is read', () => {
	it.each([
		['pale values between others', { before: '0.75 g' }],
		['half transparent values', { before: '/faint gs' }],
	])('%s, and counted', async (_, style) => {
		const page = await pageOf(`${body} ${show('已结清', 300, 700, style)} ${show('已结清', 300, 660, style)}`);
		expect(textOf(page)).toContain('已结清已结清');
		expect([page.pale, page.leftOut]).toEqual([6, {}]);
	});

	it('a page that is printed in pale ink throughout', async () => {
		const page = await pageOf(
			`${Array.from({ length: 8 }, (_, line) => show('账户余额', 100, 700 - line * 20, PALE)).join(' ')} ${show('页', 300, 20)}`,
		);
		expect([page.pale, page.leftOut]).toEqual([32, {}]);
	});

	it('a pale title, larger than the text', async () => {
		expect(textOf(await pageOf(`${show('信用报告', 200, 780, { ...PALE, size: 18 })} ${body}`))).toContain('信用报告');
	});
});

describe('a mark across the page is left out and counted', () => {
	it.each([
		['over other text, in its size', show('仅供参考使用', 103, 700, PALE), 6],
		['much larger than the text', show('仅供参考', 300, 300, { ...PALE, size: 40 }), 4],
		[
			'larger, again and again',
			[300, 250, 200].map((y) => show('仅供参考', 300, y, { ...PALE, size: 18 })).join(' '),
			12,
		],
		['slanted, however dark', show('仅供参考', 300, 300, { degrees: 30 }), 4],
		[
			'in tiles, of which some lie on text',
			[700, 500, 300, 100].map((y) => show('仅供参考', 104, y, PALE)).join(' '),
			16,
		],
	])('%s', async (_, mark, characters) => {
		const page = await pageOf(`${body} ${mark}`);
		expect([textOf(page).includes('仅'), page.leftOut, page.pale]).toEqual([false, { watermark: characters }, 0]);
	});

	it('also on a page where it lies on no text, once it was seen to be one', async () => {
		const mark = show('仅供参考', 104, 700, PALE);
		const [, second] = await pagesOf(
			pdfOf([`${body} ${mark}`, `${lines('说明', 2)} ${show('仅供参考', 104, 300, PALE)}`]),
		);
		expect(second && [textOf(second), second.leftOut]).toEqual(['说明说明', { watermark: 4 }]);
	});

	it('also when it is larger and stands on each page once', async () => {
		const page = `${body} ${show('仅供参考', 300, 300, { ...PALE, size: 18 })}`;
		const [, second] = await pagesOf(pdfOf([page, page]));
		expect(second?.leftOut).toEqual({ watermark: 4 });
	});
});
