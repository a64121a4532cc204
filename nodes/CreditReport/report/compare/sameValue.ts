import type { Scalar } from '../forms/types';

/** Whether two values say the same: texts in half width and without blanks; of a masked one what is visible. */
export function isSameValue(a: Scalar, b: Scalar): boolean {
	const [left, right] = [comparable(a), comparable(b)];
	if (left === right) return true;
	return typeof left === 'string' && typeof right === 'string' && (canMask(left, right) || canMask(right, left));
}

/** Whether the parts of a masked text stand in another one in their order: its first at the beginning, its last at the end. */
function canMask(masked: string, text: string): boolean {
	const [first = '', ...parts] = masked.split(/\*+/);
	const last = parts.pop();
	if (last === undefined || !text.startsWith(first) || !text.endsWith(last)) return false;
	let place = first.length;
	for (const part of parts) {
		const found = text.indexOf(part, place);
		if (found === -1) return false;
		place = found + part.length;
	}
	return place <= text.length - last.length;
}

function comparable(value: Scalar): Scalar {
	return typeof value === 'string' ? value.normalize('NFKC').replace(/[\s,，。;；]/g, '') : value;
}

const STAR = /[*＊]/;

/** Whether a value is masked, wholly or in part: it can be held against no other. */
export function isMasked(value: Scalar): boolean {
	return typeof value === 'string' && STAR.test(value);
}
