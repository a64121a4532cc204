import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { isLoopback } from './endpoint';

const CONNECT_TIMEOUT_MS = 15_000;
/** Items go one at a time; the rest is for executions that run beside each other. */
const CONNECTIONS = 8;
const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

const pools = new Map<string, Dispatcher>();

/**
 * The connection pool for an address, shared by all executions of the process: direct for this machine or without a
 * proxy in the environment, else through HTTP(S)_PROXY with NO_PROXY honoured.
 */
export function dispatcherFor(url: URL): Dispatcher {
	const proxies = isLoopback(url) ? [] : PROXY_VARIABLES.map((name) => process.env[name] ?? '');
	const key = proxies.join('\n');
	const pool = pools.get(key) ?? createPool(proxies.some((proxy) => proxy !== ''));
	pools.set(key, pool);
	return pool;
}

function createPool(isProxied: boolean): Dispatcher {
	const options = { connections: CONNECTIONS, connect: { timeout: CONNECT_TIMEOUT_MS } };
	return isProxied ? new EnvHttpProxyAgent(options) : new Agent(options);
}
