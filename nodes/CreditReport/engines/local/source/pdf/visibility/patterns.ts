import type { CosFile } from '../cos/file';
import type { CosDict, CosValue } from '../cos/values';

/** Tiles of a smaller area than this, in square points, no pattern has: to fill a page takes millions of them. */
const SMALLEST_TILE = 0.05;

/** Whether the file has patterns that take forever to draw: of tiles that are next to nothing, or painted with a pattern. */
export function hasEndlessPatterns(file: CosFile): boolean {
	for (const { value } of file.withWord('/PatternType'))
		if (value instanceof Map && numberAt(file, value, 'PatternType') === 1 && isEndless(file, value)) return true;
	return false;
}

function isEndless(file: CosFile, pattern: CosDict): boolean {
	const matrix = file.resolve(pattern.get('Matrix'));
	const [a, b, c, d] = (Array.isArray(matrix) ? matrix : [1, 0, 0, 1]).map((entry) => toNumber(file.resolve(entry)));
	const scale = Math.abs((a ?? 1) * (d ?? 1) - (b ?? 0) * (c ?? 0));
	const tile = Math.abs(numberAt(file, pattern, 'XStep') * numberAt(file, pattern, 'YStep')) * scale;
	return !(tile >= SMALLEST_TILE) || hasTiling(file, pattern);
}

/** Whether the tile is painted with a tiling. */
function hasTiling(file: CosFile, pattern: CosDict): boolean {
	const patterns = file.dict(file.dict(pattern.get('Resources'))?.get('Pattern'));
	return [...(patterns?.values() ?? [])].some((entry) => {
		const other = file.dict(entry);
		return other !== undefined && numberAt(file, other, 'PatternType') === 1;
	});
}

function numberAt(file: CosFile, dict: CosDict, key: string): number {
	return toNumber(file.resolve(dict.get(key)));
}

function toNumber(value: CosValue | undefined): number {
	return typeof value === 'number' ? value : Number.NaN;
}
