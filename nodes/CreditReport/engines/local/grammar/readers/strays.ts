import { canonical } from '../labels';
import { NOTHING, type Reader } from '../reading/reader';
import {
	looseCells,
	strayLineToken,
	type CellToken,
	type LineToken,
	type RowToken,
	type StrayLineToken,
} from '../reading/token';
import { looksLikeTitle } from '../reportTitles';
import { NUMBERED } from '../sentences/pattern';

/** Readers that read nothing themselves: they say as what else a token is to be read. */

/** A line that nobody knows may be the one cell of a row. */
export function strayLines(): Reader<LineToken> {
	return { take: (token) => ({ ...NOTHING, instead: [strayLineToken(token)] }) };
}

/** A title that nobody knows, or a numbered entry, is no rest of the row above: it ends what is above it, and stays unread. */
export function unknownTitles(): Reader<StrayLineToken> {
	const isTitle = (text: string): boolean => looksLikeTitle(text) || NUMBERED.test(canonical(text));
	return {
		recognises: ({ passage }) => isTitle(passage.text),
		take: ({ passage }) => (isTitle(passage.text) ? NOTHING : undefined),
	};
}

/** The cells of a row that no table has, each on its own. */
export function strayRows(): Reader<RowToken | CellToken> {
	return { take: (token) => ({ ...NOTHING, instead: looseCells(token) }) };
}
