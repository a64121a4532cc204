import { CreditReportError } from '../../../../errors/CreditReportError';
import { UNREADABLE } from '../../source/choice';
import { withAttachments } from '../attachments';
import { tallyOf, textSourceOf, type TextSource, type TextTally } from '../textNotes';
import type { Opened, Sheets } from '../types';

/**
 * A file is read only if it has text; the stages before show what there is all the same.
 * @returns where the text of the file comes from
 * @throws CreditReportError NO_TEXT_LAYER when there is no text, or none that can be told apart from noise;
 * NOT_A_CREDIT_REPORT when there is some, and all of it beside the pages, which show nothing
 */
export function requireText({
	source,
	options: { recognition },
	sheets,
	texts,
}: Pick<Opened & Sheets, 'source' | 'options' | 'sheets' | 'texts'>): {
	textSource: TextSource;
} {
	const tally = tallyOf(texts.values());
	if (tally.glyphs === 0)
		throw withAttachments(withoutText(tally, sheets, recognition !== undefined && recognition.isOn !== false), source);
	if (tally.unmapped > UNREADABLE * tally.glyphs)
		throw new CreditReportError('NO_TEXT_LAYER', {
			message: 'The text of the PDF cannot be read: its fonts have no Unicode map',
		});
	return { textSource: textSourceOf(tally) };
}

/** What to say of pictures that nobody tried to read. */
const NOT_RECOGNISED = {
	message: 'The file holds pictures only, and their text was not recognised',
	description:
		'This is a scan or a photo. Parse reads it where its option Recognition is not off; or ask for the original PDF of the report, or have it read by the engine JD AI, which is billed.',
};

/** Pages without text are scans, if they have pictures. Text beside empty pages is text, and nobody's report. */
function withoutText({ leftOut }: TextTally, sheets: Sheets['sheets'], wasTried: boolean): CreditReportError {
	const isEmpty = sheets.every(({ pictures }) => pictures.length === 0);
	return isEmpty && leftOut.outside
		? new CreditReportError('NOT_A_CREDIT_REPORT', {
				message: `The pages of the PDF show nothing: all its text (${leftOut.outside} characters) lies outside of them`,
			})
		: new CreditReportError('NO_TEXT_LAYER', isEmpty || wasTried ? {} : NOT_RECOGNISED);
}
