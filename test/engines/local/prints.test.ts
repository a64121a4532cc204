import { makeReport } from '../../../scripts/fixtures/data';
import { LOOKS } from '../../../scripts/fixtures/looks';
import { tryLook, turnsOf } from '../../../scripts/bench/looksTable';

/** Real printers' prints in fonts that are named only; those that need Debian's fonts are in prints.debian.test.ts. */
const NAMED = LOOKS.filter(
	({ engine, kind, font }) => engine === 'raw' && kind !== 'print' && /^(song|gbk)/.test(font),
);

it.each(turnsOf(NAMED, 2).map(({ look, edition }) => [look.kind, look.name, edition, look.expect, look] as const))(
	'%s: %s of %s is read as it must be (%s)',
	async (_, __, edition, ___, look) => {
		const { holds, outcome, note, differences } = await tryLook(makeReport(edition, { seed: 2, rich: 1 }), look);
		expect({ holds, outcome, note, differences: holds ? [] : differences.slice(0, 8) }).toEqual({
			holds: true,
			outcome,
			note,
			differences: [],
		});
	},
);
