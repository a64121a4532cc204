/** Colour samples as a PDF spells them (ISO 32000-1, 8.9.5), in the order of a picture's rows. */
export interface ImageStream {
	/** In pixels. */
	width: number;
	height: number;
	/** `/DeviceGray`, `/DeviceRGB`, `/DeviceCMYK`, or an array for a palette. */
	colours: string;
	/** Bits of a sample. */
	bits: 1 | 2 | 4 | 8 | 16;
	/** How `data` are encoded, with the dictionary of what the decoder has to know. */
	filter: 'DCTDecode' | 'FlateDecode';
	parameters?: string;
	/** Samples are told the other way round: 0 is white. */
	isInverted?: boolean;
	data: Uint8Array;
}

/** A part of a picture, from its top left corner, in pixels. */
export interface Part {
	x: number;
	y: number;
	image: ImageStream;
}

/** How a stored picture is to be turned and mirrored to be upright (Exif 2.3, tag 274; TIFF 6.0 the same). 1 is as it is. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Pixels per inch. */
export interface Density {
	x: number;
	y: number;
}

/** A picture as it is stored: one page of the PDF. */
export interface Picture {
	width: number;
	height: number;
	parts: Part[];
	orientation: Orientation;
	/** What its file says of its size on paper, the most trustworthy first. */
	densities: Density[];
}
