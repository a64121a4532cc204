import { readReport, type EditionGrammar, type GrammarResult } from '../../grammar';
import type { DocumentLayout } from '../../layout';
import type { Opened, Sheets } from '../types';

/** Reads the blocks of a report with the grammar of its edition. What stands on recognised pages is reviewed by its place. */
export function readBlocks({
	blocks,
	edition,
	options,
	recognised,
}: Pick<DocumentLayout & Opened & Sheets, 'blocks' | 'options' | 'recognised'> & { edition: EditionGrammar }): {
	reading: GrammarResult;
} {
	return { reading: readReport(blocks, edition, options.evidence === true || recognised.size > 0) };
}
