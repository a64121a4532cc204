/**
 * Reads every look of the fixture maker in every edition and prints the table: what is exact, warned, refused or silently wrong.
 * `node scripts/run.js bench/looks [--edition E[,E]] [--look START[,START]] [--seed N] [--rich 0|1|2] [--browser] [--out FILE.md] [--details]`
 * `--write` makes docs/looks.md, of all looks.
 * `--details` adds, for every print that does not hold, what was read otherwise than it was printed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { toMarkdown, tryLooks } from './looksTable';
import { richOf } from '../fixtures/types';
import { ROOT } from '../root';
import { fail } from './support';

const { values } = parseArgs({
	options: {
		edition: { type: 'string' },
		look: { type: 'string' },
		seed: { type: 'string', default: '1' },
		rich: { type: 'string', default: '1' },
		browser: { type: 'boolean', default: false },
		out: { type: 'string' },
		details: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
	},
});

const INTRODUCTION = `# Looks

How the local engine reads every look of the fixture maker (\`scripts/fixtures/looks\`): one made-up report of each edition, printed as
browsers, print drivers, word processors and report generators print, with what users do to files. Made by
\`node scripts/run.js bench/looks --write\`; \`test/engines/local/prints*.test.ts\` try a part of them in every run. What does not hold is in bold.

"Expected" is what reading must end in: \`same\`, every value; \`missing\`, the file lacks something, and a warning or a refusal says so; \`two\`,
more than one report; \`either\`, every value, a warning or a refusal, never a part without a word.

`;

(async () => {
	const order = {
		editions: values.edition?.split(','),
		looks: values.look?.split(','),
		seed: Number(values.seed),
		rich: richOf(values.rich),
		browser: values.browser,
	};
	const trials = await tryLooks(order, ({ holds }) => process.stderr.write(holds ? '.' : 'x'));
	process.stderr.write('\n');
	const details = trials
		.filter(({ holds }) => values.details && !holds)
		.map(
			({ edition, look, outcome, note, differences }) =>
				`${edition} ${look.name}: ${outcome} ${note} (${differences.length})\n${differences
					.slice(0, 12)
					.map((line) => `\t${line.slice(0, 160)}\n`)
					.join('')}`,
		);
	const table = [toMarkdown(trials), ...details].join('\n');
	if (values.write) writeFileSync(path.join(ROOT, 'docs/looks.md'), INTRODUCTION + table);
	else if (values.out) writeFileSync(values.out, table);
	else process.stdout.write(table);
})().catch(fail);
