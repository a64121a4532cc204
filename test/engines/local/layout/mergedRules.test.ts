import {
	connectedFrames,
	lowerBound,
	mergeRules,
} from '../../../../nodes/CreditReport/engines/local/layout/mergedRules';
import { gridRules, horizontal, vertical } from '../../../support/layout';

describe('rules that belong together are one line', () => {
	it('the two strokes of a double rule, in the middle between them', () => {
		expect(mergeRules([horizontal(100, 50, 500), horizontal(102, 50, 500)], 10).horizontal).toEqual([
			{ at: 101, from: 50, to: 500 },
		]);
	});

	it('the dashes of a dashed rule', () => {
		const dashes = Array.from({ length: 20 }, (_, index) => vertical(50, 100 + index * 4, 102 + index * 4));
		expect(mergeRules(dashes, 10).vertical).toEqual([{ at: 50, from: 100, to: 178 }]);
	});

	it('the borders of neighbouring cells, drawn cell by cell', () => {
		expect(mergeRules([horizontal(100, 150, 250), horizontal(100, 50, 150)], 10).horizontal).toEqual([
			{ at: 100, from: 50, to: 250 },
		]);
	});

	it('but not two tables side by side, or two rows', () => {
		expect(mergeRules([horizontal(100, 50, 150), horizontal(100, 200, 300)], 10).horizontal).toHaveLength(2);
		expect(mergeRules([horizontal(100, 50, 150), horizontal(112, 50, 150)], 10).horizontal).toHaveLength(2);
	});

	it('the edges of two neighbours are one line, though the edge of another table lies nearly as close', () => {
		const { vertical: found } = mergeRules(
			[vertical(105, 10, 90), vertical(107.6, 100, 200), vertical(109, 100, 200)],
			10,
		);
		expect(found.map(({ at }) => Math.round(at))).toEqual([105, 108]);
	});
});

describe('frames', () => {
	it('are the tables of a page: lines that meet, directly or through others', () => {
		const frames = connectedFrames(
			mergeRules([...gridRules([50, 150, 250], [100, 120]), ...gridRules([50, 250], [200, 220, 240])], 10),
		);
		expect(frames.map(({ horizontal: across, vertical: down }) => [across.length, down.length])).toEqual([
			[2, 3],
			[3, 2],
		]);
	});

	it('of a rule that meets no other hold that rule alone', () => {
		const frames = connectedFrames(mergeRules([horizontal(100, 50, 500), ...gridRules([50, 500], [200, 220])], 10));
		expect(frames.map(({ vertical: down }) => down.length).sort()).toEqual([0, 2]);
	});

	it('hold lines that only just fail to touch', () => {
		expect(connectedFrames(mergeRules([horizontal(100, 52, 148), vertical(50, 102, 200)], 10))).toHaveLength(1);
		expect(connectedFrames(mergeRules([horizontal(100, 58, 148), vertical(50, 102, 200)], 10))).toHaveLength(2);
	});
});

it.each([
	[5, 0],
	[10, 0],
	[15, 1],
	[30, 2],
	[31, 3],
])('in 10, 20, 30 the first value from %i on is at %i', (value, index) => {
	expect(lowerBound([10, 20, 30], value)).toBe(index);
});
