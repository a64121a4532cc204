import { addMonths } from '../facts/dates';
import { normaliseValue } from '../forms/normaliseValue';

const MONTH = /^(.*History)\[\d+\]\.month$/;

/**
 * The paths of months that are not one after the other within their record of repayment: all but the longest run. Their years
 * stand before whole rows, so that a wrong one moves twelve of them.
 * @param values in printed form, by concrete path
 */
export function monthsOutOfRow(values: ReadonlyArray<{ path: string; value: string }>): string[] {
	const records = new Map<string, Array<{ path: string; month: string }>>();
	for (const { path, value } of values) {
		const record = MONTH.exec(path)?.[1];
		const month = record === undefined ? null : normaliseValue(value, 'month').value;
		if (record === undefined || typeof month !== 'string') continue;
		const months = records.get(record) ?? [];
		months.push({ path, month });
		records.set(record, months);
	}
	return [...records.values()].flatMap((months) => {
		const runs: Array<typeof months> = [];
		for (const each of months) {
			const run = runs.at(-1);
			const last = run?.at(-1);
			if (run && last && each.month === addMonths(last.month, 1)) run.push(each);
			else runs.push([each]);
		}
		const longest = runs.reduce((most, run) => (run.length > most.length ? run : most), []);
		return runs.filter((run) => run !== longest).flatMap((run) => run.map(({ path }) => path));
	});
}
