import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SYSTEM_CODES } from '../../nodes/CreditReport/engines/jd/codes';
import { ERROR_TABLE } from '../../nodes/CreditReport/errors/table';
import { WARNINGS } from '../../nodes/CreditReport/report/forms/warnings';
import { ROOT } from '../../scripts/root';

/** Codes that the documents tell of are those that come out. */

const KNOWN = new Set([...Object.keys(ERROR_TABLE), ...Object.keys(WARNINGS), ...Object.keys(SYSTEM_CODES)]);
/** Words in capitals that are no codes of ours: variables of the environment, and codes of Node.js. */
const OTHERS = /^(?:N8N|EXECUTIONS|NODE|JD|UPDATE|FPDF|ERR|HTTPS?_PROXY|NO_PROXY)(?:_|$)/;
const CODE = /`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|1[01]\d{3})`/g;

/** Made by a test that also tries codes which nobody knows. */
const TRIED = 'docs/jd-errors.md';
const PAGES = ['README.md', 'README.zh-CN.md', ...readdirSync(join(ROOT, 'docs')).map((page) => `docs/${page}`)].filter(
	(page) => page.endsWith('.md') && page !== TRIED,
);

it.each(PAGES)('%s', (page) => {
	const told = [...readFileSync(join(ROOT, page), 'utf8').matchAll(CODE)].map(([, code = '']) => code);
	expect([...new Set(told)].filter((code) => !KNOWN.has(code) && !OTHERS.test(code))).toEqual([]);
});

it('codes are found in documents', () => {
	const troubles = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8');
	expect([...troubles.matchAll(CODE)].length).toBeGreaterThan(30);
});
