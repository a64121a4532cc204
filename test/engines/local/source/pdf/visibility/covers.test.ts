import { EXTRA, pdfOf, show, type PdfOptions } from '../../../../../support/pdf';
import { pageOf, pagesOf, textOf } from '../../../../../support/page';

const text = show('余额1,234', 100, 700);
const others = Array.from({ length: 8 }, (_, line) => show('账户余额为零元', 100, 600 - line * 20)).join(' ');
const kindsOf = async (content: string, options: PdfOptions = {}) =>
	(await pageOf(content, options)).facts.overlays.map(({ kind }) => kind);

describe('a picture', () => {
	const pixel = (dictionary: string, data = '\xff') => ({
		dictionary: `/Subtype/Image/Width 1/Height 1/BitsPerComponent 8${dictionary}`,
		data,
	});
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
		[
			'over text, in a form of its own',
			`${text} ${others} /form Do`,
			{
				xobjects: {
					patch: xobjects.patch,
					form: {
						dictionary: `/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</patch ${EXTRA} 0 R>>>>`,
						data: 'q 80 0 0 16 95 695 cm /patch Do Q',
					},
				},
			},
			['picture-over-text'],
		],
		['over text, with a mask that hides nothing', over('solid'), masked, ['picture-over-text']],
		['behind text', `q 595 0 0 842 0 0 cm /patch Do Q ${text} ${others}`, options, []],
		['beside text', `${text} q 80 0 0 16 300 695 cm /patch Do Q`, options, []],
		['one sees through by its mask', over('clear'), masked, []],
		['one sees through by the graphics state', over('patch', '/faint gs'), options, []],
		['that multiplies, as highlighters do', over('patch', '/multiply gs'), options, []],
		['of fine lines, a stencil', over('mask'), options, []],
		[
			'cut down to a corner without text',
			`${text} ${others} q 300 690 20 20 re W n 595 0 0 842 0 0 cm /patch Do Q`,
			options,
			[],
		],
	])('%s', async (_, content, pdf, expected) => {
		expect(await kindsOf(content, pdf)).toEqual(expected);
	});

	it('over text on a page that is turned', async () => {
		expect(await kindsOf(over('patch'), { ...options, page: '/Rotate 90' })).toEqual(['picture-over-text']);
		const sideways = `${show('余额1,234', 100, 100, { degrees: 90 })} ${show('账户余额', 200, 100, { degrees: 90 })} q 16 0 0 80 88 95 cm /patch Do Q`;
		expect(await kindsOf(sideways, options)).toEqual(['picture-over-text']);
	});

	it('on each of many pages is told without drawing every one', async () => {
		const pages = await pagesOf(
			pdfOf(
				Array.from({ length: 40 }, () => over('patch')),
				options,
			),
		);
		expect(pages.every(({ facts }) => facts.overlays.length === 1)).toBe(true);
	});
});

describe('a shape drawn over text', () => {
	const ellipse = (x0: number, y0: number, x1: number, y1: number) => {
		const [x, y, a, b] = [(x0 + x1) / 2, (y0 + y1) / 2, ((x1 - x0) / 2) * 0.5523, ((y1 - y0) / 2) * 0.5523];
		return `${x1} ${y} m ${x1} ${y + b} ${x + a} ${y1} ${x} ${y1} c ${x - a} ${y1} ${x0} ${y + b} ${x0} ${y} c ${x0} ${y - b} ${x - a} ${y0} ${x} ${y0} c ${x + a} ${y0} ${x1} ${y - b} ${x1} ${y} c h`;
	};
	it.each([
		['an ellipse', `1 g ${ellipse(85, 690, 180, 718)} f`],
		['a triangle', '1 g 60 690 m 220 690 l 130 760 l h f'],
		['a box that is not quite level', 'q 1 g .998 .07 -.07 .998 95 690 cm 0 0 82 18 re f Q'],
		['a broad stroke in a curve', '1 G 16 w 92 703 m 110 704 160 702 180 703 c S'],
		[
			'a scribble',
			`1 G 3.2 w 90 694 m ${Array.from({ length: 9 }, (_, line) => `${line % 2 ? 90 : 180} ${696 + line * 2} l`).join(' ')} S`,
		],
		['ink that is nearly opaque', '/nearly gs 1 g 95 695 80 16 re f'],
		['ink that makes lighter', '/screen gs 1 g 95 695 80 16 re f'],
	])('%s hides it', async (_, shape) => {
		const page = await pageOf(`${text} ${others} q ${shape} Q`, { states: '/nearly<</ca .97>>/screen<</BM/Screen>>' });
		expect([page.facts.overlays.map(({ kind }) => kind), page.leftOut]).toEqual([['box-over-text'], { covered: 7 }]);
	});

	it.each([
		['a ring', `1 0 0 RG 2 w ${ellipse(70, 660, 190, 740)} S`],
		['a filled ring', `1 0 0 rg ${ellipse(70, 660, 190, 740)} ${ellipse(73, 663, 187, 737)} f*`],
		['a yellow box that multiplies', '/multiply gs 1 1 0 rg 95 695 80 16 re f'],
		['a yellow box one sees through', '/faint gs 1 1 0 rg 95 695 80 16 re f'],
		['borders of cells, drawn last', '0 g 90 690 m 190 690 l 190 691 l 91 691 l 91 720 l 90 720 l h f'],
		['a box before the same text again', `1 g 95 695 80 16 re f 0 g ${text}`],
	])('%s does not', async (_, shape) => {
		const page = await pageOf(`${text} ${others} q ${shape} Q`);
		expect([page.facts.overlays, page.leftOut]).toEqual([[], {}]);
	});

	it('and other text upon it: what a person sees is read', async () => {
		const page = await pageOf(`${text} ${others} q 1 g 95 695 80 16 re f Q ${show('余额9,876', 100, 700)}`);
		expect([textOf(page).match(/\d/g)?.join(''), page.leftOut]).toEqual(['9876', { covered: 4 }]);
	});
});

describe('a seal on the text it confirms', () => {
	/** 48 squares each way: a ring of 40 to 46 across, and a star's worth of ink in its middle. */
	const clear = Buffer.from(
		Array.from({ length: 48 * 48 }, (_, at) => {
			const radius = Math.hypot((at % 48) - 23.5, Math.floor(at / 48) - 23.5);
			return radius < 5 || (radius > 20 && radius < 23) ? 255 : 0;
		}),
	).toString('latin1');
	const seal = (colour: string): PdfOptions => ({
		xobjects: {
			mask: { dictionary: '/Subtype/Image/Width 48/Height 48/BitsPerComponent 8/ColorSpace/DeviceGray', data: clear },
			seal: {
				dictionary: `/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB/SMask ${EXTRA} 0 R`,
				data: colour,
			},
		},
	});
	const row = show('报告时间二零一八年一月二日', 100, 700);
	const stamped = `${row} ${others} q 110 0 0 110 113 648 cm /seal Do Q`;

	it('hides nothing, though its star lies on a character', async () => {
		const page = await pageOf(stamped, seal('\xd0\x14\x20'));
		expect([page.facts.overlays, page.leftOut]).toEqual([[], {}]);
	});

	it('in white is a patch', async () => {
		expect(await kindsOf(stamped, seal('\xff\xff\xff'))).toEqual(['picture-over-text']);
	});
});

describe('a box in a form', () => {
	it('over text of the same form covers it', async () => {
		const form = {
			dictionary: '/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</song 3 0 R>>>>',
			data: `${text} 1 g 95 695 80 16 re f`,
		};
		expect(await kindsOf('/form Do', { xobjects: { form } })).toEqual(['box-over-text']);
	});

	it('cut down to nothing covers nothing', async () => {
		expect(await kindsOf(`${text} q 300 300 10 10 re W n 1 g 95 695 80 16 re f Q`)).toEqual([]);
	});
});

describe('an annotation', () => {
	const appearance = (data: string, resources = '') =>
		`<</Type/XObject/Subtype/Form/BBox[0 0 80 16]/Resources<</Font<</helvetica 6 0 R>>${resources}>>/Length ${data.length}>>stream\n${data}\nendstream`;
	const WHITE = '1 g 0 0 80 16 re f';
	const WORDS = '0 g BT /helvetica 9 Tf 2 4 Td (421) Tj ET';
	const annotated = async (subtype: string, entries: string, ...drawn: string[]) => {
		const ap = drawn.length > 0 ? `/AP<</N ${EXTRA + 1} 0 R>>` : '';
		const page = await pageOf(`${text} ${others}`, {
			page: `/Annots[${EXTRA} 0 R]`,
			extra: [`<</Type/Annot/Subtype/${subtype}/Rect[95 695 175 711]/F 4${ap}${entries}>>`, ...drawn],
		});
		return {
			over: page.facts.overlays.map(({ kind }) => kind),
			added: page.facts.addedTexts.map(({ kind }) => kind),
			text: page.glyphs.length,
		};
	};
	const CHARACTERS = 7 + 8 * 7;

	it.each([
		[
			'free text on white ground',
			'FreeText',
			'/Contents(421)',
			[appearance(`${WHITE} ${WORDS}`)],
			['annotation-over-text'],
			['FreeText'],
		],
		[
			'free text without a ground',
			'FreeText',
			'/Contents(421)',
			[appearance(WORDS)],
			['annotation-over-text'],
			['FreeText'],
		],
		[
			'free text that viewers draw themselves',
			'FreeText',
			'/Contents(421)/C[1 1 1]/DA(/Helv 9 Tf 0 g)',
			[],
			['annotation-over-text'],
			['FreeText'],
		],
		['a white stamp', 'Stamp', '', [appearance(WHITE)], ['annotation-over-text'], []],
		['a filled square', 'Square', '/IC[1 1 1]/C[1 1 1]', [], ['annotation-over-text'], []],
		[
			'a form field with a value',
			'Widget',
			'/FT/Tx/V(421)',
			[appearance(`${WHITE} ${WORDS}`)],
			['annotation-over-text'],
			['Widget'],
		],
		['the frame of a square', 'Square', '/C[1 0 0]', [], [], []],
		['a seal one sees through', 'Stamp', '', [appearance('1 0 0 RG 1 w 2 2 76 12 re S')], [], []],
		['a seal with words', 'Stamp', '', [appearance(WORDS)], [], []],
		['a highlighter', 'Highlight', '/QuadPoints[95 711 175 711 95 695 175 695]/C[1 1 0]', [], [], []],
		['a link', 'Link', '/Border[0 0 1]', [], [], []],
		[
			'free text whose appearance is a form within',
			'FreeText',
			'/Contents(421)',
			[appearance('/inner Do', `/XObject<</inner ${EXTRA + 2} 0 R>>`), appearance(WORDS)],
			['annotation-over-text'],
			['FreeText'],
		],
		[
			'free text that only its rich text tells',
			'FreeText',
			'/RC(<p>421</p>)/DA(/Helv 9 Tf 0 g)',
			[],
			['annotation-over-text'],
			['FreeText'],
		],
		['a form field that viewers fill in', 'Widget', '/FT/Tx/V(421)', [], ['annotation-over-text'], ['Widget']],
		['a button', 'Widget', '/FT/Btn/Ff 65536/T(b)', [appearance('.9 g 0 0 80 16 re f')], ['annotation-over-text'], []],
		['a note with a ground', 'Text', '/Contents(see)', [appearance(WHITE)], ['annotation-over-text'], []],
		['an empty form field', 'Widget', '/FT/Tx', [appearance('/Tx BMC EMC')], [], []],
		['a signature with words', 'Widget', '/FT/Sig/V<</Type/Sig/Contents<00>>>', [appearance(WORDS)], [], []],
		['a hidden one', 'FreeText', '/F 2', [appearance(`${WHITE} ${WORDS}`)], [], []],
		['one that is not shown on screens', 'FreeText', '/F 32', [appearance(`${WHITE} ${WORDS}`)], [], []],
	])('%s', async (_, subtype, entries, drawn, over, added) => {
		expect(await annotated(subtype, entries, ...drawn)).toEqual({ over, added, text: CHARACTERS });
	});

	it('with text in an empty place covers nothing, but is told', async () => {
		expect(await annotated('FreeText', '/Rect[300 20 380 36]/Contents(421)', appearance(WORDS))).toEqual({
			over: [],
			added: ['FreeText'],
			text: CHARACTERS,
		});
	});
});
