/**
 * Makes the pages of docs/ that scripts/generate/pages names from the tables in nodes/CreditReport: what a section, an
 * indicator, a check, a difference, a rule, an option, a warning or an error is stands in one place only. The list of all pages
 * is one of them. `npm run generate` writes them; a test checks that they are fresh.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../root';
import { PAGES as checks } from './pages/checks';
import { PAGES as compare } from './pages/compare';
import { PAGES as contents } from './pages/contents';
import { PAGES as database } from './pages/database';
import { PAGES as errors } from './pages/errors';
import { PAGES as indicators } from './pages/indicators';
import type { Pages } from './pages/markdown';
import { PAGES as masking } from './pages/masking';
import { PAGES as options } from './pages/options';
import { PAGES as parameters } from './pages/parameters';
import { PAGES as review } from './pages/review';
import { PAGES as screening } from './pages/screening';
import { PAGES as sections } from './pages/sections';
import { PAGES as tables } from './pages/tables';
import { PAGES as warnings } from './pages/warnings';

/** Every page by its name. */
const PAGES: Pages = {
	...sections,
	...database,
	...indicators,
	...checks,
	...compare,
	...screening,
	...masking,
	...options,
	...parameters,
	...tables,
	...warnings,
	...review,
	...errors,
	// Last: it names the pages in each language that are there.
	...contents,
};

/** A generated page, and the file it belongs in. */
export interface GeneratedPage {
	target: string;
	text: string;
}

const targetOf = (name: string): string => join(ROOT, 'docs', name);

/** Every page with the file it belongs in. */
export function generateAll(): GeneratedPage[] {
	return Object.entries(PAGES).map(([name, make]) => ({ target: targetOf(name), text: make() }));
}

/** Writes every page. */
export function write(): void {
	for (const [name, make] of Object.entries(PAGES)) writeFileSync(targetOf(name), make());
}
