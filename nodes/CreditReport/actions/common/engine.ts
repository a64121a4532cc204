import type { IExecuteFunctions } from 'n8n-workflow';

import type { ParseOptions, PdfSource } from '../../engines/engine';
import type { LocalEngine } from '../../engines/local';
import type { JdCredentials, JdOptions } from '../../engines/jd';
import { CreditReportError } from '../../errors/CreditReportError';
import type { Made, Order } from '../../products/make';
import type { ProductName } from '../../products/table';
import { engineField } from './fields';
import { optionsOf } from './options';
import { chosen } from './parameters';

/** Has an engine read a PDF, and a worker make something of the reports in it. @throws CreditReportError */
export type Reader = <Name extends ProductName>(
	pdf: PdfSource,
	options: ParseOptions,
	order: Order<Name>,
) => Promise<Made<Name>>;

/** One for this n8n process: the worker pool behind it is what bounds the load. */
let local: Promise<LocalEngine> | undefined;

/** The offline engine, loaded on first use. */
export async function localEngine(): Promise<LocalEngine> {
	return await (local ??= loadLocal());
}

/**
 * The readers of one execution, one per engine. Each engine is loaded on first use, so that n8n does not load a PDF engine
 * or an HTTP client when it merely lists its nodes.
 */
export function createReaders(context: IExecuteFunctions): (itemIndex: number) => Promise<Reader> {
	const jdReaders = new Map<string, Promise<Reader>>();
	return async (itemIndex) => {
		if (chosen(context, engineField, itemIndex) !== 'jd') {
			const engine = await localEngine();
			return async (...args) => await engine.parseAndMake(...args);
		}
		const settings = await jdSettings(context, itemIndex);
		// Items share an engine, and with it the rate limit, unless an expression gives them other settings.
		const key = JSON.stringify(settings);
		const reader = jdReaders.get(key) ?? loadJd(settings);
		jdReaders.set(key, reader);
		return await reader;
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

async function loadJd({ credentials, options }: JdSettings): Promise<Reader> {
	const [{ createJdEngine }, { look, make, pdfOf, readBody }] = await Promise.all([
		import('../../engines/jd'),
		import('../../engines/local'),
	]);
	const engine = createJdEngine(credentials, { ...options, preflight: look, pdfOf, readBody });
	return async (pdf, parseOptions, order) => {
		const results = await engine.parse(pdf, parseOptions);
		try {
			return await make({ kind: 'results', results }, order, parseOptions.signal);
		} catch (error) {
			// The call was made, whatever becomes of its result.
			const charged = results[0]?.meta.charge;
			throw error instanceof CreditReportError ? error.with({ charged }) : error;
		}
	};
}
