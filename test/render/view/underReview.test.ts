import { renderReport } from '../../../nodes/CreditReport/api';
import type { ReviewEntry } from '../../../nodes/CreditReport/report/forms/types';
import { viewOf } from '../../../nodes/CreditReport/render/view';
import { changed, GEN1, parsed } from '../../report/support/reports';

const entry = (path: string, value: string, before?: string): ReviewEntry => ({
	path,
	page: 3,
	box: [0, 0, 10, 10],
	value,
	confidence: 0.6,
	reason: before === undefined ? 'lowConfidence' : 'repaired',
	alternatives: ['260,000'],
	...(before === undefined ? {} : { before }),
});
const REVIEW = [
	entry('loans[0].balance', '250,000', '250.000'),
	entry('profile.birthday', '1985.06.15'),
	entry('loans[1].speBusinesses[0].amount', '100'),
];
const scanned = parsed(GEN1, { textSource: 'ocr', review: REVIEW });

it('a report that was not recognised by us has no part for it', () => {
	expect(viewOf(parsed(GEN1)).review).toBeNull();
});

it('lists what is to be compared, with its place and why', () => {
	const { review } = viewOf(scanned);
	expect(review?.summary).toContain('3个值');
	expect(review?.values[0]).toEqual({
		path: 'loans[0].balance',
		place: expect.stringContaining('余额') as string,
		page: 3,
		value: '250,000',
		before: '250.000',
		alternatives: ['260,000'],
		reason: expect.stringContaining('before') as string,
	});
	expect(viewOf(parsed(GEN1, { review: [] })).review).toMatchObject({ tone: 'good', values: [] });
});

it('is no table among the sections', () => {
	expect(viewOf(scanned).sections.map(({ key }) => key)).not.toContain('review');
});

/** The cells that are marked: section, row, column. */
const marksIn = (report: typeof scanned): string[] =>
	viewOf(report)
		.sections.flatMap(({ key, columns, doubts }) =>
			doubts.flatMap((row, index) => [...row].map((at) => `${key} ${index} ${columns[at]!.key}`)),
		)
		.sort();

it('marks the cells', () => {
	expect(marksIn(scanned)).toEqual(['loans 0 balance', 'loans.speBusinesses 0 amount', 'profile 0 birthday']);
});

it('marks the row that shows a value, where records that hold nothing have none', () => {
	const loans = [{}, ...(GEN1.loans as object[])];
	const report = parsed(changed(GEN1, 'loans', loans), {
		textSource: 'ocr',
		review: [entry('loans[1].balance', '250,000'), entry('loans[2].speBusinesses[0].amount', '100')],
	});
	expect(marksIn(report)).toEqual(['loans 0 balance', 'loans.speBusinesses 0 amount']);
});

it.each(['html', 'markdown'] as const)('%s shows the list', async (format) => {
	const { data } = await renderReport(scanned, { format });
	const text = Buffer.from(data).toString('utf8');
	expect(text).toContain('250,000');
	expect(text).toContain('须对照页面核对');
	expect(text.includes('class="doubt"')).toBe(format === 'html');
});
