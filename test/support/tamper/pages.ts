import { parsePdf } from '../../../nodes/CreditReport/engines/local/pipeline/parsePdf';
import { makeReport } from '../../../scripts/fixtures/data';
import { lookOf, type Furniture, type Look } from '../../../scripts/fixtures/looks';
import { renderReport } from '../../../scripts/fixtures/render';
import { graft } from '../../../scripts/fixtures/surgery/merge';
import { setPages } from '../../../scripts/fixtures/surgery/pages';
import type { MadeReport } from '../../../scripts/fixtures/types';
import { pdfium } from '../../../scripts/localEngine';
import { lied } from './changes';
import { PdfEditor } from '../../../scripts/fixtures/pdfEditor';
import { changeOf } from './trial';

/** A lie told with whole pages. */
export interface PageChange {
	id: string;
	title: string;
	/** @param feet how the pages are numbered */
	forge: (report: MadeReport, feet: Furniture) => Promise<Buffer>;
}

/** How the pages of the reports are numbered, and the headings of the columns. */
export const PAGE_COLUMNS = {
	'cn-footer': 'Pages numbered 第1页，共6页',
	none: 'Pages without numbers',
} as const satisfies Partial<Record<Furniture, string>>;

const lookWith = (furniture: Furniture): Look => ({ ...lookOf('raw-song'), furniture });
const print = (report: MadeReport, furniture: Furniture): Promise<Buffer> => renderReport(report, lookWith(furniture));

/** Puts a page of another file in the place of one. @param at position of both, from 0 */
function withPageOf(pdf: Buffer, other: Buffer, at: number): Buffer {
	const file = new PdfEditor(pdf);
	const guest = graft(file, other)[at];
	setPages(
		file,
		file.pages.map((page, index) => (index === at && guest !== undefined ? guest : page)),
	);
	return file.rewritten();
}

/** The page on which the first loan names its lender, from 0. */
async function pageOfLender(pdf: Buffer): Promise<number> {
	const evidence = (await parsePdf(await pdfium(), pdf, { evidence: true }))[0]?.evidence as
		{ loans: Array<{ organization: { page: number } }> } | undefined;
	return (evidence?.loans[0]?.organization.page ?? 1) - 1;
}

export const PAGE_CHANGES: readonly PageChange[] = [
	{
		id: 'pageLeftOut',
		title: 'a page left out',
		async forge(report, feet) {
			const file = new PdfEditor(await print(report, feet));
			setPages(
				file,
				file.pages.filter((_, index) => index !== 1),
			);
			return file.rewritten();
		},
	},
	{
		id: 'pageOfAnotherPrint',
		title: 'a page with another lender on it, from a print with other page numbers (1/6)',
		async forge(report, feet) {
			const pdf = await print(report, feet);
			const lie = lied(report, changeOf('institution').edits(report) ?? []);
			return withPageOf(pdf, await print(lie, feet === 'none' ? 'none' : 'slash-footer'), await pageOfLender(pdf));
		},
	},
	{
		id: 'pageOfAnotherReport',
		title: 'a page of another person, from a report printed alike',
		async forge(report, feet) {
			const other = makeReport(report.edition, { seed: report.seed + 1, rich: report.rich });
			return withPageOf(await print(report, feet), await print(other, feet), 1);
		},
	},
];
