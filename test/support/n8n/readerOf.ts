import type { Reader } from '../../../nodes/CreditReport/actions/common/engine';
import type { Engine } from '../../../nodes/CreditReport/engines/engine';
import { make } from '../../../nodes/CreditReport/products/make';

/** A reader for tests of the n8n side: an engine, and what is made of its reports in this thread. */
export function readerOf(engine: Engine): Reader {
	return async (pdf, options, order) => {
		const results = (await engine.parse(pdf, options)).map(({ meta, ...result }) => ({
			...result,
			meta: { ...meta, source: { ...meta.source, field: pdf.field, fileName: pdf.fileName } },
		}));
		return await make({ kind: 'results', results }, order);
	};
}
