import { walkPaths, type FieldType } from '../catalogue';
import type { PersonalKind } from './kinds';

/**
 * Which fields hold personal data, by catalogue path. `borrowerName` may be a company; it is masked all the same, since
 * a sole trader's firm carries the owner's name.
 */
export const PERSONAL_FIELDS: Readonly<Record<string, PersonalKind>> = Object.fromEntries(
	[...walkPaths()].flatMap(({ path, field: { personal } }) => (personal === undefined ? [] : [[path, personal]])),
);

/** Keys of numbers of reports, accounts, contracts, cases and rows: they say which, not who, and stay usable. */
const IDENTIFIER_KEYS = new Set([
	'serialNo',
	'businessNo',
	'agreementNo',
	'contractNo',
	'limitCapNo',
	'no',
	'id',
	'caseNo',
	'docNo',
	'cardTail',
]);

/** Keys that the contract does not know but other services use for the same things; for `meta.extra`. */
const OTHER_KEYS: Readonly<Record<string, PersonalKind>> = {
	phone: 'phone',
	telephone: 'phone',
	mobilephone: 'phone',
	idno: 'id',
	idcard: 'id',
	certno: 'id',
	username: 'name',
	personname: 'name',
	spousename: 'name',
	addr: 'address',
	wechat: 'account',
	weixin: 'account',
	qq: 'account',
	vin: 'vehicle',
	vincode: 'vehicle',
	bankcard: 'card',
};

const BY_KEY = new Map<string, PersonalKind>([
	...Object.entries(PERSONAL_FIELDS)
		.map(([path, kind]) => [lastKey(path).toLowerCase(), kind] as const)
		.filter(([key]) => key !== 'name'),
	...Object.entries(OTHER_KEYS),
]);

/** The kind of a value by its key alone, where its place is not known. */
export function kindOfKey(path: string): PersonalKind | undefined {
	return BY_KEY.get(lastKey(path).toLowerCase());
}

function lastKey(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1).replace(/\[\]$/, '');
}

const TYPES = new Map<string, FieldType>([...walkPaths()].map(({ path, field }) => [path, field.type]));

/** Whether the field at a catalogue path holds the number of an account, agreement or report. */
export function isIdentifier(path: string): boolean {
	return TYPES.has(path) && IDENTIFIER_KEYS.has(lastKey(path));
}

/** A printed amount, count or day: whatever number it equals, it is none of a person. */
export function isFigure(path: string, text: string): boolean {
	const type = TYPES.get(path);
	if (type === undefined || type === 'text') return false;
	return type === 'status24'
		? text.length === 24
		: !/[^\d\s.,，．年月日:：\-+*/%#]/u.test(text) && text.replace(/\D/g, '').length <= (type === 'datetime' ? 14 : 10);
}
