import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import type { Block } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { built, edition, heading, type Plain } from '../../../../support/grammar';
import { line, paragraph, table } from '../../../../support/layout';

/** Public records of the briefs: several kinds one below the other, in lines or in cells, under titles of several spellings. */

function read(key: string, ...blocks: Block[]) {
	const { context, unparsed } = interpret(blocks, edition(key));
	return { report: built(context) as Record<string, Plain>, unparsed: unparsed.map(({ text }) => text) };
}

const PENALTY = {
	punishmentOrganization: '样例局',
	punishmentAmount: '300',
	effectDate: '2016年2月',
	closeDate: '2017年2月',
};
const DEBT = { companyNo: '样例移动', acctDate: '2014年7月', oweMoney: '88' };
const PENALTY_LINES = ['处罚机构：样例局        处罚金额：300', '处罚生效时间：2016年2月   处罚截止时间：2017年2月'];
const DEBT_LINES = ['电信运营商：样例移动      记账年月：2014年7月', '欠费金额：88'];

describe('the title of the next kind', () => {
	it.each(['电信欠费记录', '电信欠费信息', '电信欠费情况', '电信欠费记录明细', '（五）电信欠费信息', '5.电信欠费记录'])(
		'is one in the spelling %s',
		(title) => {
			const { report, unparsed } = read(
				'gen1-brief',
				heading('公共记录'),
				paragraph(['行政处罚记录', ...PENALTY_LINES, title, ...DEBT_LINES]),
			);
			expect(report).toEqual({ administrativePenaltyRecord: [PENALTY], telRecord: [DEBT] });
			expect(unparsed).toEqual([]);
		},
	);

	it.each(['欠税信息', '欠税记录明细', '（一）欠税记录'])('is a heading in the spelling %s', (title) => {
		const { report, unparsed } = read(
			'gen2-brief',
			heading('行政处罚记录'),
			paragraph([...PENALTY_LINES, title, '主管税务机关：样例税务局   欠税总额：70']),
		);
		expect(report).toEqual({
			administrativePenaltyRecord: [PENALTY],
			owedTaxesRecord: [{ competentTaxAuthorities: '样例税务局', taxesTotal: '70' }],
		});
		expect(unparsed).toEqual([]);
	});

	it.each(['水电欠费信息', '（三）样例奖励记录', '样例情况'])(
		'that nobody knows ends the records above, and those below are told by their labels: %s',
		(title) => {
			const { report, unparsed } = read(
				'gen1-brief',
				heading('公共记录'),
				paragraph(['行政处罚记录', ...PENALTY_LINES, title, ...DEBT_LINES]),
			);
			expect(report).toEqual({ administrativePenaltyRecord: [PENALTY], telRecord: [DEBT] });
			expect(unparsed).toEqual([title]);
		},
	);

	it('that nobody knows is one below a text with room beside it', () => {
		const { report, unparsed } = read(
			'gen1-brief',
			heading('公共记录'),
			paragraph(['行政处罚记录', '处罚机构：样例局             处罚金额：300', '水电欠费信息', ...DEBT_LINES]),
		);
		expect(report).toEqual({
			administrativePenaltyRecord: [{ punishmentOrganization: '样例局', punishmentAmount: '300' }],
			telRecord: [DEBT],
		});
		expect(unparsed).toEqual(['水电欠费信息']);
	});

	it('that nobody knows may stand in the middle, or in a cell', () => {
		const centred = { kind: 'paragraph' as const, page: 1, lines: [line('样例信息汇总', { x: 250, top: 200 })] };
		expect(
			read(
				'gen1-brief',
				heading('公共记录'),
				paragraph(['行政处罚记录', ...PENALTY_LINES]),
				centred,
				paragraph(DEBT_LINES, { top: 220 }),
			).unparsed,
		).toEqual(['样例信息汇总']);
		const cells = read(
			'gen1-brief',
			heading('公共记录'),
			table([
				['行政处罚记录'],
				['处罚机构：样例局', '处罚金额：300'],
				['样例信息'],
				['电信运营商：样例移动', '欠费金额：88'],
			]),
		);
		expect(cells).toEqual({
			report: {
				administrativePenaltyRecord: [{ punishmentOrganization: '样例局', punishmentAmount: '300' }],
				telRecord: [{ companyNo: '样例移动', oweMoney: '88' }],
			},
			unparsed: ['样例信息'],
		});
	});
});

describe('words like those of a title are the rest of a value', () => {
	it.each([
		[
			'below a line that is full',
			[
				'处罚机构：样例局        处罚金额：300',
				'处罚内容：对样例公司未按规定报送年',
				'度信息',
				'处罚生效时间：2016年2月',
			],
			'对样例公司未按规定报送年度信息',
		],
		[
			'below the value, not below its label',
			['处罚内容：警告，责令改正并公开', '     有关情况', '处罚金额：300'],
			'警告，责令改正并公开有关情况',
		],
	])('%s', (_where, texts, content) => {
		const { report, unparsed } = read('gen1-brief', heading('公共记录'), paragraph(['行政处罚记录', ...texts]));
		expect(report).toMatchObject({
			administrativePenaltyRecord: [{ punishmentContent: content, punishmentAmount: '300' }],
		});
		expect(unparsed).toEqual([]);
	});
});

describe('label cells and value cells by turns', () => {
	const under = (rows: ReadonlyArray<readonly string[]>) =>
		read('gen1-brief', heading('公共记录'), paragraph(['行政处罚记录']), table(rows));

	it.each<[string, ReadonlyArray<readonly string[]>, string[]]>([
		[
			'with a label that has no field',
			[
				['处罚机构', '样例局', '是否行政复议', '否'],
				['处罚金额', '300', '处罚生效时间', '2016年2月'],
				['处罚截止时间', '2017年2月', '', ''],
			],
			[],
		],
		[
			'with a label that nobody knows',
			[
				['处罚机构', '样例局', '样例标签', '甲'],
				['处罚金额', '300', '处罚生效时间', '2016年2月'],
				['处罚截止时间', '2017年2月', '', ''],
			],
			['样例标签：甲'],
		],
		[
			'with a value that is blank',
			[
				['处罚机构', '样例局', '文书编号', ''],
				['行政复议结果', '', '处罚金额', '300'],
				['处罚生效时间', '2016年2月', '处罚截止时间', '2017年2月'],
			],
			[],
		],
		[
			'three beside each other',
			[
				['处罚机构', '样例局', '处罚金额', '300', '处罚生效时间', '2016年2月'],
				['处罚截止时间', '2017年2月', '文书编号', '', '', ''],
			],
			[],
		],
	])('are read %s', (_how, rows, left) => {
		const { report, unparsed } = under(rows);
		expect(report).toEqual({ administrativePenaltyRecord: [PENALTY] });
		expect(unparsed).toEqual(left);
	});

	it('need a label that is known', () => {
		expect(under([['样例标签', '甲', '样例栏目', '乙']])).toEqual({
			report: {},
			unparsed: ['样例标签', '甲', '样例栏目', '乙'],
		});
	});
});
