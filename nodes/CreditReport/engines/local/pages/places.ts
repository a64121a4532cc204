import type { EvidenceReport } from '../../../report/forms/reports';
import type { Evidence, EvidenceTree } from '../../../report/forms/types';
import type { ReportPages } from './types';

/**
 * Later stages count the printed pages of a report; outside, places are those of the file: its pages, and points on them.
 * @param onPage from a place on a page of the file as it was read to the same on the page as it is displayed; left out, they are one
 */
export function placesInFile(
	{ places }: Pick<ReportPages, 'places'>,
	onPage?: (place: Evidence) => Evidence,
): {
	at: <T extends { page?: number }>(found: T) => T;
	evidence: (report: EvidenceReport) => EvidenceReport;
} {
	const isSame =
		onPage === undefined && [...places].every(([number, { sheet, x, y }]) => number === sheet && x === 0 && y === 0);
	const at = <T extends { page?: number }>(found: T): T =>
		found.page === undefined || isSame ? found : { ...found, page: places.get(found.page)?.sheet ?? found.page };
	const inFile = (tree: EvidenceTree): EvidenceTree => {
		if (tree === null) return null;
		if (Array.isArray(tree)) return tree.map(inFile);
		if (isPlace(tree)) return moved(tree);
		return Object.fromEntries(Object.entries(tree).map(([key, member]) => [key, inFile(member)]));
	};
	const moved = ({ page, box: [x0, y0, x1, y1] }: Evidence): Evidence => {
		const { sheet, x, y } = places.get(page) ?? { sheet: page, x: 0, y: 0 };
		const read: Evidence = { page: sheet, box: [x0 + x, y0 + y, x1 + x, y1 + y] };
		const place = onPage?.(read) ?? read;
		return { page: place.page, box: place.box.map((value) => Math.round(value * 10) / 10) as Evidence['box'] };
	};
	return { at, evidence: (report) => (isSame ? report : (inFile(report) as EvidenceReport)) };
}

function isPlace(tree: Exclude<EvidenceTree, null | EvidenceTree[]>): tree is Evidence {
	return (
		typeof (tree as Evidence).page === 'number' &&
		Array.isArray((tree as Evidence).box) &&
		typeof (tree as Evidence).box[0] === 'number'
	);
}
