import { textsOfGlyphs } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/sfnt';

/** A font of nothing but these tables. */
function fontOf(tables: Record<string, Buffer>): Buffer {
	const names = Object.keys(tables);
	const head = Buffer.alloc(12 + 16 * names.length);
	head.writeUInt32BE(0x10000, 0);
	head.writeUInt16BE(names.length, 4);
	let at = head.length;
	names.forEach((name, index) => {
		head.write(name, 12 + index * 16, 'latin1');
		head.writeUInt32BE(at, 20 + index * 16);
		head.writeUInt32BE(tables[name]?.length ?? 0, 24 + index * 16);
		at += tables[name]?.length ?? 0;
	});
	return Buffer.concat([head, ...Object.values(tables)]);
}

const words = (...values: number[]): Buffer =>
	Buffer.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));

/** A table of one map for a platform and an encoding. */
const cmap = (platform: number, encoding: number, map: Buffer): Buffer =>
	Buffer.concat([words(0, 1, platform, encoding, 0, 12), map]);

/** 个 is glyph 3, 人 and 亻 are glyph 7 by a list; the last segment ends the map. */
const segments = words(
	4,
	0,
	0,
	6,
	0,
	0,
	0,
	0x4e2a,
	0x4ebb,
	0xffff,
	0,
	0x4e2a,
	0x4eba,
	0xffff,
	(3 - 0x4e2a) & 0xffff,
	0,
	1,
	0,
	4,
	0,
	7,
	7,
);
const groups = words(12, 0, 0, 0, 0, 0, 0, 2, 0, 0x4e2a, 0, 0x4e2b, 0, 5, 2, 0x0bb7, 2, 0x0bb7, 0, 9);
const names = (version: number): Buffer =>
	Buffer.concat([
		words(version, 0, ...Array<number>(14).fill(0), 4, 0, 258, 259, 20),
		Buffer.from([7]),
		Buffer.from('uni4E2A'),
		Buffer.from([5]),
		Buffer.from('seven'),
	]);

it.each([
	['segments of the basic plane', fontOf({ cmap: cmap(3, 1, segments) }), { 3: '个', 7: '人' }],
	['groups of all planes', fontOf({ cmap: cmap(3, 10, groups) }), { 5: '个', 6: '丫', 9: '𠮷' }],
	['names', fontOf({ post: names(2) }), { 1: '个', 2: '7' }],
	[
		'names, where the map is of other codes',
		fontOf({ cmap: cmap(1, 0, segments), post: names(2) }),
		{ 1: '个', 2: '7' },
	],
	['no names', fontOf({ post: names(3) }), {}],
	['a table cut short', fontOf({ cmap: cmap(3, 1, segments.subarray(0, 20)) }), {}],
	['no font', Buffer.from('none'), {}],
])('glyphs stand for characters by %s', (_, font, expected) => {
	expect(Object.fromEntries(textsOfGlyphs(font))).toEqual(expected);
});
