import { deflateSync } from 'node:zlib';
import { inflatedLength, unfiltered } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/filters';

const decoded = (name: string, data: Buffer | string) =>
	unfiltered(name, Buffer.from(data as string, 'latin1'), 1_000)?.toString('latin1');

it.each([
	['FlateDecode', deflateSync(Buffer.from('map')), 'map'],
	['FlateDecode', 'broken', undefined],
	['ASCIIHexDecode', '6D 61\n70>', 'map'],
	['AHx', '6d617>', 'map'.slice(0, 2) + 'p'],
	['ASCII85Decode', '87cURD]i,"Ebo80~>', 'Hello World!'],
	['A85', 'z87cUR~>', '\0\0\0\0Hell'],
	['A85', '87cURDZ~>', 'Hello'],
	['LZWDecode', 'x', undefined],
])('%s', (name, data, expected) => {
	expect(decoded(name, data)).toBe(expected);
});

it('what holds more than may be is given up', () => {
	expect(unfiltered('Fl', deflateSync(Buffer.alloc(5_000)), 1_000)).toBeUndefined();
});

describe('how long deflated data are, and whether they are whole', () => {
	const text = Buffer.from('1 0 0 1 60 800 Tm (text) Tj '.repeat(200));
	const data = deflateSync(text);
	const LIMIT = 100_000;

	it('as they are, with a line end behind them, and without their checksum', () => {
		for (const whole of [data, Buffer.concat([data, Buffer.from('\n')]), data.subarray(0, -4)])
			expect(inflatedLength(whole, LIMIT)).toEqual({ length: text.length, isWhole: true });
	});

	it('cut off, broken in the middle, and with the checksum of other data', () => {
		const broken = Buffer.from(data).fill(0, 20, 40);
		const other = Buffer.concat([data.subarray(0, -4), Buffer.from([1, 2, 3, 4])]);
		for (const damaged of [data.subarray(0, data.length >> 1), broken, other])
			expect(inflatedLength(damaged, LIMIT).isWhole).toBe(false);
	});

	it('no further than the limit', () => {
		expect(inflatedLength(data, 1_000)).toEqual({ length: 1_001, isWhole: true });
	});
});
