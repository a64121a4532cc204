import { leavesOf } from '../../../nodes/CreditReport/report/checks/walk';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import {
	reviewReport,
	type ReadCharacter,
	type Reviewed,
	type ReadValue,
} from '../../../nodes/CreditReport/report/review';
import { changed, printed } from '../support/reports';

/** How a value was recognised: its text, and by position what is doubtful about a character. */
export interface Misread {
	value: string;
	/** Position -> confidence, and other readings with theirs. */
	doubts?: Readonly<Record<number, [confidence: number, others?: Readonly<Record<string, number>>]>>;
	/** Positions with room for a character before them. */
	apart?: readonly number[];
}

const SURE = 0.999;

function readValue(path: string, { value, doubts = {}, apart = [] }: Misread, line: number): ReadValue {
	const characters = [...value].map((text, at): ReadCharacter => {
		const [confidence, others = {}] = doubts[at] ?? [SURE];
		const alternatives = Object.entries(others).map(([other, likelihood]) => ({ text: other, confidence: likelihood }));
		return { text, confidence, alternatives, ...(apart.includes(at) ? { isApart: true } : {}) };
	});
	return {
		path,
		value,
		page: 1,
		box: [0, line * 10, 100, line * 10 + 8],
		characters,
		confidence: Math.min(...characters.map(({ confidence }) => confidence)),
	};
}

/**
 * A report whose values were all recognised without a doubt, but for those given: by path (`loans[0].balance`), the text that is
 * taken for another one.
 */
export function reviewed(report: ReportRecord, misread: Readonly<Record<string, Misread>>): Reviewed {
	const read = Object.entries(misread).reduce(
		(all, [path, { value }]) => changed(all, path.replace(/\[(\d+)\]/g, '.$1'), value),
		report,
	);
	const values = [...leavesOf(read)].flatMap(({ path, value }, line) =>
		typeof value === 'string' ? [readValue(path, misread[path] ?? { value }, line)] : [],
	);
	return reviewReport(printed(read), values, { edition: null, generation: 1, completeness: [], warnings: [] });
}
