import { damaged, requireArea, unsupported } from '../pictureErrors';
import type { ImageStream } from '../types';

export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Length, type and checksum. */
const CHUNK_BYTES = 12;
/** Kinds of pixels (PNG, 11.2.2). */
export const COLOUR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgbAlpha: 6 } as const;
/** Samples of a pixel, and how many bits each may have. */
const PIXELS: Readonly<Record<number, { samples: number; bits: readonly number[] }>> = {
	[COLOUR.grey]: { samples: 1, bits: [1, 2, 4, 8, 16] },
	[COLOUR.rgb]: { samples: 3, bits: [8, 16] },
	[COLOUR.palette]: { samples: 1, bits: [1, 2, 4, 8] },
	[COLOUR.greyAlpha]: { samples: 2, bits: [8, 16] },
	[COLOUR.rgbAlpha]: { samples: 4, bits: [8, 16] },
};

/** What a PNG says of itself. */
export interface PngFacts {
	width: number;
	height: number;
	bits: ImageStream['bits'];
	colour: number;
	/** Samples of a pixel. */
	samples: number;
	isInterlaced: boolean;
	/** Three bytes for each colour. */
	palette: Uint8Array;
	/** How opaque each colour of the palette is. */
	opacities: Uint8Array;
}

export interface Chunk {
	type: string;
	body: Uint8Array;
}

/** The chunks before the last, which has nothing in it. @throws CreditReportError PICTURE_DAMAGED of a file that was cut off */
export function chunksOf(bytes: Uint8Array): Chunk[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: Chunk[] = [];
	for (let at = SIGNATURE.length; at + CHUNK_BYTES <= bytes.length;) {
		const length = view.getUint32(at);
		const end = at + CHUNK_BYTES + length;
		if (end > bytes.length) break;
		const type = Buffer.from(bytes.buffer, bytes.byteOffset + at + 4, 4).toString('latin1');
		if (type === 'IEND') return chunks;
		chunks.push({ type, body: bytes.subarray(at + 8, at + 8 + length) });
		at = end;
	}
	throw damaged('PNG', 'its end is missing');
}

/** What is in the first chunk of a type; nothing where there is none. */
export function bodyOf(chunks: readonly Chunk[], wanted: string): Uint8Array {
	return chunks.find(({ type }) => type === wanted)?.body ?? new Uint8Array();
}

/** @throws CreditReportError PICTURE_DAMAGED, PICTURE_TOO_LARGE, UNSUPPORTED_PICTURE */
export function factsOf(chunks: readonly Chunk[]): PngFacts {
	const head = bodyOf(chunks, 'IHDR');
	if (chunks[0]?.type === 'CgBI') throw unsupported('a PNG that only Apple’s own programs read');
	if (head.length < 13) throw damaged('PNG');
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	const [width, height] = [view.getUint32(0), view.getUint32(4)];
	const [bits, colour, , , interlace] = head.subarray(8) as unknown as number[];
	const pixel = PIXELS[colour!];
	if (!pixel?.bits.includes(bits!) || interlace! > 1) throw damaged('PNG');
	requireArea('PNG', width, height);
	const palette = bodyOf(chunks, 'PLTE');
	if (colour === COLOUR.palette && (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 3 * 256))
		throw damaged('PNG', 'it has no palette');
	return {
		width,
		height,
		bits: bits as ImageStream['bits'],
		colour: colour!,
		samples: pixel.samples,
		isInterlaced: interlace === 1,
		palette,
		opacities: colour === COLOUR.palette ? bodyOf(chunks, 'tRNS') : new Uint8Array(),
	};
}
