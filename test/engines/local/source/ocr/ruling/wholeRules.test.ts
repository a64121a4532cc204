import { withWholeRules } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/wholeRules';
import { segment } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/segmentPage';
import { CHARACTER, cellsOf, DrawnPage } from '../drawnPage';

/** A row of a heading, one of three cells, and one of so many even cells; their rules are thin. */
function table(cells: number): DrawnPage {
	const page = new DrawnPage(700, 240).characters(300, 58, 3).characters(80, 104, 2).characters(420, 104, 3);
	for (const y of [50, 92, 138, 182]) page.across(y, 60, 641);
	for (const x of [60, 640]) page.down(x, 50, 183);
	for (const x of [240, 400]) page.down(x, 92, 139);
	for (let cell = 1; cell < cells; cell++) page.down(60 + Math.round((cell * 580) / cells), 138, 183);
	return page;
}

/** Places of the rules down that a page is drawn with at a height. */
function rulesAt({ grey: { width, data } }: ReturnType<typeof withWholeRules>, y: number): number[] {
	const places: number[] = [];
	for (let x = 1; x < width; x++) if (data[y * width + x] === 40 && data[y * width + x - 1] !== 40) places.push(x);
	return places;
}

it('finds the cells of a table whose rules became dots in black and white', () => {
	const { cells, lines, walls } = segment(table(5).dotted(5), cellsOf);
	expect(walls.length).toBeGreaterThan(8);
	expect(cells).toHaveLength(1 + 3 + 5);
	expect(lines).toHaveLength(3);
});

it('completes a row of even cells of whose rules some have no dot', () => {
	const page = table(12).dotted(5);
	page.fill({ x0: 240, y0: 142, x1: 360, y1: 178 }, 255);
	expect(rulesAt(withWholeRules(page.grey, CHARACTER), 160)).toHaveLength(13);
});

it('draws no rule through the dots of a line of characters', () => {
	const page = table(3).dotted(5);
	// A semicolon as wide as a character: its dots stand one below the other, with room beside them.
	const before = rulesAt(withWholeRules(page.grey, CHARACTER), 115);
	page
		.characters(500, 104, 1)
		.fill({ x0: 545, y0: 112, x1: 547, y1: 114 })
		.fill({ x0: 545, y0: 122, x1: 547, y1: 127 })
		.characters(570, 104, 1);
	expect(rulesAt(withWholeRules(page.grey, CHARACTER), 115)).toEqual(before);
});

describe('a rule across that was lost in places', () => {
	const isDrawn = ({ grey: { width, data } }: ReturnType<typeof withWholeRules>, x: number): boolean =>
		[137, 138, 139, 140].some((y) => data[y * width + x] === 40);

	it.each([
		['goes on where dots lack for some characters', 280, 380],
		['goes on to where the others of its table end', 540, 645],
	])('%s', (_, from, to) => {
		const page = table(2).dotted(5);
		page.fill({ x0: from, y0: 134, x1: to, y1: 143 }, 255);
		const whole = withWholeRules(page.grey, CHARACTER);
		for (let x = from + 5; x < Math.min(to, 635); x += 10) expect(isDrawn(whole, x)).toBe(true);
	});

	it('goes on where dots lack though no others tell where a table ends', () => {
		const page = new DrawnPage(700, 240).across(92, 60, 641).across(138, 60, 641).down(60, 92, 139).dotted(5);
		page.fill({ x0: 280, y0: 134, x1: 380, y1: 143 }, 255);
		const whole = withWholeRules(page.grey, CHARACTER);
		for (let x = 285; x < 380; x += 10) expect(isDrawn(whole, x)).toBe(true);
	});

	it('does not where characters are', () => {
		const page = table(2).dotted(5);
		page.fill({ x0: 540, y0: 134, x1: 645, y1: 143 }, 255).characters(545, 130, 3);
		expect(isDrawn(withWholeRules(page.grey, CHARACTER), 632)).toBe(false);
	});
});

it('keeps a rule across straight where the dots of one down lead away from it', () => {
	const page = new DrawnPage(700, 240);
	for (const y of [52, 92, 138, 182]) page.across(y, 60, 641);
	page.dotted(5).fill({ x0: 591, y0: 88, x1: 640, y1: 100 }, 255);
	// Dots of a rule down, each two pixels below the one before, and few of the rule across behind them.
	for (const y of [94, 96, 98]) page.fill({ x0: 596, y0: y, x1: 596, y1: y });
	for (const x of [610, 625]) page.fill({ x0: x, y0: 92, x1: x + 1, y1: 93 });
	const { grey } = withWholeRules(page.grey, CHARACTER);
	const rows = [...Array(14).keys()].map((row) => row + 88);
	expect(rows.filter((y) => grey.data[y * grey.width + 635] === 40)).toEqual([92, 93]);
});

it('follows no rule across characters to a dot on their other side', () => {
	const page = new DrawnPage(700, 240);
	for (const [y, x] of [
		[40, 60],
		[90, 118],
		[140, 60],
	] as const)
		page.across(y, x, 641);
	for (const x of [60, 118, 640]) page.down(x, 40, 141);
	page.dotted(5).characters(75, 84, 2, 14).fill({ x0: 67, y0: 90, x1: 68, y1: 91 });
	const { grey } = withWholeRules(page.grey, CHARACTER);
	expect([88, 89, 90, 91, 92].filter((y) => grey.data[y * grey.width + 91] === 40)).toEqual([]);
});

it('takes the stroke of a title between two tables for no rule, though one goes on below it', () => {
	const page = new DrawnPage(700, 300).across(40, 60, 641).across(110, 60, 641);
	for (const y of [150, 190, 230]) page.across(y, 60, 641);
	for (const x of [60, 400, 640]) page.down(x, 150, 231);
	page.dotted(5).fill({ x0: 399, y0: 116, x1: 402, y1: 144 });
	expect(rulesAt(withWholeRules(page.grey, CHARACTER), 113)).toEqual([]);
});

describe('a rule that rows lack between others where it stands', () => {
	/** Of three rules the first is lost in so many of six rows, which may have others of their own. */
	function drawn(lost: number, ...own: number[]): DrawnPage {
		const page = new DrawnPage(700, 390);
		for (let row = 0; row <= 6; row++) page.across(40 + 50 * row, 60, 641);
		for (const x of [250, 450, 640]) page.down(x, 40, 341);
		page.dotted(5).fill({ x0: 245, y0: 80, x1: 257, y1: 100 + 50 * lost }, 255);
		for (const x of own) for (let y = 100; y < 180; y += 9) page.fill({ x0: x, y0: y, x1: x + 1, y1: y + 2 });
		return page;
	}
	const at = (page: DrawnPage, y: number, x: number): number =>
		rulesAt(withWholeRules(page.grey, CHARACTER), y).filter((place) => Math.abs(place - x) < 4).length;

	it('is drawn', () => {
		expect([115, 165].map((y) => at(drawn(2), y, 250))).toEqual([1, 1]);
	});

	it('is not in more rows than a few, nor in those with rules of their own', () => {
		expect(at(drawn(4), 165, 250)).toBe(0);
		expect(at(drawn(2, 340, 550), 115, 250)).toBe(0);
	});

	it('tells nothing of the rows below it', () => {
		expect(at(drawn(2, 340, 550), 215, 340)).toBe(0);
	});
});

it('takes specks about one another for no rules: what is left of a watermark', () => {
	const specks = (isCloud: boolean): DrawnPage => {
		const page = table(3).dotted(5);
		for (let row = 0; row < 5; row++)
			for (let x = 100; x < 600; x += 9)
				if (isCloud || row === 2)
					page.fill({ x0: x + ((row * 5) % 9), y0: 198 + row * 8, x1: x + 1 + ((row * 5) % 9), y1: 199 + row * 8 });
		return page;
	};
	const isDrawn = (isCloud: boolean): boolean => {
		const { grey } = withWholeRules(specks(isCloud).grey, CHARACTER);
		return [214, 215, 216].some((y) => grey.data[y * grey.width + 302] === 40);
	};
	expect(isDrawn(false)).toBe(true);
	expect(isDrawn(true)).toBe(false);
});

it('leaves a year whole that stands in two rows, and goes on to the rule beside it', () => {
	const page = new DrawnPage(700, 560);
	for (let row = 0; row <= 10; row++) page.across(40 + row * 50, row % 2 === 0 ? 60 : 180, 641);
	for (const x of [60, 180, 410, 640]) page.down(x, 40, 541);
	page.dotted(5);
	for (const y of [84, 184, 284, 384, 484]) page.characters(90, y, 4, 14);
	// Of the rule between the second pair of rows no dot is left in the first cell.
	page.fill({ x0: 183, y0: 187, x1: 300, y1: 193 }, 255);
	const { grey } = withWholeRules(page.grey, CHARACTER);
	const isDrawn = (x: number): boolean => [189, 190, 191, 192].some((y) => grey.data[y * grey.width + x] === 40);
	expect([190, 240, 290].map(isDrawn)).toEqual([true, true, true]);
	expect([65, 80, 115, 165].map(isDrawn)).toEqual([false, false, false, false]);
});

it('draws a rule down of which each of two rows has a single dot', () => {
	const page = table(2)
		.dotted(5)
		.fill({ x0: 500, y0: 112, x1: 501, y1: 113 })
		.fill({ x0: 500, y0: 160, x1: 501, y1: 161 });
	const alone = table(2).dotted(5).fill({ x0: 500, y0: 112, x1: 501, y1: 113 });
	expect(rulesAt(withWholeRules(page.grey, CHARACTER), 120)).toContain(500);
	expect(rulesAt(withWholeRules(alone.grey, CHARACTER), 120)).not.toContain(500);
});

it('draws a rule that a row lacks where the others go on from the row above', () => {
	const page = new DrawnPage(700, 240);
	for (const y of [92, 138, 182]) page.across(y, 60, 641);
	for (const x of [60, 130, 300, 480, 585, 640]) page.down(x, 92, 183);
	page.dotted(5).fill({ x0: 295, y0: 142, x1: 305, y1: 178 }, 255);
	expect(rulesAt(withWholeRules(page.grey, CHARACTER), 160)).toHaveLength(6);
});

it('takes what is left of a line of strokes for no rule: other strokes are beside it', () => {
	const page = table(1).dotted(5);
	for (let x = 200; x < 500; x += 9) for (const y of [110, 115, 120]) page.fill({ x0: x, y0: y, x1: x + 5, y1: y + 1 });
	const { grey } = withWholeRules(page.grey, CHARACTER);
	expect([110, 115, 120].filter((y) => grey.data[y * grey.width + 205] === 40)).toEqual([]);
});

it('takes numerals one below each other for no rule', () => {
	const page = table(1).dotted(5);
	for (const y of [106, 152]) page.fill({ x0: 500, y0: y, x1: 502, y1: y + 17 });
	expect(rulesAt(withWholeRules(page.grey, CHARACTER), 98)).not.toContain(500);
});

it('leaves a page in grey as it is', () => {
	for (const page of [table(5).noise(9), table(5).dotted(5).noise(20)])
		expect(withWholeRules(page.grey, CHARACTER)).toEqual({ grey: page.grey, length: 0 });
});

it.each([
	['densely', 700, 4, 4],
	['so that they could be rules', 2000, 12, 13],
])('leaves a page that is strewn with dots as it is: %s', (_, side, across, down) => {
	const page = new DrawnPage(side, side);
	for (let y = 3; y < side; y += down) for (let x = 3; x < side; x += across) page.fill({ x0: x, y0: y, x1: x, y1: y });
	expect(withWholeRules(page.grey, CHARACTER)).toEqual({ grey: page.grey, length: 0 });
});

it('keeps to the rules that are whole where most are: a row of dots is none', () => {
	const page = table(5);
	for (let x = 80; x < 620; x += 12) page.fill({ x0: x, y0: 205, x1: x + 1, y1: 206 });
	expect(withWholeRules(page.grey, CHARACTER).length).toBeGreaterThan(0);
	expect(segment(page, cellsOf).walls.every(({ y0 }) => y0 < 190)).toBe(true);
});
