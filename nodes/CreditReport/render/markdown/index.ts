import type { ReportView } from '../view';
import { compactText } from './compact';
import { fullText } from './full';
import { saidIn } from './parts';

export interface MarkdownOptions {
	/** As few tokens as will do, and at most 4,096 bytes: for a language model or a chat. */
	compact?: boolean;
}

/**
 * A report as a text for a chat message or a language model, what matters first. Every text out of the report is inline code
 * on one line; what is not known is said.
 */
export function markdownText(view: ReportView, { compact = false }: MarkdownOptions): string {
	return (compact ? compactText : fullText)(view, saidIn(view));
}
