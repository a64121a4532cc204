import { basename, dirname, join, normalize } from 'node:path';

import { headingsOf, isChinese, PAGES, targetsOf, twinOf } from './pages';

/** The path in the repository of what a link of a page leads to. */
const resolved = (file: string, target: string): string => normalize(join(dirname(file), target.split('#')[0] ?? ''));

/** Pages for those who work on this repository or measure it, in English alone. All others are for users. */
const ENGLISH_ALONE = new Set([
	'CHANGELOG.md',
	'CONTRIBUTING.md',
	'LICENSE.md',
	'NOTICE.md',
	'SECURITY.md',
	// How it is built
	'docs/architecture.md',
	'docs/contract.md',
	'docs/glossary.md',
	'docs/tables.md',
	// What was measured and tried
	'docs/benchmarks.md',
	'docs/scans-measured.md',
	'docs/e2e.md',
	'docs/false-alarms.md',
	'docs/hostile.md',
	'docs/jd-errors.md',
	'docs/looks.md',
	'docs/performance.md',
	'docs/security.md',
	'docs/tampering.md',
]);
/** Lines at the head of a page where its twin is named. */
const HEAD_LINES = 6;

const textOf = new Map(PAGES.map(({ file, text }) => [file, text]));
const chinese = PAGES.map(({ file }) => file).filter(isChinese);

describe('pages in two languages', () => {
	it('every page for users is there in both', () => {
		const files = PAGES.map(({ file }) => file).filter((file) => !ENGLISH_ALONE.has(file));
		expect(files.filter((file) => !textOf.has(twinOf(file)))).toEqual([]);
	});

	it('every page in English alone is there', () => {
		expect([...ENGLISH_ALONE].filter((file) => !textOf.has(file))).toEqual([]);
	});

	describe.each(chinese)('%s', (file) => {
		const [own = '', other = ''] = [file, twinOf(file)].map((name) => textOf.get(name));
		const levels = (text: string): number[] => headingsOf(text).map(({ level }) => level);

		it('has the headings of its twin', () => {
			expect(levels(own)).toEqual(levels(other));
			expect(levels(own).filter((level) => level === 1)).toEqual([1]);
		});

		it('and its twin name each other at the head', () => {
			const head = (text: string): string => text.split('\n').slice(0, HEAD_LINES).join('\n');
			expect(targetsOf(head(own))).toContain(basename(twinOf(file)));
			expect(targetsOf(head(other))).toContain(basename(file));
		});

		it('sends readers to Chinese pages where there are any', () => {
			const pages = targetsOf(own.split('\n').slice(HEAD_LINES).join('\n'))
				.filter((target) => /^[^:#]+\.md(?:#|$)/.test(target) && !isChinese(target.split('#')[0] ?? ''))
				.filter((target) => textOf.has(twinOf(resolved(file, target))));
			expect(pages).toEqual([]);
		});
	});
});
