import { Linter, type ESLint } from 'eslint';

import { CreditReport } from '../nodes/CreditReport/CreditReport.node';
import { SECTION_CHOICES } from '../nodes/CreditReport/report/rows/sections';

/** The plugin comes without types. */
const nodesBase = jest.requireActual<ESLint.Plugin & { configs: { nodes: { rules: Linter.RulesRecord } } }>(
	'eslint-plugin-n8n-nodes-base',
);

/**
 * The rules of n8n for fields of the panel read object literals. Most fields of this node are made from tables, so the
 * fields are written out as the node holds them, and the rules read that.
 */

/** The fields as a source file, a name and a value a line, keys without quotes as the rules look for them. */
function sourceOf(properties: unknown): string {
	const json = JSON.stringify(properties, null, '\t');
	return `export const properties = ${json.replace(/^(\t*)"([A-Za-z]\w*)":/gm, '$1$2:')};\n`;
}

/** What the rules have against a source, as `rule: line of the source`. */
function complaints(source: string): string[] {
	const lines = source.split('\n');
	return new Linter()
		.verify(source, [{ plugins: { 'n8n-nodes-base': nodesBase }, rules: nodesBase.configs.nodes.rules }], {
			filename: 'properties.js',
		})
		.map(({ ruleId, line }) => `${String(ruleId)}: ${lines[line - 1]?.trim()}`);
}

const { properties } = new CreditReport().description;

/** Names of choices that the tables of sections, indicators and operators make are headings of docs too, and not in title case. */
const MADE = /^n8n-nodes-base\/node-param-display-name-miscased: name: ".*[\u4e00-\u9fff]/;

test('the panel as it is made satisfies the rules of n8n', () => {
	expect(complaints(sourceOf(properties)).filter((complaint) => !MADE.test(complaint))).toEqual([
		// The sections that most people ask for come first.
		'n8n-nodes-base/node-param-multi-options-type-unsorted-items: options: [',
		// The fields of a rule stand in the order in which a rule is read, and so do the operators.
		'n8n-nodes-base/node-param-fixed-collection-type-unsorted-items: values: [',
		'n8n-nodes-base/node-param-options-type-unsorted-items: options: [',
		// The same in Render.
		'n8n-nodes-base/node-param-fixed-collection-type-unsorted-items: values: [',
		'n8n-nodes-base/node-param-options-type-unsorted-items: options: [',
	]);
});

test('which reads what the node holds', () => {
	const spoilt = properties.map((field) => ({ ...field, description: `${field.description ?? 'Field'} ` }));
	expect(complaints(sourceOf(spoilt)).length).toBeGreaterThan(properties.length);
	expect(sourceOf(properties)).toContain(SECTION_CHOICES[0]?.name);
});
