'use strict';
/**
 * Makes docs/sections.md, docs/indicators.md, docs/checks.md, docs/warnings.md and docs/errors.md from the tables in nodes/CreditReport:
 * what a section, an indicator, a check, a warning or an error is stands in one place only. `npm run generate` writes them; a test checks that they
 * are fresh.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { buildSync } = require('esbuild');

const ROOT = path.join(__dirname, '../..');
const REPORT = path.join(ROOT, 'nodes/CreditReport/report');
const NOTE = '<!-- Made by scripts/generate/docs.js from the tables in nodes/CreditReport. Do not edit. -->';

/** The tables, compiled in memory. */
function loadTables() {
	const contents = [
		`export { SELECTABLES, columnsOf, CONTEXT_COLUMNS, PARENT_COLUMN } from './columns';`,
		`export { SECTIONS } from './catalogue';`,
		`export { INDICATORS } from './indicators';`,
		`export { CHECKS } from './checks';`,
		`export { WARNINGS } from './warnings';`,
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

function cell(text) {
	return String(text ?? '').replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function table(headers, rows) {
	const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(', ');
const page = (...parts) => `${[NOTE, ...parts].join('\n\n')}\n`;

/** Fields of a section with those of its objects and lists below them, under their path. */
function fieldRows(fields, prefix) {
	return fields.flatMap((field) => {
		const own = prefix + field.key + (field.type === 'list' ? '[]' : '');
		const type = field.type === 'list' && !field.fields ? `list of ${field.items ?? 'text'}` : field.type;
		const row = [code(own), field.label, field.english, type, field.origin, field.note];
		return [row, ...(field.fields ? fieldRows(field.fields, `${own}.`) : [])];
	});
}

function errorsPage({ ERROR_TABLE }) {
	const rows = Object.entries(ERROR_TABLE).map(([name, row]) => [code(name), row.message, row.description, row.retryable ? 'yes' : 'no', String(row.charged ?? false)]);
	return page(
		'# Errors 错误',
		'Every error has a `code`, a `message`, a `description` that says what to do, `retryable` (trying the very same input again may help) and `charged` (whether JD billed the call; the local engine never does). Under Continue On Fail they are the field `error` of the item. The system codes of the JD gateway are in [jd-errors.md](jd-errors.md).',
		table(['Code', 'Message', 'What to do', 'Retryable', 'Charged'], rows),
	);
}

function sectionsPage({ SELECTABLES, SECTIONS, CONTEXT_COLUMNS, PARENT_COLUMN }) {
	const sections = SELECTABLES.filter(({ path: inner }) => inner.length === 0);
	const nestedOf = (section) => SELECTABLES.filter((selectable) => selectable.section === section && selectable.path.length > 0);
	return page(
		'# Sections 信息段',
		`A report has ${SECTIONS.length} sections, those of origin \`jd\` spelled as the JD API spells them. Beside them stands \`accounts\`, which puts every loan and card of every edition into one table.`,
		`**As rows** (Extract Sections, \`credit-report extract --section\`): a row has the context columns, then the fields in the order below. Scalars of an object have a dotted key (\`latestRepayment.balance\`). A nested list is no column but a section of its own (\`loans.speBusinesses\`); its rows also carry \`parentNo\`: the \`serialNo\`, \`no\` or \`id\` of the record they belong to, else its position from 1. A list of plain values has one column, \`value\`. The column \`whoWasChecked\` of the report header is at the same time its context column.`,
		table(['Context column', '中文', 'English'], [...CONTEXT_COLUMNS, PARENT_COLUMN].map(({ key, zh, english }) => [code(key), zh, english])),
		'Where two columns of a section have the same printed label, the Chinese header of the later one carries its key in brackets.',
		...sections.flatMap(({ key, title, english, section, fields }) => [
			`## ${code(key)} ${english} ${title}`,
			[
				`${section.kind === 'list' ? 'A list' : section.topLevel ? 'Fields at the top level of a report' : 'One record'}, origin ${section.origin}.`,
				section.note ? `${section.note.replace(/[.。]?$/, '.')}` : '',
				nestedOf(section).length > 0 ? `Nested lists: ${codes(nestedOf(section).map((nested) => nested.key))}.` : '',
			]
				.filter(Boolean)
				.join(' '),
			table(['Key', '中文', 'English', 'Type', 'Origin', 'Note'], fieldRows(fields, '')),
		]),
	);
}

function indicatorsPage({ INDICATORS }) {
	return page(
		'# Indicators 指标',
		`Summarize puts out one flat item per report with these ${INDICATORS.length} keys, always all of them and in this order. Everything is as of the report's own time (\`createAt\`). What the report does not say is \`null\`, never 0. Amounts are in yuan as the report gives them (foreign currencies are printed converted).`,
		'An account is *open* when it is not settled, closed, transferred or never activated. Meanings of status words, repayment codes and inquiry reasons: `codes.json`.',
		table(
			['Key', '中文', 'English', 'Unit', 'Definition', 'From', 'Missing data'],
			INDICATORS.map(({ id, zh, english, unit, definition, sources, missing }) => [code(id), zh, english, unit, definition, codes(sources), missing]),
		),
	);
}

const GROUPS = { complete: 'Is the report complete? 报告是否完整', consistent: 'Does it agree with itself? 报告是否自洽', file: 'Does the file look edited? 文件是否疑似被编辑' };

function checksPage({ CHECKS }) {
	return page(
		'# Checks 校验项',
		`Verify puts out one item for each of these ${CHECKS.length} checks: \`id\`, \`group\`, \`status\` (\`pass\`, \`fail\`, \`unknown\`), \`message\`, \`messageZh\` and \`evidence\` (path, value, what it was compared with). A check that fails is evidence that something deserves a look, not an accusation: the cause may be the print, the parser or the bank. A check is \`unknown\` when the report does not say enough.`,
		'The verdict answers three questions, one for each group: it is `fail` when a check of the group fails, `pass` when one passes and none fails, else `unknown`.',
		...Object.entries(GROUPS).flatMap(([group, title]) => [
			`## ${title}`,
			table(
				['Check', 'What should hold', '中文', 'How it is compared', 'Looks at'],
				CHECKS.filter((check) => check.group === group).map(({ id, claim, claimZh, method, sources }) => [code(id), claim, claimZh, method, codes(sources)]),
			),
		]),
	);
}

function warningsPage({ WARNINGS }) {
	return page(
		'# Warnings 警告',
		'A report that was read carries in `meta.warnings` what a person should know of it: `code`, `message`, and where they are known `path` (`loans[3].balance`), `page` (of the file, from 1) and `value`. A report without warnings, without `meta.unparsed` and with `document` complete in `meta.completeness` was read from end to end.',
		table(['Code', 'Meaning', 'What to do'], Object.entries(WARNINGS).map(([name, { meaning, advice }]) => [code(name), meaning, advice])),
	);
}

const PAGES = { 'sections.md': sectionsPage, 'indicators.md': indicatorsPage, 'checks.md': checksPage, 'warnings.md': warningsPage, 'errors.md': errorsPage };

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
