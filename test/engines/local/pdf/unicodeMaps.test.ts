import { EXTRA } from '../../../support/pdf';
import { pageOf, textOf } from '../../../support/page';

const shown = (codes: string) => `BT /mapped 10 Tf 100 700 Td <${codes}> Tj ET`;

it.each([
	['a range across a byte boundary', '1 beginbfrange <00ff> <0100> <4e00> endbfrange', '00ff0100', '一丁'],
	['one range announced, several there', '1 beginbfrange <0001> <0002> <4e00> <0080> <0100> <4e2a> endbfrange', '000100800081', '一个丫'],
	['a count of none', '0 beginbfchar <0001> <4e2a> endbfchar', '0001', '个'],
	['a list that is too long', '1 beginbfrange <0001> <0001> [<4e2a> <4eba>] endbfrange', '0001', '个'],
])('%s is read as other readers read it', async (_, map, codes, expected) => {
	expect(textOf(await pageOf(shown(codes), { map }))).toBe(expected);
});

describe('a font whose glyphs are drawings named after their characters', () => {
	const font = '<</Type/Font/Subtype/Type3/FontBBox[0 -200 1100 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar 3/Widths[1000 300 1000]/Resources<<>>';
	const glyph = '<</Length 46>>stream\n1000 0 0 0 900 900 d1 0 0 900 900 re f        \nendstream';
	const options = (encoding: string) => ({
		resources: '',
		extra: [`${font}/CharProcs<</uni4E2A ${EXTRA + 1} 0 R/uni002E ${EXTRA + 1} 0 R/u04EBA.x ${EXTRA + 1} 0 R/g3 ${EXTRA + 1} 0 R>>/Encoding ${encoding}>>`, glyph, '<</Type/Encoding/Differences[1/uni4E2A/u04EBA.x/g3]>>'],
		xobjects: { form: { dictionary: `/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</drawn ${EXTRA} 0 R>>>>`, data: 'BT /drawn 10 Tf 100 700 Td <010203> Tj ET' } },
	});

	it('has characters as wide as they move the pen, though the font tells no height', async () => {
		const { glyphs } = await pageOf('/form Do', options('<</Type/Encoding/Differences[1/uni4E2A/uni002E]>>'));
		expect(glyphs.slice(0, 2).map(({ text, x0, x1 }) => [text, Math.round(x0), Math.round(x1)])).toEqual([['个', 100, 110], ['.', 110, 113]]);
	});

	it('has characters that are read however little ink they have', async () => {
		const { extra, ...others } = options('<</Type/Encoding/Differences[1/uni4E00/uni002E]>>');
		const page = await pageOf('/form Do', { ...others, extra: extra.map((body) => body.replace('0 0 900 900 d1 0 0 900 900 re f        ', '0 0 900 40 d1 0 0 900 40 re f          ').replace('/uni4E2A', '/uni4E00')) });
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
