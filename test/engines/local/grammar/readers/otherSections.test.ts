import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import type { Block } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { built, edition, heading, type Plain } from '../../../../support/grammar';
import { line, table } from '../../../../support/layout';

function read(key: string, ...blocks: Block[]) {
	const { context, unparsed } = interpret(blocks, edition(key));
	return { report: built(context) as Record<string, Plain>, unparsed: unparsed.map(({ text }) => text) };
}

const texts = (...printed: string[]): Block => ({
	kind: 'paragraph',
	page: 1,
	lines: printed.map((text, index) => line(text, { top: 300 + 15 * index })),
});
const REWARDS = [
	heading('行政奖励记录'),
	table([
		['编号', '奖励机构', '奖励内容', '生效日期', '截止日期'],
		['1', '样例局', '样例奖', '2021.06', '--'],
	]),
];
const LEASES = table(
	[
		['租赁物', '出租人', '起租日期'],
		['样例设备', '样例租赁', '2020.01.02'],
	],
	{ top: 400 },
);

it('a chapter that no key has is kept with its labels and values, and ends the section before it', () => {
	const { report, unparsed } = read(
		'gen2-detailed-personal',
		...REWARDS,
		texts('六 租赁交易信息', '记录1'),
		LEASES,
		heading('八 查询记录'),
		table([
			['编号', '查询日期', '查询机构', '查询原因'],
			['1', '2025.01.02', '甲', '乙'],
		]),
	);
	expect(report.administrativeRewardRecord).toHaveLength(1);
	expect(report.otherSections).toEqual([
		{
			heading: '租赁交易信息',
			records: [
				{ label: '记录', value: '1' },
				{ label: '租赁物', value: '样例设备' },
				{ label: '出租人', value: '样例租赁' },
				{ label: '起租日期', value: '2020.01.02' },
			],
		},
	]);
	expect(report.checkDetails).toHaveLength(1);
	expect(unparsed).toEqual([]);
});

it('its own sections and titles part it, and titles stand over several rows', () => {
	const summary = table([['样例信息汇总'], ['信息类型', '记录数'], ['租赁', '1'], ['典当', '2']]);
	const { report } = read(
		'gen2-institution',
		texts('七 样例公开信息'),
		summary,
		texts('（二）典当信息'),
		table(
			[
				['典当物', '金额'],
				['手表', '5,000'],
				['典当行', '状态'],
				['样例典当行', '正常'],
			],
			{ top: 600 },
		),
	);
	expect(report.otherSections).toEqual([
		{ heading: '样例公开信息' },
		{
			heading: '样例信息汇总',
			records: [
				{ label: '信息类型', value: '租赁' },
				{ label: '记录数', value: '1' },
				{ label: '信息类型', value: '典当' },
				{ label: '记录数', value: '2' },
			],
		},
		{
			heading: '典当信息',
			records: [
				{ label: '典当物', value: '手表' },
				{ label: '金额', value: '5,000' },
				{ label: '典当行', value: '样例典当行' },
				{ label: '状态', value: '正常' },
			],
		},
	]);
});

it.each(['一般员工', '三星电子', '一次性归还', '六 共有3笔，见附件。'])('%s is no chapter', (text) => {
	const { report, unparsed } = read('gen2-detailed-personal', ...REWARDS, texts(text));
	expect(report.otherSections).toBeUndefined();
	expect(unparsed).toEqual([text.replace(' ', '')]);
});

it('a brief has no numbered chapters', () => {
	expect(read('gen2-brief', texts('六 样例公开信息')).report).toEqual({});
});
