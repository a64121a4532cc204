'use strict';
/**
 * The reports that the benchmark reads, made once and kept under .cache/bench. The long ones hold the accounts of many
 * ordinary reports, printed by Chromium: many ruled cells, thousands of path segments a page. Pages are never repeated: the
 * engine reads a page that is in the file twice once.
 */
const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { loadTypeScript } = require('../demo/typescript');
const { ROOT } = require('./support');

const FOLDER = path.join(ROOT, '.cache/bench');
const LONG = { edition: 'gen1-detailed-personal', look: 'chrome-wqy' };
/** Lists whose records a long report takes from others, and the number of each in its list. */
const ACCOUNTS = { loans: 'serialNo', creditCards: 'serialNo', quasiCreditCards: 'serialNo' };
/** Fewer pages than this come of the accounts of one report. */
const PAGES_A_REPORT = 4;

let maker;

function load() {
	maker ??= {
		...loadTypeScript('scripts/fixtures/data.ts'),
		...loadTypeScript('scripts/fixtures/render.ts'),
		...loadTypeScript('scripts/fixtures/looks.ts'),
		...loadTypeScript('scripts/fixtures/grammar.ts'),
	};
	return maker;
}

/** The path of a file, made by `make` when it is not there yet. */
async function kept(name, make) {
	const file = path.join(FOLDER, name);
	if (existsSync(file)) return file;
	mkdirSync(FOLDER, { recursive: true });
	await make(file);
	return file;
}

/** A made-up report of an edition. */
async function reportOf({ edition, look, rich = 2 }) {
	return await kept(`${edition}-${look}-${rich}.pdf`, async (file) => {
		const { makeReport, renderReport, lookOf } = load();
		writeFileSync(file, await renderReport(makeReport(edition, { seed: 1, rich }), lookOf(look)));
	});
}

function pagesOf(file) {
	return Number(execFileSync('qpdf', ['--show-npages', file], { encoding: 'utf8' }));
}

/** One report with the accounts of so many. */
function joined(count) {
	const { makeReport } = load();
	const whole = makeReport(LONG.edition, { seed: 1, rich: 2 });
	for (let seed = 2; seed <= count; seed++) {
		const { truth } = makeReport(LONG.edition, { seed, rich: 2 });
		for (const list of Object.keys(ACCOUNTS)) whole.truth[list].push(...(truth[list] ?? []));
	}
	for (const [list, number] of Object.entries(ACCOUNTS))
		whole.truth[list].forEach((record, index) => (record[number] = String(index + 1)));
	return whole;
}

/** A report cut to exactly so many pages: what the missing ones hold is a warning. */
async function reportOfPages(pages) {
	if (pages === 1) return await reportOf({ edition: 'gen2-brief', look: 'chrome-wqy', rich: 0 });
	return await kept(`accounts-${pages}.pdf`, async (file) => {
		const { renderReport, lookOf } = load();
		writeFileSync(`${file}.whole`, await renderReport(joined(Math.ceil(pages / PAGES_A_REPORT)), lookOf(LONG.look)));
		if (pagesOf(`${file}.whole`) < pages)
			throw new Error(`the accounts fill ${pagesOf(`${file}.whole`)} pages, not ${pages}`);
		execFileSync('qpdf', [`${file}.whole`, '--pages', '.', `1-${pages}`, '--', file]);
		rmSync(`${file}.whole`);
	});
}

/** @returns the editions that can be made */
function editions() {
	return load().EDITIONS.map(({ key }) => key);
}

module.exports = { editions, pagesOf, reportOf, reportOfPages };
