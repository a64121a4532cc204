import type { Format } from './file';
import { htmlPage } from './html';
import { markdownText, type MarkdownOptions } from './markdown';
import type { ReportView } from './view';
import { workbook } from './xlsx';

/** How a format is drawn, and what its files are. */
interface FormatRow {
	extension: string;
	mimeType: string;
	/** Whether personal data is masked unless the caller says otherwise. */
	isMaskedByDefault: boolean;
	draw(view: ReportView, options: MarkdownOptions): string | Promise<Uint8Array>;
}

export const FORMATS: Readonly<Record<Format, FormatRow>> = {
	html: { extension: 'html', mimeType: 'text/html', isMaskedByDefault: false, draw: (view) => htmlPage(view) },
	xlsx: {
		extension: 'xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		isMaskedByDefault: false,
		draw: async (view) => await workbook(view),
	},
	// It goes to chats and language models.
	markdown: { extension: 'md', mimeType: 'text/markdown', isMaskedByDefault: true, draw: markdownText },
};
