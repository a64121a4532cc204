import { deflateSync } from 'node:zlib';

import type { PdfEditor } from '../../fixtures/pdfEditor';
import type { Random } from '../../fixtures/random';

/** A change of a PDF's objects, and what it is called. It does nothing where the file has no such thing. */
export interface ObjectMutation {
	name: string;
	apply(file: PdfEditor, random: Random): void;
}

/** Numbers that programs get wrong. */
const NUMBERS = [
	'0',
	'-1',
	'1',
	'65535',
	'65536',
	'2147483647',
	'-2147483648',
	'4294967296',
	'1e9',
	'99999999999999999999',
	'0.0000001',
	'-0',
	'3.4e38',
	'1.7e308',
	'nan',
	'inf',
	'--5',
	'1.2.3',
];
const OPERATORS = [
	'q',
	'Q',
	'cm',
	'Do',
	'BT',
	'ET',
	'Tf',
	'Tj',
	'TJ',
	'Td',
	'Tm',
	'T*',
	'Tr',
	'Ts',
	'Tz',
	'W',
	'n',
	're',
	'f',
	'S',
	'h',
	'l',
	'm',
	'gs',
	'BI',
	'EI',
	'BDC',
	'EMC',
	'sh',
	'd1',
];
/** A number, a name, a reference, an operator: of a dictionary or a content stream. */
const NUMBER = /(?<![\w.#/-])-?\d+(?:\.\d+)?(?![\w.])/g;
const NAME = /\/[A-Za-z][\w+-]*/g;
const REFERENCE = /\d+ 0 R\b/g;
const OPERATOR = /(?<=[\s\])>])[A-Za-z][A-Za-z*]{0,2}(?=\s|$)/g;
const STRING = /\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]{2,}>/g;

/** Replaces one of the matches. */
function replaceOne(text: string, form: RegExp, random: Random, make: (match: string) => string): string {
	const matches = [...text.matchAll(form)];
	if (matches.length === 0) return text;
	const { 0: match, index } = random.pick(matches);
	return text.slice(0, index) + make(match) + text.slice(index + match.length);
}

/** An object that is a dictionary or holds one: what stands before its stream. */
function editDictionary(file: PdfEditor, random: Random, edit: (text: string) => string): void {
	const number = random.pick([...file.objects.keys()]);
	const body = file.body(number);
	const end = body.indexOf('stream\n');
	const head = end < 0 ? body : body.slice(0, end);
	file.set(number, edit(head) + (end < 0 ? '' : body.slice(end)));
}

/** A stream of operators or of a character map; the new data go in plain, or deflated. */
function editStream(file: PdfEditor, random: Random, edit: (text: string) => string, isMeant = isText): void {
	const streams = [...file.objects.keys()].filter(
		(number) => file.body(number).includes('stream\n') && isMeant(dataOf(file, number)),
	);
	if (streams.length === 0) return;
	const number = random.pick(streams);
	file.setData(number, edit(dataOf(file, number)));
}

function dataOf(file: PdfEditor, number: number): string {
	try {
		return file.data(number);
	} catch {
		return '';
	}
}

const isText = (data: string): boolean => /^[\x20-\x7e\s\x80-\xff]{20,}$/.test(data.slice(0, 400));
const isMap = (data: string): boolean => data.includes('begincmap');
const isContent = (data: string): boolean => /\b(?:BT|re|Tj|TJ)\b/.test(data);

/** Changes of the kind that damaged files and files that mean no good have. */
export const OBJECT_MUTATIONS: readonly ObjectMutation[] = [
	{
		name: 'a number of a dictionary',
		apply: (file, random) =>
			editDictionary(file, random, (text) => replaceOne(text, NUMBER, random, () => random.pick(NUMBERS))),
	},
	{
		name: 'a number of a stream',
		apply: (file, random) =>
			editStream(file, random, (text) => replaceOne(text, NUMBER, random, () => random.pick(NUMBERS))),
	},
	{
		name: 'many numbers of a stream',
		apply: (file, random) =>
			editStream(
				file,
				random,
				(text) => text.replace(NUMBER, (match) => (random.chance(0.01) ? random.pick(NUMBERS) : match)),
				isContent,
			),
	},
	{
		name: 'a reference',
		apply: (file, random) =>
			editDictionary(file, random, (text) =>
				replaceOne(
					text,
					REFERENCE,
					random,
					() => `${random.chance(0.2) ? 9999 : random.pick([...file.objects.keys()])} 0 R`,
				),
			),
	},
	{
		name: 'a name',
		apply: (file, random) => {
			const names = [...file.objects.values()].flatMap((body) => body.slice(0, 2_000).match(NAME) ?? []);
			editDictionary(file, random, (text) => replaceOne(text, NAME, random, () => random.pick(names)));
		},
	},
	{
		name: 'an operator',
		apply: (file, random) =>
			editStream(file, random, (text) => replaceOne(text, OPERATOR, random, () => random.pick(OPERATORS)), isContent),
	},
	{
		name: 'an operator less',
		apply: (file, random) =>
			editStream(file, random, (text) => replaceOne(text, OPERATOR, random, () => ''), isContent),
	},
	{
		name: 'operators again and again',
		apply: (file, random) =>
			editStream(
				file,
				random,
				(text) => {
					const at = random.int(0, text.length - 1);
					const piece = text.slice(at, at + random.int(5, 400));
					return text.slice(0, at) + `${piece}\n`.repeat(random.pick([2, 50, 2_000])) + text.slice(at);
				},
				isContent,
			),
	},
	{
		name: 'a string',
		apply: (file, random) =>
			editStream(
				file,
				random,
				(text) => replaceOne(text, STRING, random, () => `<${random.hex(2 * random.int(0, 60))}>`),
				isContent,
			),
	},
	{
		name: 'a longer string',
		apply: (file, random) =>
			editStream(
				file,
				random,
				(text) =>
					replaceOne(
						text,
						STRING,
						random,
						(match) => match.slice(0, -1) + match.slice(1, -1).repeat(random.int(2, 400)) + match.slice(-1),
					),
				isContent,
			),
	},
	{
		name: 'a stream cut off',
		apply: (file, random) => editStream(file, random, (text) => text.slice(0, random.int(0, text.length))),
	},
	{
		name: 'a stream with a hole',
		apply: (file, random) =>
			editStream(file, random, (text) => {
				const at = random.int(0, text.length);
				return text.slice(0, at) + text.slice(at + random.int(1, 3_000));
			}),
	},
	{
		name: 'a character map',
		apply: (file, random) =>
			editStream(
				file,
				random,
				(text) => replaceOne(text, /<[0-9A-Fa-f]+>/g, random, () => `<${random.hex(random.pick([2, 4, 8, 40]))}>`),
				isMap,
			),
	},
	{
		name: 'a deflated stream cut off',
		apply(file, random) {
			const number = random.pick([...file.objects.keys()].filter((key) => file.body(key).includes('stream\n')));
			const packed = deflateSync(Buffer.from(dataOf(file, number), 'latin1')).toString('latin1');
			const kept = packed.slice(0, random.int(1, packed.length));
			file.set(number, `<</Length ${kept.length}/Filter/FlateDecode>>stream\n${kept}\nendstream`);
		},
	},
	{
		name: 'a filter too many',
		apply: (file, random) =>
			editDictionary(file, random, (text) =>
				text.replace(
					'/Length',
					`/Filter[${Array.from({ length: random.int(1, 40) }, () => random.pick(['/FlateDecode', '/LZWDecode', '/ASCII85Decode', '/ASCIIHexDecode', '/RunLengthDecode', '/DCTDecode', '/JPXDecode', '/JBIG2Decode', '/CCITTFaxDecode'])).join('')}]/Length`,
				),
			),
	},
	{
		name: 'a key less',
		apply: (file, random) =>
			editDictionary(file, random, (text) => replaceOne(text, /\/[A-Za-z]\w* ?(?=[\d/([<])/g, random, () => '')),
	},
	{
		name: 'an object for another',
		apply: (file, random) =>
			file.set(random.pick([...file.objects.keys()]), file.body(random.pick([...file.objects.keys()]))),
	},
	{
		name: 'an object that nests',
		apply: (file, random) =>
			file.set(random.pick([...file.objects.keys()]), random.pick(['[', '<</A ']).repeat(random.pick([50, 5_000]))),
	},
	{
		name: 'forms that draw each other',
		apply(file, random) {
			const depth = random.int(2, 40);
			let inner = file.addStream('0 0 1 1 re f');
			for (let level = 0; level < depth; level++) {
				const draws = '/F Do '.repeat(random.int(1, 3));
				inner = file.add(
					`<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${inner} 0 R>>>>/Length ${draws.length}>>stream\n${draws}\nendstream`,
				);
			}
			const [page] = file.pages;
			if (page !== undefined)
				file.set(page, file.body(page).replace(/\/Resources ?<</, `/Resources<</XObject<</F ${inner} 0 R>>`));
			editStream(file, random, (text) => `${text}\n/F Do`, isContent);
		},
	},
];
