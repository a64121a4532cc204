import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { generateAll } from '../../scripts/generate/docs';

describe('docs made from the tables of report/', () => {
	const pages = generateAll().map(({ target, text }) => ({ name: basename(target), target, text }));

	it.each(pages)('$name is fresh', ({ target, text }) => {
		expect(readFileSync(target, 'utf8')).toBe(text);
	});
});
