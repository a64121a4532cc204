import { CreditReportError } from '../../errors/CreditReportError';

/** Frames of a stack trace that are told: enough to find the place. */
const MAX_FRAMES = 8;

/**
 * What stopped the engine, as an error of the table. The trace it gives is made of names of functions only: the message
 * of an exception may quote the report, and the engine never lets a word of it out.
 *
 * @param isExhausted a heap, PDFium's or JavaScript's, could not grow any more
 */
export function crashOf(cause: unknown, isExhausted: boolean): CreditReportError {
	if (isExhausted) return new CreditReportError('ENGINE_CRASHED', { message: 'Reading this PDF takes more memory than the parser may use' });
	// Emscripten's abort, or a trap of WebAssembly.
	if (cause instanceof Error && cause.name === 'RuntimeError') return new CreditReportError('ENGINE_CRASHED', { message: 'PDFium stopped while reading this PDF' });
	return new CreditReportError('ENGINE_CRASHED', {
		message: 'The parser failed on this PDF by a defect of its own',
		description: `Report this as a bug of this package, with the place of the defect: ${traceOf(cause)}. n8n and the other items are not affected.`,
	});
}

/** `TypeError in cellOf < fillTable < layoutPage` */
function traceOf(cause: unknown): string {
	if (!(cause instanceof Error)) return 'unknown';
	const frames = [...(cause.stack ?? '').matchAll(/^ +at (?:async )?(?:new )?([\w$.]+) \(/gm)].map(([, name]) => name);
	const { code } = cause as NodeJS.ErrnoException;
	return `${[cause.constructor.name, code].filter(Boolean).join(' ')} in ${frames.slice(0, MAX_FRAMES).join(' < ') || 'an unnamed function'}`;
}
