import { CreditReportError } from '../../errors/CreditReportError';

export const DEFAULT_BASE_URL = 'https://aiapi.jd.com';
export const REPORT_PATH = '/deepfinch/ocr_pdf_credit_report';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** True for an address on this machine, where plain http is safe and a proxy is of no use. */
export function isLoopback(url: URL): boolean {
	return LOOPBACK.test(url.hostname);
}

/**
 * Reads a base URL and refuses one that would send a report in the clear.
 *
 * @returns the URL without query, fragment and trailing slash
 * @throws CreditReportError NETWORK (not retryable, nothing sent)
 */
export function parseBaseUrl(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (text === '') throw unusable('It is empty.');
	if (!url) throw unusable('It is not a URL.');
	if (url.username || url.password) throw unusable('It must not hold a user name or a password.');
	const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
	if (!isSafe) throw unusable('Only https is allowed (plain http on this machine alone).');
	url.search = '';
	url.hash = '';
	url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
	return url;
}

/** @returns the address of the credit-report API below a base URL. */
export function reportUrl(baseUrl: URL): URL {
	const url = new URL(baseUrl);
	url.pathname = url.pathname.replace(/\/$/, '') + REPORT_PATH;
	return url;
}

/**
 * Sees to it that a signature goes to nobody but the gateway it was made for.
 *
 * @throws CreditReportError NETWORK (not retryable, nothing sent)
 */
export function assertWithin(baseUrl: URL, target: string): void {
	const isWithin = URL.canParse(target) && new URL(target).origin === baseUrl.origin;
	if (!isWithin) {
		throw new CreditReportError('NETWORK', {
			message: 'The JD AI credential signs requests to its own base URL alone',
			description: `The address of the request must begin with ${baseUrl.origin}.`,
			retryable: false,
		});
	}
}

function unusable(why: string): CreditReportError {
	return new CreditReportError('NETWORK', {
		message: 'The base URL of the JD AI credential cannot be used',
		description: `${why} The default is ${DEFAULT_BASE_URL}.`,
		retryable: false,
	});
}
