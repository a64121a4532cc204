import { until } from '../until';
import { N8nError } from './client';

/** What a visitor fills into a form, field by field in the form's order. */
export type FormValue = string | { fileName: string; bytes: Buffer };

/**
 * Fills in a form of n8n as its page does: fields by number, then a wait for the next page.
 * @returns the HTML of the page that the visitor sees at the end
 * @throws N8nError
 */
export async function submitForm(url: string, path: string, values: FormValue[]): Promise<string> {
	const address = `${url}/form/${path}`;
	// A workflow that was just published gets its form a moment later.
	await until('the form is there', async () => await page(address));
	const body = new FormData();
	for (const [index, value] of values.entries()) {
		if (typeof value === 'string') body.append(`field-${index}`, value);
		else
			body.append(
				`field-${index}`,
				new Blob([new Uint8Array(value.bytes)], { type: 'application/pdf' }),
				value.fileName,
			);
	}
	const answer = await fetch(address, { method: 'POST', body, headers: { connection: 'close' } });
	const text = await answer.text();
	if (!answer.ok) throw new N8nError(answer.status, text);
	const { formWaitingUrl } = JSON.parse(text) as { formWaitingUrl: string };
	const waiting = new URL(formWaitingUrl);
	const status = new URL(waiting);
	status.pathname += '/n8n-execution-status';
	await until('the form has a next page', async () => {
		const state = await page(status.href);
		return ['form-waiting', 'success', 'error', 'crashed', 'null'].includes(state) ? state : undefined;
	});
	const last = await page(waiting.href);
	// The page itself tells n8n that it was shown; the execution waits for that.
	await page(waiting.href, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
	return last;
}

async function page(address: string, { headers, ...request }: RequestInit = {}): Promise<string> {
	const answer = await fetch(address, { ...request, headers: { connection: 'close', ...headers } });
	const text = await answer.text();
	if (!answer.ok) throw new N8nError(answer.status, text);
	return text;
}
