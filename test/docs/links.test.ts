import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { ROOT } from '../../scripts/root';
import { anchorsOf, headingsOf, PAGES, targetsOf } from './pages';

describe('links of the pages', () => {
	const links = PAGES.flatMap(({ file, text }) => targetsOf(text).map((target) => ({ file, target }))).filter(
		({ target }) => !/^(?:https?|mailto):/.test(target),
	);

	/** What is wrong with a link; nothing when it leads somewhere. */
	function fault({ file, target }: (typeof links)[number]): string[] {
		const [path = '', anchor] = decodeURI(target).split('#');
		const to = path === '' ? file : normalize(join(dirname(file), path));
		const told = `${file}: ${target}`;
		if (to.startsWith('..')) return [`${told} leads out of the repository`];
		if (!existsSync(join(ROOT, to))) return [`${told} is not there`];
		if (anchor === undefined) return [];
		const isHeading = to.endsWith('.md') && anchorsOf(readFileSync(join(ROOT, to), 'utf8')).includes(anchor);
		return isHeading ? [] : [`${told}: no such heading`];
	}

	it('lead to files, pictures and headings that are there', () => {
		expect(links.length).toBeGreaterThan(150);
		expect(links.flatMap(fault)).toEqual([]);
	});

	it('are found in Markdown and HTML, and not in code', () => {
		const text = [
			'[a](a.md) and ![b](b.png "B") and [`c`](c.md#x), `[d](d.md)`',
			'```\n[e](e.md)\n# no heading\n```',
			'<img alt="f" src="f.webp"> <!-- [g](g.md) -->',
			'[h]: h.md',
		].join('\n\n');
		expect(targetsOf(text)).toEqual(['a.md', 'b.png', 'c.md#x', 'f.webp', 'h.md']);
		expect(headingsOf(text)).toEqual([]);
	});

	it.each([
		['## `loans` Loans 贷款', 'loans-loans-贷款'],
		['### 写入与更新（Upsert）：怎么办？', '写入与更新upsert怎么办'],
		['## What is not masked, and why', 'what-is-not-masked-and-why'],
		['## `meta.warnings` & more', 'metawarnings--more'],
		['## Cautious bank 谨慎型银行 (`cautious-bank`)', 'cautious-bank-谨慎型银行-cautious-bank'],
		['## [A *link*](x.md) in_it', 'a-link-in_it'],
	])('%s has the anchor that GitHub gives it', (heading, anchor) => {
		expect(anchorsOf(heading)).toEqual([anchor]);
	});

	it('a heading that comes again has its number', () => {
		expect(anchorsOf('# A\n\n## B\n\n## B\n\n## b')).toEqual(['a', 'b', 'b-1', 'b-2']);
	});
});
