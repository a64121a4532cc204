import type { Rule } from '../../types';

/** Measures of broken lines, as parts of the usual height of the page's characters. */
const PIECE = {
	/** Shorter than this and alone it is a speck, or part of a picture. */
	shortest: 0.4,
	/** A dash is no longer than this. */
	dash: 1.2,
	/** Dashes and dots of one line stand no farther apart than this. */
	gap: 0.6,
	/** Pieces of one line lie on one line, give or take this. */
	stray: 0.1,
} as const;

/** Fewer dashes or dots in a row than this are no line. */
const FEWEST = 4;

/** Makes whole lines of dashes and dots, and drops the specks that are left. */
export function joinPieces(rules: readonly Rule[], unit: number): Rule[] {
	const whole: Rule[] = [];
	const across: Rule[] = [];
	const down: Rule[] = [];
	for (const rule of rules) {
		const level = rule.y0 === rule.y1;
		if (rule.x1 - rule.x0 + rule.y1 - rule.y0 > PIECE.dash * unit) whole.push(rule);
		else (level ? across : down).push(rule);
	}
	const turned = (rule: Rule): Rule => ({ x0: rule.y0, y0: rule.x0, x1: rule.y1, y1: rule.x1 });
	return [...whole, ...chains(across, unit), ...chains(down.map(turned), unit).map(turned)];
}

/** Chains horizontal pieces. */
function chains(pieces: Rule[], unit: number): Rule[] {
	if (pieces.length === 0) return [];
	pieces.sort((a, b) => a.y0 - b.y0);
	const rules: Rule[] = [];
	for (let start = 0; start < pieces.length;) {
		const { y0 } = pieces[start] as Rule;
		let end = start + 1;
		while (end < pieces.length && (pieces[end] as Rule).y0 - y0 <= PIECE.stray * unit) end++;
		chainRow(
			pieces.slice(start, end).sort((a, b) => a.x0 - b.x0),
			unit,
			rules,
		);
		start = end;
	}
	return rules;
}

function chainRow(row: readonly Rule[], unit: number, rules: Rule[]): void {
	let chain: Rule[] = [];
	let steps = 0;
	let edge = -Infinity;
	const flush = () => {
		const [first] = chain;
		if (first && steps >= FEWEST && edge - first.x0 >= PIECE.shortest * unit) rules.push({ ...first, x1: edge });
		else rules.push(...chain.filter(({ x0, x1 }) => x1 - x0 >= PIECE.shortest * unit));
		chain = [];
		steps = 0;
		edge = -Infinity;
	};
	for (const piece of row) {
		if (piece.x0 - edge > PIECE.gap * unit) flush();
		// Where lines cross, and where neighbours draw the same one, pieces lie on each other: they are no row.
		if (piece.x1 > edge) steps++;
		edge = Math.max(edge, piece.x1);
		chain.push(piece);
	}
	flush();
}
