import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import { CurrentTable } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/currentTable';
import type { TraceEntry } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/trace';
import type { Block } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { edition, heading } from '../../../../support/grammar';
import { paragraph, table } from '../../../../support/layout';

const INQUIRY = ['编号', '查询日期', '查询操作员', '查询原因'];

function traceOf(key: string, ...blocks: Block[]): readonly TraceEntry[] {
	return interpret(blocks, edition(key), true).trace ?? [];
}

const short = ({ text, reader, paths, left }: TraceEntry) => [text, reader, paths.join(), left?.why];

it('tells of every line who read it, and where its values went', () => {
	expect(
		traceOf(
			'gen1-detailed-personal',
			paragraph(['报告编号：2018012100001']),
			heading('机构查询记录明细', { page: 2 }),
			table([INQUIRY, ['1', '2017.05.06', '样例银行', '贷后管理']], { page: 3 }),
		).map(short),
	).toEqual([
		['报告编号：2018012100001', 'head', 'serialNo', undefined],
		['机构查询记录明细', 'sectionHeading', '', undefined],
		...INQUIRY.map((title) => [title, 'tableHeader', '', undefined]),
		['1', 'tableRow', 'checkDetails[0].no', undefined],
		['2017.05.06', 'tableRow', 'checkDetails[0].checkedAt', undefined],
		['样例银行', 'tableRow', 'checkDetails[0].operator', undefined],
		['贷后管理', 'tableRow', 'checkDetails[0].reason', undefined],
	]);
});

it('a sentence is known line by line, though it is read when it ends; a part that nobody knows stands on its line', () => {
	const trace = traceOf(
		'gen2-brief',
		heading('信用卡'),
		paragraph([
			'1.2021年01月02日示例银行发放的贷记卡（人民币账户）。截至2024年11月，余额',
			'2,000。该账户另有样例情况。',
		]),
	);
	expect(trace.map(({ reader }) => reader)).toEqual(['sectionHeading', 'sentence', 'sentence']);
	expect(trace[1]?.paths).toContain('creditCards[0].organization');
	expect(trace[2]).toMatchObject({
		paths: ['creditCards[0].balance'],
		left: { why: 'part', texts: ['该账户另有样例情况'] },
	});
});

it('tells why a line was left over', () => {
	expect(
		traceOf(
			'gen2-institution',
			heading('查询记录'),
			paragraph(['多余的话']),
			heading('报告说明'),
			paragraph(['1.说明', '证件号码：*************1234']),
		).map(short),
	).toEqual([
		['查询记录', 'sectionHeading', '', undefined],
		['多余的话', undefined, '', 'unclaimed'],
		['报告说明', 'sectionHeading', '', undefined],
		['1.说明', 'explanations', '', undefined],
		['证件号码：*************1234', 'explanations', '', 'unread'],
	]);
});

it('a fault costs the rest of its block', () => {
	jest.spyOn(CurrentTable.prototype, 'takeValues').mockImplementationOnce(() => {
		throw new TypeError();
	});
	const rows = [INQUIRY, ['1', '2017.05.06', '甲', '乙']];
	const trace = traceOf('gen1-detailed-personal', heading('机构查询记录明细'), table(rows));
	expect(trace.map(({ left }) => left?.why)).toEqual([
		...Array<undefined>(5).fill(undefined),
		...Array<string>(4).fill('failed'),
	]);
});

it('is not made unless it is asked for', () => {
	const { trace, context } = interpret([heading('查询记录')], edition('gen2-institution'));
	expect([trace, context.builder.observer]).toEqual([undefined, undefined]);
});
