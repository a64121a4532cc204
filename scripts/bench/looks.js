'use strict';
/**
 * Reads every look of the fixture maker in every edition and prints the table: what is exact, warned, refused or silently wrong.
 * `node scripts/bench/looks.js [--edition E[,E]] [--look START[,START]] [--seed N] [--rich 0|1|2] [--browser] [--out FILE.md]`
 */
const { writeFileSync } = require('node:fs');
const { parseArgs } = require('node:util');
const { loadTypeScript } = require('../demo/typescript');

const { tryLooks, toMarkdown } = loadTypeScript('test/support/looksTable.ts');
const { values } = parseArgs({
	options: { edition: { type: 'string' }, look: { type: 'string' }, seed: { type: 'string', default: '1' }, rich: { type: 'string', default: '1' }, browser: { type: 'boolean', default: false }, out: { type: 'string' } },
});

(async () => {
	const order = { editions: values.edition?.split(','), looks: values.look?.split(','), seed: Number(values.seed), rich: Number(values.rich), browser: values.browser };
	const trials = await tryLooks(order, ({ holds }) => process.stderr.write(holds ? '.' : 'x'));
	process.stderr.write('\n');
	const table = toMarkdown(trials);
	if (values.out) writeFileSync(values.out, table);
	else process.stdout.write(table);
})().catch((error) => {
	process.stderr.write(`${error.stack}\n`);
	process.exitCode = 1;
});
