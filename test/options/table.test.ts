import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodePropertyOptions } from 'n8n-workflow';

import * as screen from '../../nodes/CreditReport/actions/analysis/screen.operation';
import { RESOURCES } from '../../nodes/CreditReport/actions/resources';
import type { ApiOptions } from '../../nodes/CreditReport/options/read';
import { API_OPTIONS, OPTIONS, PANEL_OPTIONS, type OptionName } from '../../nodes/CreditReport/options/table';
import type { Option } from '../../nodes/CreditReport/options/option';
import { PRESETS } from '../../nodes/CreditReport/report/screen/presets';
import { PRESET_NAMES } from '../../nodes/CreditReport/report/screen/presetNames';

const ROWS = Object.entries<Option<unknown>>(OPTIONS);
const SOURCE = ['table', 'commandLine']
	.map((name) => readFileSync(join(__dirname, `../../nodes/CreditReport/options/${name}.ts`), 'utf8'))
	.join('\n');

/** Compiles only when two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

test('an option of a call from code has the type that its row says', () => {
	const isSame: Same<
		ApiOptions,
		{
			engine?: 'local' | 'jd';
			fileName?: string;
			password?: string;
			maxPages?: number;
			maxRecognisedPages?: number;
			modelFolder?: string;
			recognition?: 'auto' | 'off';
			recognitionRuntime?: 'auto' | 'native' | 'wasm';
			recognitionTimeoutMs?: number;
			timeoutMs?: number;
			evidence?: boolean;
			reviewPictures?: boolean;
			values?: 'normalised' | 'printed';
			jdCompatible?: boolean;
			leaveOutEmpty?: boolean;
			mask?: boolean;
		}
	> = true;
	expect(isSame).toBe(true);
	expect(API_OPTIONS.length).toBe(16);
});

test.each(ROWS)('the comment of %s, which editors show, is its text', (name, { text }) => {
	const comment = SOURCE.slice(0, SOURCE.indexOf(`\n\t${name}: `))
		.split('\n')
		.at(-1);
	expect(comment).toBe(`\t/** ${text.en} */`);
});

test('every option is one of some face, and has its name and text in both languages', () => {
	for (const [name, { name: title, text, flag }] of ROWS) {
		const faces = [PANEL_OPTIONS, API_OPTIONS].filter((names: readonly string[]) => names.includes(name));
		expect([name, faces.length > 0 || flag !== undefined]).toEqual([name, true]);
		for (const { en, zh } of [title, text])
			expect([/\S/.test(en), /[\u4e00-\u9fff]|JSON/.test(zh)]).toEqual([true, true]);
	}
});

test('a default is a value that the option takes', () => {
	for (const [name, { type, default: initial }] of ROWS) {
		if (initial === undefined) continue;
		if (type.kind === 'choice' || type.kind === 'names')
			expect([name, type.choices.map(({ value }) => value)]).toEqual([name, expect.arrayContaining([initial].flat())]);
		else
			expect([name, typeof initial]).toEqual([name, { flag: 'boolean', text: 'string', number: 'number' }[type.kind]]);
		if (type.kind === 'number') {
			expect(initial).toBeGreaterThanOrEqual(type.min ?? -Infinity);
			expect(initial).toBeLessThanOrEqual(type.max ?? Infinity);
		}
	}
});

test('words to choose from on the command line are those of the option', () => {
	for (const [name, { type, flag }] of ROWS)
		if (flag && type.kind === 'choice')
			expect([name, flag.placeholder?.split('|').sort()]).toEqual([
				name,
				type.choices.map(({ value }) => value).sort(),
			]);
});

test('operations that an option is for are operations of the node', () => {
	const operations = RESOURCES.flatMap((resource) => resource.operations.map(({ FIELD }) => FIELD.value));
	for (const [, { scope }] of ROWS) expect(operations).toEqual(expect.arrayContaining([...(scope?.operations ?? [])]));
});

test('the presets on offer are those there are, by the names that they have', () => {
	expect([...PRESET_NAMES]).toEqual(Object.keys(PRESETS));
	const offered = screen.description.find(({ name }) => name === 'ruleSet')?.options as INodePropertyOptions[];
	for (const [value, { name, nameZh }] of Object.entries(PRESETS))
		expect(offered.find((offer) => offer.value === value)?.name.toLowerCase()).toBe(`${name} ${nameZh}`.toLowerCase());
});

test('the collection of the panel is sorted by the names shown', () => {
	const shown = PANEL_OPTIONS.map((name: OptionName) => OPTIONS[name].name.en);
	expect(shown).toEqual([...shown].sort());
});
