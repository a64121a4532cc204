import { editionOf, type EditionGrammar } from '../../grammar';
import type { DocumentLayout } from '../../layout';
import type { FoundReport } from '../types';

/**
 * Tells which edition a report is.
 * @throws CreditReportError ENTERPRISE_REPORT, NOT_A_CREDIT_REPORT, UNKNOWN_EDITION
 */
export function recogniseEdition({ blocks, found }: Pick<DocumentLayout & FoundReport, 'blocks' | 'found'>): {
	edition: EditionGrammar;
} {
	return { edition: editionOf(blocks, found.isPartial) };
}
