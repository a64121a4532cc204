import { isOneRow, isRestOfTitles } from '../../../../nodes/CreditReport/engines/local/layout/cutRow';
import type { Row } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { table, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({
	headings: ['居住信息', '职业信息'],
	titles: ['编号', '机构', '已用额度', '最近6个月平均使用额度', '账户数'],
});
const TITLES = vocabulary({ titles: ['编号', '申请执行标的', '申请执行标的价值', '价值'] });
const row = (...texts: string[]): Row => table([texts]).rows[0] as Row;
/** Cells are 100 points wide: nine characters fill one. */
const joins = (last: string[], first: string[]) => isOneRow(row(...last), row(...first), WORDS);

describe('a page break goes through a row where', () => {
	it('the part overleaf has no number of its own', () => {
		expect(joins(['1', '样例银行'], ['', '某某分行'])).toBe(true);
	});

	it('the number stands in the middle of the row, on either side of the break', () => {
		expect(joins(['', '样例银行股份有限公'], ['12', '司某某分行'])).toBe(true);
		expect(joins(['', '样例银行'], ['12', ''])).toBe(true);
	});

	it('every cell wraps, and is full where it was cut', () => {
		expect(joins(['测试省示例市样例路五', '示例省样例市测试区某'], ['号', '某巷六号'])).toBe(true);
	});

	it('two parts make the titles that neither is', () => {
		expect(joins(['已用额度', '最近6个月平均'], ['', '使用额度'])).toBe(true);
		expect(joins(['已用', '最近6个月平均'], ['额度', '使用额度'])).toBe(true);
	});
});

describe('a page break goes between two rows where', () => {
	it('the one overleaf has a number of its own', () => {
		expect(joins(['1', '样例银行股份有限公司'], ['2', '示例银行'])).toBe(false);
		expect(joins(['1.样例银行发放的贷记卡'], ['2.示例银行发放的贷款'])).toBe(false);
	});

	it('a date follows a date, or a value nothing at all, however narrow the columns', () => {
		expect(
			joins(['担保人（第三方）代偿', '2017.06.15', '一百二十三万四千五'], ['提前还款（全部）', '2016.07.19', '六']),
		).toBe(false);
		expect(joins(['样例银行股份有限公', '示例银行股份有限公'], ['司某某分行', '--'])).toBe(false);
		expect(joins(['样例银行股份有限公', '2017年06月1某某公司'], ['司某某分行', '5日'])).toBe(true);
	});

	it('titles stand at the foot, their values at the head', () => {
		expect(joins(['已用额度', '账户数'], ['4,242', '1'])).toBe(false);
		expect(joins(['已用额度', '账户数', '栏外'], ['4,242', '1', '2'])).toBe(false);
	});

	it('values stand at the foot, titles at the head', () => {
		expect(joins(['男性', '已婚'], ['编号', '机构'])).toBe(false);
	});

	it('a title stands on either side', () => {
		expect(joins(['居住信息'], ['职业信息'])).toBe(false);
		expect(joins(['居住信息'], ['编号'])).toBe(false);
	});

	it('a grid begins below a blank corner, or goes on beside its year', () => {
		expect(joins(['', '1', '2', '3'], ['2024', 'N', 'N', 'B'])).toBe(false);
		expect(joins(['2024', 'N', 'N', 'B'], ['', '0', '0', '100'])).toBe(false);
	});

	it('a digit found room beside the one at the foot', () => {
		const narrow = (text: string): Row => ({
			...row(text, text),
			cells: row(text, text).cells.map((cell) => ({
				...cell,
				x1: cell.x0 + 36,
				lines: cell.lines.map((one) => ({ ...one, size: 12, x1: one.x0 + 12, x1s: one.x0s.map((x) => x + 6) })),
			})),
		});
		expect(isOneRow(narrow('1'), narrow('N'), WORDS)).toBe(false);
	});

	it('every cell has its text on either side, and none was wrapped', () => {
		expect(joins(['2016.10', '1'], ['2016.11', '2'])).toBe(false);
		expect(joins(['N', 'N'], ['N', 'N'])).toBe(false);
	});
});

describe('the rest of a header', () => {
	const words = vocabulary({ titles: ['编号', '申请执行标的', '申请执行标的价值', '已执行标的'] });
	const isRest = (last: string[], first: string[], titles = words) =>
		isRestOfTitles(row(...last), row(...first), titles);

	it('makes titles of what is none', () => {
		expect(isRest(['编号', '申请执'], ['', '行标的'])).toBe(true);
	});

	it('makes another title of one that is whole without it', () => {
		expect(isRest(['编号', '申请执行标的', '申请执行标的'], ['', '', '价值'])).toBe(true);
	});

	it('is no row of values, no blank row and no row of titles of its own', () => {
		expect(isRest(['编号', '申请执行标的'], ['1', '价值'])).toBe(false);
		expect(isRest(['编号', '申请执行标的'], ['', ''])).toBe(false);
		expect(isRest(['编号', '申请执行标的'], ['', '价值'], TITLES)).toBe(false);
	});
});
