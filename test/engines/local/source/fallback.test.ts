import { hasNoText, withFallback } from '../../../../nodes/CreditReport/engines/local/source/fallback';
import type { Page } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, page } from '../../../support/layout';
import { memorySource, textOf } from '../../../support/page';

const printed = (text: string, number = 1): Page => page({ glyphs: glyphs(text, 50, 100), number });
const scanned: Page = {
	...page({ number: 2 }),
	source: 'none',
	pictures: [{ x0: 0, y0: 0, x1: 595, y1: 842 }],
	leftOut: { invisible: 3, outside: 1 },
};
const recognised = (text: string): Page => ({ ...printed(text), source: 'ocr', leftOut: { outside: 2 } });

it('a page without text is read by the second source, and no other', async () => {
	const second = memorySource([printed('never'), recognised('账户余额')]);
	const source = withFallback(memorySource([printed('个人信用报告'), scanned]), second);
	const pages = [await source.page(0), await source.page(1)];
	expect(pages.map((each) => [each.source, textOf(each)])).toEqual([
		['text', '个人信用报告'],
		['ocr', '账户余额'],
	]);
	expect(second.asked).toEqual([1]);
});

it('what only the file tells of such a page stays', async () => {
	const source = withFallback(memorySource([scanned]), memorySource([recognised('账户余额')]));
	expect(await source.page(0)).toMatchObject({
		number: 2,
		pictures: scanned.pictures,
		leftOut: { invisible: 3, outside: 3 },
	});
});

it('a page that the second source cannot read either stays as it is', async () => {
	const source = withFallback(memorySource([scanned]), memorySource([{ ...page({}), source: 'none' }]));
	expect(await source.page(0)).toBe(scanned);
});

it('which pages are wanted of it may be told', async () => {
	const garbled = { ...printed('\ue000\ue001'), unmapped: 2 };
	const isWanted = (each: Page) => hasNoText(each) || each.unmapped > 0;
	const source = withFallback(memorySource([garbled]), memorySource([recognised('余额')]), isWanted);
	expect(textOf(await source.page(0))).toBe('余额');
});

it('has the abilities of the first source, and no others', () => {
	const first = { ...memorySource([scanned]), isEncrypted: true, attachments: 2, textOf: () => '' };
	const second = { ...memorySource([scanned]), decrypt: () => new Uint8Array() };
	const source = withFallback(first, second);
	expect([source.pageCount, source.isEncrypted, source.attachments, source.decrypt]).toEqual([1, true, 2, undefined]);
	// What the second one may find in a picture cannot be told before.
	expect(source.textOf).toBeUndefined();
});

it('closes both', async () => {
	const [first, second] = [memorySource([scanned]), memorySource([scanned])];
	await withFallback(first, second).close();
	expect([first.isClosed(), second.isClosed()]).toEqual([true, true]);
});
