import { CreditReportError } from '../../../../errors/CreditReportError';
import { withAttachments } from '../attachments';
import { tallyOf, textSourceOf, type TextSource } from '../textNotes';
import type { Opened, Sheets } from '../types';

/** With a larger share of characters without a Unicode value the text is worthless. */
const UNREADABLE = 0.3;

/**
 * A file is read only if it has text; the stages before show what there is all the same.
 * @returns where the text of the file comes from
 * @throws CreditReportError NO_TEXT_LAYER when there is no text, or none that can be told apart from noise
 */
export function requireText({ source, texts }: Pick<Opened & Sheets, 'source' | 'texts'>): { textSource: TextSource } {
	const tally = tallyOf(texts.values());
	if (tally.glyphs === 0) throw withAttachments(new CreditReportError('NO_TEXT_LAYER'), source);
	if (tally.unmapped > UNREADABLE * tally.glyphs)
		throw new CreditReportError('NO_TEXT_LAYER', {
			message: 'The text of the PDF cannot be read: its fonts have no Unicode map',
		});
	return { textSource: textSourceOf(tally) };
}
