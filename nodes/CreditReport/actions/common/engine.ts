import type { IExecuteFunctions } from 'n8n-workflow';

import type { Engine } from '../../engines/engine';
import type { LocalEngine } from '../../engines/local';
import type { JdCredentials, JdOptions } from '../../engines/jd';
import { engineField } from './fields';
import { optionsOf } from './options';
import { chosen } from './parameters';

/** One for this n8n process: the worker pool behind it is what bounds the load. */
let local: Promise<LocalEngine> | undefined;

/** The offline engine, loaded on first use. */
export async function localEngine(): Promise<LocalEngine> {
	return await (local ??= loadLocal());
}

/**
 * The engines of one execution. Each is loaded on first use, so that n8n does not load a PDF engine or an HTTP client
 * when it merely lists its nodes.
 */
export function createEngines(context: IExecuteFunctions): (itemIndex: number) => Promise<Engine> {
	const jdEngines = new Map<string, Promise<Engine>>();
	return async (itemIndex) => {
		if (chosen(context, engineField, itemIndex) !== 'jd') return await localEngine();
		const settings = await jdSettings(context, itemIndex);
		// Items share an engine, and with it the rate limit, unless an expression gives them other settings.
		const key = JSON.stringify(settings);
		const engine = jdEngines.get(key) ?? loadJd(settings);
		jdEngines.set(key, engine);
		return await engine;
	};
}

async function loadLocal(): Promise<LocalEngine> {
	const { createLocalEngine } = await import('../../engines/local');
	return createLocalEngine();
}

interface JdSettings {
	credentials: JdCredentials;
	options: Pick<JdOptions, 'requestsPerSecond' | 'retries' | 'retryAfterTimeout'>;
}

async function jdSettings(context: IExecuteFunctions, itemIndex: number): Promise<JdSettings> {
	const { appkey, secret, baseUrl } = await context.getCredentials<JdCredentials>('jdAiApi', itemIndex);
	const { requestsPerSecond, retries, retryAfterTimeout } = optionsOf(context, itemIndex);
	return { credentials: { appkey, secret, baseUrl }, options: { requestsPerSecond, retries, retryAfterTimeout } };
}

async function loadJd({ credentials, options }: JdSettings): Promise<Engine> {
	const [{ createJdEngine }, { look }] = await Promise.all([import('../../engines/jd'), import('../../engines/local')]);
	return createJdEngine(credentials, { ...options, preflight: look });
}
