import { CreditReportError } from '../../../errors/CreditReportError';
import type { Exhaustion } from '../source/pdf/pdfium';

/** Frames of a stack trace that are told: enough to find the place. */
const MAX_FRAMES = 8;

/**
 * What stopped the engine, as an error of the table. The trace it gives is made of names of functions only: the message
 * of an exception may quote the report, and the engine never lets a word of it out.
 *
 * @param cause whatever was thrown, in this thread or in a worker
 * @param exhausted a heap, PDFium's or JavaScript's, could not grow any more
 */
export function crashOf(cause: unknown, exhausted?: Exhaustion): CreditReportError {
	if (exhausted === 'file')
		return new CreditReportError('PDF_DAMAGED', {
			message: 'Reading this PDF takes far more memory than a file of its size can need',
			description:
				'Its objects draw, or contain, each other without end: it is damaged, or built to break parsers. Ask for the file again.',
		});
	if (exhausted === 'engine')
		return new CreditReportError('ENGINE_CRASHED', {
			message: 'Reading this PDF takes more memory than the parser may use',
		});
	// What crosses threads is an Error of another realm at times, so its class proves nothing.
	const { name = 'Error', code, stack = '' } = Object(cause) as Partial<NodeJS.ErrnoException>;
	// Emscripten's abort, or a trap of WebAssembly.
	if (name === 'RuntimeError')
		return new CreditReportError('ENGINE_CRASHED', { message: 'PDFium stopped while reading this PDF' });
	const place = functionsOf(stack).slice(0, MAX_FRAMES).join(' < ');
	return new CreditReportError('ENGINE_CRASHED', {
		message: 'The parser failed on this PDF by a defect of its own',
		description: `Report this as a bug of this package: ${[name, code].filter(Boolean).join(' ')} in ${place || 'an unnamed function'}. n8n and the other items are not affected.`,
	});
}

/** The functions of a stack trace, innermost first. */
function functionsOf(stack: string): string[] {
	return [...stack.matchAll(/^ +at (?:async )?(?:new )?([\w$.]+) \(/gm)].map(([, name]) => name as string);
}
