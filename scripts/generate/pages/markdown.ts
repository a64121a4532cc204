/** Markdown of the generated pages. */
import type { Words } from '../../../nodes/CreditReport/report/words';

const NOTE = '<!-- Made by scripts/generate/docs.ts from the tables in nodes/CreditReport. Do not edit. -->';

function cell(text: unknown): string {
	return String(text ?? '')
		.replace(/\|/g, '\\|')
		.replace(/\s+/g, ' ');
}

/** A Markdown table. */
export function table(headers: readonly string[], rows: ReadonlyArray<readonly unknown[]>): string {
	const line = (cells: readonly unknown[]): string => `| ${cells.map(cell).join(' | ')} |`;
	return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Makes a page from the tables of nodes/CreditReport. */
export type PageMaker = () => string;
/** Pages of docs/ by their file names. */
export type Pages = Readonly<Record<string, PageMaker>>;

export type Language = keyof Words;

/** The file of a page in a language. */
export const fileOf = (name: string, language: Language): string =>
	language === 'en' ? `${name}.md` : `${name}.zh-CN.md`;

/** The link of a page to itself in the other language, which stands below its title. */
const TWIN: Readonly<Record<Language, (name: string) => string>> = {
	en: (name) => `[中文](${fileOf(name, 'zh')})`,
	zh: (name) => `[English](${fileOf(name, 'en')})`,
};

/**
 * A page in both languages, made from the same data.
 * @param parts what stands below the title and the link to the other language
 */
export function bilingual(name: string, title: Words, parts: (language: Language) => readonly string[]): Pages {
	const make =
		(language: Language): PageMaker =>
		() =>
			page(`# ${title[language]}`, TWIN[language](name), ...parts(language));
	return { [fileOf(name, 'en')]: make('en'), [fileOf(name, 'zh')]: make('zh') };
}

export const code = (text: string): string => `\`${text}\``;
export const codes = (texts: readonly string[]): string => texts.map(code).join(', ');
export const list = (...points: readonly string[]): string => points.map((point) => `* ${point}`).join('\n');
export const page = (...parts: readonly string[]): string => `${[NOTE, ...parts].join('\n\n')}\n`;
