import { findAddresses } from './addresses';
import { fold } from './folded';
import { KINDS } from './kinds';
import { findLabelled } from './labels';
import { findIdNumbers, findNumbers, findServiceNumbers } from './numbers';
import { findBareNumbers, findFigures, findMails, findWords } from './shapes';
import { inOrder, takeOut, type Finder, type Span } from './spans';

/** What stands beside a masked text can look like something new; more rounds than this are never needed in practice. */
const MOST_ROUNDS = 5;

/** What is to be found in a text beside what is found in every text. */
export interface Searched {
	/** The report's own personal texts. */
	known: Finder;
	/** The report's own numbers of accounts and contracts, which stay. */
	identifiers: Finder;
	/** Finders of this sort of text alone, tried last. */
	more?: readonly Finder[];
}

/** Nobody is known. */
export const NOBODY: Searched = { known: () => [], identifiers: () => [] };

/** Numbers that are none of a report's values: lines left over, warnings. */
export const BESIDE_VALUES: readonly Finder[] = [findBareNumbers];

/**
 * Masks what is personal in a text that may say anything. Takes time in proportion to its length. Done until nothing is
 * found any more, so that masking twice changes nothing.
 */
export function maskText(text: string, { known, identifiers, more = [] }: Searched): string {
	const finders = [
		findMails,
		known,
		identifiers,
		findIdNumbers,
		findServiceNumbers,
		findFigures,
		findNumbers,
		findLabelled,
		findWords,
		findAddresses,
		...more,
	];
	let masked = text;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const next = maskFound(masked, finders);
		if (next === masked) break;
		masked = next;
	}
	return masked;
}

/** Masks what the finders find, each in what those before it have left. */
export function maskFound(text: string, finders: readonly Finder[]): string {
	if (!SAYS_SOMETHING.test(text)) return text;
	const { text: folded, places } = fold(text);
	const spans: Span[] = [];
	let rest = folded;
	for (const find of finders) {
		const found = inOrder([...find(rest)]);
		if (found.length === 0) continue;
		spans.push(...found);
		rest = takeOut(rest, found);
	}
	let masked = '';
	let from = 0;
	for (const { start, end, kind } of inOrder(spans)) {
		if (kind === null) continue;
		masked += text.slice(from, places[start]) + KINDS[kind].mask(text.slice(places[start], places[end]));
		from = places[end] as number;
	}
	return masked + text.slice(from);
}

/** Two letters or digits, at least. */
const SAYS_SOMETHING = /[\p{L}\p{N}].*?[\p{L}\p{N}]/su;
