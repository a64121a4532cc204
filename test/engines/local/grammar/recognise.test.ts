import { EDITIONS } from '../../../../nodes/CreditReport/engines/local/grammar/compiled';
import { routeEdition } from '../../../../nodes/CreditReport/engines/local/grammar/recognise';
import { paragraph, table } from '../../../support/layout';

const GEN1 = ['个人信用报告', '查询请求时间：2017.06.01', '查询操作员', '信用提示', '（明细）'];

it.each(EDITIONS.map(({ key, cues }) => [key, cues] as const))('the cues of %s lead to it', (key, cues) => {
	expect(routeEdition([paragraph([...cues.all, cues.any[0] as string])]).key).toBe(key);
});

it('cues may stand in cells and wrap over their lines', () => {
	const [title, ...rest] = GEN1 as [string, ...string[]];
	expect(routeEdition([paragraph([title]), table([[...rest.slice(0, 3), '数据发\n生机构名称']])]).key).toBe(
		'gen1-detailed-personal',
	);
});

it('cues may wrap beside each other, each under itself', () => {
	const [title, , ...rest] = GEN1 as [string, string, ...string[]];
	expect(routeEdition([paragraph([title, '报告编 查询请求时', '号：1  间：2017']), paragraph(rest)]).key).toBe(
		'gen1-detailed-personal',
	);
});

it('one cue that another edition alone has is enough for a refusal', () => {
	expect(() => routeEdition([paragraph([...GEN1, '管理机构'])])).toThrow(
		expect.objectContaining({ code: 'UNKNOWN_EDITION' }),
	);
});

it('a report of no known edition is told by its title', () => {
	expect(() => routeEdition([paragraph(['个人信用报告', '第三代'])])).toThrow(
		expect.objectContaining({ code: 'UNKNOWN_EDITION' }),
	);
	expect(() => routeEdition([paragraph(['个人信用报告（第三代）', '甲'])])).toThrow(
		expect.objectContaining({ code: 'UNKNOWN_EDITION' }),
	);
});

it('a text about reports is none', () => {
	expect(() => routeEdition([paragraph(['个人信用报告打印费', '10元'])])).toThrow(
		expect.objectContaining({ code: 'NOT_A_CREDIT_REPORT' }),
	);
	expect(() => routeEdition([])).toThrow(expect.objectContaining({ code: 'NOT_A_CREDIT_REPORT' }));
});

it('an enterprise report is refused by its title, though it speaks of persons', () => {
	expect(() => routeEdition([paragraph(['企业信用报告（自主查询版）', ...GEN1])])).toThrow(
		expect.objectContaining({ code: 'ENTERPRISE_REPORT' }),
	);
});

it('a personal report may speak of enterprises below its title', () => {
	expect(routeEdition([paragraph([...GEN1, ...Array<string>(10).fill('正文'), '企业信用报告'])]).key).toBe(
		'gen1-detailed-personal',
	);
});

describe('of a report that lacks pages', () => {
	const part = (...lines: string[]): string => routeEdition([paragraph(lines)], true).key;

	it('the edition is told by its chapters and cues, without title and head', () => {
		expect(part('非信贷交易记录', '公共记录', '查询记录', '从未发生过逾期的账户')).toBe('gen2-brief');
		expect(part('三 信贷交易信息明细', '四 公共信息明细', '数据发生机构名称', '本人查询记录明细', '查询操作员')).toBe(
			'gen1-detailed-personal',
		);
	});

	it('nothing is guessed: chapters that several editions have lead to a refusal that says it is a report', () => {
		expect(() => part('二 信息概要', '三 信贷交易信息明细')).toThrow(
			expect.objectContaining({ code: 'UNKNOWN_EDITION' }),
		);
	});

	it('a text without chapters is no report', () => {
		expect(() => part('从未发生过逾期的账户')).toThrow(expect.objectContaining({ code: 'NOT_A_CREDIT_REPORT' }));
	});
});
