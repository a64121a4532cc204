import { completenessWarnings } from '../../../../report/facts/completeness';
import type { Normalisation } from '../../../../report/forms/normalise';
import type { Completeness, Evidence, PrintedPages, ReviewEntry } from '../../../../report/forms/types';
import type { EngineResult } from '../../../engine';
import type { GrammarResult } from '../../grammar';
import type { ReportPages } from '../../pages';
import { placesInFile } from '../../pages/places';
import { pageWarnings } from '../../pages/warnings';
import { tallyOf, textSourceOf, textWarnings } from '../textNotes';
import type { FoundReport } from '../types';

/** Puts together what is told of a report: outside, places are those of the file. Of the file as a whole it knows nothing yet. */
export function assembleResult({
	found,
	perSheet,
	texts,
	file,
	reading,
	normalised,
	completeness,
	review,
	reviewShare,
	recognised,
	options,
}: Pick<FoundReport, 'found' | 'perSheet' | 'texts' | 'file' | 'recognised' | 'options'> & {
	reading: GrammarResult;
	normalised: Normalisation;
	completeness: Completeness[];
	review?: ReviewEntry[];
	reviewShare?: number;
}): {
	result: EngineResult;
} {
	const { report, evidence, edition, generation, unparsed, warnings } = reading;
	const onPage = <T extends Evidence>(place: T): T => ({
		...place,
		box: recognised.get(place.page)?.inFile(place.box) ?? place.box,
	});
	const inFile = placesInFile(found, recognised.size === 0 ? undefined : onPage);
	const { sheets } = found.findings;
	const tally = tallyOf(sheets.flatMap((sheet) => texts.get(sheet) ?? []));
	const result: EngineResult = {
		report,
		normalised,
		...(evidence === undefined || !options.evidence ? {} : { evidence: inFile.evidence(evidence) }),
		meta: {
			source: sheets.length === 0 ? {} : { pageRange: { from: Math.min(...sheets), to: Math.max(...sheets) } },
			engine: 'local',
			edition,
			generation,
			pages: sheets.length,
			printedPages: printedPagesOf(found, perSheet),
			textSource: textSourceOf(tally),
			...recognisedPages(sheets, texts),
			durationMs: 0,
			sha256: null,
			warnings: [
				...warnings.map(inFile.at),
				...textWarnings(tally, report, review),
				...pageWarnings(found.findings),
				...completenessWarnings(completeness),
			],
			unparsed: unparsed.map(inFile.at),
			completeness,
			...(review === undefined ? {} : { review: review.map(onPage), reviewShare }),
			...(file === undefined ? {} : { file }),
		},
	};
	return { result };
}

function recognisedPages(
	sheets: readonly number[],
	texts: FoundReport['texts'],
): Pick<EngineResult['meta'], 'recognisedPages'> {
	const pages = sheets.flatMap((page) => {
		const reason = texts.get(page)?.recognised;
		return reason ? [{ page, reason }] : [];
	});
	return pages.length === 0 ? {} : { recognisedPages: pages };
}

function printedPagesOf({ findings }: ReportPages, perSheet: number): PrintedPages {
	const { announced, read, missing, numberedOtherwise, pictures, doubled, printedAgain } = findings;
	const { foreign, skipped, isReordered } = findings;
	return {
		announced,
		read,
		missing,
		withoutText: pictures,
		numberedOtherwise,
		doubled: [...doubled, ...printedAgain],
		foreign,
		skipped,
		reordered: isReordered,
		...(perSheet > 1 ? { perSheet } : {}),
	};
}
