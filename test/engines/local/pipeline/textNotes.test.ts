import {
	pageText,
	tallyOf,
	textSourceOf,
	textWarnings,
	type PageText,
} from '../../../../nodes/CreditReport/engines/local/pipeline/textNotes';
import { page } from '../../../support/layout';

const plain: PageText = { ...pageText(page({})), glyphs: 100 };
const codes = (...texts: PageText[]) => textWarnings(tallyOf(texts)).map(({ code }) => code);
const message = (...texts: PageText[]) => textWarnings(tallyOf(texts))[0]?.message;

it('text that is all there needs no word', () => {
	expect(codes(plain, { ...plain, source: 'none' })).toEqual([]);
});

it('unreadable characters are counted over the pages, from the first', () => {
	expect(message(plain, { ...plain, unmapped: 1 }, { ...plain, unmapped: 2 })).toBe(
		'3 of 300 characters have no Unicode value in the PDF',
	);
});

it('of pictures that were left out is told how many', () => {
	const tally = tallyOf([{ ...plain, source: 'ocr', recognised: 'picture' }]);
	const [picture, none] = [{ picture: 'data:image/png;base64,' }, {}];
	const told = (review: Array<{ picture?: string }>) => textWarnings(tally, {}, review)[0]?.message;
	expect(told([picture, none, none])).toMatch(
		/3 values are under review: .*\. Pictures of the last 2 of them were left out$/,
	);
	for (const review of [[picture, picture], [none]]) expect(told(review)).not.toContain('left out');
});

it('of values under review is told how many, and nothing of where they stand when there are none', () => {
	const tally = tallyOf([{ ...plain, source: 'ocr', recognised: 'picture' }]);
	const told = (count: number) => textWarnings(tally, {}, Array<object>(count).fill({}))[0]?.message;
	expect(told(0)).toMatch(/\(OCR\)\. No value is under review$/);
	expect(told(1)).toContain('1 value is under review: meta.review');
	expect(told(2)).toContain('2 values are under review: meta.review');
});

it('the values that hold one are named, the first ten of them', () => {
	const [warning] = textWarnings(tallyOf([{ ...plain, unmapped: 1 }]), {
		serialNo: '1',
		loans: [{ organization: '北麓银行' }, { organization: '北\ufffd银行' }],
		profile: { postAddr: '\ue123路' },
	});
	expect(warning).toMatchObject({ path: 'loans[1].organization' });
	expect(warning?.message).toMatch(/; values that hold one: loans\[1\]\.organization, profile\.postAddr$/);
	const many = { checkDetails: Array.from({ length: 12 }, () => ({ operator: '\ufffd' })) };
	expect(textWarnings(tallyOf([{ ...plain, unmapped: 12 }]), many)[0]?.message).toMatch(/operator and 2 more$/);
});

it('what was left out is named with its reason and number', () => {
	expect(message({ ...plain, leftOut: { watermark: 4 } }, { ...plain, leftOut: { watermark: 4, sideways: 2 } })).toBe(
		'Characters on the pages that were not read: 8 as a watermark, 2 because they run across the direction of the page',
	);
});

it('what the pages do not show is another matter', () => {
	expect(codes({ ...plain, leftOut: { invisible: 1, outside: 2, layer: 3, covered: 4 } })).toEqual(['HIDDEN_TEXT']);
	expect(codes({ ...plain, leftOut: { invisible: 1, sideways: 3 } })).toEqual(['TEXT_LEFT_OUT', 'HIDDEN_TEXT']);
});

it('text as pale as a watermark is read with a word', () => {
	expect(codes({ ...plain, pale: 5 })).toEqual(['PALE_TEXT']);
});

describe('text that a program recognised in pictures', () => {
	const scan: PageText = { ...plain, source: 'ocr' };

	it.each([
		['text', [plain, plain]],
		['ocr', [scan, scan]],
		['ocr', [scan, { ...plain, source: 'none' as const }]],
		['mixed', [plain, scan]],
	])('makes the source %s', (source, texts) => {
		expect(textSourceOf(tallyOf(texts))).toBe(source);
	});

	it('is named', () => {
		expect(codes(plain, scan)).toEqual(['RECOGNISED_TEXT']);
		expect(message(plain, scan)).toContain('The text of 1 page was recognised');
		expect(message(scan, scan)).toContain('The file is a scan');
	});
});
