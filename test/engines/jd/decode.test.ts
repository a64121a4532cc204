import { decode } from '../../../nodes/CreditReport/engines/jd/decode';

const TEXT = '{"whoWasChecked":"张三"}';
const inGbk = (hex: string) =>
	Buffer.concat([Buffer.from('{"whoWasChecked":"'), Buffer.from(hex, 'hex'), Buffer.from('"}')]);
/** 张三, and 模: the two bytes of the latter are a character of UTF-8 too. */
const GBK = inGbk('d5c5c8fd');
const LIKE_UTF8 = inGbk('c4a3');
const UTF16LE = Buffer.from(TEXT, 'utf16le');

test.each([
	['UTF-8', Buffer.from(TEXT), undefined],
	['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), undefined],
	['UTF-8 that is announced as GBK', Buffer.from(TEXT), 'application/json;charset=GBK'],
	['UTF-8 that is announced as Latin-1', Buffer.from(TEXT), 'application/json; charset=ISO-8859-1'],
	['UTF-8 that is announced as something', Buffer.from(TEXT), 'text/plain; charset=klingon'],
	['GBK, announced', GBK, 'application/json;charset=GBK'],
	['GBK, announced in quotes', GBK, 'application/json; charset="gb2312"'],
	['GBK, announced as GB18030', GBK, 'text/html; charset=GB18030'],
	['GBK, not announced', GBK, 'application/json'],
	['GBK, announced as UTF-8', GBK, 'application/json; charset=utf-8'],
	['GBK, announced as Latin-1', GBK, 'application/json; charset=ISO-8859-1'],
	['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), UTF16LE]), undefined],
	['UTF-16 without one', UTF16LE, undefined],
	['UTF-16, big end first', Buffer.from(UTF16LE).swap16(), undefined],
])('%s', (_name, bytes, contentType) => {
	expect(decode(bytes, contentType)).toEqual({ text: TEXT, isGarbled: false });
});

test('what could be both is what it is announced as', () => {
	expect(decode(LIKE_UTF8, 'application/json; charset=gbk').text).toContain('模');
});

test('a character of four bytes is read from GB18030', () => {
	expect(decode(inGbk('8139ef30d5c5'), 'application/json; charset=gbk')).toMatchObject({ isGarbled: false });
});

test('bytes of no encoding are told; what is ASCII is there all the same', () => {
	expect(decode(inGbk('ffff'))).toMatchObject({ isGarbled: true, text: expect.stringContaining('whoWasChecked') });
});

test('nothing is nothing', () => {
	expect(decode(Buffer.alloc(0))).toEqual({ text: '', isGarbled: false });
});

test('where Node was built without GB18030, GBK is told to be garbled', () => {
	const real = globalThis.TextDecoder;
	globalThis.TextDecoder = class extends real {
		constructor(label?: string, options?: object) {
			if (label !== undefined && !label.startsWith('utf')) throw new RangeError('not supported');
			super(label, options);
		}
	};
	try {
		expect(decode(GBK, 'application/json;charset=GBK').isGarbled).toBe(true);
	} finally {
		globalThis.TextDecoder = real;
	}
});
