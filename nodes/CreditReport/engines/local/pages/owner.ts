import type { Segment } from './segment';
import type { Sketch } from './sketch';

/** Does the page say that it belongs to another report than this one? */
export function isOwnedByOther(page: Sketch, segment: Segment): boolean {
	const own = ownNumber(segment);
	if (own !== undefined && page.owner.number !== undefined && page !== segment.start)
		return page.isFromPicture ? isFar(page.owner.number, own) : page.owner.number !== own;
	const address = ownAddress(segment);
	return address !== undefined && page.owner.address !== undefined && page.owner.address !== address;
}

/** A number that was recognised is another one where more characters differ than are misread. */
const MISREAD = 3;

function isFar(number: string, other: string): boolean {
	if (number.length !== other.length) return false;
	let differing = 0;
	for (let index = 0; index < number.length; index++) if (number[index] !== other[index]) differing++;
	return differing > MISREAD;
}

/** Does the page say that it belongs to this report? */
export function isOwnedBy(page: Sketch, segment: Segment): boolean {
	const { number, address } = page.owner;
	return (
		(number !== undefined && isSame(number, ownNumber(segment), page.isFromPicture)) ||
		(address !== undefined && address === ownAddress(segment))
	);
}

function ownNumber({ start }: Segment): string | undefined {
	return start?.start?.number;
}

/** The address that the first page prints, where it is that of the query, and not of each page. */
function ownAddress({ start, pages }: Segment): string | undefined {
	const address = start?.owner.address;
	return address !== undefined && pages.some((page) => page !== start && page.owner.address === address)
		? address
		: undefined;
}

function isSame(number: string, own: string | undefined, isFromPicture = false): boolean {
	return isFromPicture ? own?.length === number.length && !isFar(number, own) : number === own;
}
