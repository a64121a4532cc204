import type { Page } from 'playwright-core';

/**
 * Collects what a page reports as errors and that may be ours: exceptions, errors on the console, and failing answers of this
 * instance. That n8n finds no host of the internet is none.
 */
export function collectErrors(page: Page): readonly string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		const isOfNetwork = /^Failed to load resource|Can't connect to n8n/.test(message.text());
		if (message.type() === 'error' && !isOfNetwork) errors.push(message.text());
	});
	page.on('response', (response) => {
		const isOfInstance = new URL(response.url()).hostname === '127.0.0.1';
		if (isOfInstance && response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
	});
	return errors;
}
