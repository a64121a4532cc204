import { Dispatcher } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import { createReaders } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/registry';
import type { Context } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/context';
import { built, contextIn, passage } from '../../../../support/grammar';
import { line, paragraph, table } from '../../../../support/layout';

/** Reads lines one block each. @returns of each whether something understood it */
function read(context: Context, ...texts: string[]): boolean[] {
	const blocks = texts.map((text) => ({ ...paragraph([]), lines: [line(text)] }));
	new Dispatcher(context, createReaders(context)).read(blocks);
	return blocks.flatMap(({ lines }) => lines.map((each) => context.ledger.isRead(each)));
}

describe('a heading', () => {
	it.each(['（三）贷记卡', '贷记卡', '三、贷记卡'])('%s leads into its section', (text) => {
		const context = contextIn('gen1-detailed-personal');
		expect(read(context, text)).toEqual([true]);
		expect(context.position.section.name).toBe('贷记卡');
	});

	it.each([
		['gen1-detailed-bank', '法院民事判决记录', '民事判决记录'],
		['gen1-detailed-personal', '住房公积金缴存记录', '住房公积金参缴记录'],
		['gen1-detailed-personal', '非互联网查询记录明细', '机构查询记录明细'],
		['gen1-detailed-bank', '对外担保信息', '对外贷款担保信息'],
		['gen1-brief', '资产处理信息', '资产处置信息'],
		['gen2-brief', '五、公共信息', '公共记录'],
	])('of %s may be %s', (edition, text, name) => {
		const context = contextIn(edition);
		read(context, text);
		expect(context.position.section.name).toBe(name);
	});

	it('of another edition is none', () => {
		const context = contextIn('gen1-detailed-personal');
		expect(read(context, '后付费记录')).toEqual([false]);
		expect(context.position.section.name).toBe('个人信用报告');
	});

	it('announces its list', () => {
		const context = contextIn('gen2-brief');
		read(context, '购房贷款');
		expect(context.ledger.evidence.announced).toEqual([['loans']]);
	});

	it.each([
		['the sections it names', '购房贷款', '系统中没有您最近5年内的非信贷交易记录。', ['telRecord']],
		[
			'the one it stands in',
			'公共记录',
			'系统中没有您最近5年内的公共信息记录。',
			['owedTaxesRecord', 'civilJudgmentRecord', 'forceExecutions', 'administrativePenaltyRecord', 'statements'],
		],
	])('a sentence that there is nothing speaks of %s', (_of, heading, text, absent) => {
		const context = contextIn('gen2-brief');
		read(context, heading, text);
		expect([...context.ledger.evidence.absent]).toEqual(absent);
	});

	it('ends the sentence before it', () => {
		const context = contextIn('gen2-brief', '信用卡');
		read(context, '1.2021年01月02日样例银行发放的贷记卡（人民币账户），尚未激活。', '购房贷款');
		expect(built(context)).toMatchObject({ creditCards: [{ serialNo: '1' }] });
	});
});

it('a sub-heading tells what the accounts below it are', () => {
	const context = contextIn('gen2-brief', '信用卡');
	expect(read(context, '从未发生过逾期的账户明细如下：')).toEqual([true]);
	expect(context.position.subheading).toBe('从未发生过逾期的账户明细如下');
});

it('the title of a table is kept for the table below it', () => {
	const context = contextIn('gen2-institution', '贷记卡账户');
	context.open('creditCards', passage('1').whole());
	expect(read(context, '截至2024年05月06日')).toEqual([true]);
	expect(context.position.title).toBe('截至日');
});

describe('in the head of a report', () => {
	it('number and times are read, whatever stands between them', () => {
		const context = contextIn('gen1-detailed-personal');
		expect(
			read(context, '报告编号：2018012100001   查询请求时间：2018.01.21 15:27:25   报告时间：2018.01.21 15:27:29'),
		).toEqual([true]);
		expect(built(context)).toEqual({
			serialNo: '2018012100001',
			askAt: '2018.01.21 15:27:25',
			createAt: '2018.01.21 15:27:29',
		});
	});

	it('the person of a brief is read', () => {
		const context = contextIn('gen2-brief');
		read(
			context,
			'姓名：样例某某   证件类型：身份证   证件号码：519999198001010011',
			'其他证件信息：护照，证件号码：E0000001',
			'其他证件信息：军官证，证件号码：J0000002',
		);
		expect(built(context)).toEqual({
			whoWasChecked: '样例某某',
			idType: '身份证',
			idNum: '519999198001010011',
			otherIds: [
				{ idType: '护照', idNum: 'E0000001' },
				{ idType: '军官证', idNum: 'J0000002' },
			],
		});
	});

	it('marital status may stand behind the person', () => {
		const context = contextIn('gen1-brief');
		read(context, '姓名：样例   证件类型：身份证   证件号码：**************0011   已婚');
		expect(built(context)).toMatchObject({ idNum: '**************0011', profile: { isMarried: '已婚' } });
	});

	it('alerts are read', () => {
		const context = contextIn('gen2-institution');
		read(
			context,
			'信息主体申请设置防欺诈警示，联系电话：010-00000000',
			'信息主体对信用报告内容提出了2笔异议且正在处理中，请浏览时注意阅读相关内容。',
		);
		expect(built(context)).toEqual({
			fraudAlert: { flag: '信息主体申请设置防欺诈警示', tel: '010-00000000' },
			objectionNum: '2',
		});
	});

	it('only there', () => {
		const context = contextIn('gen1-detailed-personal', '贷款');
		expect(read(context, '报告编号：2018012100001')).toEqual([false]);
	});
});

it('fixed text is understood and left out', () => {
	const context = contextIn('gen2-brief', '信用卡');
	expect(read(context, '这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人', '民币计算，精确到元。')).toEqual([
		true,
		true,
	]);
	expect(built(context)).toEqual({});
});

it('a text that nothing knows is not taken', () => {
	expect(read(contextIn('gen2-brief', '信用卡'), '样例文字与任何栏目无关')).toEqual([false]);
});

it('a cell on its own may hold a title, or a sentence of several lines', () => {
	const context = contextIn('gen1-detailed-personal', '贷款');
	const cells = table([
		['贷记卡', ''],
		['样例', ''],
	]);
	new Dispatcher(context, createReaders(context)).read([cells]);
	expect(cells.rows.map(({ cells: [first] }) => first?.lines.every((each) => context.ledger.isRead(each)))).toEqual([
		true,
		false,
	]);
	expect(context.position.section.name).toBe('贷记卡');
});
