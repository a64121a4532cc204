import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode, INodeParameters } from 'n8n-workflow';

import { compareReports, parseCreditReport } from '../../nodes/CreditReport/api';
import { CreditReport } from '../../nodes/CreditReport/CreditReport.node';
import { creditReport } from '../../scripts/e2e/n8n/chain';
import { operationsOf, optionsOffered, parametersShown, type Offered } from '../../scripts/e2e/n8n/description';
import { ROOT } from '../../scripts/root';

/** docs/operations.md tells of every operation what its panel shows. */

const { description } = new CreditReport();
const OPERATIONS = operationsOf(description);
const PAGES = ['operations.md', 'operations.zh-CN.md'] as const;

/** What makes the panel show more. */
const SETTINGS: INodeParameters[] = [
	{},
	{ input: 'everyPdf' },
	{ input: 'fields' },
	{ engine: 'jd' },
	{ format: 'markdown' },
	{ ruleSet: 'json' },
	{ ruleSet: 'rows' },
];

function nodeOf({ name, resource, value }: Offered, settings: INodeParameters): INode {
	const link = creditReport(name, { resource, operation: value, ...settings });
	return { parameters: {}, ...link, id: name, position: [0, 0] };
}

/** The parts of a page by their titles; the part before the first stands under ''. */
function partsOf(page: string): Map<string, string> {
	const [before = '', ...parts] = readFileSync(join(ROOT, 'docs', page), 'utf8').split(/^#{2,3} /m);
	return new Map([['', before], ...parts.map((part): [string, string] => [part.split('\n')[0]!, part])]);
}

/** What is said of an operation, and of all of them. */
function saidOf(page: string, { name }: Offered): string {
	const parts = [...partsOf(page)];
	const [, [, ofAll]] = parts as [[string, string], [string, string]];
	const own = parts.filter(([title]) => title === name || title.startsWith(`${name} `)).map(([, part]) => part);
	return own.length === 0 ? '' : [...own, ofAll].join('\n');
}

const CASES = PAGES.flatMap((page) => OPERATIONS.map((operation) => ({ page, operation, name: operation.name })));

describe.each(CASES)('$page: $name', ({ page, operation }) => {
	const said = saidOf(page, operation);
	const nodes = SETTINGS.map((settings) => nodeOf(operation, settings));

	it('names every parameter', () => {
		const names = nodes.flatMap((node) => parametersShown(description, node).map(({ displayName }) => displayName));
		const known = ['Resource', 'Operation', 'Options'];
		const missing = [...new Set(names)].filter((name) => !known.includes(name) && !said.includes(`**${name}**`));
		expect(missing).toEqual([]);
	});

	it('names every choice of its own parameters', () => {
		const own = parametersShown(description, nodes[0]!).filter(
			({ type, displayOptions }) => type === 'options' && String(displayOptions?.show?.operation) === operation.value,
		);
		const choices = own.flatMap(({ options = [] }) => options.map(({ name }) => name));
		expect(choices.filter((choice) => !said.includes(`*${choice}*`))).toEqual([]);
	});

	it('names every option', () => {
		const names = nodes.flatMap((node) => optionsOffered(description, node, 'options').map((one) => one.displayName));
		expect([...new Set(names)].filter((name) => !said.includes(name))).toEqual([]);
	});
});

it('there are operations to tell of', () => {
	expect(OPERATIONS.length).toBeGreaterThan(6);
});

it.each(PAGES)('%s: the change that Compare shows is one', async (page) => {
	const [, shown = ''] = /^```json\n(.*?)^```$/ms.exec(partsOf(page).get([...partsOf(page).keys()].at(-1)!)!)!;
	const report = await parseCreditReport(join(ROOT, 'examples/sample-report.pdf'));
	const later = structuredClone(report);
	Object.assign(later, { serialNo: '2018022252627076688584', createAt: '2018-02-22T09:30:12' });
	later.loans[0]!.balance = 330570;
	expect(compareReports(report, later).changes).toEqual([expect.objectContaining(JSON.parse(shown) as object)]);
});
