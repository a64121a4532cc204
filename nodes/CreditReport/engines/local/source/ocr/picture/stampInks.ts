/** A pixel is coloured where its strongest and weakest parts differ by more than this. */
export const COLOURED = 40;

/** Pixels about a coloured one that are treated as it is: JPEG stores colour at half the resolution. */
export const HALO = 3;

/** So much ink tells its colour. In pixels. */
export const ENOUGH = 50;

/**
 * By colour of ink: which channel is bright, by what share of the colour a pixel is darker than it, and up to what lead of
 * green over the third channel, in leads of the bright one over green, the hue is the ink's. Orange and teal are colours of
 * rules: they lead farther.
 */
export const INKS = {
	red: { channel: 2, share: 0.7, lead: 1 },
	blue: { channel: 0, share: 0.886, lead: 1.5 },
} as const;
export type Ink = (typeof INKS)[keyof typeof INKS];

/** Is the hue of a colour that of an ink, and not of rules? */
export function isHueOf({ lead }: Ink, bright: number, green: number, third: number): boolean {
	return green - third < lead * (bright - green);
}
