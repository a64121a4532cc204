import { walkPaths, type FieldType } from '../../../../report/catalogue';
import { isBlank, normaliseValue } from '../../../../report/forms/normaliseValue';
import type { Passage } from '../passage';
import type { Column } from './sink';

const TYPES: ReadonlyMap<string, FieldType> = new Map([...walkPaths()].map(({ path, field }) => [path, field.type]));

/** Does the catalogue have this field? */
export function isField(path: string): boolean {
	return TYPES.has(path);
}

/** What a cell of a kind must look like; a date may be a word (长期有效), but no number of another kind. */
const FORMS: Partial<Record<FieldType, RegExp>> = {
	amount: /^[^\p{Script=Han}A-Za-z\d]*\d[^\p{Script=Han}A-Za-z]*(?:人民币|美元|欧元|日元|港元|[亿万]?元)*$/u,
	count: /^[^\p{Script=Han}A-Za-z\d]*\d[^\p{Script=Han}A-Za-z]*[个期笔户次天月]*$/u,
	percent: /\d/,
	date: /^\D+$|\d{4}/u,
	month: /\d{4}/,
	datetime: /\d{4}/,
};

/**
 * Whether the cells of a row look like what stands under these columns. A row of another table is told by its dates and
 * amounts being none.
 * @param misprints cells that may not fit, because something else tells that the row belongs here
 */
export function fitsColumns(values: readonly Passage[], columns: readonly Column[], misprints: number): boolean {
	let fitting = 0;
	let unfitting = 0;
	columns.forEach((column, index) => {
		const form = column.paths.length === 1 ? FORMS[TYPES.get(column.paths[0] as string) ?? 'text'] : undefined;
		const text = (values[index]?.text ?? '').normalize('NFKC');
		if (!form || isBlank(text)) return;
		if (form.test(text)) fitting++;
		else unfitting++;
	});
	return unfitting <= fitting + misprints;
}

/** Is the text a number or date, as the field holds them, to which no words can be added? */
export function isWholeValue(path: string | undefined, text: string): boolean {
	const type = TYPES.get(path ?? '');
	return (
		type !== undefined &&
		type !== 'list' &&
		type !== 'object' &&
		FORMS[type] !== undefined &&
		/\d/.test(text) &&
		normaliseValue(text, type).fits
	);
}

/** A word that says in what the numbers below are given. */
const UNIT = /^[（(]?(?:单位[：:]?)?(?:人民币)?(?:元|笔|个|家|户|期|次|天|个月|月|%)[)）]?$/;

/** A row of units between a header and its values: nothing to read, and no values either. */
export function isUnitRow(texts: readonly string[]): boolean {
	const filled = texts.filter((text) => !isBlank(text));
	return filled.length > 0 && filled.every((text) => UNIT.test(text));
}

/** A row that sums up those above. */
export function isTotal(text: string): boolean {
	return /^(?:合计|总计|小计|共计)$/.test(text);
}
