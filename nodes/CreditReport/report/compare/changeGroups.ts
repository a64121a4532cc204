import type { ParsedReport } from '../forms/reports';
import { hasFullNumber, samePerson } from './person';

/**
 * Puts together what belongs to one person, in the order of its first report. Full ID numbers come first; a report with a
 * masked one joins the only person it can be, and stays alone where it can be several.
 */
export function groupByPerson<T>(things: readonly T[], reportOf: (thing: T) => ParsedReport): T[][] {
	const groups: T[][] = [];
	const isOne = (group: readonly T[], thing: T): boolean =>
		group.every((other) => ['same', 'alike'].includes(samePerson(reportOf(other), reportOf(thing))));
	const isFull = (thing: T): boolean => hasFullNumber(reportOf(thing));
	for (const thing of [...things.filter(isFull), ...things.filter((other) => !isFull(other))]) {
		const [group, ...others] = groups.filter((candidate) => isOne(candidate, thing));
		if (group && others.length === 0) group.push(thing);
		else groups.push([thing]);
	}
	const place = (thing: T | undefined): number => things.indexOf(thing as T);
	const inOrder = groups.map((group) => [...group].sort((a, b) => place(a) - place(b)));
	return inOrder.sort(([a], [b]) => place(a) - place(b));
}
