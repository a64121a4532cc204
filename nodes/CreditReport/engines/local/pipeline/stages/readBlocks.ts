import { readReport, type EditionGrammar, type GrammarResult } from '../../grammar';
import type { DocumentLayout } from '../../layout';
import type { Opened } from '../types';

/** Reads the blocks of a report with the grammar of its edition. */
export function readBlocks({
	blocks,
	edition,
	options,
}: Pick<DocumentLayout & Opened, 'blocks' | 'options'> & { edition: EditionGrammar }): { reading: GrammarResult } {
	return { reading: readReport(blocks, edition, options.evidence) };
}
