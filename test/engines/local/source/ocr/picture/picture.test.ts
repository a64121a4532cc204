import { preparePage } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture';
import {
	turnedBy,
	type QuarterTurn,
} from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/quarterTurn';
import { resample } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/resample';
import type { Grey, PreparedPage } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { CHARACTER, drawing, fill, printedPage, rotation } from './printedPage';

/** At 200 dpi. */
const [WIDTH, HEIGHT] = [1000, 1400];
const points = (pixels: number): number => (pixels * 72) / 200;
const prepare = (grey: Grey, width = points(grey.width)): Promise<PreparedPage> =>
	preparePage(drawing(grey, width), { width, height: (width * grey.height) / grey.width });
const isSame = (one: Grey, other: Grey): boolean => Buffer.compare(one.data, other.data) === 0;
const degrees = ({ toFile, width }: PreparedPage): number => {
	const [from, to] = [toFile(0, 0), toFile(width, 0)];
	return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
};

test('a straight page stays as it is, pixel by pixel', async () => {
	const page = printedPage(WIDTH, HEIGHT);
	const made = await prepare(page);
	expect([made.turned, made.characterHeight]).toEqual([0, CHARACTER]);
	expect(isSame(made.grey, page)).toBe(true);
	expect([made.width, made.height, made.scale]).toEqual([
		expect.closeTo(points(WIDTH), 3),
		expect.closeTo(points(HEIGHT), 3),
		expect.closeTo(200 / 72, 3),
	]);
	expect(made.toFile(100, 200)).toEqual({ x: expect.closeTo(100, 3), y: expect.closeTo(200, 3) });
});

test.each([-3, -0.2, 0.07, 1.27])('a page askew by %p degrees is straightened to within 0.03', async (angle) => {
	const page = printedPage(WIDTH, HEIGHT);
	const made = await prepare(resample(page, rotation(angle, WIDTH, HEIGHT), WIDTH, HEIGHT));
	expect(Math.abs(degrees(made) - angle)).toBeLessThan(0.03);
	const corner = { x: points(72), y: points(72) };
	const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
	const [x, y] = [corner.x - points(WIDTH / 2), corner.y - points(HEIGHT / 2)];
	expect(made.toFile(corner.x, corner.y)).toEqual({
		x: expect.closeTo(points(WIDTH / 2) + cos * x - sin * y, 0),
		y: expect.closeTo(points(HEIGHT / 2) + sin * x + cos * y, 0),
	});
});

test.each<[QuarterTurn, QuarterTurn]>([
	[90, 270],
	[180, 180],
	[270, 90],
])('a page that was turned by %p is turned by %p more', async (by, back) => {
	const page = printedPage(WIDTH, HEIGHT);
	const made = await prepare(turnedBy(page, by));
	expect(made.turned).toBe(back);
	expect(isSame(made.grey, page)).toBe(true);
	const [x, y] = [points(40), points(70)];
	const [width, height] = [points(WIDTH), points(HEIGHT)];
	const place = by === 90 ? [height - y, x] : by === 180 ? [width - x, height - y] : [y, width - x];
	expect(Object.values(made.toFile(x, y))).toEqual(place.map((value) => expect.closeTo(value, 2)));
});

test('characters that are half as large are drawn again, larger', async () => {
	const made = await prepare(printedPage(WIDTH, HEIGHT, 12));
	expect(made.characterHeight).toBeGreaterThan(23);
	expect(made.characterHeight).toBeLessThan(30);
	expect(made.grey.width).toBeGreaterThan(1.9 * WIDTH);
	expect(made.width).toBeCloseTo(points(WIDTH), 0);
});

test('a page that has pixels for points gets the size that its print would have on paper', async () => {
	const made = await prepare(printedPage(WIDTH, HEIGHT), WIDTH * 3);
	expect(made.characterHeight / made.scale).toBeCloseTo(9, 1);
	expect(made.toFile(made.width, made.height)).toEqual({
		x: expect.closeTo(WIDTH * 3, 0),
		y: expect.closeTo(HEIGHT * 3, 0),
	});
});

test('a sheet on a dark desk is cut out and laid flat', async () => {
	const page = printedPage(1000, 1415);
	const desk = { width: 1200, height: 1615, data: new Uint8Array(1200 * 1615).fill(70) };
	for (let y = 0; y < page.height; y++)
		desk.data.set(page.data.subarray(y * page.width, (y + 1) * page.width), (y + 100) * desk.width + 100);
	const photo = resample(desk, [1, 0.02, 0, -0.015, 1, 0, 0.00002, 0.00003, 1], desk.width, desk.height);
	for (const row of [0, 1, 2]) fill(photo, 0, photo.height - 1 - row, photo.width, 1, 70);
	const made = await prepare(photo);
	expect([Math.round(made.width), Math.round(made.height)]).toEqual([595, 842]);
	const dark = made.grey.data.filter((value) => value < 128).length / made.grey.data.length;
	const asPrinted = page.data.filter((value) => value < 128).length / page.data.length;
	expect(Math.abs(dark / asPrinted - 1)).toBeLessThan(0.1);
});

test('a shade that falls on a page from its sides has no edge, and is no desk', async () => {
	const page = printedPage(WIDTH, HEIGHT);
	for (let y = 0, at = 0; y < HEIGHT; y++)
		for (let x = 0; x < WIDTH; x++, at++) {
			const far = Math.hypot((x / WIDTH - 0.4) / 0.6, (y / HEIGHT - 0.4) / 0.6);
			page.data[at] = page.data[at]! * (1 - 0.45 * Math.min(1, far ** 2));
		}
	const made = await prepare(page);
	for (const [x, y] of [
		[0, 0],
		[made.width, 0],
		[made.width, made.height],
	] as const)
		expect(made.toFile(x, y)).toEqual({ x: expect.closeTo(x, 0), y: expect.closeTo(y, 0) });
});

test('a stamp that was copied in grey is taken out of a page', async () => {
	const page = printedPage(WIDTH, HEIGHT);
	for (let y = 1150, at = 1150 * WIDTH; y < 1350; y++, at = y * WIDTH)
		for (let x = 700; x < 900; x++) if (Math.abs(Math.hypot(x - 800, y - 1250) - 85) < 5) page.data[at + x]! *= 0.65;
	const before = page.data.slice();
	const { grey } = await prepare(page);
	const pale = (data: Uint8Array): number => data.filter((value) => value > 100 && value < 200).length;
	expect(pale(before)).toBeGreaterThan(3000);
	expect(pale(grey.data)).toBeLessThan(pale(before) / 5);
});

test('light print on a dark fill becomes dark print on paper', async () => {
	const page = printedPage(WIDTH, HEIGHT);
	const top = 3 * CHARACTER;
	for (let y = top - 20; y < top + CHARACTER + 12; y++)
		for (let x = 60, at = y * WIDTH + 60; x < WIDTH - 40; x++, at++) page.data[at] = page.data[at] === 0 ? 245 : 110;
	const { grey } = await prepare(page);
	const dark = grey.data.subarray((top - 20) * WIDTH, (top + CHARACTER + 12) * WIDTH).filter((value) => value < 128);
	expect(dark.length).toBeLessThan(0.4 * WIDTH * (CHARACTER + 32));
});

describe('where print does not tell up from down', () => {
	const withoutCommas = (): Grey => {
		const page = printedPage(WIDTH, HEIGHT);
		for (let y = 3 * CHARACTER, line = 0; y + 2 * CHARACTER < HEIGHT - 3 * CHARACTER; y += 2 * CHARACTER, line++)
			for (let place = 0; place < 40; place++)
				if ((place + line) % 9 === 8 && 72 + place * 26 < WIDTH - 26)
					fill(page, 72 + place * 26, y, 26, CHARACTER, 255);
		return page;
	};

	test('the reader is asked, and followed', async () => {
		const page = withoutCommas();
		const width = points(WIDTH);
		const asked: Grey[] = [];
		const made = await preparePage(
			drawing(page, width),
			{ width, height: points(HEIGHT) },
			{
				legibility: async (grey, lines) => {
					expect(lines.length).toBeGreaterThan(3);
					asked.push(grey);
					return grey === asked[0] ? 0.4 : 0.9;
				},
			},
		);
		expect(asked).toHaveLength(2);
		expect(made.turned).toBe(180);
		expect(isSame(made.grey, turnedBy(page, 180))).toBe(true);
		expect(made.toFile(0, 0)).toEqual({ x: expect.closeTo(points(WIDTH), 3), y: expect.closeTo(points(HEIGHT), 3) });
	});

	test('without a reader it stays as it is', async () => {
		expect((await prepare(withoutCommas())).turned).toBe(0);
	});
});
