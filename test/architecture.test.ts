import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Arrows point one way, and files can be told apart by their names. */

const ROOT = join(__dirname, '..');
const NODE = 'nodes/CreditReport';
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*'([^']+)'/g;

interface Source {
	/** Path from the root, `/` between its parts. */
	file: string;
	/** Files it imports, from the root, without extension. */
	files: string[];
	/** Packages it imports. */
	packages: string[];
}

function sources(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name).replaceAll('\\', '/'));
}

function read(file: string): Source {
	const imports = [...readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '').matchAll(IMPORT)].map(
		(match) => match[1] as string,
	);
	const isRelative = (path: string): boolean => path.startsWith('.');
	const target = (path: string): string => relative(ROOT, resolve(ROOT, dirname(file), path)).replaceAll('\\', '/');
	return {
		file,
		files: imports.filter(isRelative).map(target),
		packages: imports.filter((path) => !isRelative(path)),
	};
}

const SOURCES = [...sources(NODE), ...sources('credentials')].map(read);

/** Imports of files under one folder that lead to none of the places allowed, as `file -> import`. */
function strays(folder: string, allowed: readonly string[]): string[] {
	const isAllowed = (path: string): boolean => allowed.some((place) => path === place || path.startsWith(`${place}/`));
	return SOURCES.filter(({ file }) => file.startsWith(folder)).flatMap(({ file, files }) =>
		files.filter((path) => !isAllowed(path)).map((path) => `${file} -> ${path}`),
	);
}

const place = (...names: string[]): string[] => names.map((name) => `${NODE}/${name}`);

it('imports are found', () => {
	const pipeline = SOURCES.find(({ file }) => file === `${NODE}/engines/local/pipeline/parsePdf.ts`);
	expect(pipeline?.files).toContain(`${NODE}/engines/local/source/pageSource`);
	expect(pipeline?.packages).toContain('node:crypto');
	expect(SOURCES.length).toBeGreaterThan(100);
});

it.each([
	['errors', ['errors']],
	['parameters', ['parameters', 'errors']],
	['report', ['report', 'errors', 'parameters/kinds', 'parameters/read']],
	['products', ['products', 'render', 'report']],
	['options', ['options', 'report', 'parameters', 'engines/engine', 'engines/jd/settings']],
	[
		'engines/local',
		[
			'engines/local',
			'engines/engine',
			'engines/chunks',
			'engines/limit',
			'engines/jd/readBody',
			'products',
			'report',
			'errors',
		],
	],
	[
		'engines/jd',
		[
			'engines/jd',
			'engines/engine',
			'engines/chunks',
			'engines/limit',
			'report',
			'errors',
			'parameters',
			'engines/local/source',
		],
	],
	['render', ['render', 'report', 'errors']],
	['cli', ['cli', 'api', 'fileSource', 'options', 'engines', 'report', 'render', 'errors']],
])('%s imports from %j only', (folder, allowed) => {
	expect(strays(`${NODE}/${folder}/`, place(...allowed))).toEqual([]);
});

it('credentials import the signature of a request, and errors', () => {
	expect(strays('credentials/', place('engines/jd', 'errors'))).toEqual([]);
});

it('the stages of the local parser are in a row: source, layout, sheets and pages, grammar', () => {
	const local = `${NODE}/engines/local`;
	expect(strays(`${local}/source/`, [`${local}/source`, ...place('errors', 'report/forms/types')])).toEqual([]);
	expect(strays(`${local}/layout/`, [`${local}/layout`, `${local}/source/types`])).toEqual([]);
	// Whether a sheet holds several printed pages shows in its layout; each of them is then laid out anew.
	expect(strays(`${local}/sheets/`, [`${local}/sheets`, `${local}/layout`, `${local}/source/types`])).toEqual([]);
	expect(
		strays(`${local}/pages/`, [
			`${local}/pages`,
			`${local}/layout`,
			...place('report/forms/types', 'report/forms/reports'),
		]),
	).toEqual([]);
	expect(
		strays(`${local}/grammar/`, [
			`${local}/grammar`,
			`${local}/pages/types`,
			`${local}/layout`,
			`${local}/source/types`,
			...place('errors', 'report', 'engines/engine'),
		]),
	).toEqual([]);
});

it('the editions are data: of the grammar they know how patterns are written, and words compared', () => {
	const grammar = `${NODE}/engines/local/grammar`;
	const allowed = ['editions', 'sentences/pattern', 'labels'].map((name) => `${grammar}/${name}`);
	expect(strays(`${grammar}/editions/`, allowed)).toEqual([]);
});

it('layout does not know the grammar, and the grammar reads no page itself', () => {
	const grammar = SOURCES.filter(({ file }) => file.startsWith(`${NODE}/engines/local/grammar/`));
	const pdfium = SOURCES.filter(({ packages }) => packages.includes('@embedpdf/pdfium')).map(({ file }) => file);
	expect(grammar.length).toBeGreaterThan(20);
	expect(pdfium).toEqual([`${NODE}/engines/local/source/pdf/pdfium.ts`]);
});

it('the grammar compares no coordinates: where things stand is asked of layout', () => {
	const COORDINATE = /\b[xy][01]s?\b/;
	const grammar = SOURCES.map(({ file }) => file).filter((file) => file.startsWith(`${NODE}/engines/local/grammar/`));
	// A passage makes the boxes of values: evidence, which nothing compares.
	const others = grammar.filter((file) => !file.endsWith('/passage.ts'));
	const codeOf = (file: string) => readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '');
	expect(grammar.filter((file) => COORDINATE.test(codeOf(file)))).toHaveLength(grammar.length - others.length);
	expect(others.filter((file) => COORDINATE.test(codeOf(file)))).toEqual([]);
});

it('only actions, the node and the credentials import n8n', () => {
	const mayImport = (file: string): boolean =>
		/^(?:credentials\/|nodes\/CreditReport\/(?:actions\/|[^/]+\.node\.ts$))/.test(file);
	const n8n = SOURCES.filter(({ packages }) => packages.some((name) => name.startsWith('n8n')));
	expect(n8n.length).toBeGreaterThan(3);
	expect(n8n.map(({ file }) => file).filter((file) => !mayImport(file))).toEqual([]);
});

it('report and errors do no input or output', () => {
	const pure = SOURCES.filter(({ file }) => /^nodes\/CreditReport\/(?:report|errors)\//.test(file));
	expect(
		pure.flatMap(({ file, packages }) =>
			// A hash is a pure function.
			packages.filter((name) => !/^(?:zod(?:\/|$)|node:crypto$)/.test(name)).map((name) => `${file} -> ${name}`),
		),
	).toEqual([]);
});

it('no file imports itself, directly or through others', () => {
	const byPath = new Map(
		SOURCES.flatMap((source) => {
			const path = source.file.replace(/\.ts$/, '');
			return [[path, source] as const, [path.replace(/\/index$/, ''), source] as const];
		}),
	);
	const done = new Set<Source>();
	const cycles: string[] = [];
	const visit = (source: Source, trail: readonly Source[]): void => {
		if (trail.includes(source))
			cycles.push([...trail.slice(trail.indexOf(source)), source].map(({ file }) => file).join(' -> '));
		if (done.has(source) || trail.includes(source)) return;
		for (const path of source.files) {
			const next = byPath.get(path);
			if (next) visit(next, [...trail, source]);
		}
		done.add(source);
	};
	for (const source of SOURCES) visit(source, []);
	expect(cycles).toEqual([]);
});

it('the stages of the pipeline know no PDF: their pages come from any source', () => {
	const local = `${NODE}/engines/local`;
	const openers = SOURCES.filter(({ files }) => files.includes(`${local}/source/pdf/document`));
	expect(openers.map(({ file }) => file)).toEqual([`${local}/pipeline/withPdf.ts`]);
	expect(
		SOURCES.filter(({ file }) => /\/pipeline\/stages\/|\/source\/[^/]+\.ts$/.test(file)).flatMap(({ file, files }) =>
			files.filter((path) => path.includes('/source/pdf/')).map((path) => `${file} -> ${path}`),
		),
	).toEqual([]);
});

it.each(['report', 'engines/local'])('no two files of %s have the same name', (room) => {
	const names = SOURCES.filter(({ file }) => file.startsWith(`${NODE}/${room}/`)).map(({ file }) =>
		file.replace(/.*\//, ''),
	);
	const twice = names.filter((name, at) => names.indexOf(name) !== at && !/^(?:index|types)\.ts$/.test(name));
	expect(names.length).toBeGreaterThan(100);
	expect(twice).toEqual([]);
});

it('scripts and what they are made of use nothing of the tests', () => {
	const scripts = sources('scripts').map(read);
	expect(scripts.length).toBeGreaterThan(50);
	const ofTests = scripts.flatMap(({ file, files }) =>
		files.filter((path) => path.startsWith('test/')).map((path) => `${file} -> ${path}`),
	);
	expect(ofTests).toEqual([]);
});
