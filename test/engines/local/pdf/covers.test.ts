import { EXTRA, pdfOf, show, type PdfOptions } from '../../../support/pdf';
import { pageOf, pagesOf } from '../../../support/page';

const text = show('余额1,234', 100, 700);
const others = Array.from({ length: 8 }, (_, line) => show('账户余额为零元', 100, 600 - line * 20)).join(' ');
const kindsOf = async (content: string, options: PdfOptions = {}) => (await pageOf(content, options)).facts.overlays.map(({ kind }) => kind);

describe('a picture', () => {
	const pixel = (dictionary: string, data = '\xff') => ({ dictionary: `/Subtype/Image/Width 1/Height 1/BitsPerComponent 8${dictionary}`, data });
	const xobjects = {
		patch: pixel('/ColorSpace/DeviceGray'),
		mask: { dictionary: '/Subtype/Image/Width 80/Height 1/BitsPerComponent 1/ImageMask true', data: '\xaa'.repeat(10) },
	};
	const over = (name: string, before = '') => `${text} ${others} q ${before} 80 0 0 16 95 695 cm /${name} Do Q`;
	const options: PdfOptions = { xobjects };
	/** Masks come first, so that pictures can refer to them by number. */
	const masked: PdfOptions = {
		xobjects: {
			weak: pixel('/ColorSpace/DeviceGray', '\x30'),
			strong: pixel('/ColorSpace/DeviceGray', '\xff'),
			clear: pixel(`/ColorSpace/DeviceGray/SMask ${EXTRA} 0 R`),
			solid: pixel(`/ColorSpace/DeviceGray/SMask ${EXTRA + 1} 0 R`),
		},
	};

	it.each([
		['over text', over('patch'), options, ['picture-over-text']],
		['over text, in a form of its own', `${text} ${others} /form Do`, { xobjects: { patch: xobjects.patch, form: { dictionary: `/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</patch ${EXTRA} 0 R>>>>`, data: 'q 80 0 0 16 95 695 cm /patch Do Q' } } }, ['picture-over-text']],
		['over text, with a mask that hides nothing', over('solid'), masked, ['picture-over-text']],
		['behind text', `q 595 0 0 842 0 0 cm /patch Do Q ${text} ${others}`, options, []],
		['beside text', `${text} q 80 0 0 16 300 695 cm /patch Do Q`, options, []],
		['one sees through by its mask', over('clear'), masked, []],
		['one sees through by the graphics state', over('patch', '/faint gs'), options, []],
		['that multiplies, as highlighters do', over('patch', '/multiply gs'), options, []],
		['of fine lines, a stencil', over('mask'), options, []],
		['cut down to a corner without text', `${text} ${others} q 300 690 20 20 re W n 595 0 0 842 0 0 cm /patch Do Q`, options, []],
	])('%s', async (_, content, pdf, expected) => {
		expect(await kindsOf(content, pdf)).toEqual(expected);
	});

	it('over text on a page that is turned', async () => {
		expect(await kindsOf(over('patch'), { ...options, page: '/Rotate 90' })).toEqual(['picture-over-text']);
		const sideways = `${show('余额1,234', 100, 100, { degrees: 90 })} ${show('账户余额', 200, 100, { degrees: 90 })} q 16 0 0 80 88 95 cm /patch Do Q`;
		expect(await kindsOf(sideways, options)).toEqual(['picture-over-text']);
	});

	it('on each of many pages is told without drawing every one', async () => {
		const pages = await pagesOf(pdfOf(Array.from({ length: 40 }, () => over('patch')), options));
		expect(pages.every(({ facts }) => facts.overlays.length === 1)).toBe(true);
	});
});

describe('a box in a form', () => {
	it('over text of the same form covers it', async () => {
		const form = { dictionary: '/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</song 3 0 R>>>>', data: `${text} 1 g 95 695 80 16 re f` };
		expect(await kindsOf('/form Do', { xobjects: { form } })).toEqual(['box-over-text']);
	});

	it('cut down to nothing covers nothing', async () => {
		expect(await kindsOf(`${text} q 300 300 10 10 re W n 1 g 95 695 80 16 re f Q`)).toEqual([]);
	});
});

describe('an annotation', () => {
	const appearance = (data: string, resources = '') => `<</Type/XObject/Subtype/Form/BBox[0 0 80 16]/Resources<</Font<</helvetica 6 0 R>>${resources}>>/Length ${data.length}>>stream\n${data}\nendstream`;
	const WHITE = '1 g 0 0 80 16 re f';
	const WORDS = '0 g BT /helvetica 9 Tf 2 4 Td (421) Tj ET';
	const annotated = async (subtype: string, entries: string, ...drawn: string[]) => {
		const ap = drawn.length > 0 ? `/AP<</N ${EXTRA + 1} 0 R>>` : '';
		const page = await pageOf(`${text} ${others}`, { page: `/Annots[${EXTRA} 0 R]`, extra: [`<</Type/Annot/Subtype/${subtype}/Rect[95 695 175 711]/F 4${ap}${entries}>>`, ...drawn] });
		return { over: page.facts.overlays.map(({ kind }) => kind), added: page.facts.addedTexts.map(({ kind }) => kind), text: page.glyphs.length };
	};
	const CHARACTERS = 7 + 8 * 7;

	it.each([
		['free text on white ground', 'FreeText', '/Contents(421)', [appearance(`${WHITE} ${WORDS}`)], ['annotation-over-text'], ['FreeText']],
		['free text without a ground', 'FreeText', '/Contents(421)', [appearance(WORDS)], ['annotation-over-text'], ['FreeText']],
		['free text that viewers draw themselves', 'FreeText', '/Contents(421)/C[1 1 1]/DA(/Helv 9 Tf 0 g)', [], ['annotation-over-text'], ['FreeText']],
		['a white stamp', 'Stamp', '', [appearance(WHITE)], ['annotation-over-text'], []],
		['a filled square', 'Square', '/IC[1 1 1]/C[1 1 1]', [], ['annotation-over-text'], []],
		['a form field with a value', 'Widget', '/FT/Tx/V(421)', [appearance(`${WHITE} ${WORDS}`)], ['annotation-over-text'], ['Widget']],
		['the frame of a square', 'Square', '/C[1 0 0]', [], [], []],
		['a seal one sees through', 'Stamp', '', [appearance('1 0 0 RG 1 w 2 2 76 12 re S')], [], []],
		['a seal with words', 'Stamp', '', [appearance(WORDS)], [], []],
		['a highlighter', 'Highlight', '/QuadPoints[95 711 175 711 95 695 175 695]/C[1 1 0]', [], [], []],
		['a link', 'Link', '/Border[0 0 1]', [], [], []],
		['a hidden one', 'FreeText', '/F 2', [appearance(`${WHITE} ${WORDS}`)], [], []],
		['one that is not shown on screens', 'FreeText', '/F 32', [appearance(`${WHITE} ${WORDS}`)], [], []],
	])('%s', async (_, subtype, entries, drawn, over, added) => {
		expect(await annotated(subtype, entries, ...drawn)).toEqual({ over, added, text: CHARACTERS });
	});

	it('with text in an empty place covers nothing, but is told', async () => {
		expect(await annotated('FreeText', '/Rect[300 20 380 36]/Contents(421)', appearance(WORDS))).toEqual({ over: [], added: ['FreeText'], text: CHARACTERS });
	});
});
