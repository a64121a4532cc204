import {
	readUnicodeMap,
	writeUnicodeMap,
} from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/cmap';

const read = (lines: string) =>
	readUnicodeMap(
		Buffer.from(`begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${lines}\nendcmap`, 'latin1'),
	);
const texts = (lines: string) => Object.fromEntries(read(lines)?.texts ?? []);

describe('a map that PDFium reads as everybody does', () => {
	it.each([
		['single codes', '2 beginbfchar\n<0001> <4e2a>\n<0002> <4eba>\nendbfchar', { 1: '个', 2: '人' }],
		['a range', '1 beginbfrange\n<0001> <0003> <4e00>\nendbfrange', { 1: '一', 2: '丁', 3: '丂' }],
		['a range with a list', '1 beginbfrange\n<0001> <0002> [<4e2a> <4eba>]\nendbfrange', { 1: '个', 2: '人' }],
		['no space between', '2 beginbfchar<0001><4e2a><0002><4eba>endbfchar', { 1: '个', 2: '人' }],
		['comments, with what looks like codes', '1 beginbfchar % <0009> <4e01>\n<0001> <4e2a>\nendbfchar', { 1: '个' }],
		['several characters for one code', '1 beginbfchar\n<0001> <4e2a4eba>\nendbfchar', { 1: '个人' }],
		['a pair for one character', '1 beginbfchar\n<0001> <d842dfb7>\nendbfchar', { 1: '𠮷' }],
		['a character mapped to nothing that can be read', '1 beginbfchar\n<0001> <0000>\nendbfchar', { 1: '\ufffd' }],
	])('%s', (_, lines, expected) => {
		expect(texts(lines)).toEqual(expected);
		expect(read(lines)?.isPlain).toBe(true);
	});
});

describe('a map that PDFium reads less of', () => {
	it.each([
		[
			'a range across a byte boundary',
			'1 beginbfrange\n<00fe> <0101> <4e00>\nendbfrange',
			{ 254: '一', 255: '丁', 256: '丂', 257: '七' },
		],
		[
			'a list across a byte boundary',
			'1 beginbfrange\n<00ff> <0100> [<4e2a> <4eba>]\nendbfrange',
			{ 255: '个', 256: '人' },
		],
		[
			'fewer lines announced than there are',
			'1 beginbfrange\n<0001> <0001> <4e2a>\n<0005> <0006> <4e00>\nendbfrange',
			{ 1: '个', 5: '一', 6: '丁' },
		],
		['more lines announced', '9 beginbfchar\n<0001> <4e2a>\nendbfchar', { 1: '个' }],
		['no end of the block', '1 beginbfchar\n<0001> <4e2a>\n', { 1: '个' }],
		['a list that is too short', '1 beginbfrange\n<0001> <0003> [<4e2a> <4eba>]\nendbfrange', { 1: '个', 2: '人' }],
		[
			'a list that is too long',
			'2 beginbfrange\n<0001> <0001> [<4e2a> <4eba>]\n<0004> <0004> <4e00>\nendbfrange',
			{ 1: '个', 4: '一' },
		],
		[
			'a range that runs backwards',
			'2 beginbfrange\n<0003> <0001> <4e2a>\n<0004> <0004> <4e00>\nendbfrange',
			{ 4: '一' },
		],
		['a code given twice: the last counts', '2 beginbfchar\n<0001> <4e2a>\n<0001> <9000>\nendbfchar', { 1: '退' }],
		['one byte for a character', '1 beginbfchar\n<0001> <41>\nendbfchar', { 1: 'A' }],
		['UTF-32', '1 beginbfchar\n<0001> <00020bb7>\nendbfchar', { 1: '𠮷' }],
		[
			'a name for a character',
			'3 beginbfchar\n<0001> /uni4E2A\n<0002> /A\n<0003> /seven\nendbfchar',
			{ 1: '个', 2: 'A', 3: '7' },
		],
		['U+FFFE, which PDFium has for a hyphen', '1 beginbfchar\n<0001> <fffe>\nendbfchar', { 1: '\ufffd' }],
		['three digits for a code', '1 beginbfchar\n<00a> <4e2a>\nendbfchar', { 10: '个' }],
		['half a pair', '1 beginbfchar\n<0001> <d842>\nendbfchar', { 1: '\ufffd' }],
	])('%s', (_, lines, expected) => {
		const map = read(lines);
		expect(Object.fromEntries(map?.texts ?? [])).toEqual(expected);
		expect(map?.isPlain).toBe(false);
	});
});

it('a range that begins with U+0000 has characters from its second code on', () => {
	expect(texts('1 beginbfrange\n<0030> <0032> <0000>\nendbfrange')).toEqual({
		0x30: '\ufffd',
		0x31: '\u0001',
		0x32: '\u0002',
	});
	const every = read('1 beginbfrange\n<0000> <ffff> <0000>\nendbfrange');
	expect([every?.texts.get(0x37), every?.texts.get(0x4e2a), every?.texts.get(0xd800), every?.isPlain]).toEqual([
		'7',
		'个',
		'\ufffd',
		false,
	]);
});

it('what is written is plain, and reads the same', () => {
	const map = read(
		'1 beginbfrange\n<00f0> <0200> <4e00>\n<0300> <0301> [<d842dfb7> <0041>]\n<0400> <0402> <d842dffe>\n<0500> <0503> <4efe>\nendbfrange',
	);
	const again = map && readUnicodeMap(writeUnicodeMap(map));
	expect(again?.texts).toEqual(map?.texts);
	expect(again?.isPlain).toBe(true);
});

it('the map that another builds on stays named', () => {
	const map = read('/Adobe-GB1-UCS2 usecmap 9 beginbfchar <0001> <4e2a> endbfchar');
	expect(map && writeUnicodeMap(map).toString()).toContain('/Adobe-GB1-UCS2 usecmap');
});

it('a map that says the same without end is given up', () => {
	expect(read(`9 beginbfrange ${'<0000> <ffff> <0041>\n'.repeat(2_000)} endbfrange`)).toBeUndefined();
});
