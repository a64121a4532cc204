import { walkPaths, type LeafType } from '../catalogue';
import type { CodeTable } from '../catalogue/codes';
import { isIdentifier } from '../mask/fields';

/** What a value is to the one who doubts it. `status`: one code of a record of repayment; `number`: one that tells a contract, a report or a case; `listed`: a word of a code table. */
export type ValueKind =
	Exclude<LeafType, 'text'> | 'id' | 'number' | 'phone' | 'status' | 'ordinal' | 'listed' | 'text';

/** What is known of the values at a catalogue path. */
export interface ValueClass {
	kind: ValueKind;
	/** Of a listed word: where it is listed. */
	tables?: readonly CodeTable[];
}

/** Keys of running numbers of rows; they say nothing that their place does not say. */
const ORDINALS = new Set(['no', 'id', 'serialNo']);
const LISTED: ReadonlyArray<[path: RegExp, tables: readonly CodeTable[]]> = [
	[/(?:^|\.)(?:idType|\w+IdType)$/, ['idType']],
	[/(?:^|\.)category$/, ['fiveCategory']],
	[/^loans\[\]\.status$/, ['statusNonRevolving', 'statusRevolvingSub', 'statusRevolving', 'statusLoanGen1']],
	[/^(?:creditCards|quasiCreditCards)\[\]\.status$/, ['statusCardGen2', 'statusCardGen1']],
	[/^(?:checkDetails\[\]\.reason|querySelfRecordDetail\[\]\.queryReason)$/, ['inquiryReason']],
];

function classOf(path: string, type: LeafType, personal: string | undefined): ValueClass {
	if (type !== 'text') return { kind: type };
	const key = path.slice(path.lastIndexOf('.') + 1);
	if (/History\[\]\.status$/.test(path)) return { kind: 'status' };
	if (personal === 'id') return { kind: 'id' };
	if (personal === 'phone') return { kind: 'phone' };
	if (ORDINALS.has(key) && path !== 'serialNo') return { kind: 'ordinal' };
	if (isIdentifier(path)) return { kind: 'number' };
	const tables = LISTED.find(([pattern]) => pattern.test(path))?.[1];
	return tables ? { kind: 'listed', tables } : { kind: 'text' };
}

const CLASSES: ReadonlyMap<string, ValueClass> = new Map(
	[...walkPaths()].flatMap(({ path, field: { type, personal, fields, items = 'text' } }) => {
		if (type === 'object' || fields) return [];
		return [[path, classOf(path, type === 'list' ? items : type, personal)] as const];
	}),
);

/** `loans[3].balance` -> `loans[].balance`. */
export function cataloguePathOf(path: string): string {
	return path.replace(/\[\d+\]/g, '[]');
}

/** What stands at a concrete path; text where the catalogue does not know it. */
export function valueClassOf(path: string): ValueClass {
	return CLASSES.get(cataloguePathOf(path)) ?? { kind: 'text' };
}
