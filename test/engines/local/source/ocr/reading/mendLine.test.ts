import { mended, textOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/mendLine';
import { CLASSES, nothing, reading, step, sure } from '../../../../../support/recognition';

const mend = (text: string): string => textOf(mended(reading([], sure(text)), CLASSES));

it.each([
	['12，345', '12,345', 'a full-width comma in an amount'],
	['余额12，345元', '余额12,345元', 'also within a sentence'],
	['2020年，12日', '2020年，12日', 'not in a sentence'],
	['12.345', '12,345', 'a full stop before three digits'],
	['1.234.567', '1,234,567', 'several of them'],
	['余额12.345元', '余额12,345元', 'before 元'],
	['12.34', '12.34', 'two decimals stay'],
	['2020.123', '2020.123', 'what is no group of three stays'],
	['1O,OOO', '10,000', 'letters among digits'],
	['O元', '0元', 'a lone zero before 元'],
	['HO12', 'HO12', 'letters of a code'],
	['N##NN*NON#*N', 'N##NN*N0N#*N', 'months of repayments'],
	['0O12345678901234', '0012345678901234', 'a zero of a code'],
	['2020年03月22目至2021年1月5口', '2020年03月22日至2021年1月5日', 'the end of dates'],
	['12口之家', '12口之家', 'what is like it elsewhere'],
	['逾期31一60天', '逾期31—60天', 'a dash between digits'],
	['一年', '一年', 'the numeral elsewhere'],
	['.', '', 'a speck'],
	['B', 'B', 'a lone letter that is a mark'],
	['010-—59873232', '010—59873232', 'a dash that is read twice'],
	['110108******181x', '110108******181X', 'the check character of an ID number'],
	['12x', '12x', 'a small letter elsewhere'],
	['商业银行“1”发放的', '商业银行“I”发放的', 'the letter of a lender that is kept back'],
	['支行/*×_105', '支行/*X_105', 'a sign that reports do not print'],
	['商业银行“12”', '商业银行“12”', 'a number in quotes'],
])('%s is %s: %s', (text, expected) => {
	expect(mend(text)).toBe(expected);
});

it.each([
	['B', 'C', 'O'],
	['B', '4', '0'],
	['年', 'C', '0'],
])('a doubtful zero between %s and %s is %s', (before, after, expected) => {
	const zero = { ...sure('0')[0]!, confidence: 0.6, alternatives: [{ text: 'O', confidence: 0.3 }] };
	const [first, last] = [sure(before)[0]!, sure(after)[0]!];
	expect(mended(reading([], [first, zero, last]), CLASSES)[1]?.text).toBe(expected);
});

it.each([
	['额度105，C00', '额度105,000', 0.5],
	['2017年C5月', '2017年05月', 0.5],
	['2017年05月C5日', '2017年05月05日', 0.5],
	['105，C0', '105，C0', 0.9],
	['HT,C00', 'HT,C00', 0.9],
	['1.BCB', '1.BCB', 0.9],
])('a letter that may be a zero: %s is %s', (text, expected, confidence) => {
	const zero = { text: '0', confidence: 0.3 };
	const read = sure(text).map((each) =>
		each.text === 'C' ? { ...each, confidence: 0.9, alternatives: [zero] } : each,
	);
	const told = mended(reading([], read), CLASSES);
	expect(textOf(told)).toBe(expected);
	expect(told[text.indexOf('C')]?.confidence).toBe(confidence);
});

it('a letter in an amount that can be no digit stays', () => {
	expect(mend('105,C00')).toBe('105,C00');
});

it('what a character was read as is its first alternative, and syntax alone makes it doubtful', () => {
	const [, , comma] = mended(reading([], sure('12.345')), CLASSES);
	expect(comma).toMatchObject({ text: ',', confidence: 0.5, alternatives: [{ text: '.', confidence: 0.99 }] });
});

it('a line of digits is read as digits, and the letter that was read is told', () => {
	const steps = [step(['1', 0.9]), nothing(), step(['Z', 0.6], ['2', 0.3], ['', 0.1]), nothing(), step(['0', 0.9])];
	const characters = sure('1Z0');
	const read = mended(reading(steps, characters), CLASSES);
	expect(textOf(read)).toBe('120');
	expect(read[1]).toMatchObject({ confidence: 0.3, alternatives: [{ text: 'Z', confidence: 0.99 }, { text: '' }] });
});
