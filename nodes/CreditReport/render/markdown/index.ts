import type { ReportView } from '../view';

export interface MarkdownOptions {
	/** As few tokens as will do: for a language model. */
	compact?: boolean;
}

/** A report as a text for a chat message or a language model. */
export function markdownText({ title, about }: ReportView, { compact = false }: MarkdownOptions): string {
	const facts = about.map(({ label, value }) => `${compact ? '' : '- '}${label}: ${value ?? '—'}`);
	return `# ${title}\n\n${facts.join('\n')}\n`;
}
