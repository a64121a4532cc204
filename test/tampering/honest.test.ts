import { alarmsOf } from '../../scripts/bench/alarms';
import { LOOKS } from '../../scripts/fixtures/looks';
import { turnsOf } from '../../scripts/bench/looksTable';

/** A part of what scripts/bench/honest.ts measures; docs/false-alarms.md shows the whole. */
const TURNS = turnsOf(
	LOOKS.filter(({ engine, unreadable }) => engine !== 'chrome' && !unreadable),
	1,
);

describe('an honest print', () => {
	it.each(TURNS.map(({ edition, look }, index) => [edition, look.name, look, index + 1] as const))(
		'of %s in the look %s fails no serious check',
		async (edition, _, look, seed) => {
			const { failed } = await alarmsOf(edition, look, seed, 1);
			if (look.expect === 'same') expect(Array.isArray(failed)).toBe(true);
			expect(
				Array.isArray(failed) ? failed.filter(({ severity }) => severity === 'serious').map(({ id }) => id) : [],
			).toEqual([]);
		},
	);
});
