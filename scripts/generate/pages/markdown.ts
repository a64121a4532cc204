/** Markdown of the generated pages. */

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

export const code = (text: string): string => `\`${text}\``;
export const codes = (texts: readonly string[]): string => texts.map(code).join(', ');
export const page = (...parts: readonly string[]): string => `${[NOTE, ...parts].join('\n\n')}\n`;
