import type { ReviewReason } from './reviewReasons';
import { otherReadings } from './otherReadings';
import type { ReadValue } from './types';
import { cataloguePathOf, type ValueKind } from './valueKinds';

/** Fields that print the same numbers: an agreement, and the accounts under it; a telephone number, and the list of them. */
const LINKED: ReadonlyArray<readonly string[]> = [
	[
		'loans[].agreementNo',
		'creditCards[].agreementNo',
		'quasiCreditCards[].agreementNo',
		'creditAgreements[].agreementNo',
	],
	['profile.mobile', 'profile.mobiles[].mobile'],
];
/** Numbers of one length that differ in no more characters may be the same one. */
const FEW = 2;

interface Numbered {
	read: ReadValue;
	kind: ValueKind;
	doubt: number;
}

/** Of a number that is printed in several places, and reads differently in one: the other reading, or that they differ. */
export function printedTwice(cases: readonly Numbered[]): Array<{ path: string; text?: string; reason: ReviewReason }> {
	return LINKED.flatMap((paths) => {
		const members = cases.filter(({ read }) => paths.includes(cataloguePathOf(read.path)));
		return members.flatMap((member) => {
			const others = members.filter((other) => !isInOnePlace(other.read, member.read));
			if (others.some(({ read }) => read.value === member.read.value)) return [];
			const near = others.filter(
				({ read, doubt }) => doubt <= member.doubt && differences(read.value, member.read.value) <= FEW,
			);
			if (near.length === 0 || member.doubt === 0) return [];
			const readings = otherReadings(member.read, member.kind).map(({ text }) => text);
			const same = [...new Set(near.map(({ read }) => read.value))].filter((value) => readings.includes(value));
			return [
				{ path: member.read.path, reason: 'numbersDiffer' as const, ...(same.length === 1 ? { text: same[0] } : {}) },
			];
		});
	});
}

/** Values that are made of one another stand in one place. */
export function isInOnePlace(a: ReadValue, b: ReadValue): boolean {
	return a.page === b.page && a.box.every((edge, at) => edge === b.box[at]);
}

function differences(a: string, b: string): number {
	if (a.length !== b.length) return Infinity;
	return [...a].filter((character, at) => character !== b[at]).length;
}
