import { hasWords, joinedWords, withSpaces } from '../../../../nodes/CreditReport/engines/local/layout/words';
import { line } from '../../../support/layout';

describe('within a line', () => {
	const printed = (text: string): string => {
		const made = line(text);
		return withSpaces(made, 0, made.text.length);
	};

	it.each([
		['JOHN SMITH', 'JOHN SMITH'],
		['Standard Chartered Bank (China) Limited', 'Standard Chartered Bank (China) Limited'],
		['ABC Trading Co., Ltd.', 'ABC Trading Co., Ltd.'],
		['KB Kookmin Bank [Guangzhou] Branch', 'KB Kookmin Bank [Guangzhou] Branch'],
		['A & B Foods', 'A & B Foods'],
		['MARÍA-JOSÉ O’BRIEN', 'MARÍA-JOSÉ O’BRIEN'],
		['J F KENNEDY', 'J F KENNEDY'],
	])('white space between Latin words stays: %s', (text, expected) => {
		expect(printed(text)).toBe(expected);
	});

	it.each([
		['张 三', '张三'],
		['汇丰银行 HSBC Bank', '汇丰银行HSBC Bank'],
		['阿卜杜拉·买买提', '阿卜杜拉·买买提'],
		['2018. 01. 01', '2018.01.01'],
		['1, 000', '1,000'],
		['6222 0212', '62220212'],
		['E 1234', 'E1234'],
		['AB*z 01', 'AB*z01'],
	])('beside Chinese characters and digits it goes: %s', (text, expected) => {
		expect(printed(text)).toBe(expected);
	});

	it('letters that are all set apart are one word', () => {
		expect(printed('U S D')).toBe('USD');
		expect(printed('J O H N   S M I T H')).toBe('JOHN SMITH');
	});
});

describe('over the end of a line', () => {
	it.each([
		['Standard Chartered', 'Bank', undefined, 'Standard Chartered Bank'],
		['ABC Co.,', 'Ltd.', true, 'ABC Co., Ltd.'],
		['JOHN', 'SMITH', undefined, 'JOHN SMITH'],
		['Industrial Bank', 'of China', undefined, 'Industrial Bank of China'],
		['KB Kookmin Bank', '[Guangzhou]', true, 'KB Kookmin Bank [Guangzhou]'],
		['KB Kookmin Bank [Guangzhou]', 'Branch', undefined, 'KB Kookmin Bank [Guangzhou] Branch'],
		['JOHN', 'SMITH', false, 'JOHN SMITH'],
	])('words stay two: %s / %s', (upper, lower, isFull, expected) => {
		expect(joinedWords(upper, lower, isFull)).toBe(expected);
	});

	it.each([
		['Standard Charte', 'red Bank', undefined, 'Standard Chartered Bank'],
		['STANDARDCHAR', 'TERED', true, 'STANDARDCHARTERED'],
		['Anne-', 'Marie', undefined, 'Anne-Marie'],
		['汇丰银行', 'HSBC', undefined, '汇丰银行HSBC'],
		['HSBC', '银行', undefined, 'HSBC银行'],
		['GD00', 'ABC', undefined, 'GD00ABC'],
		['fjyh*lx', 'AB', undefined, 'fjyh*lxAB'],
		['ABC', 'D1234', undefined, 'ABCD1234'],
	])('what is one, or beside others, does not part: %s / %s', (upper, lower, isFull, expected) => {
		expect(joinedWords(upper, lower, isFull)).toBe(expected);
	});
});

it('most texts hold no two letters', () => {
	expect(['1,234', '张三', '身份证A', 'A股B'].filter(hasWords)).toEqual([]);
	expect(hasWords('JOHN')).toBe(true);
});
