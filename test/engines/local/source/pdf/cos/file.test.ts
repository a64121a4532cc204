import { deflateSync } from 'node:zlib';
import { CosFile } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/file';
import { updated } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/update';
import { CosName, written } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/values';
import { pdfOf, show } from '../../../../../support/pdf';

const fileOf = (...objects: Array<string | Buffer>) =>
	new CosFile(
		Buffer.concat([
			Buffer.from('%PDF-1.7\n'),
			...objects.map((object) => Buffer.concat([Buffer.from(object as string, 'latin1'), Buffer.from('\n')])),
		]),
	);
const source = (file: CosFile, number: number) => {
	const object = file.object(number);
	return object && written(object.value);
};
const packed = (dictionary: string, text: string) => {
	const data = deflateSync(Buffer.from(text));
	return Buffer.concat([
		Buffer.from(`${dictionary}/Filter/FlateDecode/Length ${data.length}>>stream\r\n`),
		data,
		Buffer.from('\nendstream endobj'),
	]);
};

it('objects are found by their heads', () => {
	const file = fileOf('1 0 obj <</A [1 0 R (text) <4e2a> -1.5 true null /B#20C]>> endobj', '2 0 obj 5 endobj');
	expect(source(file, 1)).toBe('<</A [1 0 R <74657874> <4e2a> -1.5 true null /B#20C]>>');
	expect(source(file, 2)).toBe('5');
	expect(source(file, 3)).toBeUndefined();
});

it('of an object that was written again the last one counts', () => {
	const file = fileOf('1 0 obj <</A 1>> endobj', '2 0 obj <</B 1>> endobj', '1 0 obj <</A 2>> endobj');
	expect(source(file, 1)).toBe('<</A 2>>');
	expect([...file.withWord('/A')].map(({ number }) => number)).toEqual([1]);
});

it('objects packed into a stream are found, also when a later one takes their place', () => {
	const file = fileOf(
		packed('7 0 obj <</Type/ObjStm/N 2/First 8', '3 0 4 9 <</A 1>> <</B 2>>'),
		'4 0 obj <</B 3>> endobj',
	);
	expect(source(file, 3)).toBe('<</A 1>>');
	expect(source(file, 4)).toBe('<</B 3>>');
	expect([...file.withWord('/A')].map(({ number }) => number)).toEqual([3]);
});

it('what looks like an object in the data of a stream is none', () => {
	const data = 'x\n9 0 obj <</A 1>> endobj endstream y';
	const file = fileOf(`1 0 obj <</Length ${data.length}>>stream\n${data}\nendstream endobj`, '2 0 obj <</A 2>> endobj');
	expect(file.object(9)).toBeUndefined();
	expect([...file.withWord('/A')].map(({ number }) => number)).toEqual([2]);
	expect(file.object(1)?.data?.toString()).toBe(data);
});

it('a stream whose length stands elsewhere ends at its keyword', () => {
	const file = fileOf('1 0 obj <</Length 2 0 R>>stream\nabc\nendstream endobj', '2 0 obj 3 endobj');
	expect(file.object(1)?.data?.toString().trim()).toBe('abc');
	expect(source(file, 2)).toBe('3');
});

it('the word stream in a text opens none', () => {
	const file = fileOf('1 0 obj <</Title (a stream\nof words)>> endobj', '2 0 obj 5 endobj');
	expect(file.object(1)?.data).toBeUndefined();
	expect(source(file, 2)).toBe('5');
});

it('contents larger than asked for, or with another filter, are left alone', () => {
	const file = fileOf(
		packed('1 0 obj <<', 'a'.repeat(100_000)),
		'2 0 obj <</Filter/LZWDecode/Length 3>>stream\nabc\nendstream endobj',
	);
	const [large, other] = [file.object(1), file.object(2)];
	expect(large && file.contents(large, 1_000)).toBeUndefined();
	expect(large && file.contents(large, 200_000)?.length).toBe(100_000);
	expect(other && file.contents(other, 1_000)).toBeUndefined();
});

it.each([
	['references in a circle', '1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj'],
	['brackets without end', `1 0 obj ${'['.repeat(5_000)} endobj`],
	['a dictionary without end', '1 0 obj <</A <</B'],
	['a stream without end', '1 0 obj <</Length 99>>stream\nabc'],
	['nothing', ''],
])('%s does no harm', (_, text) => {
	const file = fileOf(text);
	const object = file.object(1);
	expect(
		() => object && [file.resolve(object.value), [...file.withWord('/A')], file.contents(object, 10)],
	).not.toThrow();
});

it('an update writes objects over those of the file', () => {
	const pdf = pdfOf([show('样例', 100, 700)]);
	const bytes = updated(pdf, [
		{ number: 1, value: new Map([['Type', new CosName('Catalog')]]) },
		{ number: 40, value: new Map(), data: Buffer.from('abc') },
	]);
	const file = new CosFile(bytes ?? Buffer.alloc(0));
	expect(source(file, 1)).toBe('<</Type /Catalog>>');
	expect(file.object(40)?.data?.toString()).toBe('abc');
	expect(bytes?.toString('latin1')).toMatch(/\/Size 41[\s\S]*\/Prev \d+/);
});

it('a file without a classic table at its end is not updated', () => {
	expect(updated(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF'), [])).toBeUndefined();
});

it('a number that PDFium reads no object of is none', () => {
	const file = fileOf('999999999 0 obj <</A 1>> endobj', '2 0 obj <</A 2>> endobj');
	expect(file.object(999_999_999)).toBeUndefined();
	expect([...file.withWord('/A')].map(({ number }) => number)).toEqual([2]);
	expect(file.lastNumber).toBe(2);
});

it('more objects than places are made for at first are all found', () => {
	const file = fileOf(...Array.from({ length: 5_000 }, (_, index) => `${index + 1} 0 obj <</N ${index}>> endobj`));
	expect([source(file, 1), source(file, 5_000)]).toEqual(['<</N 0>>', '<</N 4999>>']);
	expect([...file.withWord('/N')]).toHaveLength(5_000);
	expect(file.lastNumber).toBe(5_000);
});
