import { linesOfBlock, Passage } from '../../../../nodes/CreditReport/engines/local/grammar/passage';
import { line, lines, paragraph, table } from '../../../support/layout';

const WRAPPED = new Passage(lines(['账户状态为', '“结清”'], { x: 50, top: 100 }));

it('lines read as one text', () => {
	expect(WRAPPED.text).toBe('账户状态为“结清”');
	expect(WRAPPED.whole().text).toBe(WRAPPED.text);
});

it('a part knows where it stands', () => {
	expect(WRAPPED.slice(2, 4)).toEqual({ text: '状态', page: 1, box: { x0: 70, y0: 100, x1: 90, y1: 110 } });
	expect(WRAPPED.slice(6, 8)).toEqual({ text: '结清', page: 1, box: { x0: 60, y0: 115, x1: 80, y1: 125 } });
});

it('a part over two lines has the box around both', () => {
	expect(WRAPPED.slice(4, 7)).toEqual({ text: '为“结', page: 1, box: { x0: 50, y0: 100, x1: 100, y1: 125 } });
});

it('a part that runs on overleaf has the box of its first page', () => {
	const broken = new Passage([line('余额为', { page: 1, top: 800 }), line('一百元', { page: 2, top: 50 })]);
	expect(broken.slice(2, 5)).toMatchObject({ text: '为一百', page: 1, box: { y0: 800, y1: 810 } });
	expect(broken.slice(3, 6)).toMatchObject({ text: '一百元', page: 2 });
});

describe('Latin words', () => {
	const NAME = new Passage(lines(['机构Standard Chartered', 'Bank (China)发放']));

	it('are parted in a value, and not in the text that is compared', () => {
		expect(NAME.text).toBe('机构StandardCharteredBank(China)发放');
		expect(NAME.slice(2, NAME.text.length - 2).text).toBe('Standard Chartered Bank (China)');
	});

	it('a full cell breaks a word in the middle', () => {
		expect(new Passage(lines(['ABCDE', 'FGH']), 51).whole().text).toBe('ABCDEFGH');
		expect(new Passage(lines(['ABCDE', 'FGH']), 90).whole().text).toBe('ABCDE FGH');
	});
});

it('nothing at all has no text and no place', () => {
	expect(new Passage([]).whole()).toEqual({ text: '', page: 0, box: { x0: 0, y0: 0, x1: 0, y1: 0 } });
});

it('the lines of a block come in reading order, those of a tall cell once', () => {
	const texts = (block: Parameters<typeof linesOfBlock>[0]) => linesOfBlock(block).map(({ text }) => text);
	expect(
		texts(
			table([
				['贷款', '甲\n乙'],
				['^', '丙'],
			]),
		),
	).toEqual(['贷款', '甲', '乙', '丙']);
	expect(texts(paragraph(['上', '下']))).toEqual(['上', '下']);
});
