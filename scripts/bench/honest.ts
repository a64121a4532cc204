/**
 * Verifies honest prints, made up in every look of every edition and the files given, and prints which checks fail: false alarms.
 * `node scripts/run.js bench/honest [--edition E[,E]] [--look START[,START]] [--rich 0|1|2] [--browser] [--write] [FILE.pdf...]`
 * `--write` makes docs/false-alarms.md. `--details` adds what was compared with what.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { alarmsTable, failedOn, honestPrints, type Honest } from './alarms';
import { richOf } from '../fixtures/types';
import { ROOT } from '../root';
import { fail } from './support';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		edition: { type: 'string' },
		look: { type: 'string' },
		rich: { type: 'string', default: '1' },
		browser: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
		details: { type: 'boolean', default: false },
		filesOnly: { type: 'boolean', default: false },
	},
});

const INTRODUCTION = `# False alarms

Which checks of [checks.md](checks.md) fail on honest prints: made-up reports whose figures agree with each other, one of its own for every look of the
fixture maker in every edition, printed, read by the local engine and verified. Made by \`node scripts/run.js bench/honest --write\`;
\`test/tampering/honest.test.ts\` tries a part of them in every run, and none may fail a serious check.

"Files given" are prints by another maker of reports and the issuer's two specimens, which are public and not in this repository. The specimens are
composed by hand in Word, and their summaries contradict their lists: the detailed one prints one month as overdue in the state of a card and as paid in
its record, with an amount overdue in the one and 0 in the other, so that it fails two serious checks rightly.

`;

function detailsOf({ name, look, failed }: Honest): string[] {
	if (!Array.isArray(failed)) return [];
	return failed.map(
		({ id, severity, evidence }) =>
			`${name} ${look}: ${severity} ${id} ${evidence
				.slice(0, 4)
				.map((one) => `${one.path} ${one.value} / ${one.against}`)
				.join('; ')}`,
	);
}

(async () => {
	const files: Honest[] = [];
	for (const file of positionals)
		files.push({ name: path.basename(file), look: '', expect: 'file', failed: await failedOn(readFileSync(file)) });
	const order = {
		editions: values.edition?.split(','),
		looks: values.look?.split(','),
		rich: richOf(values.rich),
		browser: values.browser,
	};
	const prints = values.filesOnly
		? []
		: await honestPrints(order, ({ failed }) =>
				process.stderr.write(
					!Array.isArray(failed)
						? 'r'
						: failed.some(({ severity }) => severity === 'serious')
							? 'S'
							: failed.length > 0
								? 'x'
								: '.',
				),
			);
	process.stderr.write('\n');
	const honest = [...prints, ...files];
	const table = alarmsTable(honest);
	if (values.write) writeFileSync(path.join(ROOT, 'docs/false-alarms.md'), INTRODUCTION + table);
	else process.stdout.write(table);
	if (values.details) process.stdout.write(`\n${honest.flatMap(detailsOf).join('\n')}\n`);
})().catch(fail);
