import { notesSink } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/accountNotes';
import { built, contextIn, passage, row } from '../../../../support/grammar';

const HEADER = row(['本人声明', '添加日期']);

it('under a public record a note is a statement about that record', () => {
	const context = contextIn('gen2-institution', '欠税记录');
	context.open('owedTaxesRecord', passage('1').whole());
	context.write('owedTaxesRecord[].no', passage('2').whole());
	notesSink(context, HEADER)?.accept(row(['样例声明', '2024.01.02']));
	expect(built(context)).toMatchObject({
		statements: [{ type: '本人声明', target: '欠税记录2', content: '样例声明', addedAt: '2024.01.02' }],
	});
});

it('above all records it is about the section', () => {
	const context = contextIn('gen2-institution', '欠税记录');
	notesSink(context, HEADER)?.accept(row(['样例声明', '2024.01.02']));
	expect(built(context)).toMatchObject({ statements: [{ target: '欠税记录' }] });
});

it('where records have no number their count tells which it is', () => {
	const context = contextIn('gen2-institution', '欠税记录');
	context.open('owedTaxesRecord', passage('1').whole());
	notesSink(context, HEADER)?.accept(row(['样例声明', '2024.01.02']));
	expect(built(context)).toMatchObject({ statements: [{ target: '欠税记录1' }] });
});

it('every row below the header is a statement', () => {
	const context = contextIn('gen2-institution', '欠税记录');
	const sink = notesSink(context, HEADER);
	for (const text of ['甲', '乙']) sink?.accept(row([text, '2024.01.02']));
	expect(built(context)).toMatchObject({ statements: [{ content: '甲' }, { content: '乙' }] });
});

it('accounts have notes of their own', () => {
	expect(notesSink(contextIn('gen2-institution', '贷记卡账户'), HEADER)).toBeUndefined();
});

it.each([[['编号', '添加日期']], [['本人声明', '金额']]])('%s is the header of no note', (texts) => {
	expect(notesSink(contextIn('gen2-institution', '欠税记录'), row(texts))).toBeUndefined();
});

it('columns beside the note and its date stay unread; marks and a colon are no part of its kind', () => {
	const context = contextIn('gen2-institution', '欠税记录');
	const sink = notesSink(context, row(['备注', '【本人声明】：', '添加时间']));
	sink?.accept(row(['样例', '样例声明', '2024.01.02']));
	expect(built(context)).toMatchObject({
		statements: [{ type: '本人声明', content: '样例声明', addedAt: '2024.01.02' }],
	});
	expect(sink?.columns?.map(({ isUnknown }) => isUnknown)).toEqual([true, false, false]);
});
