import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveOutputSchemaPath } from 'n8n-core/dist/nodes-loader/output-schema-resolver';
import { CreditReport } from '../../../nodes/CreditReport/CreditReport.node';
import { RESOURCES } from '../../../nodes/CreditReport/actions/resources';
import { make, type Order } from '../../../nodes/CreditReport/products/make';
import { PRESETS } from '../../../nodes/CreditReport/report/screen';
import { makeReport } from '../../../scripts/fixtures/data';
import { EDITIONS } from '../../../scripts/fixtures/grammar';
import { generateSchemas, SCHEMAS, type Schema } from '../../../scripts/generate/schemas';
import { parseLook } from '../../../scripts/localEngine';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData } from '../../../scripts/n8n/harness';

const FOLDER = join(__dirname, '../../../nodes/CreditReport');
const { version } = new CreditReport().description;
const OPERATIONS = RESOURCES.flatMap(({ value: resource, operations }) =>
	operations.map(({ FIELD }) => [resource, FIELD.value] as const),
);

/** Where a value is not of the types of a schema, or is under a key that it does not have. */
function misfits(value: unknown, { type, properties, items }: Schema, path = ''): string[] {
	const types = [type].flat();
	const own = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
	if (!(types as readonly string[]).includes(own)) return [`${path}: ${own}`];
	if (Array.isArray(value) && items) return value.flatMap((element) => misfits(element, items, `${path}[]`));
	if (own !== 'object' || !properties) return [];
	return Object.entries(value as object).flatMap(([key, member]) =>
		properties[key] ? misfits(member, properties[key], `${path}.${key}`) : [`${path}.${key}: not in the schema`],
	);
}

test.each(generateSchemas())('$target is fresh', ({ target, text }) => {
	expect(readFileSync(target, 'utf8')).toBe(text);
});

test.each(OPERATIONS)("n8n finds the schema of %s, %s by the node's version", (resource, operation) => {
	const path = resolveOutputSchemaPath({ nodeDir: FOLDER, version: String(version), resource, operation });
	expect(path).toBe(join(FOLDER, `__schema__/v1.0.0/${resource}/${operation}.json`));
	expect(existsSync(path ?? '')).toBe(true);
});

test('no schema is of an operation that there is not', () => {
	expect(Object.keys(SCHEMAS).sort()).toEqual(OPERATIONS.map((names) => names.join('/')).sort());
});

describe('what an operation puts out fits its schema', () => {
	beforeAll(async () => await useBinaryData('filesystem'));

	test.each(OPERATIONS)('%s, %s of the sample', async (resource, operation) => {
		const binary = { data: await storeFile(sampleReport, 'a.pdf'), other: await storeFile(sampleReport, 'b.pdf') };
		const node = creditReportNode('Node', { resource, operation, input: 'everyPdf' });
		const result = await runWorkflow(chain(node), { nodeTypes, items: [{ json: {}, binary }] });
		const items = result.items('Node').map(({ json }) => json);
		expect(items.length).toBeGreaterThan(0);
		// What n8n would write as a path.
		const named = items.map((json) => Object.fromEntries(Object.entries(json).filter(([key]) => !key.includes('.'))));
		expect(named.flatMap((json) => misfits(json, SCHEMAS[`${resource}/${operation}`]!))).toEqual([]);
	});

	/** What the operations order of reports. */
	const ORDERS: ReadonlyArray<readonly [string, Pick<Order, 'product' | 'options'>]> = [
		['report/parse', { product: 'report', options: {} }],
		['analysis/summarize', { product: 'summary', options: {} }],
		['analysis/verify', { product: 'verification', options: { mask: false, chineseWords: false, parts: 'nested' } }],
		[
			'analysis/screen',
			{ product: 'screening', options: { rules: PRESETS.mortgage, withRules: false, isLabelled: false } },
		],
	];

	test.each(EDITIONS.map(({ key }) => key))('%s', async (edition) => {
		const result = await parseLook(makeReport(edition, { seed: 1, rich: 1 }), 'raw-song');
		for (const [name, order] of ORDERS) {
			const { results } = await make({ kind: 'results', results: [result] }, { ...order, form: {} });
			expect([name, results.flatMap((made) => misfits(made, SCHEMAS[name]!))]).toEqual([name, []]);
		}
	});

	test('which this test would notice', () => {
		expect(misfits({ a: 'x', b: 1 }, { type: 'object', properties: { a: { type: 'number' } } })).toEqual([
			'.a: string',
			'.b: not in the schema',
		]);
	});
});
