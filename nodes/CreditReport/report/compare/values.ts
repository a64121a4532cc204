import type { Scalar } from '../types';

/** Whether two values say the same: texts in half width and without blanks. */
export function isSameValue(a: Scalar, b: Scalar): boolean {
	return comparable(a) === comparable(b);
}

function comparable(value: Scalar): Scalar {
	return typeof value === 'string' ? value.normalize('NFKC').replace(/[\s,，。;；]/g, '') : value;
}

const STAR = /[*＊]/;

/** Whether a value is masked, wholly or in part: it can be held against no other. */
export function isMasked(value: Scalar): boolean {
	return typeof value === 'string' && STAR.test(value);
}
