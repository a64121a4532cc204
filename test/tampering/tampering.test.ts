import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../nodes/CreditReport/report/checks';
import { bases } from '../support/tamper/bases';
import { CHANGES } from '../support/tamper/changes';
import { CreditReportError } from '../../nodes/CreditReport/errors/CreditReportError';
import {
	ADDED,
	COLUMNS,
	documentOf,
	UNSEEN,
	unseenIn,
	type Outcome,
	type PageOutcome,
} from '../support/tamper/document';
import { PAGE_CHANGES, PAGE_COLUMNS } from '../support/tamper/pages';
import { changeOf, failingChecks, printed, sample, trial, type Original, type Way } from '../support/tamper/trial';

const DOCUMENT = join(__dirname, '../../docs/tampering.md');
const WAYS = Object.keys(COLUMNS) as Array<keyof typeof COLUMNS>;
/** Of the sample, whose font is embedded, one change of each kind. */
const OF_SAMPLE = ['loanBalance', 'overdueMark', 'inquiryRemoved', 'idDigit', 'institution'];

const REPORTS = bases();
/** An edition for the additions to the second-generation detailed report: it alone has a score. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
	'gen2-institution': [
		'loanBalance',
		'cardUsed',
		'overdueState',
		'classCleaned',
		'maximumUsed',
		'agreementUsed',
		'score',
		'inquiryReason',
		'idPerson',
	],
};
const outcomes: Outcome[] = [];
const pageOutcomes: PageOutcome[] = [];

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
			? await outcomeOf(original, ONLY[name] ?? CHANGES.map(({ id }) => id), WAYS)
			: await outcomeOf(original, OF_SAMPLE, ['replaced', 'covered']);
		outcomes.push(outcome);
		for (const [, { covered }] of outcome.changes) if (covered) expect(covered).toContain('fileNoOverlays');
		expect(Object.keys(UNSEEN)).toEqual(expect.arrayContaining(unseenIn(outcome)));
	});

	it.each(['loanBalance', 'institution'])(
		'%s: an incremental update shows, besides what the change itself does',
		async (id) => {
			const [replaced, appended] = [
				await trial(original, changeOf(id), 'replaced'),
				await trial(original, changeOf(id), 'appended'),
			];
			expect(appended).toEqual([...(replaced ?? []), 'fileSavedOnce']);
		},
	);

	it.each(['loanBalance', 'institution'])(
		'%s: new text shows when it is set over the old without a box',
		async (id) => {
			expect(await trial(original, changeOf(id), 'overprinted')).toContain('fileNoOverlays');
		},
	);
});

type Feet = keyof typeof PAGE_COLUMNS;

async function failingOrRefused(pdf: Buffer): Promise<string[] | { refused: string }> {
	try {
		return await failingChecks(pdf);
	} catch (error) {
		if (error instanceof CreditReportError) return { refused: error.code };
		throw error;
	}
}

describe.each(REPORTS.map((report) => [report.edition, report] as const))('pages of %s', (name, report) => {
	it('missing and from other prints are told by their numbers', async () => {
		const changes = new Map<string, Partial<Record<Feet, string[] | { refused: string }>>>();
		for (const { id, forge } of PAGE_CHANGES) {
			const found: Partial<Record<Feet, string[] | { refused: string }>> = {};
			for (const feet of Object.keys(PAGE_COLUMNS) as Feet[])
				found[feet] = await failingOrRefused(await forge(report, feet));
			changes.set(id, found);
		}
		pageOutcomes.push({ name, changes });
		expect(changes.get('pageLeftOut')?.['cn-footer']).toContain('printedPages');
		expect(changes.get('pageOfAnotherPrint')?.['cn-footer']).toContain('filePageNumberForm');
	});
});

test('the checks called added are checks', () => {
	expect([...ADDED].filter((id) => !CHECKS.some((check) => check.id === id))).toEqual([]);
});

test('the document shows what was found, and explains nothing that is caught', () => {
	const text = documentOf(outcomes, pageOutcomes);
	if (process.env.UPDATE_DOCS) writeFileSync(DOCUMENT, text);
	expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
	expect(new Set(outcomes.flatMap(unseenIn))).toEqual(new Set(Object.keys(UNSEEN)));
});
