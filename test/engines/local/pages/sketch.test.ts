import { PAGE_WORDS } from '../../../../nodes/CreditReport/engines/local/grammar';
import { sketchesOf } from '../../../../nodes/CreditReport/engines/local/pages/sketch';
import type { PageLayout } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { line, pageLayout, table } from '../../../support/layout';

const PICTURES = [{ x0: 60, y0: 150, x1: 500, y1: 600 }];
const sketch = (...items: PageLayout['items']) =>
	sketchesOf({ layout: pageLayout(items), pictures: [], sheet: 1, x: 0, y: 0 }, PAGE_WORDS)[0]!;

it('the explanations begin with their title, not with a column of that name', () => {
	expect(sketch(line('说明', { top: 300 })).hasClosing).toBe(true);
	expect(sketch(table([['说明']])).hasClosing).toBe(true);
	expect(
		sketch(
			table([
				['数字解读', '相对位置', '说明'],
				['612', '>35%', '甲'],
			]),
		).hasClosing,
	).toBe(false);
});

it('a title begins a report where number, times or person are below it, in a table as well', () => {
	expect(
		sketch(line('个人信用报告', { top: 60 }), line('报告编号：2025010200000000000001', { top: 90 })).start,
	).toEqual({ kind: 'personal', number: '2025010200000000000001', hasPerson: false });
	expect(sketch(table([['个人信用报告'], ['报告编号：2025010200000000000001']])).start).toMatchObject({
		number: '2025010200000000000001',
	});
	expect(sketch(line('个人信用报告', { top: 60 }), line('本页由柜员打印', { top: 90 })).start).toBeUndefined();
});

it('main titles in the explanations are no chapters', () => {
	expect(
		sketch(line('查询记录', { top: 200 }), line('说明', { top: 300 }), line('公共记录', { top: 400 })).ranks,
	).toHaveLength(2);
});

it('a page is a picture when nothing but its head and foot can be read, not when the last sentences of a report stand high on it', () => {
	const above = (...texts: string[]) =>
		sketchesOf(
			{
				layout: pageLayout(texts.map((text, index) => line(text, { top: 30 + index * 15 }))),
				pictures: PICTURES,
				sheet: 1,
				x: 0,
				y: 0,
			},
			PAGE_WORDS,
		)[0]!;
	expect(above('某某中心个人信用报告查询', '第3页，共3页').isPicture).toBe(true);
	expect(above('4.本报告仅供您了解自己的信用状况，请妥善保管。', '5.更多咨询，请致电客户服务热线。').isPicture).toBe(
		false,
	);
	expect(above('7.2015年3月2日样例银行发放的贷记卡（人民币账户），截至2016年').isPicture).toBe(false);
	expect(above('含保证金）担保，12期，不定期归还，2028年07月27日到期，').isPicture).toBe(false);
});

it('nor when the rest of a table stands there', () => {
	const highOn = (...items: PageLayout['items']) =>
		sketchesOf({ layout: pageLayout(items), pictures: PICTURES, sheet: 1, x: 0, y: 0 }, PAGE_WORDS)[0]!.isPicture;
	expect(highOn(table([['公司', '335984033', '']], { top: 30 }))).toBe(false);
	expect(highOn(line('九     某日     某某     某某', { top: 30 }))).toBe(false);
	expect(highOn(line('某某     某某     某某', { top: 30 }))).toBe(true);
});

it('a page of nothing but the header of a table, at its foot, is no picture', () => {
	const header = line('账户状态', { top: 790 });
	const page = sketchesOf(
		{ layout: pageLayout([header, line('五级分类', { top: 790, x: 200 })]), pictures: PICTURES, sheet: 1, x: 0, y: 0 },
		PAGE_WORDS,
	)[0]!;
	expect(page).toMatchObject({ isPicture: false, isBlank: false });
});

it('a page is blank when its head and foot are marks of a program, not when they may be the end of a row', () => {
	expect(sketch(line('http://10.0.0.1/print', { top: 20 }), line('第3页，共9页', { top: 815 })).isBlank).toBe(true);
	expect(sketch(line('有限责任公司', { top: 20 }), line('第3页，共9页', { top: 815 })).isBlank).toBe(false);
});
