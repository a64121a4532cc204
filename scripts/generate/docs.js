'use strict';
/**
 * Makes the pages of docs/ that scripts/generate/pages names from the tables in nodes/CreditReport:
 * what a section, an indicator, a check, a difference, a rule, a warning or an error is stands in one place only. `npm run generate` writes them; a test checks that they
 * are fresh.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { buildSync } = require('esbuild');

const ROOT = path.join(__dirname, '../..');
const REPORT = path.join(ROOT, 'nodes/CreditReport/report');

/** The tables, compiled in memory. */
function loadTables() {
	const contents = [
		`export { SELECTABLES, columnsOf, CONTEXT_COLUMNS, PARENT_COLUMN } from './rows/columns';`,
		`export { SECTIONS } from './catalogue';`,
		`export { INDICATORS, INDICATOR_GROUPS } from './indicators';`,
		`export { UNITS } from './rows/units';`,
		`export { CHECKS } from './checks';`,
		`export { CHANGE_KINDS, CHANGE_COLUMNS, DOUBT_TABLE, REPORT_COLUMNS, SUMMARY_COLUMNS } from './compare';`,
		`export { PRESETS } from './screen/presets';`,
		`export { OPERATORS } from './screen/operators';`,
		`export { valueText } from './screen/values';`,
		`export { KINDS, PERSONAL_FIELDS } from './mask';`,
		`export { LABELS } from './mask/labels';`,
		`export { MASKED_NOT } from './mask/notMasked';`,
		`export { SHAPES } from './mask/shapes';`,
		`export { WARNINGS } from './forms/warnings';`,
		`export { ERROR_TABLE } from '../errors/table';`,
	].join('\n');
	const { outputFiles } = buildSync({
		stdin: { contents, resolveDir: REPORT, loader: 'ts' },
		bundle: true,
		platform: 'node',
		format: 'cjs',
		write: false,
		external: ['zod/v4'],
	});
	const compiled = new Module(path.join(REPORT, 'docs.js'));
	compiled._compile(outputFiles[0].text, compiled.id);
	return compiled.exports;
}

/** Every page by its name: a file each in pages/. */
const PAGES = Object.assign(
	{},
	...['sections', 'indicators', 'checks', 'compare', 'screening', 'masking', 'warnings', 'errors'].map((name) =>
		require(`./pages/${name}`),
	),
);

/** @returns {Array<{ target: string, text: string }>} every page with the file it belongs in */
function generateAll() {
	const tables = loadTables();
	return Object.entries(PAGES).map(([name, make]) => ({ target: path.join(ROOT, 'docs', name), text: make(tables) }));
}

/** Writes every page. */
function write() {
	for (const { target, text } of generateAll()) fs.writeFileSync(target, text);
}

module.exports = { generateAll, write };

if (require.main === module) write();
