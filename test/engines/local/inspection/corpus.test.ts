import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseCases, printCase, readCase } from '../../../../nodes/CreditReport/engines/local/inspection/corpus';
import { corpusOf } from '../../../../nodes/CreditReport/engines/local/inspection/writeCorpus';
import { SAMPLE, samplePdf } from '../../../../scripts/fixtures/hostile/sample';
import { memorySource, pagesOf } from '../../../support/page';

/** What reports look like after layout, and what is read from them: UPDATE_CORPUS=1 writes what is read now. */

const FOLDER = join(__dirname, '../../../corpus');

describe.each(readdirSync(FOLDER))('%s', (name) => {
	const file = join(FOLDER, name);
	const cases = parseCases(readFileSync(file, 'utf8'));
	if (process.env.UPDATE_CORPUS)
		writeFileSync(file, cases.map(({ title, blocks }) => printCase(title, blocks, readCase(blocks))).join('\n'));

	it.each(cases)('$title', ({ blocks, expected }) => {
		expect(readCase(blocks)).toEqual(expected);
	});
});

it('a case without an arrow is named', () => {
	expect(() => parseCases('# 甲\n\np1 heading\n    乙\n')).toThrow('the case "甲" has no ==>');
});

describe('a case made of a file', () => {
	const written = async (mask: boolean) =>
		await corpusOf({ source: memorySource(await pagesOf(samplePdf())), options: {} }, mask);
	const { name, idNum } = { name: String(SAMPLE.truth.whoWasChecked), idNum: String(SAMPLE.truth.idNum) };

	it('holds what is read', async () => {
		const [only, ...others] = parseCases(await written(false));
		expect(others).toEqual([]);
		expect(only!.expected).toEqual(readCase(only!.blocks));
		expect(only!.expected).toMatchObject({ edition: 'gen2-brief', whoWasChecked: name, idNum });
	});

	it('may be masked: nobody is named, neither in the print nor in what is read, and as much is read', async () => {
		const text = await written(true);
		expect([text.includes(name), text.includes(idNum)]).toEqual([false, false]);
		const [only] = parseCases(text);
		expect(readCase(only!.blocks)).toEqual(only!.expected);
		const [plain] = parseCases(await written(false));
		expect(Object.keys(only!.expected as object)).toEqual(Object.keys(plain!.expected as object));
	});
});
