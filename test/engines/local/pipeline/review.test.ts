import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parsePages } from '../../../../nodes/CreditReport/engines/local/pipeline/parsePdf';
import type { PipelineOptions } from '../../../../nodes/CreditReport/engines/local/pipeline/types';
import type { Evidence } from '../../../../nodes/CreditReport/report/forms/types';
import type { Glyph, Page } from '../../../../nodes/CreditReport/engines/local/source/types';
import { memorySource, pagesOf } from '../../../support/page';

const SAMPLE = readFileSync(join(__dirname, '../../../../examples/sample-report.pdf'));
let printed: Page[];
beforeAll(async () => {
	printed = await pagesOf(SAMPLE);
});

/** The page as a recogniser gives it. @param misread what it makes of the characters of a page, by place in the page's text */
function recognised(page: Page, misread: (glyph: Glyph, before: string, after: string) => Glyph[]): Page {
	const text = page.glyphs.map((glyph) => glyph.text);
	return {
		...page,
		source: 'ocr',
		recognised: 'picture',
		glyphs: page.glyphs.flatMap((glyph, at) =>
			misread(
				{ ...glyph, confidence: 0.999 },
				text.slice(Math.max(0, at - 7), at).join(''),
				text.slice(at + 1, at + 8).join(''),
			),
		),
	};
}

async function parsed(pages: readonly Page[], options: PipelineOptions = {}) {
	const [result] = await parsePages(memorySource(pages), options);
	return result!;
}

const same = (glyph: Glyph): Glyph[] => [glyph];

it('a printed report has no review', async () => {
	const { meta } = await parsed(printed);
	expect([meta.review, meta.reviewShare, meta.recognisedPages]).toEqual([undefined, undefined, undefined]);
});

it('a recognised one without doubts has an empty one, and reads as the print', async () => {
	const [print, scan] = [await parsed(printed), await parsed(printed.map((page) => recognised(page, same)))];
	expect(scan.meta.review).toEqual([]);
	expect(scan.meta.reviewShare).toBe(0);
	expect(scan.meta.recognisedPages).toHaveLength(printed.length);
	expect(scan.report).toEqual(print.report);
	expect(scan.evidence).toBeUndefined();
	expect(scan.meta.warnings).toEqual([
		expect.objectContaining({
			code: 'RECOGNISED_TEXT',
			message: expect.stringContaining('No value is under review') as string,
		}),
	]);
});

/** Records of the first page stand below: rows have numbers without being read. In points. */
const ABOVE_LISTS = 450;

it('pictures in which titles are read and no value are refused: nobody knows that the report is empty', async () => {
	const { evidence } = await parsed(printed, { evidence: true });
	const values: Evidence[] = [];
	JSON.stringify(evidence, (_, value: Evidence | null) => {
		if (value?.box) values.push(value);
		return value;
	});
	const isValue = ({ number }: Page, { x0, x1, y0, y1 }: Glyph): boolean => {
		const middle = (y0 + y1) / 2;
		return values.some(
			({ page, box: [left, top, right, bottom] }) =>
				page === number && x0 < right && x1 > left && middle > top && middle < bottom,
		);
	};
	const titles = printed
		.slice(0, 1)
		.map((page) => recognised(page, (glyph) => (glyph.y0 > ABOVE_LISTS || isValue(page, glyph) ? [] : [glyph])));
	await expect(parsed(titles)).rejects.toMatchObject({
		code: 'NO_TEXT_LAYER',
		message: expect.stringContaining('no value') as string,
	});
});

it('a text that another program recognised has none: nobody knows how well', async () => {
	const { meta } = await parsed(printed.map((page) => ({ ...page, source: 'ocr' as const })));
	expect([meta.review, meta.reviewShare, meta.recognisedPages]).toEqual([undefined, undefined, undefined]);
	expect(meta.warnings[0]?.message).toContain('another program');
});

describe('a value that is read wrongly', () => {
	const POINT = (page: Page) =>
		recognised(page, (glyph, before, after) => [
			{ ...glyph, text: glyph.text === ',' && before.endsWith('333') && after.startsWith('334') ? '.' : glyph.text },
		]);

	it('is repaired, in every form of the report, and told with its place', async () => {
		const pages = printed.map(POINT);
		const { report, normalised, evidence, meta } = await parsed(pages, { evidence: true });
		expect(report.loans[0]?.balance).toBe('333,334');
		expect(normalised?.report.loans[0]?.balance).toBe(333334);
		const entry = meta.review?.find(({ path }) => path === 'loans[0].balance');
		expect(entry).toEqual({
			path: 'loans[0].balance',
			...evidence!.loans[0]!.balance!,
			value: '333,334',
			confidence: 0.999,
			reason: 'repaired',
			alternatives: [],
			before: '333.334',
		});
	});

	it('is what the rest goes by, once it is repaired', async () => {
		const pages = printed.map((page) =>
			recognised(page, (glyph, before, after) =>
				glyph.text === ',' && before.endsWith('333') && after.startsWith('334')
					? [{ ...glyph, text: ';', confidence: 0.6, alternatives: [{ text: ',', confidence: 0.3 }] }]
					: [glyph],
			),
		);
		const [scan, print] = [await parsed(pages), await parsed(printed)];
		expect(scan.meta.review).toEqual([expect.objectContaining({ before: '333;334', value: '333,334' })]);
		expect(scan.normalised?.report.loans[0]?.balance).toBe(333334);
		expect(scan.meta.completeness).toEqual(print.meta.completeness);
		expect(scan.meta.warnings.map(({ code }) => code)).toEqual(['RECOGNISED_TEXT']);
	});

	it('stands in the page of the file where the picture was turned', async () => {
		const pages = printed.map((page) => ({
			...POINT(page),
			toFile: (x: number, y: number) => ({ x: page.height - y, y: x }),
		}));
		const { evidence, meta } = await parsed(pages, { evidence: true });
		const upright = (await parsed(printed, { evidence: true })).evidence!.loans[0]!.balance!;
		const [x0, y0, x1, y1] = upright.box;
		const height = printed[upright.page - 1]!.height;
		const turned = [height - y1, x0, height - y0, x1];
		for (const box of [evidence!.loans[0]!.balance!.box, meta.review![0]!.box])
			box.forEach((edge, at) => expect(edge).toBeCloseTo(turned[at]!, 0));
	});
});

describe('pictures of the values', () => {
	const draw = jest.fn((index: number, pixelsPerPoint: number) => {
		const { width, height } = printed[index]!;
		const [across, down] = [Math.round(width * pixelsPerPoint), Math.round(height * pixelsPerPoint)];
		return { width: across, height: down, stride: 3 * across, data: new Uint8Array(3 * across * down) };
	});
	const unsure = () =>
		printed.map((page) =>
			recognised(page, (glyph) => [/[3-8]/.test(glyph.text) ? { ...glyph, confidence: 0.7 } : glyph]),
		);
	const reviewOf = async (options: PipelineOptions, pages: readonly Page[] = unsure()) => {
		const [result] = await parsePages({ ...memorySource(pages), draw }, options);
		return result!.meta;
	};
	beforeEach(() => draw.mockClear());

	it('come on request: each page that has any is drawn once', async () => {
		const { review = [], warnings } = await reviewOf({ reviewPictures: true });
		const pictured = review.filter(({ picture }) => picture?.startsWith('data:image/png;base64,'));
		expect(pictured).toHaveLength(Math.min(200, review.length));
		expect(draw).toHaveBeenCalledTimes(new Set(pictured.map(({ page }) => page)).size);
		if (review.length > 200)
			expect(warnings[0]!.message).toContain(`Pictures of the last ${review.length - 200} of them were left out`);
	});

	it('are not made otherwise: nothing is drawn', async () => {
		const { review = [] } = await reviewOf({});
		expect(review.some((entry) => 'picture' in entry)).toBe(false);
		await reviewOf({ reviewPictures: true }, printed);
		expect(draw).not.toHaveBeenCalled();
	});
});

it('a digit that is lost leaves room', async () => {
	const pages = printed.map((page) =>
		recognised(page, (glyph, before, after) => {
			const isLost = glyph.text === '6' && before.endsWith('23') && after.startsWith(',608');
			return isLost ? [] : [glyph];
		}),
	);
	const { report, meta } = await parsed(pages);
	const lost = meta.review!.filter(({ reason }) => reason === 'characterMissing');
	expect(lost.map(({ value }) => value)).toContain('23,608');
	expect(JSON.stringify(report)).not.toContain('236,608');
});

it('a word that only the heading of its table says is not doubted for the figures at its place', async () => {
	const pages = printed.map((page) =>
		recognised(page, (glyph) => [/\d/.test(glyph.text) ? { ...glyph, confidence: 0.3 } : glyph]),
	);
	const { meta } = await parsed(pages);
	expect(meta.review!.filter(({ value }) => !/\d/.test(value)).map(({ path }) => path)).toEqual([]);
});

it('the same doubts are found again', async () => {
	const doubtful = printed.map((page) =>
		recognised(page, (glyph) => [/[3-8]/.test(glyph.text) ? { ...glyph, confidence: 0.7 } : glyph]),
	);
	const [first, second] = [await parsed(doubtful), await parsed(doubtful)];
	expect(first.meta.review?.length).toBeGreaterThan(10);
	expect(first.meta.reviewShare).toBeGreaterThan(0.05);
	expect(first.meta.reviewShare).toBeLessThan(1);
	expect(second.meta.review).toEqual(first.meta.review);
});
