import { hasRoom, isInColumn } from '../../../../nodes/CreditReport/engines/local/layout/labelColumns';
import { line } from '../../../support/layout';

const column = (x: number, value: string, behind = 60) => ({
	label: line('地址', { x }),
	lines: value === '' ? [] : [line(value, { x: x + behind })],
});

it('a line is in a column when it begins under its label or under its value', () => {
	expect(isInColumn(line('朝阳区', { x: 55, top: 115 }), column(50, '北京市'))).toBe(true);
	expect(isInColumn(line('朝阳区', { x: 105, top: 115 }), column(50, '北京市'))).toBe(true);
	expect(isInColumn(line('朝阳区', { x: 80, top: 115 }), column(50, '北京市'))).toBe(false);
	expect(isInColumn(line('朝阳区', { x: 110, top: 115 }), column(50, ''))).toBe(false);
});

describe('room behind a value', () => {
	it('ends where the next column begins', () => {
		const [left, right] = [column(50, '北京市'), column(180, '样例')];
		expect(hasRoom(left, [left, right], 10)).toBe(true);
		const near = column(165, '样例');
		expect(hasRoom(left, [left, near], 10)).toBe(false);
	});

	it('ends where the longest value does', () => {
		const [short, long] = [column(50, '北京市'), column(50, '北京市朝阳区样例路')];
		expect(hasRoom(short, [short, long], 10)).toBe(true);
		expect(hasRoom(long, [short, long], 10)).toBe(false);
	});

	it('is not known without a value', () => {
		expect(hasRoom(column(50, ''), [column(50, '北京市')], 10)).toBe(false);
	});
});
