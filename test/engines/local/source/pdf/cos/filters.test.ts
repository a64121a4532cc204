import { deflateSync } from 'node:zlib';
import { unfiltered } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/filters';

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
