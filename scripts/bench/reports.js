'use strict';
/**
 * The reports that the benchmark reads, made once and kept under .cache/bench. The long ones repeat the pages of accounts
 * of an ordinary report printed by Chromium: many ruled cells, thousands of path segments a page.
 */
const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { loadTypeScript } = require('../demo/typescript');
const { ROOT } = require('./support');

const FOLDER = path.join(ROOT, '.cache/bench');
const LONG = { edition: 'gen1-detailed-personal', look: 'chrome-wqy' };
/** Pages of accounts in the report that is made longer. */
const ACCOUNTS = { from: 5, to: 9 };

let maker;

function load() {
	maker ??= {
		...loadTypeScript('test/support/fixtures/data.ts'),
		...loadTypeScript('test/support/fixtures/render.ts'),
		...loadTypeScript('test/support/fixtures/looks.ts'),
		...loadTypeScript('test/support/fixtures/grammar.ts'),
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

/** A report of exactly so many pages. */
async function reportOfPages(pages) {
	if (pages === 1) return await reportOf({ edition: 'gen2-brief', look: 'chrome-wqy', rich: 0 });
	return await kept(`pages-${pages}.pdf`, async (file) => {
		const whole = await reportOf(LONG);
		const count = pagesOf(whole);
		const middle = [];
		for (let left = pages - count; left > 0; left -= ACCOUNTS.to - ACCOUNTS.from + 1) middle.push(whole, `${ACCOUNTS.from}-${Math.min(ACCOUNTS.to, ACCOUNTS.from + left - 1)}`);
		const ranges = pages <= count ? [whole, `1-${pages}`] : [whole, `1-${ACCOUNTS.to}`, ...middle, whole, `${ACCOUNTS.to + 1}-z`];
		execFileSync('qpdf', ['--empty', '--pages', ...ranges, '--', file]);
	});
}

/** @returns the editions that can be made */
function editions() {
	return load().EDITIONS.map(({ key }) => key);
}

module.exports = { editions, pagesOf, reportOf, reportOfPages };
