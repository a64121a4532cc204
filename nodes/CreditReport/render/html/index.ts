import type { ReportView } from '../view';

/** The page of a report. */
export function htmlPage({ title, about, language }: ReportView): string {
	const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
	const facts = about.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value ?? '—')}</dd>`);
	return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title><dl>${facts.join('')}</dl></html>`;
}
