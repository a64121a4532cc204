import type { RecordTree } from './builder';
import type { DerivationSource } from '../editions/types';
import type { PrintedValue } from '../passage';
import { isDashes } from '../tables/rows';

type Rows = Array<{ [key: string]: PrintedValue | undefined }>;

/**
 * Fills keys that a newer edition does not print from what it does print (`derivations` of its edition). A derivation never
 * overwrites a printed value; `--` is no input, and no input at all gives nothing.
 */
export function derive(report: RecordTree, derivations: readonly DerivationSource[]): void {
	for (const derivation of derivations) {
		const [section, key] = derivation.target.split('.');
		if (section === undefined || key === undefined) continue;
		const holder = (report[section] ??= {}) as RecordTree;
		if (holder[key] !== undefined) continue;
		const value = derived(derivation, inputs(report, derivation.from, derivation.where));
		if (value) holder[key] = value;
	}
}

function inputs(report: RecordTree, from: string, where: DerivationSource['where']): PrintedValue[] {
	const [list, key] = from.split('[].') as [string, string];
	const rows = (report[list] ?? []) as Rows;
	return rows
		.filter((row) => Object.entries(where).every(([field, values]) => values.includes(row[field]?.text ?? '')))
		.map((row) => row[key])
		.filter((value): value is PrintedValue => value !== undefined);
}

function derived(derivation: DerivationSource, values: PrintedValue[]): PrintedValue | undefined {
	const [first] = values;
	if (derivation.op === 'pick') return first;
	const known = values.filter((value) => !isDashes(value.text));
	const [place] = known;
	if (!place) return undefined;
	if (derivation.op === 'earliest') return known.reduce((a, b) => (b.text < a.text ? b : a));
	const numbers = known.map((value) => Number(value.text.normalize('NFKC').replace(/[,\s]/g, '')));
	if (numbers.some(Number.isNaN)) return undefined;
	const result = derivation.op === 'sum' ? numbers.reduce((a, b) => a + b, 0) : Math.max(...numbers);
	const isAmount = /[aA]mount|[bB]alance|avg6month/.test(derivation.target);
	return { ...place, text: isAmount ? result.toLocaleString('en-US') : String(result) };
}
