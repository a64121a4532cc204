import {
	floatTensors,
	metadataOf,
} from '../../../../../../nodes/CreditReport/engines/local/source/ocr/recogniser/onnxFile';
import { bytesField, numberField } from '../../../../../../scripts/engine/onnxGraph';
import { model, tensor } from './onnx';

const floatsAt = (file: Uint8Array, offset: number, count: number): number[] =>
	Array.from({ length: count }, (_, index) => Buffer.from(file).readFloatLE(offset + 4 * index));

it('finds tensors of floats in nodes and beside them, however their values are kept', () => {
	const file = model({
		constants: [tensor([2, 3], [1, 2, 3, 4, 5, 6])],
		initialisers: [
			tensor(
				[300],
				Array.from({ length: 300 }, (_, at) => at),
			),
			tensor([1, 2], [-1, -2], 'packed'),
		],
	});
	const found = floatTensors(file);
	expect(found.map(({ dims }) => dims).sort()).toEqual([[1, 2], [2, 3], [300]]);
	const valuesOf = (...dims: number[]): number[] => {
		const { offset = -1 } = found.find((one) => one.dims.join() === dims.join()) ?? {};
		return floatsAt(file, offset, 2);
	};
	expect(valuesOf(2, 3)).toEqual([1, 2]);
	expect(valuesOf(300)).toEqual([0, 1]);
	expect(valuesOf(1, 2)).toEqual([-1, -2]);
});

it('leaves tensors of other types alone', () => {
	const integers = [...numberField(1, 1), ...numberField(2, 7), ...bytesField(9, new Uint8Array(8))];
	expect(floatTensors(model({ constants: [integers] }))).toEqual([]);
});

it('reads what is written on a model', () => {
	const file = model({ metadata: { character: '一\n二', author: '' } });
	expect([...metadataOf(file)]).toEqual([
		['character', '一\n二'],
		['author', ''],
	]);
});

it.each([
	['text', Buffer.from('This is no model at all, but a text')],
	['a file cut off', model({ metadata: { character: 'abc' } }).subarray(0, -2)],
])('refuses %s', (_, file) => {
	expect(() => metadataOf(file)).toThrow(RangeError);
});
