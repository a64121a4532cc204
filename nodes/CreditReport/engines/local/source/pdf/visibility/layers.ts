import { HIDDEN_KEY } from './optionalContent';
import { ObjectType, type Pdfium } from '../pdfium';

/** Nobody draws in forms within forms deeper than this. */
const MAX_DEPTH = 12;
const MAX_MARKS = 50;

/**
 * Takes what stands in a layer that is switched off from the page.
 * @returns how many characters that were
 */
export function removeHiddenLayers(pdfium: Pdfium, page: number): number {
	const { raw } = pdfium;
	const hidden: Array<{ object: number; form: number }> = [];
	const texts = new Set<number>();
	const visit = (object: number, form: number, isHidden: boolean, depth: number): void => {
		const type = raw._FPDFPageObj_GetType(object);
		const goes = isHidden || isInHiddenLayer(pdfium, object);
		if (goes && type === ObjectType.text) texts.add(object);
		if (type === ObjectType.form && depth < MAX_DEPTH) {
			const count = raw._FPDFFormObj_CountObjects(object);
			for (let index = 0; index < count; index++)
				visit(raw._FPDFFormObj_GetObject(object, index), object, goes, depth + 1);
		}
		if (goes && !isHidden) hidden.push({ object, form });
	};
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) visit(raw._FPDFPage_GetObject(page, index), 0, false, 0);
	if (hidden.length === 0) return 0;
	const characters = charactersOf(pdfium, page, texts);
	for (const { object, form } of hidden) {
		if (form === 0 ? raw._FPDFPage_RemoveObject(page, object) : raw._FPDFFormObj_RemoveObject(form, object))
			raw._FPDFPageObj_Destroy(object);
	}
	return characters;
}

function isInHiddenLayer(pdfium: Pdfium, object: number): boolean {
	const { raw, scratch } = pdfium;
	const marks = Math.min(MAX_MARKS, raw._FPDFPageObj_CountMarks(object));
	for (let index = 0; index < marks; index++)
		if (raw._FPDFPageObjMark_GetParamIntValue(raw._FPDFPageObj_GetMark(object, index), pdfium.key(HIDDEN_KEY), scratch))
			return true;
	return false;
}

function charactersOf({ raw }: Pdfium, page: number, texts: ReadonlySet<number>): number {
	const textPage = raw._FPDFText_LoadPage(page);
	const count = raw._FPDFText_CountChars(textPage);
	let characters = 0;
	for (let index = 0; index < count; index++)
		if (texts.has(raw._FPDFText_GetTextObject(textPage, index)) && raw._FPDFText_GetUnicode(textPage, index) > 0x20)
			characters++;
	raw._FPDFText_ClosePage(textPage);
	return characters;
}
