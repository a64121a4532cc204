import type { RecordTree, Tree } from '../../nodes/CreditReport/engines/local/grammar/building/builder';
import { Context } from '../../nodes/CreditReport/engines/local/grammar/reading/context';
import { EDITIONS } from '../../nodes/CreditReport/engines/local/grammar/compiled';
import type { EditionGrammar, SectionGrammar } from '../../nodes/CreditReport/engines/local/grammar/grammar';
import { Passage, type PrintedValue } from '../../nodes/CreditReport/engines/local/grammar/passage';
import { printedRow, type PrintedRow } from '../../nodes/CreditReport/engines/local/grammar/tables/rows';
import type { Reader } from '../../nodes/CreditReport/engines/local/grammar/reading/reader';
import {
	lineToken,
	tokensOf,
	type CellToken,
	type LineToken,
	type RowToken,
	type Token,
} from '../../nodes/CreditReport/engines/local/grammar/reading/token';
import type { HeadingBlock, Line, Row } from '../../nodes/CreditReport/engines/local/layout/types';
import { line, table } from './layout';

/** The grammar stage in small: editions, sections and rows as a test names them, and reports as plain texts. */

export function edition(key: string): EditionGrammar {
	const found = EDITIONS.find((candidate) => candidate.key === key);
	if (!found) throw new Error(`No edition ${key}`);
	return found;
}

/** A section by its name without numeral; of several, the first. */
export function section(key: string, name: string): SectionGrammar {
	const found = edition(key).sections.find((candidate) => candidate.name === name);
	if (!found) throw new Error(`No section ${name} in ${key}`);
	return found;
}

/** A context inside a section; without one, in the head of the report. */
export function contextIn(key: string, name?: string): Context {
	const context = new Context(edition(key));
	if (name !== undefined) context.enter(section(key, name), 1);
	return context;
}

/** A row of a ruled table with columns of 100 points. */
export function row(texts: readonly string[], { page = 1, top = 100 } = {}): PrintedRow {
	return printedRow(table([texts], { page, top }).rows[0] as Row);
}

/** A text on one line as a passage. */
export function passage(text: string): Passage {
	return new Passage([line(text)]);
}

/** A value with a place nobody looks at. */
export function raw(text: string): PrintedValue {
	return { text, page: 1, box: { x0: 0, y0: 0, x1: 0, y1: 0 } };
}

export function heading(text: string, { page = 1 } = {}): HeadingBlock {
	return { kind: 'heading', page, text, lines: [line(text, { page })] };
}

export type Plain = string | Plain[] | { [key: string]: Plain };

/** A report under construction with its texts alone. */
export function plain(tree: Tree | RecordTree): Plain {
	if (Array.isArray(tree)) return tree.map(plain);
	if (typeof tree.text === 'string' && typeof tree.page === 'number') return tree.text;
	return Object.fromEntries(
		Object.entries(tree as RecordTree).flatMap(([key, value]) => (value === undefined ? [] : [[key, plain(value)]])),
	);
}

/** What a context has built so far. */
export function built(context: Context): Plain {
	return plain(context.builder.report);
}

/** Asks one reader about tokens, and books its answers as the dispatcher does. @returns which it took */
export function offer<T extends Token>(context: Context, reader: Reader<T>, tokens: readonly T[]): boolean[] {
	return tokens.map((token) => {
		const answer = reader.take(token);
		if (answer) context.ledger.book(answer, context.position.section);
		return answer !== undefined && !answer.isDeclined;
	});
}

/** Ends what a reader collected. */
export function end(context: Context, reader: Pick<Reader, 'end'>): void {
	const ended = reader.end?.();
	if (ended) context.ledger.book(ended, context.position.section);
}

/** Lines as tokens, each knowing those behind it. */
export function lineTokens(lines: readonly Line[]): LineToken[] {
	return lines.map((_, at) => lineToken(lines, at));
}

/** The rows of a ruled table as tokens; a blank row is none. */
export function rowTokens(texts: ReadonlyArray<readonly string[]>): Array<RowToken | CellToken> {
	return tokensOf(table(texts)).filter((token) => token.kind === 'row' || token.kind === 'cell');
}
