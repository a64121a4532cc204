import { join } from 'node:path';
// Not to be recorded: what it is built of takes offence at another RegExp.
import 'n8n-workflow';

import { attacksOn } from './support/regularExpressions/attacks';
import { inFile, record, sourceFiles, type Found, type Made } from './support/regularExpressions/collect';
import { steepGrowth } from './support/regularExpressions/growth';

/**
 * A PDF or an answer of JD may hold a text of any length: no regular expression of the package may need longer than in
 * proportion. Each one is timed on texts made from its own parts.
 */

/** Begin to work when they are loaded: the worker of the threads and the terminal. */
const PROGRAMS = ['engines/local/threads/worker.ts', 'cli/main.ts'];

const FILES = sourceFiles();
const { written, made } = FILES.map(inFile).reduce<{ written: Found[]; made: Made[] }>(
	(all, one) => ({ written: all.written.concat(one.written), made: all.made.concat(one.made) }),
	{ written: [], made: [] },
);
const recorded = record();
for (const file of FILES)
	if (!PROGRAMS.some((program) => file.endsWith(program))) jest.requireActual(join(__dirname, '..', file));
recorded.stop();

const EXPRESSIONS = new Map([...written, ...recorded.made].map((found) => [String(found.expression), found]));

it('finds those that are written out, and those that are made when the source is loaded', () => {
	expect(written.length).toBeGreaterThan(400);
	expect(recorded.made.length).toBeGreaterThan(100);
	const unseen = made.filter(({ file }) => !recorded.made.some((found) => found.file === file));
	expect(unseen.map(({ file }) => file)).toEqual([]);
});

it('takes no longer than in proportion to the text', () => {
	const steep = [...EXPRESSIONS.values()].flatMap(({ file, line, expression }) => {
		for (const attack of attacksOn(expression)) {
			const growth = steepGrowth(expression, attack);
			if (growth !== undefined) return `${file}:${line} ${String(expression).slice(0, 200)}\n    ${growth}`;
		}
		return [];
	});
	expect(steep).toEqual([]);
});

it.each([
	['searched again from every place of a run', /0+$/],
	['given back one by one', /^(?:\D+|.*\d{4}.*)$/u],
	['shared out between two parts', /^[^\s@]*@?[^\s@]*$/],
	['exponential', /^(?:a|[ab])*$/],
	['behind words', /合同编号：?([^，（）]+(?:（[^（）]*）)*)，/u],
])('would see an expression that is slow: %s', (_, expression) => {
	expect(attacksOn(expression).some((attack) => steepGrowth(expression, attack) !== undefined)).toBe(true);
});
