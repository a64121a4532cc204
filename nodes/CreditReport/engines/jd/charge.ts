import type { Charged } from '../../errors/table';
import { FLAG, UNFIT } from '../../parameters/kinds';

/**
 * What an answer says of the bill, in whatever form: `true`, `"true"`, 1, `"Y"`. What says neither yes nor no is
 * unknown: a call must never pass for free because of an odd spelling.
 *
 * @returns undefined when it says nothing
 */
export function readCharge(value: unknown): Charged | undefined {
	if (value === undefined || value === null) return undefined;
	const read = typeof value === 'object' ? UNFIT : FLAG.read(value);
	return typeof read === 'boolean' ? read : 'unknown';
}

/** What several calls, or several levels of an answer, come to: billed when any was, else unknown when any is. */
export function dearest(charges: readonly Charged[]): Charged {
	if (charges.includes(true)) return true;
	return charges.includes('unknown') && 'unknown';
}
