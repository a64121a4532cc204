import { textCell, valueCell } from '../../../nodes/CreditReport/render/xlsx/cells';
import { sheetNames } from '../../../nodes/CreditReport/render/xlsx/sheetNames';
import { cellText } from '../../../nodes/CreditReport/render/xlsx/text';
import { widthsOf } from '../../../nodes/CreditReport/render/xlsx/widths';

test.each(['-', '--', '——', '-5', '+8', '-1,234.50', '12%', '+86 138-0000-0000', '普通文字', '2025-01-01'])(
	'%s stays as it is',
	(text) => {
		expect(cellText(text)).toBe(text);
	},
);

test.each(['=1', '+a', '-a', '-1-2', '@a', '＝1', '－a', '\ta', '\ra', '\na', '  =1', '\u200b=1', '+1+1', '--a'])(
	'%j gets an apostrophe',
	(text) => {
		expect(cellText(text)).toMatch(/^'/);
	},
);

test('a text longer than a cell is cut between characters, with how much is left out', () => {
	const text = cellText('😀'.repeat(20_000));
	expect(text.length).toBeLessThanOrEqual(32_767);
	expect(text).toMatch(/^(?:😀)+… \(\+\d+\)$/u);
});

test('what a workbook cannot hold is a box, and what would be read as a character code is not', () => {
	expect(cellText('a\u0000\ufffe\ud800b')).toBe('a□□□b');
	expect(cellText('_x0041_')).toBe('_x005F_x0041_');
	expect(cellText('constructor')).toBe('_x0063_onstructor');
});

test('names of sheets are allowed, short and unlike each other', () => {
	const names = sheetNames(['a/b', 'A B', "'x'", '', 'History', '长'.repeat(40), '长'.repeat(40), '[]:*?']);
	expect(names).toEqual(['a b', 'A B (2)', 'x', '_', 'History_', '长'.repeat(31), `${'长'.repeat(27)} (2)`, '_ (2)']);
});

test('a sheet may have more rows than a call takes arguments', () => {
	const body = Array.from({ length: 200_000 }, () => [textCell('一')]);
	expect(widthsOf([[textCell('列')], ...body])).toEqual([expect.any(Number)]);
});

test('a percentage is one: 55 % is 0.55 with its sign', () => {
	expect(valueCell(55, 'number', '%')).toMatchObject({ value: 0.55, type: Number, format: '0.00%' });
	expect(valueCell(55, 'number', '元')).toMatchObject({ value: 55, format: '#,##0' });
});
