import { FIXED_LINES, REMARKS } from '../editions/common/fixedText';

/** @param text canonical text of a cell, which may hold several remarks one behind the other */
export function isRemark(text: string): boolean {
	return (
		text.length >= 8 &&
		(text.match(/[^。]+。?/g) ?? []).every(
			(sentence) => sentence.length >= 2 && REMARKS.some((remark) => remark.includes(sentence)),
		)
	);
}

/** @param text canonical text of a line */
export function isBoilerplate(text: string): boolean {
	const bare = text.replace(/仅展示最新的\d+个账户/, '仅展示最新的个账户');
	return (
		FIXED_LINES.some((fixed) => fixed.test(bare)) ||
		(bare.length >= 2 && REMARKS.some((remark) => remark.includes(bare)))
	);
}

/** @returns whether the text says that its section holds no data */
export function isAbsence(text: string): boolean {
	return text === '无' || text.startsWith('系统中没有');
}

/** @returns whether the text says that only the newest records are printed */
export function isCap(text: string): boolean {
	return /仅展示最新的\d+个/.test(text);
}
