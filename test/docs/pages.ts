/** The Markdown pages of the repository as GitHub shows them: headings, their anchors, links and pictures. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../scripts/root';

export interface Heading {
	level: number;
	text: string;
}

/** A page by its path in the repository. */
export interface Page {
	file: string;
	text: string;
}

/** Every page of the repository, those not committed yet as well. */
export const PAGES: readonly Page[] = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
	{ cwd: ROOT, encoding: 'utf8' },
)
	.split('\n')
	.filter((file) => file !== '' && existsSync(join(ROOT, file)))
	.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

const CHINESE = '.zh-CN.md';

export const isChinese = (file: string): boolean => file.endsWith(CHINESE);

/** The page of the same name in the other language, whether it is there or not. */
export const twinOf = (file: string): string =>
	isChinese(file) ? file.replace(CHINESE, '.md') : file.replace(/\.md$/, CHINESE);

const FENCED = /^ {0,3}(```+|~~~+)[\s\S]*?^ {0,3}\1`*\s*$/gm;
const CODE_SPAN = /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const COMMENT = /<!--[\s\S]*?-->/g;

/** What stands in code is shown as it is: no heading, no link. */
const withoutBlocks = (text: string): string => text.replace(COMMENT, '').replace(FENCED, '');

/** The headings of a page, in order. */
export function headingsOf(text: string): Heading[] {
	return [...withoutBlocks(text).matchAll(/^(#{1,6})[ \t]+(.+?)[ \t]*#*$/gm)].map(([, marks = '', heading = '']) => ({
		level: marks.length,
		text: heading,
	}));
}

/**
 * The anchors that GitHub gives the headings of a page: lower case, without anything but letters, digits, `_`, `-` and
 * blanks, these as `-`; a text that comes again has its number behind it.
 */
export function anchorsOf(text: string): string[] {
	const seen = new Map<string, number>();
	return headingsOf(text).map((heading) => {
		const anchor = shownText(heading.text)
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
			.replaceAll(' ', '-');
		const times = seen.get(anchor) ?? 0;
		seen.set(anchor, times + 1);
		return times === 0 ? anchor : `${anchor}-${times}`;
	});
}

/** A heading without its marks: links and emphasis are their words. */
function shownText(text: string): string {
	return text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*?|(?<!\w)__?(?=\w))(.+?)\1/g, '$2');
}

/** Targets of the links and pictures of a page, in Markdown and in HTML. */
export function targetsOf(text: string): string[] {
	const shown = withoutBlocks(text).replace(CODE_SPAN, (span) => span.replace(/[^\n]/g, '`'));
	const links = [...shown.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
	const html = [...shown.matchAll(/<(?:img|a|source)\b[^>]*?\b(?:src|href|srcset)="([^"]+)"/g)];
	const defined = [...shown.matchAll(/^ {0,3}\[[^\]]+\]:\s*(\S+)/gm)];
	return [...links, ...html, ...defined].map(([, target = '']) => target);
}
