import { healStreaks } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/streaks';
import type { Grey } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { fill, printedPage } from './printedPage';

const [WIDTH, HEIGHT] = [600, 800];

/** A page of print between blank margins. */
function page(): Grey {
	const grey = printedPage(WIDTH, HEIGHT);
	// Its two rules.
	fill(grey, 0, 0, 60, HEIGHT, 255);
	fill(grey, 0, 0, WIDTH, 60, 255);
	return grey;
}

const differing = (a: Grey, b: Grey, isAsked: (value: number) => boolean = () => true): number =>
	a.data.reduce((sum, value, at) => sum + (isAsked(value) && Math.abs(value - b.data[at]!) > 60 ? 1 : 0), 0);

test.each([
	['a streak of a scanner down the page', (grey: Grey) => fill(grey, 291, 0, 2, HEIGHT, 0)],
	['a crease across it', (grey: Grey) => fill(grey, 0, 444, WIDTH, 2, 20)],
	[
		'a crease that leans',
		(grey: Grey): void => {
			for (let y = 0; y < HEIGHT; y++) fill(grey, 286 + y / 60, y, 2, 1, 30);
		},
	],
])('%s is gone, and print beside it stays', (_, draw) => {
	const [clean, grey] = [page(), page()];
	draw(grey);
	const isPaper = (value: number): boolean => value > 128;
	const drawn = differing(clean, grey, isPaper);
	healStreaks(grey);
	expect(differing(clean, grey, isPaper)).toBeLessThan(0.15 * drawn);
	expect(differing(clean, grey, (value) => !isPaper(value))).toBeLessThan(0.15 * drawn);
});

test('print under a pale line is as it was', () => {
	const [clean, grey] = [page(), page()];
	for (let y = 0; y < HEIGHT; y++)
		for (let x = 300; x < 304; x++) grey.data[y * WIDTH + x] = grey.data[y * WIDTH + x]! * 0.6;
	healStreaks(grey);
	expect(differing(clean, grey)).toBe(0);
});

test.each([
	['a rule that ends within the page', (grey: Grey) => fill(grey, 300, 36, 2, HEIGHT - 72, 60)],
	[
		'the frame of a table that fills the picture',
		(grey: Grey): void => {
			for (const x of [30, 568]) fill(grey, x, 0, 2, HEIGHT, 60);
			for (let y = 10; y < HEIGHT; y += 60) fill(grey, 30, y, 540, 2, 60);
		},
	],
])('%s stays', (_, draw) => {
	const grey: Grey = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).fill(255) };
	draw(grey);
	const before = grey.data.slice();
	healStreaks(grey);
	expect(Buffer.compare(grey.data, before)).toBe(0);
});
