import { writePng } from '../../../nodes/CreditReport/engines/local/source/pictures/png/writePng';
import { renderReport } from '../../../nodes/CreditReport/api';
import type { ReviewEntry } from '../../../nodes/CreditReport/report/forms/types';
import { viewOf } from '../../../nodes/CreditReport/render/view';
import { changed, GEN1, GEN2, parsed } from '../../report/support/reports';

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
		reason: expect.stringContaining('最初') as string,
		picture: null,
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

it('says at the head that it was recognised, and marks what is doubtful there', () => {
	const { about } = viewOf(
		parsed(GEN1, {
			textSource: 'ocr',
			recognisedPages: [{ page: 1, reason: 'picture' }],
			review: [entry('idNum', '519999198506150029')],
		}),
	);
	expect(about.find(({ label }) => label === '读取方式')?.value).toBe('本地引擎（离线），1页文字从图片识别');
	expect(about.filter(({ isDoubted }) => isDoubted).map(({ value }) => value)).toEqual(['519999198506150029']);
	expect(viewOf(parsed(GEN1)).about.find(({ label }) => label === '读取方式')?.value).toBe('本地引擎（离线）');
});

it('marks what is reckoned from them, and nothing else', () => {
	const loan = { ...(GEN1.loans as object[])[0], endAt: '2030.01.01' };
	const report = parsed(changed(GEN1, 'loans.0', loan), {
		textSource: 'ocr',
		review: [entry('loans[0].balance', '250,000'), entry('loans[0].last24Status', 'N')],
	});
	const { loansAndCards, institutions, dues, history } = viewOf(report);
	expect(loansAndCards.map(({ doubted }) => [...doubted].join())).toEqual(['balance,worstLevel24', '', '', '']);
	expect(institutions.rows.flatMap(({ doubted }) => [...doubted])).toEqual(['balance', 'withoutBalance']);
	expect(dues.rows.find(({ account }) => account.path === 'loans[0]')?.doubted).toEqual(new Set(['balance']));
	const [first, ...others] = history.rows.map(({ cells }) => cells.filter((cell) => cell?.isDoubted).length);
	expect(first).toBe(24);
	expect(others.every((count) => count === 0)).toBe(true);
});

it.each([true, false])('Markdown marks the figures of accounts (compact: %p)', async (compact) => {
	const report = parsed(GEN1, { textSource: 'ocr', review: [entry('loans[0].balance', '250,000')] });
	const { data } = await renderReport(report, { format: 'markdown', compact });
	expect(data.toString()).toContain('250,000?');
});

it('marks the months of a record in their grid', async () => {
	const report = parsed(GEN2, { textSource: 'ocr', review: [entry('loans[0].repaymentHistory[0].status', 'N')] });
	const page = (await renderReport(report, { format: 'html' })).data.toString();
	expect(page).toMatch(/<table class="months">[^]*?<span class="doubt">/);
});

describe('pictures of the values', () => {
	const page = async (picture: string) => {
		const review = [{ ...REVIEW[0]!, picture }, REVIEW[1]!];
		return (await renderReport(parsed(GEN1, { review }), { format: 'html' })).data.toString();
	};

	it('stand beside their values, and the page may show pictures that are in it', async () => {
		const uri = `data:image/png;base64,${writePng({ width: 10, height: 5, data: new Uint8Array(50) }).toString('base64')}`;
		const text = await page(uri);
		expect(text.match(/<img\s/g)).toHaveLength(1);
		expect(text).toContain(`src="${uri}"`);
		expect(text).toMatch(/width="6"\s+height="3"/);
		expect(text).toContain('img-src data:;');
		expect(text).toContain('页面原样');
	});

	it.each(['https://example.com/a.png', 'data:image/svg+xml;base64,PHN2Zy8+', 'data:image/png;base64,"><script>', ''])(
		'of any other kind are not shown: %p',
		async (picture) => {
			const text = await page(picture);
			expect(text).not.toMatch(/<img|页面原样/);
			expect(text).toContain('img-src &#39;none&#39;');
		},
	);
});

it.each(['html', 'markdown'] as const)('%s shows the list', async (format) => {
	const { data } = await renderReport(scanned, { format });
	const text = Buffer.from(data).toString('utf8');
	expect(text).toContain('250,000');
	expect(text).toContain('须对照页面核对');
	expect(text.includes('class="doubt"')).toBe(format === 'html');
});
