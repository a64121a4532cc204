import { CosFile } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/file';
import { pagesOf } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/pageTree';

const fileOf = (...bodies: string[]): CosFile =>
	new CosFile(Buffer.from(bodies.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('')));

it('pages come in order, with what they inherit', () => {
	const file = fileOf(
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/MediaBox[0 0 1 1]/Rotate 90/Kids[3 0 R 4 0 R]>>',
		'<</Type/Pages/Rotate 0/Kids[5 0 R]>>',
		'<</Type/Page/Contents 9 0 R>>',
		'<</Type/Page/MediaBox[0 0 2 2]>>',
	);
	const pages = pagesOf(file, 2) ?? [];
	expect(pages.map((page) => [page.get('MediaBox'), page.get('Rotate')])).toEqual([
		[[0, 0, 2, 2], 0],
		[[0, 0, 1, 1], 90],
	]);
});

it('a tree of another number of pages says nothing', () => {
	expect(pagesOf(fileOf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]>>', '<</Type/Page>>'), 2)).toBe(
		undefined,
	);
	expect(pagesOf(fileOf('<<>>'), 1)).toBe(undefined);
});

it('nor does one that contains itself', () => {
	const file = fileOf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]>>');
	expect(pagesOf(file, 3)).toBe(undefined);
});

it.each([
	['itself', [`<</Type/Pages/Kids[3 0 R ${'2 0 R '.repeat(2_000)}]>>`, '<</Type/Page>>']],
	[
		'one that contains it',
		[
			`<</Type/Pages/Kids[3 0 R ${'4 0 R '.repeat(2_000)}]>>`,
			'<</Type/Page>>',
			`<</Type/Pages/Kids[${'2 0 R '.repeat(2_000)}]>>`,
		],
	],
])('a tree that contains %s thousands of times is not gone through', (_, nodes) => {
	const file = fileOf('<</Type/Catalog/Pages 2 0 R>>', ...nodes);
	const read = jest.spyOn(file, 'object');
	expect(pagesOf(file, 1)).toBe(undefined);
	expect(read.mock.calls.length).toBeLessThan(20);
});
