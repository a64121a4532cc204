import { CreditReportError } from '../../../../errors/CreditReportError';
import { annotationsOver, coversOf, drawingBudget, type DrawingBudget } from './visibility/covers';
import { pageFacts } from './facts';
import { turnsOf, UNREADABLE, walkGlyphs } from './text/glyphs';
import { fitHeights, usualHeight } from './text/heights';
import { removeHiddenLayers } from './visibility/layers';
import { recoverDropped } from './text/droppedText';
import { overprintOf } from './visibility/overprint';
import type { Pdfium } from './pdfium';
import { placementOfPage } from './placement';
import { rulesOf } from './ruling/rules';
import { walkScene } from './visibility/scene';
import { unifyIdeograph } from './text/radicals';
import { removeSpokenText } from './text/spokenText';
import type { PdfPage } from './types';
import { readingOf, sightOf } from './visibility/sight';
import { MarkStyles } from './visibility/watermarks';
import { narrowDigits } from './text/wideDigits';

/** A page as tall as PDF allows, printed in the smallest type reports use, holds a quarter of this. */
const MAX_CHARACTERS = 200_000;

/** What the pages of a document have in common, as far as they were read. */
export interface PageContext {
	/** Some layers of the file are switched off. */
	hasHiddenLayers: boolean;
	marks: MarkStyles;
	drawings: DrawingBudget;
}

/** @param isUndrawable drawing the pages of the file may never end: what lies over text is taken to hide it */
export function pageContext(hasHiddenLayers: boolean, isUndrawable: boolean): PageContext {
	return { hasHiddenLayers, marks: new MarkStyles(), drawings: drawingBudget(isUndrawable) };
}

/**
 * Reads a page as its characters and ruling lines: those that a person sees on it.
 * @param index from 0
 * @throws CreditReportError PDF_DAMAGED, NOT_A_CREDIT_REPORT (more characters than any report has)
 */
export function readPage(pdfium: Pdfium, document: number, index: number, context: PageContext): PdfPage {
	const asSeen = readOnce(pdfium, document, index, context, false);
	if (!asSeen.hasSpokenText || asSeen.page.unmapped === 0) return asSeen.page;
	// Glyphs that nobody knows may be told beside them.
	const asTold = readOnce(pdfium, document, index, context, true);
	return asTold.page.unmapped < asSeen.page.unmapped ? asTold.page : asSeen.page;
}

interface ReadOnce {
	page: PdfPage;
	/** Some text is to be read out as something else. */
	hasSpokenText: boolean;
}

function readOnce(pdfium: Pdfium, document: number, index: number, context: PageContext, asTold: boolean): ReadOnce {
	return onPage(pdfium, document, index, (page) => read(pdfium, document, page, index + 1, context, asTold));
}

/**
 * The characters of a page without their places, in the order of the file, seen or not.
 * @param index from 0
 * @throws CreditReportError as {@link readPage}
 */
export function textOfPage(pdfium: Pdfium, document: number, index: number): string {
	const { raw } = pdfium;
	return onPage(pdfium, document, index, (page) => {
		const textPage = loadText(pdfium, page, index + 1);
		const count = raw._FPDFText_CountChars(textPage);
		let text = '';
		for (let at = 0; at < count; at++) {
			const codePoint = raw._FPDFText_GetUnicode(textPage, at);
			const isUnknown = codePoint === 0 || raw._FPDFText_HasUnicodeMapError(textPage, at) === 1;
			text += isUnknown ? UNREADABLE : unifyIdeograph(codePoint);
		}
		raw._FPDFText_ClosePage(textPage);
		return text;
	});
}

/** Opens a page, works on it and closes it. @throws CreditReportError PDF_DAMAGED */
export function onPage<T>({ raw }: Pdfium, document: number, index: number, work: (page: number) => T): T {
	const page = raw._FPDF_LoadPage(document, index);
	if (page === 0)
		throw new CreditReportError('PDF_DAMAGED', { message: `Page ${index + 1} of the PDF cannot be read` });
	try {
		return work(page);
	} finally {
		raw._FPDF_ClosePage(page);
	}
}

/** @returns a text page, to be closed */
function loadText({ raw }: Pdfium, page: number, number: number): number {
	const textPage = raw._FPDFText_LoadPage(page);
	const characters = raw._FPDFText_CountChars(textPage);
	if (characters <= MAX_CHARACTERS) return textPage;
	raw._FPDFText_ClosePage(textPage);
	throw new CreditReportError('NOT_A_CREDIT_REPORT', {
		message: `Page ${number} holds ${characters} characters, more than a report has`,
	});
}

function read(
	pdfium: Pdfium,
	document: number,
	page: number,
	number: number,
	context: PageContext,
	asTold: boolean,
): ReadOnce {
	const { raw, scratch } = pdfium;
	const inLayers = context.hasHiddenLayers ? removeHiddenLayers(pdfium, page) : 0;
	let placement = placementOfPage(raw, page, scratch);
	let scene = walkScene(pdfium, page, placement);
	const hasSpokenText = !asTold && removeSpokenText(pdfium, scene);
	const textPage = loadText(pdfium, page, number);
	let walk = walkGlyphs(pdfium, textPage, placement, scene);
	const turns = turnsOf(walk.drawn);
	if (turns !== 0) {
		// The content itself is turned, whatever /Rotate says: read it the way its text runs.
		placement = placementOfPage(raw, page, scratch, turns);
		scene = walkScene(pdfium, page, placement);
		walk = walkGlyphs(pdfium, textPage, placement, scene);
	}
	raw._FPDFText_ClosePage(textPage);
	const recovered = recoverDropped(pdfium, page, placement, scene, walk);
	const drawn = recovered.length === 0 ? walk.drawn : [...walk.drawn, ...recovered];
	fitHeights(
		drawn.map(({ glyph }) => glyph),
		drawn.map(({ object }) => object.font),
	);
	const unit = usualHeight(drawn.map(({ glyph }) => glyph));
	const sight = sightOf(drawn, scene, placement, unit, number, context.marks);
	const view = { pdfium, document, page, placement, turns, unit };
	const covers = coversOf(view, sight.glyphs, scene, context.drawings);
	const {
		glyphs: seen,
		leftOut,
		pale,
		source,
	} = readingOf(sight, new Set(covers.flatMap(({ hidden }) => hidden)), scene.areas);
	const annotations = annotationsOver(view, seen, context.drawings);
	const { glyphs: printed, overlays } = overprintOf(seen);
	const glyphs = printed.map(({ glyph }) => glyph);
	narrowDigits(glyphs);
	const content: PdfPage = {
		number,
		width: placement.width,
		height: placement.height,
		unit,
		glyphs,
		rules: rulesOf(pdfium, scene.drawings, placement, unit),
		pictures: scene.pictures,
		unmapped: glyphs.filter(({ text }) => isUnreadable(text)).length,
		pale,
		leftOut: inLayers === 0 ? leftOut : { ...leftOut, layer: inLayers },
		slivers: sight.slivers,
		source,
		// Pictures over the text that was recognised in them hide nothing.
		facts: pageFacts(
			printed,
			[...(source === 'ocr' ? [] : covers), ...annotations.covers, ...overlays],
			annotations.addedTexts,
		),
	};
	return { page: content, hasSpokenText };
}

/** No Unicode value, or one of the private area: whose meaning only the font knows, symbols aside (U+F000 to U+F0FF). */
function isUnreadable(text: string): boolean {
	return text === UNREADABLE || (text >= '\ue000' && text <= '\uefff') || (text >= '\uf100' && text <= '\uf8ff');
}
