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

const blank = (): Grey => ({ width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).fill(255) });

const differing = (a: Grey, b: Grey, isAsked: (value: number) => boolean = () => true): number =>
	a.data.reduce((sum, value, at) => sum + (isAsked(value) && Math.abs(value - b.data[at]!) > 60 ? 1 : 0), 0);

test.each([
	['a streak of a scanner down the page', (grey: Grey) => fill(grey, 291, 0, 2, HEIGHT, 0)],
	['a crease across it', (grey: Grey) => fill(grey, 0, 444, WIDTH, 2, 20)],
	['a streak right before print', (grey: Grey) => fill(grey, 65, 0, 2, HEIGHT, 0)],
	[
		'a crease that leans',
		(grey: Grey): void => {
			for (let y = 0; y < HEIGHT; y++) fill(grey, 286 + y / 30, y, 1, 1, 90);
		},
	],
	[
		'a pair of streaks, and a crease',
		(grey: Grey): void => {
			for (const x of [66, 291]) fill(grey, x, 0, 2, HEIGHT, 0);
			fill(grey, 0, 444, WIDTH, 2, 20);
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

test('print under a broad pale line is as it was', () => {
	const [clean, grey] = [page(), page()];
	for (let y = 0; y < HEIGHT; y++)
		for (let x = 297; x < 307; x++) grey.data[y * WIDTH + x] = grey.data[y * WIDTH + x]! * 0.6;
	healStreaks(grey);
	expect(differing(clean, grey)).toBe(0);
});

/** A line from edge to edge on a blank page, healed: what is there, by place. */
function healed(draw: (grey: Grey) => void): (x: number, y: number) => number {
	const grey = blank();
	draw(grey);
	healStreaks(grey);
	return (x, y) => grey.data[y * WIDTH + x]!;
}

test.each([
	['a faint streak', (grey: Grey) => fill(grey, 300, 0, 2, HEIGHT, 210)],
	[
		'a streak in a narrow blank between columns of print',
		(grey: Grey): void => {
			fill(grey, 300, 0, 2, HEIGHT, 0);
			for (const x of [276, 320]) fill(grey, x, 70, 6, HEIGHT - 140, 0);
		},
	],
	[
		'a streak at which a thick rule begins',
		(grey: Grey): void => {
			fill(grey, 300, 0, 2, HEIGHT, 0);
			fill(grey, 303, 60, 200, 6, 0);
		},
	],
	[
		'a streak through a table some of whose rules begin there',
		(grey: Grey): void => {
			fill(grey, 300, 0, 2, HEIGHT, 0);
			for (let y = 60; y < 700; y += 60) fill(grey, y < 300 ? 303 : 200, y, 300, 2, 60);
		},
	],
	[
		'a streak that is off by a pixel from the middle of the page on',
		(grey: Grey): void => {
			fill(grey, 300, 0, 2, HEIGHT / 2, 0);
			fill(grey, 301, HEIGHT / 2, 2, HEIGHT / 2, 0);
		},
	],
])('%s is gone all along', (_, draw) => {
	const at = healed(draw);
	const isLeft = (y: number): boolean => [300, 301].some((x) => at(x, y) < 240);
	const rows = Array.from({ length: HEIGHT }, (__, y) => y).filter((y) => y % 60 > 8);
	expect(rows.filter(isLeft)).toEqual([]);
});

test('a crease that bends is gone but for its ends', () => {
	const placeIn = (y: number): number => Math.round(286 + 5 * Math.sin((Math.PI * y) / HEIGHT));
	const at = healed((grey) => {
		for (let y = 0; y < HEIGHT; y++) fill(grey, placeIn(y), y, 2, 1, 30);
	});
	for (let y = 60; y < HEIGHT - 60; y++) expect(at(placeIn(y), y)).toBeGreaterThan(200);
});

test('a pale streak is gone where it moves aside by a pixel, and back', () => {
	const at = healed((grey) => {
		fill(grey, 300, 0, 2, HEIGHT, 150);
		fill(grey, 300, 240, 1, 320, 255);
		fill(grey, 302, 240, 1, 320, 150);
	});
	for (let y = 0; y < HEIGHT; y++) expect(at(301, y)).toBeGreaterThan(240);
});

test('grey print under a streak with soft edges keeps its grey', () => {
	const at = healed((grey) => {
		fill(grey, 200, 400, 200, 10, 100);
		for (const [x, light] of [0.7, 0.1, 0.7, 0.8].entries())
			for (let y = 0; y < HEIGHT; y++) grey.data[y * WIDTH + 300 + x]! *= light;
	});
	for (const x of [300, 301, 302, 303]) {
		expect(at(x, 300)).toBeGreaterThan(240);
		expect(Math.abs(at(x, 405) - 100)).toBeLessThan(15);
	}
});

test.each([
	['a rule that ends within the page', (grey: Grey) => fill(grey, 300, 36, 2, HEIGHT - 72, 60)],
	[
		'a rule that ends within the page, near another at the edge,',
		(grey: Grey): void => {
			fill(grey, 300, 0, 2, HEIGHT - 50, 60);
			fill(grey, 320, HEIGHT - 70, 2, 70, 60);
		},
	],
	[
		'a dashed line',
		(grey: Grey): void => {
			for (let y = 0; y < HEIGHT; y += 16) if (y < 64 || y >= HEIGHT - 64 || y % 32 > 0) fill(grey, 300, y, 2, 16, 60);
		},
	],
	[
		'a line that print stands beside all along',
		(grey: Grey): void => {
			fill(grey, 300, 0, 2, HEIGHT, 60);
			fill(grey, 309, 70, 4, HEIGHT - 140, 60);
		},
	],
	[
		'a line that leans more than creases do',
		(grey: Grey): void => {
			for (let y = 0; y < HEIGHT; y++) fill(grey, 280 + y * 0.045, y, 2, 1, 60);
		},
	],
	['a line hardly darker than paper', (grey: Grey) => fill(grey, 300, 0, 2, HEIGHT, 243)],
	['the edge of what is dark on the left', (grey: Grey) => fill(grey, 0, 0, 300, HEIGHT, 90)],
	['the edge of what is dark on the right', (grey: Grey) => fill(grey, 300, 0, 300, HEIGHT, 90)],
	[
		'a double rule',
		(grey: Grey): void => {
			for (const x of [300, 311]) fill(grey, x, 0, 2, HEIGHT, 60);
		},
	],
	[
		'a table of many columns that was cut out of a page',
		(grey: Grey): void => {
			for (let x = 60; x < 600; x += 70) fill(grey, x, 0, 2, HEIGHT, 60);
		},
	],
	[
		'the frame of a narrow table with pale rules and few rows',
		(grey: Grey): void => {
			for (const x of [100, 160]) fill(grey, x, 0, 2, HEIGHT, 60);
			for (let y = 100; y < HEIGHT; y += 150) fill(grey, 100, y, 60, 2, 120);
		},
	],
	[
		'the frame of a table that fills the picture',
		(grey: Grey): void => {
			for (const x of [30, 568]) fill(grey, x, 0, 2, HEIGHT, 60);
			for (let y = 10; y < HEIGHT; y += 60) fill(grey, 30, y, 540, 2, 60);
		},
	],
])('%s stays', (_, draw) => {
	const grey = blank();
	draw(grey);
	const before = grey.data.slice();
	healStreaks(grey);
	expect(Buffer.compare(grey.data, before)).toBe(0);
});

test('a line across a strip of a page stays: too short to be told from a rule', () => {
	const grey: Grey = { width: WIDTH, height: 112, data: new Uint8Array(WIDTH * 112).fill(255) };
	fill(grey, 300, 0, 2, 112, 60);
	healStreaks(grey);
	expect(grey.data[50 * WIDTH + 300]).toBe(60);
});
