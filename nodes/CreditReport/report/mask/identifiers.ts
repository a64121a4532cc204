import { fold } from './folded';
import { findIdNumbers, isPhone } from './numbers';
import type { Finder, Span } from './spans';
import { maskFound, maskText, type Searched } from './text';

/** A shorter number of an account could be any number. */
const SHORTEST = 8;
/** Latin letters, digits, and what stands between them. */
const IDENTIFIER = /^[A-Za-z\d_./()[\]*#-]+$/;
/** （2024）示0199民初4019号, 示市监罚〔2024〕720号. */
const CASE_NUMBER =
	/^[\p{Script=Han}\d]{0,12}[([〔【]\d{4}[)\]〕】][\p{Script=Han}\d]{1,20}号?(?:之[一二三四五六七八九十\d]+)?$/u;

/**
 * The number of an account, a contract, a case or a report. It stays, even if it has the shape of a bank card: it says which
 * account, and lenders look accounts up by it. Masked in it are the report's own names and numbers, what holds a birthday
 * where identity cards hold it, and what is as a whole the number of a phone: numbers of accounts have more digits. What is
 * no number but a text is free text.
 */
export function maskIdentifier(text: string, searched: Searched): string {
	const { text: folded } = fold(text);
	if (!IDENTIFIER.test(folded) && !CASE_NUMBER.test(folded)) return maskText(text, searched);
	return maskFound(text, [searched.known, findUnbrokenIds, findWholePhone]);
}

function* findUnbrokenIds(text: string): Generator<Span> {
	for (const span of findIdNumbers(text)) if (/^\d+[\dXx]$/.test(text.slice(span.start, span.end))) yield span;
}

function* findWholePhone(text: string): Generator<Span> {
	const start = text.search(/[\d+]/);
	const end = text.search(/(?<!\D)\D*$/);
	if (start >= 0 && isPhone(text.slice(start, end)) && !/[A-Za-z]/.test(text)) yield { start, end, kind: 'phone' };
}

/** Finds the report's own numbers of accounts and contracts in other texts, so that they stay there too. */
export function finderOfIdentifiers(identifiers: readonly string[]): Finder {
	const sought = [...new Set(identifiers.map((text) => fold(text).text))].filter(
		(text) => text.length >= SHORTEST && /\d{4}/.test(text) && IDENTIFIER.test(text),
	);
	return function* (text): Generator<Span> {
		for (const identifier of sought) {
			for (let at = text.indexOf(identifier); at >= 0; at = text.indexOf(identifier, at + identifier.length))
				yield { start: at, end: at + identifier.length, kind: null };
		}
	};
}
