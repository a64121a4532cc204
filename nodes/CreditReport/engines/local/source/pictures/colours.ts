/**
 * Colours by number, as a PDF spells them.
 * @param palette red, green and blue of each, a byte each
 */
export function indexedColours(palette: Uint8Array): string {
	return `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${Buffer.from(palette).toString('hex')}>]`;
}

/** A colour with an opacity, as it is seen on white paper; all from 0 to 255. */
export function onWhite(colour: number, opacity: number): number {
	return 255 - Math.round(((255 - colour) * opacity) / 255);
}
