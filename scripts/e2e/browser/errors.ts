import type { Page } from 'playwright-core';

/**
 * Collects what a page reports as errors and that may be ours: exceptions, errors on the console, and failing answers of this
 * instance. That n8n finds no host of the internet is none, nor that a node of its own lacks something.
 */
export function collectErrors(page: Page): readonly string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		const isOfNetwork = /^Failed to load resource|Can't connect to n8n/.test(message.text());
		if (message.type() === 'error' && !isOfNetwork) errors.push(message.text());
	});
	page.on('response', (response) => {
		const { hostname, pathname } = new URL(response.url());
		// Most of n8n's own nodes have no output schema.
		const isOfN8n = hostname !== '127.0.0.1' || pathname.startsWith('/schemas/n8n-nodes-base.');
		if (response.status() >= 400 && !isOfN8n) errors.push(`${response.status()} ${response.url()}`);
	});
	return errors;
}
