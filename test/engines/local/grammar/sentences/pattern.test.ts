import { pattern } from '../../../../../nodes/CreditReport/engines/local/grammar/sentences/pattern';

const matches = (token: string, text: string): boolean => pattern(`^{${token}}$`).test(text);

it.each([
	['date', ['2024年01月02日', '2024年1月2日', '2024.01.02', '2024-1-2'], ['2024年01月', '24年1月2日', '2024.01']],
	['month', ['2024年01月', '2024.1', '2024-01'], ['2024年01月02日', '2024']],
	['amount', ['0', '1,199', '-5', '12.50', '--', '—'], ['', '元', ',5']],
	['no', ['1', '1234'], ['', '12345', '一']],
])('a %s', (token, yes, no) => {
	expect(yes.filter((text) => !matches(token, text))).toEqual([]);
	expect(no.filter((text) => matches(token, text))).toEqual([]);
});

it('a token that does not exist is an error, not a pattern that never matches', () => {
	expect(() => pattern('{datum}')).toThrow('{datum}');
});

it.each(['105，C00，已使用', '105，0O0。', '80，00', '30·000', '30万'])('half of an amount is none: %s', (text) => {
	expect(pattern('^{money:balance}').test(text)).toBe(false);
});

it.each(['105,000，POS机', '105，当前无逾期', '105（人民币）', '105，2017年'])(
	'an amount ends where words begin: %s',
	(text) => {
		expect(pattern('^{money:balance}').test(text)).toBe(true);
	},
);
