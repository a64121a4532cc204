import type { PersonalKind } from './kinds';

/** A stretch of a folded text: of a kind of personal data, or (null) known to be none, so that no other rule takes it. */
export interface Span {
	start: number;
	end: number;
	kind: PersonalKind | null;
}

/** Finds stretches in a folded text. What earlier finders took is {@link TAKEN} in it. */
export type Finder = (text: string) => Iterable<Span>;

/** Stands for each character that a finder has taken. No rule matches it. */
export const TAKEN = '\uFFFF';

/** The text with the stretches taken out, at unchanged places. */
export function takeOut(text: string, spans: readonly Span[]): string {
	let rest = '';
	let from = 0;
	for (const { start, end } of inOrder(spans)) {
		rest += text.slice(from, start) + TAKEN.repeat(end - start);
		from = end;
	}
	return rest + text.slice(from);
}

/** Stretches from left to right; of two that overlap the first. */
export function inOrder(spans: readonly Span[]): Span[] {
	let end = 0;
	return [...spans]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((span) => {
			if (span.start < end) return false;
			end = span.end;
			return true;
		});
}
