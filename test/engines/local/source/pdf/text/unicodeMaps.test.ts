import { EXTRA } from '../../../../../support/pdf';
import { pageOf, textOf } from '../../../../../support/page';

const shown = (codes: string) => `BT /mapped 10 Tf 100 700 Td <${codes}> Tj ET`;

it.each([
	['a range across a byte boundary', '1 beginbfrange <00ff> <0100> <4e00> endbfrange', '00ff0100', '一丁'],
	[
		'one range announced, several there',
		'1 beginbfrange <0001> <0002> <4e00> <0080> <0100> <4e2a> endbfrange',
		'000100800081',
		'一个丫',
	],
	['a count of none', '0 beginbfchar <0001> <4e2a> endbfchar', '0001', '个'],
	['a list that is too long', '1 beginbfrange <0001> <0001> [<4e2a> <4eba>] endbfrange', '0001', '个'],
])('%s is read as other readers read it', async (_, map, codes, expected) => {
	expect(textOf(await pageOf(shown(codes), { map }))).toBe(expected);
});

it('a name instead of a map says that codes are characters', async () => {
	const page = await pageOf('BT /coded 10 Tf 100 700 Td <4e2aff08003700380029> Tj ET', {
		fonts: `/coded ${EXTRA} 0 R`,
		extra: [
			'<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode/Identity-H>>',
		],
	});
	expect(textOf(page)).toBe('个（78)');
});

describe('characters that a map gives for others', () => {
	it.each([
		['a hyphen that breaks no line', '2011', '-'],
		['a soft hyphen, which a page shows', '00ad', '-'],
		['a minus', '2212', '-'],
		['the code of a symbol font', 'f037', '7'],
		['a character and its variation', '4e2afe00', '个'],
		['a character and a space of no width', '5143200b', '元'],
	])('%s', async (_, target, expected) => {
		expect(textOf(await pageOf(shown('0001'), { map: `1 beginbfchar <0001> <${target}> endbfchar` }))).toBe(expected);
	});
});

describe('a font whose glyphs are drawings named after their characters', () => {
	const font =
		'<</Type/Font/Subtype/Type3/FontBBox[0 -200 1100 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar 3/Widths[1000 300 1000]/Resources<<>>';
	const glyph = '<</Length 46>>stream\n1000 0 0 0 900 900 d1 0 0 900 900 re f        \nendstream';
	const options = (encoding: string) => ({
		resources: '',
		extra: [
			`${font}/CharProcs<</uni4E2A ${EXTRA + 1} 0 R/uni002E ${EXTRA + 1} 0 R/u04EBA.x ${EXTRA + 1} 0 R/g3 ${EXTRA + 1} 0 R>>/Encoding ${encoding}>>`,
			glyph,
			'<</Type/Encoding/Differences[1/uni4E2A/u04EBA.x/g3]>>',
		],
		xobjects: {
			form: {
				dictionary: `/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</drawn ${EXTRA} 0 R>>>>`,
				data: 'BT /drawn 10 Tf 100 700 Td <010203> Tj ET',
			},
		},
	});

	it('has characters as wide as they move the pen, though the font tells no height', async () => {
		const { glyphs } = await pageOf('/form Do', options('<</Type/Encoding/Differences[1/uni4E2A/uni002E]>>'));
		expect(glyphs.slice(0, 2).map(({ text, x0, x1 }) => [text, Math.round(x0), Math.round(x1)])).toEqual([
			['个', 100, 110],
			['.', 110, 113],
		]);
	});

	it('has characters that are read however little ink they have', async () => {
		const { extra, ...others } = options('<</Type/Encoding/Differences[1/uni4E00/uni002E]>>');
		const page = await pageOf('/form Do', {
			...others,
			extra: extra.map((body) =>
				body
					.replace('0 0 900 900 d1 0 0 900 900 re f        ', '0 0 900 40 d1 0 0 900 40 re f          ')
					.replace('/uni4E2A', '/uni4E00'),
			),
		});
		expect(textOf(page).slice(0, 2)).toBe('一.');
	});

	it.each([
		['in the font', '<</Type/Encoding/Differences[1/uni4E2A/u04EBA.x/g3]>>'],
		['beside it', `${EXTRA + 2} 0 R`],
	])('is read by these names, when they stand %s; other names stay unreadable', async (_, encoding) => {
		const page = await pageOf('/form Do', options(encoding));
		expect(textOf(page)).toBe('个人\ufffd');
		expect(page.unmapped).toBe(1);
	});
});
