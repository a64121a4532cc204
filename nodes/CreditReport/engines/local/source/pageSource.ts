import type { FileFacts } from '../../../report/forms/types';
import type { DrawPage } from './ocr/types';
import type { Page } from './types';

/**
 * Where the pages of a file come from. Members need no `this`, so that one source may be made of another by spreading it.
 * An ability that a source lacks means that nobody can tell, which is not the same as no: a report read without
 * {@link fileFacts} has no `meta.file`, and the checks that rest on it are unknown.
 */
export interface PageSource {
	/** Pages of the file, at least one. */
	readonly pageCount: number;
	/**
	 * Reads a page: nothing of it is kept when the next is read. A page may be asked for again, and is the same then.
	 * @param index from 0, the page's `number` is from 1
	 * @throws CreditReportError PDF_DAMAGED, NOT_A_CREDIT_REPORT, and what a source of its kind can meet
	 */
	readonly page: (index: number) => Promise<Page>;
	/** Gives back what the source holds. Nothing is read afterwards. */
	readonly close: () => Promise<void>;

	/** True also for a file that anybody may open but that has an owner password. */
	readonly isEncrypted?: boolean;
	/** Files attached to this one: a portfolio is a cover with the real documents attached. */
	readonly attachments?: number;
	/** What the file tells about how it was made, as far as its pages were read. */
	readonly fileFacts?: () => FileFacts;
	/**
	 * The characters of a page as the file has them, in any order, seen or not, for a fraction of what reading it costs.
	 * @param index from 0
	 * @throws CreditReportError as `page`
	 */
	readonly textOf?: (index: number) => string;
	/**
	 * Draws a page as it is displayed, with its annotations and form fields, on white.
	 * @throws CreditReportError PDF_DAMAGED, ENGINE_CRASHED (no memory)
	 */
	readonly draw?: DrawPage;
	/** The file without its encryption. */
	readonly decrypt?: () => Uint8Array;
}
