/**
 * Sheets of paper and the printed pages on them: two, four or six pages on a sheet, booklets. Each printed page becomes a
 * page of its own before layout, so that no line or table runs across two.
 */
export { coverageOf } from './coverage';
export { impositionOf, mayBeShared, signsOf, type SheetSigns } from './imposition';
export { printedPagesOf } from './split';
export type { Imposition, PrintedPage } from './types';
