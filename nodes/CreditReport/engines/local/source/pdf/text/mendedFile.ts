import { CosFile, type CosObject } from '../cos/file';
import { markHiddenLayers } from '../visibility/optionalContent';
import { hasEndlessPatterns } from '../visibility/patterns';
import { mendedMaps } from './unicodeMaps';

/** Larger files are scans: pictures, hardly any fonts. */
const MAX_BYTES = 96 * 1024 * 1024;

export interface Mend {
	/** Objects to replace; none for nearly every file. */
	objects: CosObject[];
	hasHiddenLayers: boolean;
	/** Drawing its pages may never end. */
	hasEndlessPatterns: boolean;
}

/**
 * What must be written differently for PDFium to read a file the way people see it in their readers.
 * @param bytes of a file without encryption
 */
export function objectsToMend(bytes: Uint8Array): Mend {
	if (bytes.length > MAX_BYTES) return { objects: [], hasHiddenLayers: false, hasEndlessPatterns: false };
	const file = new CosFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	let last = file.lastNumber;
	const hidden = markHiddenLayers(file);
	return {
		objects: [...mendedMaps(file, () => ++last), ...hidden],
		hasHiddenLayers: hidden.length > 0,
		hasEndlessPatterns: hasEndlessPatterns(file),
	};
}
