import { reasonToRecognise, withRecognition } from '../../../../nodes/CreditReport/engines/local/source/choice';
import type { Page } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, page } from '../../../support/layout';
import { memorySource, textOf } from '../../../support/page';

const WHOLE_PAGE = [{ x0: 0, y0: 0, x1: 595, y1: 842 }];
const printed = (text: string, number = 1): Page => page({ glyphs: glyphs(text, 50, 100), number });
const scanned: Page = {
	...page({ number: 2 }),
	source: 'none',
	pictures: WHOLE_PAGE,
	leftOut: { invisible: 3, outside: 1 },
};
const recognised = (text: string): Page => ({ ...printed(text), source: 'ocr', leftOut: { outside: 2 } });

/** What recognises pages, and which it was asked for. */
function recogniser(found: Page) {
	const asked: number[] = [];
	return {
		asked,
		recognise: ({ number }: Page) => {
			asked.push(number);
			return Promise.resolve(found);
		},
	};
}

describe('why a page is recognised', () => {
	it('a page with text that can be seen is read', () => {
		expect(reasonToRecognise(printed('个人信用报告'))).toBeUndefined();
	});

	it('a page without text is a picture, also one of drawn lines', () => {
		expect(reasonToRecognise(scanned)).toBe('picture');
		expect(reasonToRecognise({ ...scanned, pictures: [] })).toBe('picture');
	});

	it('so is one with hardly any text beside a picture that fills it: the mark of a scanner', () => {
		const marked = { ...printed('扫描全能王'), pictures: WHOLE_PAGE };
		expect(reasonToRecognise(marked)).toBe('picture');
		expect(reasonToRecognise({ ...marked, pictures: [{ x0: 0, y0: 0, x1: 300, y1: 400 }] })).toBeUndefined();
		expect(reasonToRecognise({ ...printed('信'.repeat(200)), pictures: WHOLE_PAGE })).toBeUndefined();
	});

	it('invisible text in a picture is not trusted, nor is text without Unicode values', () => {
		expect(reasonToRecognise({ ...printed('余额'), source: 'ocr' })).toBe('hidden-text');
		expect(reasonToRecognise({ ...printed('\ue000\ue001余额'), unmapped: 2 })).toBe('no-unicode');
		expect(reasonToRecognise({ ...printed('\ue000余额余额余额'), unmapped: 1 })).toBeUndefined();
	});
});

it('pages without text are recognised, and no other', async () => {
	const { asked, recognise } = recogniser(recognised('账户余额'));
	const source = withRecognition(memorySource([printed('个人信用报告'), scanned]), recognise);
	const pages = [await source.page(0), await source.page(1)];
	expect(pages.map((each) => [each.source, each.recognised, textOf(each)])).toEqual([
		['text', undefined, '个人信用报告'],
		['ocr', 'picture', '账户余额'],
	]);
	expect(asked).toEqual([2]);
});

it('a page that is asked for again is not recognised again', async () => {
	const { asked, recognise } = recogniser(recognised('账户余额'));
	const source = withRecognition(memorySource([scanned]), recognise);
	expect(textOf(await source.page(0))).toBe(textOf(await source.page(0)));
	expect(asked).toHaveLength(1);
});

it('what only the file tells of such a page stays', async () => {
	const source = withRecognition(memorySource([scanned]), recogniser(recognised('账户余额')).recognise);
	expect(await source.page(0)).toMatchObject({
		number: 2,
		pictures: scanned.pictures,
		leftOut: { invisible: 3, outside: 3 },
	});
});

it('a page in which nothing is recognised stays as it is', async () => {
	const source = withRecognition(memorySource([scanned]), recogniser({ ...page({}), source: 'none' }).recognise);
	expect(await source.page(0)).toBe(scanned);
});

it('where less than half of a hidden text is recognised, the hidden text stands', async () => {
	const layer: Page = { ...printed('报告编号查询时间'), source: 'ocr' };
	const poor = withRecognition(memorySource([layer]), recogniser(recognised('报告')).recognise);
	expect(await poor.page(0)).toBe(layer);
	const good = withRecognition(memorySource([layer]), recogniser(recognised('报告编号查询')).recognise);
	expect(textOf(await good.page(0))).toBe('报告编号查询');
});

it('has the abilities of the file', () => {
	const file = { ...memorySource([scanned]), isEncrypted: true, attachments: 2, textOf: () => '' };
	const source = withRecognition(file, recogniser(recognised('余额')).recognise);
	expect(source).toMatchObject({ pageCount: 1, isEncrypted: true, attachments: 2, textOf: file.textOf });
});
