import { RecognisedPage } from '../../../../../nodes/CreditReport/engines/local/pipeline/review/recognisedPage';
import {
	MOST_PICTURES,
	withPictures,
} from '../../../../../nodes/CreditReport/engines/local/pipeline/review/valuePictures';
import type { Raster } from '../../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { readPng } from '../../../../../nodes/CreditReport/engines/local/source/pictures/png/readPng';
import type { ReviewEntry } from '../../../../../nodes/CreditReport/report/forms/types';

const SIZE = { width: 595, height: 842 };
const PAGES = new Map([1, 2].map((number) => [number, new RecognisedPage({ number, ...SIZE, glyphs: [] })]));

const entry = (page: number, box: ReviewEntry['box'] = [100, 100, 190, 114]): ReviewEntry => ({
	path: 'loans[0].balance',
	page,
	box,
	value: '1',
	confidence: 0.5,
	reason: 'lowConfidence',
	alternatives: [],
});

/** Longer than what a packer looks back for. */
const NOISE = Uint8Array.from({ length: 100_003 }, (_, at) => Math.imul(at + 1, 2654435761) >>> 24);

/** Draws pages of noise, which packs worst. */
function drawer() {
	const drawn: number[] = [];
	const draw = (index: number, pixelsPerPoint: number): Raster => {
		drawn.push(index);
		const [width, height] = [Math.round(SIZE.width * pixelsPerPoint), Math.round(SIZE.height * pixelsPerPoint)];
		const data = new Uint8Array(width * height * 3);
		for (let at = 0; at < data.length; at += NOISE.length) data.set(NOISE.subarray(0, data.length - at), at);
		return { width, height, stride: width * 3, data };
	};
	return { draw, drawn };
}

const bytesOf = ({ picture }: ReviewEntry): Buffer => {
	const [, base64 = ''] = /^data:image\/png;base64,([\w+/]+=*)$/.exec(picture ?? '') ?? [];
	return Buffer.from(base64, 'base64');
};

it('each value has its place with some points around it, and each page is drawn once', async () => {
	const { draw, drawn } = drawer();
	const review = withPictures([entry(2), entry(1), entry(2)], PAGES, draw);
	expect(drawn).toEqual([1, 0]);
	for (const each of review) {
		const { width, height } = await readPng(bytesOf(each));
		expect([width, height]).toEqual([(100 * 200) / 72, (24 * 200) / 72].map(Math.round));
	}
});

it('a lone digit has its neighbours beside it', async () => {
	const [digit] = withPictures([entry(1, [100, 100, 105, 110])], PAGES, drawer().draw);
	const { width, height } = await readPng(bytesOf(digit!));
	expect([width, height]).toEqual([90, 24].map((points) => Math.round((points * 200) / 72)));
});

it('a large one has fewer pixels, so that its picture is no longer than 60 KB', async () => {
	const [large] = withPictures([entry(1, [20, 20, 570, 820])], PAGES, drawer().draw);
	expect(large!.picture!.length).toBeLessThanOrEqual(60_000);
	expect(large!.picture!.length).toBeGreaterThan(10_000);
	const { width, height } = await readPng(bytesOf(large!));
	expect(width / height).toBeCloseTo(560 / 810, 1);
});

it('one that is told to stand beyond the page has one all the same', () => {
	const [beyond] = withPictures([entry(1, [900, 900, 950, 910])], PAGES, drawer().draw);
	expect(beyond!.picture).toMatch(/^data:image/);
});

it('one at the edge ends there', async () => {
	const [edge] = withPictures([entry(1, [0, 0, 95, 36])], PAGES, drawer().draw);
	const { width, height } = await readPng(bytesOf(edge!));
	expect([width, height]).toEqual([100, 41].map((points) => Math.round((points * 200) / 72)));
});

it('of very many values the first have one, and pages with others alone are not drawn', () => {
	const { draw, drawn } = drawer();
	const many = [...Array.from({ length: MOST_PICTURES }, () => entry(1, [10, 10, 12, 12])), entry(2)];
	const review = withPictures(many, PAGES, draw);
	expect(review.filter(({ picture }) => picture !== undefined)).toHaveLength(MOST_PICTURES);
	expect(review.at(-1)).toEqual(entry(2));
	expect(drawn).toEqual([0]);
});
