/**
 * Sheets of paper and the printed pages on them: two, four or six pages on a sheet, booklets. Each printed page becomes a
 * page of its own before layout, so that no line or table runs across two.
 */
export { printedPagesOn } from './split';
export type { Imposition, PrintedPage } from './types';
export { SheetSizes } from './sizes';
