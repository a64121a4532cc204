import { PAGE_WORDS } from '../../../../nodes/CreditReport/engines/local/grammar';
import { sketchesOf } from '../../../../nodes/CreditReport/engines/local/pages/sketch';
import type { PageLayout } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { line, pageLayout, table } from '../../../support/layout';

const sketch = (...items: PageLayout['items']) => sketchesOf({ layout: pageLayout(items), pictures: 0, sheet: 1, x: 0, y: 0 }, PAGE_WORDS)[0]!;

it('the explanations begin with their title, not with a column of that name', () => {
	expect(sketch(line('说明', { top: 300 })).hasClosing).toBe(true);
	expect(sketch(table([['说明']])).hasClosing).toBe(true);
	expect(sketch(table([['数字解读', '相对位置', '说明'], ['612', '>35%', '甲']])).hasClosing).toBe(false);
});

it('a title begins a report where number, times or person are below it, in a table as well', () => {
	expect(sketch(line('个人信用报告', { top: 60 }), line('报告编号：2025010200000000000001', { top: 90 })).start).toEqual({ kind: 'personal', number: '2025010200000000000001', hasPerson: false });
	expect(sketch(table([['个人信用报告'], ['报告编号：2025010200000000000001']])).start).toMatchObject({ number: '2025010200000000000001' });
	expect(sketch(line('个人信用报告', { top: 60 }), line('本页由柜员打印', { top: 90 })).start).toBeUndefined();
});

it('main titles in the explanations are no chapters', () => {
	expect(sketch(line('查询记录', { top: 200 }), line('说明', { top: 300 }), line('公共记录', { top: 400 })).ranks).toHaveLength(2);
});
