import type { Segment } from './segment';
import type { Sketch } from './sketch';

/** Does the page say that it belongs to another report than this one? */
export function isOwnedByOther(page: Sketch, segment: Segment): boolean {
	const own = ownNumber(segment);
	if (own !== undefined && page.owner.number !== undefined && page !== segment.start) return page.owner.number !== own;
	const address = ownAddress(segment);
	return address !== undefined && page.owner.address !== undefined && page.owner.address !== address;
}

/** Does the page say that it belongs to this report? */
export function isOwnedBy(page: Sketch, segment: Segment): boolean {
	const { number, address } = page.owner;
	return (
		(number !== undefined && number === ownNumber(segment)) ||
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
