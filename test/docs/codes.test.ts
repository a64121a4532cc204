import { SYSTEM_CODES } from '../../nodes/CreditReport/engines/jd/codes';
import { ERROR_TABLE } from '../../nodes/CreditReport/errors/table';
import { WARNINGS } from '../../nodes/CreditReport/report/forms/warnings';
import { PAGES } from './pages';

/** Codes that the documents tell of are those that come out. */

const KNOWN = new Set([...Object.keys(ERROR_TABLE), ...Object.keys(WARNINGS), ...Object.keys(SYSTEM_CODES)]);
/** Words in capitals that are no codes of ours: variables of the environment, and codes of Node.js. */
const OTHERS = /^(?:N8N|EXECUTIONS|NODE|JD|UPDATE|FPDF|ERR|HTTPS?_PROXY|NO_PROXY)(?:_|$)/;
const CODE = /`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|1[01]\d{3})`/g;

/** Made by a test that also tries codes which nobody knows. */
const TRIED = 'docs/jd-errors.md';
/** It also tells of codes that are no longer there. */
const PAST = 'CHANGELOG.md';

const codesIn = (text: string): string[] => [...text.matchAll(CODE)].map(([, code = '']) => code);

it.each(PAGES.filter(({ file }) => file !== TRIED && file !== PAST))('$file', ({ text }) => {
	const told = [...new Set(codesIn(text))];
	expect(told.filter((code) => !KNOWN.has(code) && !OTHERS.test(code))).toEqual([]);
});

it('codes are found in documents', () => {
	const { text } = PAGES.find(({ file }) => file === 'docs/troubleshooting.md')!;
	expect(codesIn(text).length).toBeGreaterThan(30);
});
