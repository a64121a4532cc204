import { textAt } from '../report/forms/read';
import type { ParsedReport } from '../report/forms/reports';
import { canonical } from '../report/forms/canonical';
import type { Meta } from '../report/forms/types';
import { maskFileName, maskOrigin } from '../report/mask/fileNames';
import type { Format, RenderedFile } from './file';
import { fileNameOf } from './fileName';
import { FORMATS } from './formats';
import type { MarkdownOptions } from './markdown';
import { viewOf, type ReportView, type ViewOptions } from './view';

export { bytesOf, chosenMask, FORMAT_NAMES, type Format, type RenderedFile } from './file';
export { viewOf, type Language, type ReportView, type ViewOptions } from './view';

export interface RenderOptions extends ViewOptions, MarkdownOptions {
	format: Format;
}

/**
 * Draws a report as a file: a page to look at, a workbook, or a text for a message. Markdown is masked unless `mask` is
 * false; the other formats when it is true.
 */
export async function render(report: ParsedReport, { format, ...options }: RenderOptions): Promise<RenderedFile> {
	const { draw, extension, mimeType, isMaskedByDefault } = FORMATS[format];
	const mask = options.mask ?? isMaskedByDefault;
	const view = viewOf(report, { ...options, mask });
	const drawn = await draw(view, options);
	const isText = typeof drawn === 'string';
	return {
		fileName: fileNameOf(sourceOf(report, mask), view.serialNo, extension),
		format,
		mimeType,
		language: view.language,
		masked: mask,
		reportSerialNo: view.serialNo,
		whoWasChecked: view.person,
		reportTime: textAt(canonical(report), 'createAt'),
		...answersOf(view),
		decision: view.decision?.decision ?? null,
		bytes: isText ? Buffer.byteLength(drawn) : drawn.length,
		content: isText ? drawn : Buffer.from(drawn).toString('base64'),
		encoding: isText ? 'utf8' : 'base64',
	};
}

/** The file may be called by the name of the person. */
function sourceOf({ meta }: Partial<ParsedReport>, mask: boolean): Meta['source'] | undefined {
	const source = (meta as Partial<Meta> | undefined)?.source;
	return source && mask ? maskOrigin(source, maskFileName) : source;
}

function answersOf({ answers }: ReportView): Pick<RenderedFile, 'complete' | 'consistent' | 'file'> {
	const statusOf = (id: 'complete' | 'consistent' | 'file') =>
		answers.find((answer) => answer.id === id)?.status ?? 'unknown';
	return { complete: statusOf('complete'), consistent: statusOf('consistent'), file: statusOf('file') };
}
