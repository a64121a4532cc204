import type { CosFile, CosObject } from '../cos/file';
import { markHiddenLayers } from '../visibility/optionalContent';
import { hasEndlessPatterns } from '../visibility/patterns';
import { mendedMaps } from './unicodeMaps';

export interface Mend {
	/** Objects to replace; none for nearly every file. */
	objects: CosObject[];
	hasHiddenLayers: boolean;
	/** Drawing its pages may never end. */
	hasEndlessPatterns: boolean;
}

/** What must be written differently for PDFium to read a file the way people see it in their readers. */
export function objectsToMend(file: CosFile): Mend {
	let last = file.lastNumber;
	const hidden = markHiddenLayers(file);
	return {
		objects: [...mendedMaps(file, () => ++last), ...hidden],
		hasHiddenLayers: hidden.length > 0,
		hasEndlessPatterns: hasEndlessPatterns(file),
	};
}
