import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bases } from '../support/tamper/bases';
import { CHANGES } from '../support/tamper/changes';
import { COLUMNS, documentOf, UNSEEN, unseenIn, type Outcome } from '../support/tamper/document';
import { changeOf, failingChecks, printed, sample, trial, type Original, type Way } from '../support/tamper/trial';

const DOCUMENT = join(__dirname, '../../docs/tampering.md');
const WAYS = Object.keys(COLUMNS) as Array<keyof typeof COLUMNS>;
/** Of the sample, whose font is embedded, one change of each kind. */
const OF_SAMPLE = ['loanBalance', 'overdueMark', 'inquiryRemoved', 'idDigit', 'institution'];

const REPORTS = bases();
const outcomes: Outcome[] = [];

async function outcomeOf(original: Original, ids: readonly string[], ways: readonly Way[]): Promise<Outcome> {
	const changes = new Map<string, Partial<Record<Way, string[]>>>();
	for (const id of ids) {
		const results: Partial<Record<Way, string[]>> = {};
		for (const way of ways) {
			const failed = await trial(original, changeOf(id), way);
			if (failed) results[way] = failed;
		}
		if (Object.keys(results).length > 0) changes.set(id, results);
	}
	return { name: original.name, changes };
}

describe.each([...REPORTS.map(({ edition }) => edition), 'sample'])('%s', (name) => {
	const report = REPORTS.find(({ edition }) => edition === name);
	let original: Original;

	beforeAll(async () => (original = report ? await printed(report) : await sample()));

	it('has no failing check before it is forged', async () => {
		expect(await failingChecks(original.pdf)).toEqual([]);
	});

	it('is told from its forgeries, or it is known why not', async () => {
		const outcome = report
			? await outcomeOf(original, CHANGES.map(({ id }) => id), WAYS)
			: await outcomeOf(original, OF_SAMPLE, ['replaced', 'covered']);
		outcomes.push(outcome);
		for (const [, { covered }] of outcome.changes) if (covered) expect(covered).toContain('fileNoOverlays');
		expect(Object.keys(UNSEEN)).toEqual(expect.arrayContaining(unseenIn(outcome)));
	});

	it.each(['loanBalance', 'institution'])('%s: an incremental update shows, besides what the change itself does', async (id) => {
		const [replaced, appended] = [await trial(original, changeOf(id), 'replaced'), await trial(original, changeOf(id), 'appended')];
		expect(appended).toEqual([...(replaced ?? []), 'fileSavedOnce']);
	});

	it.each(['loanBalance', 'institution'])('%s: new text shows when it is set over the old without a box', async (id) => {
		expect(await trial(original, changeOf(id), 'overprinted')).toContain('fileNoOverlays');
	});
});

test('the document shows what was found, and explains nothing that is caught', () => {
	const text = documentOf(outcomes);
	if (process.env.UPDATE_DOCS) writeFileSync(DOCUMENT, text);
	expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
	expect(new Set(outcomes.flatMap(unseenIn))).toEqual(new Set(Object.keys(UNSEEN)));
});
