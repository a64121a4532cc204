import { CreditReportError } from '../../errors/CreditReportError';
import { isLoopback } from './endpoint';

/** A proxy that opens tunnels (HTTP CONNECT). */
export interface Proxy {
	url: URL;
	/** Value of the header `proxy-authorization`, when the proxy wants to know who calls. */
	authorization?: string;
}

/** Variables that name the proxy of an https address, the first that is set counts; curl reads the first two. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * The proxy that the environment names for an address; none for this machine, and for what NO_PROXY names.
 *
 * @throws CreditReportError NETWORK, not retryable, when a variable does not hold the URL of an http or https proxy
 */
export function proxyFor(target: URL, env: NodeJS.ProcessEnv = process.env): Proxy | undefined {
	const variable = VARIABLES.find((name) => env[name]);
	if (variable === undefined || isLoopback(target) || isExempt(target, env.no_proxy || env.NO_PROXY || ''))
		return undefined;
	return readProxy(variable, env[variable] ?? '');
}

/** The value is left out of the error: it may hold a password. */
function readProxy(variable: string, value: string): Proxy {
	const text = value.includes('://') ? value : `http://${value}`;
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !['http:', 'https:'].includes(url.protocol)) throw unusable(variable);
	const { username, password } = url;
	if (username === '' && password === '') return { url };
	try {
		const credentials = [username, password].map(decodeURIComponent).join(':');
		return { url, authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
	} catch {
		throw unusable(variable);
	}
}

/** NO_PROXY: `*`, or names with everything below them, perhaps with a port: `example.com, .local, 10.0.0.1:8443`. */
function isExempt(target: URL, noProxy: string): boolean {
	const port = target.port || (target.protocol === 'https:' ? '443' : '80');
	return noProxy
		.toLowerCase()
		.split(/[,\s]/)
		.some((entry) => {
			if (entry === '*') return true;
			const [, name = '', entryPort = port] = /^(?:\*?\.)?(.+?)(?::(\d{1,5}))?$/.exec(entry) ?? [];
			const isNamed = target.hostname === name || target.hostname.endsWith(`.${name}`);
			return name !== '' && isNamed && entryPort === port;
		});
}

function unusable(variable: string): CreditReportError {
	return new CreditReportError('NETWORK', {
		message: `The proxy of the environment variable ${variable} cannot be used`,
		description: 'It must be the URL of an http or https proxy, such as http://user:password@proxy.example:8080.',
		retryable: false,
	});
}
