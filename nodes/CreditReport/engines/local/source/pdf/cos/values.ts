/**
 * Objects of a PDF as its syntax has them (ISO 32000-1, 7.3; "COS" is the old name of that layer). Only what the mends of
 * this engine need: PDFium reads everything else.
 */
export type CosValue = null | boolean | number | CosName | CosRef | CosText | CosKeyword | CosValue[] | CosDict;

export class CosName {
	constructor(readonly name: string) {}
}

export class CosRef {
	constructor(
		readonly number: number,
		readonly generation: number,
	) {}
}

/** A string, literal or hexadecimal, as its bytes. */
export class CosText {
	constructor(
		readonly bytes: Buffer,
		/** Digits that a hexadecimal one was written with: `<4E2>` has three. */
		readonly digits = 0,
	) {}
}

/** Any other word: an operator, `endobj`, `beginbfrange`. */
export class CosKeyword {
	constructor(readonly word: string) {}
}

export type CosDict = Map<string, CosValue>;

export function nameIn(dict: CosDict | undefined, key: string): string | undefined {
	const value = dict?.get(key);
	return value instanceof CosName ? value.name : undefined;
}

/** The value as the syntax writes it. */
export function written(value: CosValue): string {
	if (value === null) return 'null';
	if (typeof value === 'boolean' || typeof value === 'number') return String(value);
	if (value instanceof CosName)
		return `/${value.name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
	if (value instanceof CosRef) return `${value.number} ${value.generation} R`;
	if (value instanceof CosText) return `<${value.bytes.toString('hex')}>`;
	if (value instanceof CosKeyword) return value.word;
	if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
	return `<<${[...value].map(([key, entry]) => `${written(new CosName(key))} ${written(entry)}`).join(' ')}>>`;
}
