/** Kinds that are read. */
export type ReadKind = 'JPEG' | 'PNG' | 'TIFF';

/** A kind of picture, told by how its files begin. */
interface PictureKind {
	name: ReadKind | (string & {});
	/** Bytes as Latin-1 text, and where they stand; dots stand for any. */
	signatures: ReadonlyArray<{ at: number; text: string }>;
	/** What to do with one that is not read. */
	advice?: string;
}

const SAVE_AS = 'Save it as JPEG or PNG, or as a PDF, and try again.';

const heif = (...brands: string[]) => brands.map((brand) => ({ at: 4, text: `ftyp${brand}` }));

/** Pictures that people have of a report. */
const KINDS: readonly PictureKind[] = [
	{ name: 'JPEG', signatures: [{ at: 0, text: '\xff\xd8\xff' }] },
	{ name: 'PNG', signatures: [{ at: 0, text: '\x89PNG\r\n\x1a\n' }] },
	{
		name: 'TIFF',
		signatures: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].map((text) => ({ at: 0, text })),
	},
	{
		name: 'HEIC',
		signatures: heif('heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'),
		advice:
			'Telephones save photos so. Share the photo as JPEG: on an iPhone choose Settings > Camera > Formats > Most Compatible before taking it, or Options > Most Compatible when sharing it; on others choose JPEG in the settings of the camera.',
	},
	{ name: 'AVIF', signatures: heif('avif', 'avis'), advice: SAVE_AS },
	{ name: 'WebP', signatures: [{ at: 0, text: 'RIFF....WEBP' }], advice: SAVE_AS },
	{ name: 'GIF', signatures: [{ at: 0, text: 'GIF8' }], advice: SAVE_AS },
	{ name: 'BMP', signatures: [{ at: 0, text: 'BM....\0\0\0\0' }], advice: SAVE_AS },
	{
		name: 'JPEG 2000',
		signatures: [
			{ at: 0, text: '\0\0\0\x0cjP  ' },
			{ at: 0, text: '\xff\x4f\xff\x51' },
		],
		advice: SAVE_AS,
	},
	{ name: 'JPEG XL', signatures: [{ at: 0, text: '\0\0\0\x0cJXL ' }], advice: SAVE_AS },
];

/** How many bytes of a file have to be at hand to tell its kind. */
export const KIND_BYTES = 16;

/** @param bytes a file, or its first {@link KIND_BYTES} */
export function kindOf(bytes: Uint8Array): PictureKind | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, KIND_BYTES)).toString('latin1');
	return KINDS.find(({ signatures }) => signatures.some(({ at, text }) => isAt(head, at, text)));
}

function isAt(head: string, at: number, text: string): boolean {
	return (
		head.length >= at + text.length &&
		[...text].every((character, index) => character === '.' || head[at + index] === character)
	);
}

/**
 * Whether a file is a picture that can be read (JPEG, PNG, TIFF), or of a kind that people take for one.
 * @param bytes the file, or its first {@link KIND_BYTES}
 */
export function isPicture(bytes: Uint8Array): boolean {
	return kindOf(bytes) !== undefined;
}
