import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { ROOT } from '../scripts/root';

/** Comments and documents name files, folders and rules: what they name has to be there. */

/** Files of the repository, those not committed yet as well. */
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	cwd: ROOT,
	encoding: 'utf8',
})
	.split('\n')
	.filter((file) => file !== '' && existsSync(join(ROOT, file)));
const FOLDERS = [...new Set(FILES.flatMap(foldersOf))];

function foldersOf(file: string): string[] {
	const folder = dirname(file);
	return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])\/\/.*$/gm;
/** A file by its name or path; a PDF without a folder is the user's. */
const FILE =
	/(?<![\w/.@*{$-])(?:\.{1,2}\/)*((?:[\w.*-]+\/)*[\w.*-]+\.(?:ts|js|mjs|json|md)|(?:[\w-]+\/)+[\w-]+\.pdf)\b(?![\w/(])/g;
/** A folder, as it is named: `scripts/fixtures/`. */
const FOLDER = /`((?:[\w.-]+\/)+)`/g;
/** Made when the package is built, measured or used. */
const MADE =
	/^(?:dist|bench-results|node_modules|\.cache|coverage)\/|^(?:worker|api|cli)\.js$|^(?:tables|tests|report|rules|result|old|new|case|manifest|hostile|package-lock)\.json$/;
/** Programs called like files, and names that stand for any (`FILE.json`). */
const NO_FILE = /^(?:Node|pdf|tesseract)\.js$|(?:^|\/)(?:NAME|FILE|RESOURCE|FAMILY|ROOM)[./]/;

interface Text {
	file: string;
	text: string;
}

const CODE: Text[] = FILES.filter((file) => /\.(?:ts|js|mjs)$/.test(file)).map((file) => ({
	file,
	text: (readFileSync(join(ROOT, file), 'utf8').match(COMMENT) ?? []).join('\n'),
}));
const DOCUMENTS: Text[] = FILES.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md').map((file) => ({
	file,
	text: readFileSync(join(ROOT, file), 'utf8'),
}));

/** Whether a path, or the end of one, is that of a file or folder here; `*` stands for a part of a name. */
function isHere(path: string, places: readonly string[]): boolean {
	const pattern = new RegExp(`(?:^|/)${path.replace(/[.]/g, '\\.').replaceAll('*', '[\\w.-]*')}$`);
	return places.some((place) => pattern.test(place));
}

function named(texts: readonly Text[], pattern: RegExp): Array<{ file: string; path: string }> {
	return texts.flatMap(({ file, text }) =>
		[...text.matchAll(pattern)].map((match) => ({ file, path: match[1] as string })),
	);
}

const told = ({ file, path }: { file: string; path: string }): string => `${file}: ${path}`;

it('every file that a comment or a document names is there', () => {
	const paths = named([...CODE, ...DOCUMENTS], FILE).filter(({ path }) => !MADE.test(path) && !NO_FILE.test(path));
	expect(paths.length).toBeGreaterThan(100);
	expect(paths.filter(({ path }) => !isHere(path, FILES)).map(told)).toEqual([]);
});

it('every folder that a comment or a document names is there', () => {
	const paths = named([...CODE, ...DOCUMENTS], FOLDER).filter(({ path }) => !MADE.test(path));
	expect(paths.length).toBeGreaterThan(5);
	expect(paths.filter(({ path }) => !isHere(path.replace(/\/$/, ''), FOLDERS)).map(told)).toEqual([]);
});

it('no comment or document speaks of papers that are not in the repository', () => {
	const elsewhere = /\b(DESIGN(?:\.md)?|issue [0-9A-Z]\b|contract\/README\.md|\(contract, [a-z]* ?rule)/g;
	expect(named([...CODE, ...DOCUMENTS], elsewhere).map(told)).toEqual([]);
});

it('every rule that a comment cites is a rule of docs/contract.md', () => {
	const rules = new Set(
		[...readFileSync(join(ROOT, 'docs/contract.md'), 'utf8').matchAll(/^(\d+)\. /gm)].map(([, n]) => n),
	);
	const cited = named(CODE, /docs\/contract\.md, rules? ([\d, and]+)/g).flatMap(({ file, path }) =>
		[...path.matchAll(/\d+/g)].map(([number]) => ({ file, path: number })),
	);
	expect(cited.length).toBeGreaterThan(5);
	expect(cited.filter(({ path }) => !rules.has(path)).map(told)).toEqual([]);
});
