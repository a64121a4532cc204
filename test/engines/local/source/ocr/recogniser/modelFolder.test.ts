import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
	readModelFolder,
	withAllClasses,
} from '../../../../../../nodes/CreditReport/engines/local/source/ocr/recogniser/modelFolder';
import { model } from './onnx';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'model-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const MODEL = model({});
const put = (files: Record<string, string | Uint8Array>): void => {
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
};

it('takes the recogniser among models, and the list beside it, line by line', async () => {
	put({
		'ch_rec_v5.onnx': MODEL,
		'ch_det_v5.onnx': 'other',
		'keys.txt': '\uFEFF一\r\n\u3000\r\n#\n',
		'README.txt': 'x',
	});
	const { onnx, characters } = await readModelFolder(folder);
	expect(Buffer.from(onnx)).toEqual(Buffer.from(MODEL));
	expect(characters).toEqual(['一', '\u3000', '#']);
});

it('takes the list that newer exports hold themselves', async () => {
	put({ 'inference.onnx': model({ metadata: { character: '甲\n乙' } }) });
	expect((await readModelFolder(folder)).characters).toEqual(['甲', '乙']);
});

it.each([
	['is not there', undefined, /cannot be read/],
	['holds no model', { 'keys.txt': 'a' }, /no ONNX file/],
	['holds two recognisers', { 'rec1.onnx': MODEL, 'rec2.onnx': MODEL }, /2 models/],
	['holds two lists', { 'rec.onnx': MODEL, 'a.txt': 'a', 'b.txt': 'b' }, /several lists/],
	['holds no list', { 'rec.onnx': MODEL }, /no list of characters/],
	['holds something else as a model', { 'rec.onnx': 'a text, not a model' }, /is no ONNX file/],
])('says what is wrong with a folder that %s', async (_, files, message) => {
	if (files) put(files);
	await expect(readModelFolder(files ? folder : join(folder, 'none'))).rejects.toMatchObject({
		code: 'INVALID_PARAMETER',
		message: expect.stringMatching(message) as string,
	});
});

describe('classes', () => {
	it('begin with none, and end with a space where the network knows one', () => {
		expect(withAllClasses(['a', 'b'], 3)).toEqual(['', 'a', 'b']);
		expect(withAllClasses(['a', 'b'], 4)).toEqual(['', 'a', 'b', ' ']);
	});

	it.each([2, 5])('of another list are refused (%i)', (classes) => {
		expect(() => withAllClasses(['a', 'b'], classes)).toThrow(/tells \d classes apart, and the list names 2/);
	});
});
