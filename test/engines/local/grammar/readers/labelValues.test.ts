import { LabelValueReader } from '../../../../../nodes/CreditReport/engines/local/grammar/readers/labelValues';
import type { Line } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { built, contextIn, end, lineTokens, offer } from '../../../../support/grammar';
import { line } from '../../../../support/layout';

const SECTION = ['gen2-brief', '欠税记录'] as const;

function read(made: readonly Line[]): unknown {
	const context = contextIn(...SECTION);
	const reader = new LabelValueReader(context);
	expect(offer(context, reader, lineTokens(made))).not.toContain(false);
	end(context, reader);
	return built(context);
}

it('pairs stand beside and below each other', () => {
	expect(
		read([
			line('主管税务机关：样例税务局   欠税统计日期：2024年01月02日', { top: 100 }),
			line('欠税总额：1,000', { top: 115 }),
		]),
	).toEqual({
		owedTaxesRecord: [
			{ competentTaxAuthorities: '样例税务局', taxRegistrationDate: '2024年01月02日', taxesTotal: '1,000' },
		],
	});
});

it('pairs may follow each other without white space', () => {
	expect(read([line('主管税务机关：样例税务局欠税总额：1,000')])).toEqual({
		owedTaxesRecord: [{ competentTaxAuthorities: '样例税务局', taxesTotal: '1,000' }],
	});
});

it('a value may wrap under itself', () => {
	const wrapped = [
		line('主管税务机关：国家税务总局样例   欠税总额：1,000', { top: 100 }),
		line('市税务局', { x: 120, top: 115 }),
	];
	expect(read(wrapped)).toMatchObject({
		owedTaxesRecord: [{ competentTaxAuthorities: '国家税务总局样例市税务局', taxesTotal: '1,000' }],
	});
});

it('a value may wrap under its label', () => {
	const wrapped = [
		line('主管税务机关：国家税务总局样例   欠税总额：1,000', { top: 100 }),
		line('市税务局', { x: 50, top: 115 }),
	];
	expect(read(wrapped)).toMatchObject({ owedTaxesRecord: [{ competentTaxAuthorities: '国家税务总局样例市税务局' }] });
});

it('a record begins where a label comes again', () => {
	expect(
		read([
			line('主管税务机关：甲局', { top: 100 }),
			line('欠税总额：1', { top: 115 }),
			line('主管税务机关：乙局', { top: 130 }),
		]),
	).toEqual({
		owedTaxesRecord: [{ competentTaxAuthorities: '甲局', taxesTotal: '1' }, { competentTaxAuthorities: '乙局' }],
	});
});

it('a label without a value leaves its field out', () => {
	expect(read([line('主管税务机关：   欠税总额：1')])).toEqual({ owedTaxesRecord: [{ taxesTotal: '1' }] });
});

it('other spellings of a label are known, other labels are not', () => {
	expect(read([line('欠税统计时间：2024年01月02日')])).toMatchObject({
		owedTaxesRecord: [{ taxRegistrationDate: '2024年01月02日' }],
	});
	const context = contextIn(...SECTION);
	expect(offer(context, new LabelValueReader(context), lineTokens([line('样例标签：甲')]))).toEqual([false]);
});

it('in a section without pairs nothing is taken', () => {
	const context = contextIn('gen2-brief', '信用卡');
	expect(offer(context, new LabelValueReader(context), lineTokens([line('欠税总额：1')]))).toEqual([false]);
});

it('a unit behind a label, or a second colon, belongs to no value', () => {
	expect(read([line('主管税务机关：：样例税务局欠税统计日期：2016年5月9日欠税总额（单位：元）：1,000')])).toEqual({
		owedTaxesRecord: [
			{ competentTaxAuthorities: '样例税务局', taxRegistrationDate: '2016年5月9日', taxesTotal: '1,000' },
		],
	});
});

it('a numbered sentence is the rest of no value', () => {
	const context = contextIn(...SECTION);
	const reader = new LabelValueReader(context);
	const made = [
		line('主管税务机关：样例税务局欠税统计日期：2016年5月9日'),
		line('1.2015年01月02日样例平台登记的事项', { top: 115 }),
	];
	expect(offer(context, reader, lineTokens(made))).toEqual([true, false]);
	end(context, reader);
	expect(built(context)).toMatchObject({ owedTaxesRecord: [{ taxRegistrationDate: '2016年5月9日' }] });
});
