import type { Box } from '../../types';

/** Marks that hang together side by side, as places in their grid, and their box: the last ones included. */
export interface Part extends Box {
	squares: number[];
}

/** Groups of marks (4 neighbours) of a grid with so many columns. */
export function partsOf(marks: Uint8Array, columns: number): Part[] {
	const seen = new Uint8Array(marks.length);
	const parts: Part[] = [];
	for (let first = 0; first < marks.length; first++) {
		if (!marks[first] || seen[first]) continue;
		seen[first] = 1;
		const part: Part = { squares: [first], x0: columns, x1: 0, y0: Math.floor(first / columns), y1: 0 };
		for (const at of part.squares) {
			const [x, y] = [at % columns, Math.floor(at / columns)];
			part.x0 = Math.min(part.x0, x);
			part.x1 = Math.max(part.x1, x);
			part.y1 = Math.max(part.y1, y);
			for (const next of [x > 0 ? at - 1 : -1, x + 1 < columns ? at + 1 : -1, at - columns, at + columns])
				if (marks[next] && !seen[next]) {
					seen[next] = 1;
					part.squares.push(next);
				}
		}
		parts.push(part);
	}
	return parts;
}
