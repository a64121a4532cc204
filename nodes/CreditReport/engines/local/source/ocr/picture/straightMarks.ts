/** So much of a window of a rule is there: noise breaks pale rules. */
const FULL = 0.8;

/**
 * Marks what is in windows, across or down a page that leans, that are nearly full of marks: ruling lines.
 * @param marks 1 where something is, by pixel
 * @param slope of the page's rows
 * @param length of a window, in pixels
 */
export function straightMarks(
	marks: Uint8Array,
	{ width, height }: { width: number; height: number },
	slope: number,
	length: number,
): Uint8Array {
	const made = new Uint8Array(marks.length);
	const mark = (size: number, depth: number, lean: number, step: number, apart: number): void => {
		const reach = Math.ceil(Math.abs(lean) * size);
		for (let line = 1 - reach; line < depth - 1 + reach; line++) {
			const placeAt = (along: number): number => Math.round(line + lean * along);
			const isThere = (along: number): number => {
				const across = placeAt(along);
				if (across < 1 || across >= depth - 1) return 0;
				const at = along * step + across * apart;
				return marks[at]! | marks[at - apart]! | marks[at + apart]!;
			};
			for (let along = 0, inside = 0; along < size; along++) {
				inside += isThere(along) - (along >= length ? isThere(along - length) : 0);
				if (inside >= FULL * length)
					for (let back = Math.max(0, along - length + 1); back <= along; back++) {
						const across = placeAt(back);
						if (across >= 0 && across < depth) made[back * step + across * apart] = 1;
					}
			}
		}
	};
	mark(width, height, slope, 1, width);
	mark(height, width, -slope, width, 1);
	return made;
}
