import type { EngineResult } from '../../nodes/CreditReport/engines/engine';
import { leavesOf, type Leaf } from '../../nodes/CreditReport/report/checks/walk';
import { normaliseReport } from '../../nodes/CreditReport/report/forms/normalise';
import type { PrintedReport } from '../../nodes/CreditReport/report/forms/reports';
import type { ReportRecord, Scalar } from '../../nodes/CreditReport/report/forms/types';
import { valueClassOf, type ValueKind } from '../../nodes/CreditReport/report/review/valueKinds';

const NUMBERS: ReadonlySet<ValueKind> = new Set<ValueKind>(['id', 'number']);

/** What came of the values of a report. */
export interface ReviewTally {
	values: number;
	flagged: number;
	/** Amounts that are wrong in what was read or were when they were read, and of these those in review. */
	wrongAmounts: number;
	wrongAmountsFlagged: number;
	/** Any other wrong value. */
	wrong: number;
	wrongFlagged: number;
	/** Wrong numbers of persons, accounts and contracts without a flag. */
	wrongNumbers: number;
	wrongNumbersUnflagged: number;
	repaired: number;
	repairedRight: number;
	/** Values that were lost with their cell, row or title: what is missing is told by meta.completeness. */
	unread: number;
	/** Rows that stand in another place of their list, or were lost or parted: not compared. */
	rowsMoved: number;
}

export const tally = (): ReviewTally => ({
	values: 0,
	flagged: 0,
	wrongAmounts: 0,
	wrongAmountsFlagged: 0,
	wrong: 0,
	wrongFlagged: 0,
	wrongNumbers: 0,
	wrongNumbersUnflagged: 0,
	repaired: 0,
	repairedRight: 0,
	unread: 0,
	rowsMoved: 0,
});

export function addTo(sum: ReviewTally, more: ReviewTally): void {
	for (const key of Object.keys(sum) as Array<keyof ReviewTally>) sum[key] += more[key];
}

/** Every leaf of a report, normalised; months of a record by their month, so that one that is lost moves no other. */
function leaves(report: PrintedReport): Map<string, Leaf> {
	const all = [...leavesOf(normaliseReport(report).report as ReportRecord)];
	const months = new Map(
		all.flatMap(({ path, value }) => (MONTH.test(path) ? [[path.replace(MONTH, ''), value]] : [])),
	);
	return new Map(
		all.map((leaf) => {
			const row = /^.*History\[\d+\]/.exec(leaf.path)?.[0];
			const month = row === undefined ? undefined : months.get(row);
			return [month ? leaf.path.replace(/(History)\[\d+\]/, `$1[${month}]`) : leaf.path, leaf];
		}),
	);
}

const MONTH = /\.month$/;

const plain = (value: Scalar | undefined): string =>
	value === null || value === undefined ? '' : String(value).normalize('NFKC').replace(/\s/g, '');

/** @param isTold print what is wrong and not flagged */
export function compareReview(
	truth: PrintedReport,
	{ report, meta }: Pick<EngineResult, 'report' | 'meta'>,
	isTold = false,
): ReviewTally {
	const sum = tally();
	const review = new Map((meta.review ?? []).map((entry) => [entry.path, entry]));
	const [expected, found] = [leaves(truth), leaves(report)];
	const moved = movedRows(expected, found);
	sum.rowsMoved = moved.size;
	for (const [path, { path: place, value }] of found) {
		if (rowsOf(path).some((row) => moved.has(row))) continue;
		const entry = review.get(place);
		if (value !== null) sum.values++;
		if (entry) sum.flagged++;
		const right = plain(expected.get(path)?.value);
		const isWrong = plain(value) !== right;
		if (value === null) {
			if (isWrong) sum.unread++;
			continue;
		}
		if (entry?.before !== undefined) {
			sum.repaired++;
			if (!isWrong) sum.repairedRight++;
		}
		if (!isWrong && entry?.before === undefined) continue;
		const { kind } = valueClassOf(place);
		if (kind === 'amount') {
			sum.wrongAmounts++;
			if (entry) sum.wrongAmountsFlagged++;
		} else if (NUMBERS.has(kind)) {
			sum.wrongNumbers++;
			if (!entry) sum.wrongNumbersUnflagged++;
		} else {
			sum.wrong++;
			if (entry) sum.wrongFlagged++;
		}
		if (isTold && (!entry || (entry.before !== undefined && isWrong)))
			process.stdout.write(
				`    ${path}: ${plain(value)} for ${right}${entry ? ` (${entry.reason}, before ${entry.before})` : ''}\n`,
			);
	}
	return sum;
}

/** `loans[3].notes[0].type` -> `loans[3]`, `loans[3].notes[0]`. */
function rowsOf(path: string): string[] {
	return [...path.matchAll(/\]/g)].map(({ index }) => path.slice(0, index + 1));
}

/** Rows of which less than half reads as it should. */
function movedRows(expected: ReadonlyMap<string, Leaf>, found: ReadonlyMap<string, Leaf>): Set<string> {
	const rows = new Map<string, { same: number; all: number }>();
	for (const path of new Set([...expected.keys(), ...found.keys()])) {
		const [a, b] = [plain(expected.get(path)?.value), plain(found.get(path)?.value)];
		if (a === '' && b === '') continue;
		for (const row of rowsOf(path)) {
			const counts = rows.get(row) ?? { same: 0, all: 0 };
			counts.all++;
			if (a === b) counts.same++;
			rows.set(row, counts);
		}
	}
	return new Set([...rows].flatMap(([row, { same, all }]) => (2 * same < all ? [row] : [])));
}

const share = (part: number, whole: number): string =>
	whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

export function linesOf(sum: ReviewTally): string[] {
	return [
		`wrong amounts in review: ${share(sum.wrongAmountsFlagged, sum.wrongAmounts)}`,
		`values in review:        ${share(sum.flagged, sum.values)}`,
		`wrong numbers unflagged: ${sum.wrongNumbersUnflagged} of ${sum.wrongNumbers}`,
		`other wrong in review:   ${share(sum.wrongFlagged, sum.wrong)}`,
		`repairs that are right:  ${share(sum.repairedRight, sum.repaired)}`,
		`values unread:           ${sum.unread}; rows moved: ${sum.rowsMoved}`,
	];
}
