import { rowToken } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/token';
import { CurrentTable } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/currentTable';
import { tableHeaders, tableRows } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/rowReaders';
import type { PrintedRow } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/rows';
import type { Context } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/context';
import { built, contextIn, end, offer, passage, row } from '../../../../support/grammar';

/** The readers of rows over one memory: titles are asked first. */
function readers(context: Context) {
	const table = new CurrentTable(context);
	const [titles, values] = [tableHeaders(table), tableRows(table)];
	const read = (printed: PrintedRow): boolean => {
		const token = rowToken(printed);
		if (token.kind === 'blankRow') return false;
		return offer(context, titles, [token])[0] === true || offer(context, values, [token])[0] === true;
	};
	return { table, read, end: () => end(context, values) };
}

/** Reads rows one after another; the answer is which of them were understood. */
function read(context: Context, ...rows: Array<readonly string[] | { title: string }>): boolean[] {
	const reader = readers(context);
	const answers = rows.flatMap((texts) => {
		if (!('title' in texts)) return [reader.read(row(texts))];
		context.position.title = texts.title;
		return [];
	});
	reader.end();
	return answers;
}

const INQUIRY = ['编号', '查询日期', '查询操作员', '查询原因'];

it('rows under a known header are read', () => {
	const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
	expect(read(context, INQUIRY, ['1', '2017.05.06', '样例银行', '贷后管理'])).toEqual([true, true]);
	expect(built(context)).toEqual({
		checkDetails: [{ no: '1', checkedAt: '2017.05.06', operator: '样例银行', reason: '贷后管理' }],
	});
	expect(context.ledger.evidence.announced).toContainEqual(['checkDetails']);
	expect([...context.ledger.evidence.filled]).toEqual(['checkDetails']);
});

it('rows without a header, and a second row where one is printed, are not', () => {
	expect(
		read(contextIn('gen1-detailed-personal', '机构查询记录明细'), ['1', '2017.05.06', '样例银行', '贷后管理']),
	).toEqual([false]);
	expect(
		read(
			contextIn('gen1-detailed-personal', '身份信息'),
			['性别', '出生日期', '婚姻状况', '手机号码'],
			['男性', '1980.01.01', '已婚', '--'],
			['多余', '', '', ''],
		),
	).toEqual([true, true, false]);
});

it.each([[['编号', '查询日期', '查询机构', '查询原因']], [['序号', '查询时间', '查询者', '查询原因']]])(
	'other spellings of column titles are known: %p',
	(titles) => {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		read(context, titles, ['1', '2017.05.06', '样例银行', '贷后管理']);
		expect(built(context)).toEqual({
			checkDetails: [{ no: '1', checkedAt: '2017.05.06', operator: '样例银行', reason: '贷后管理' }],
		});
	},
);

it('rows below another header whose numbers begin again are none of the table above: the title between is lost', () => {
	const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
	const rows = [
		INQUIRY,
		['1', '2017.05.06', '样例银行', '贷后管理'],
		INQUIRY,
		['1', '2017.04.01', '本人', '本人查询'],
		['2', '2017.03.01', '本人', '本人查询'],
	];
	expect(read(context, ...rows)).toEqual([true, true, true, false, false]);
	expect(built(context)).toMatchObject({ checkDetails: [{ no: '1', operator: '样例银行' }] });
});

it('so are those below a header with other columns, unless a title of the section stands between', () => {
	const rows = [
		INQUIRY.slice(1),
		['2017.05.06', '样例银行', '贷后管理'],
		INQUIRY,
		['1', '2017.04.01', '本人', '本人查询'],
	];
	const untitled = contextIn('gen1-detailed-personal', '机构查询记录明细');
	expect(read(untitled, ...rows)).toEqual([true, true, true, false]);
	expect(built(untitled)).toMatchObject({ checkDetails: [{ operator: '样例银行' }] });
	const titled = contextIn('gen1-detailed-personal', '机构查询记录明细');
	expect(read(titled, ...rows.slice(0, 2), { title: '另一标题' }, ...rows.slice(2))).toEqual([true, true, true, true]);
});

it('a header that is printed twice above the first row changes nothing', () => {
	const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
	expect(read(context, INQUIRY, INQUIRY, ['1', '2017.05.06', '样例银行', '贷后管理'])).toEqual([true, true, true]);
});

it('a repayment history goes on below a year that cannot be read', () => {
	const context = contextIn('gen2-institution', '贷记卡账户');
	context.open('creditCards', passage('1').whole());
	const months = (text: string): string[] => Array.from({ length: 12 }, () => text);
	const header = ['', ...Array.from({ length: 12 }, (_, index) => String(index + 1))];
	const rows = ['2024', '2—02', '2022'].flatMap((year) => [
		[year, ...months('N')],
		['', ...months('0')],
	]);
	expect(read(context, header, ...rows)).toEqual([true, true, true, false, false, true, true]);
});

it('a header printed again at the head of a page does not end its table', () => {
	const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
	read(context, INQUIRY, ['1', '2017.05.06', '甲', '甲'], INQUIRY, ['2', '2017.05.07', '乙', '乙']);
	expect(built(context)).toMatchObject({ checkDetails: [{ no: '1' }, { no: '2' }] });
});

/** A row between whose first two cells the wall is lost. */
function broken([first, second, ...others]: readonly string[]): PrintedRow {
	const [cell, beside, ...cells] = row([`${first}${second}`, '', ...others]).cells;
	if (!cell || !beside) throw new Error('A row of two cells or more is needed');
	return { page: 1, cells: [{ ...cell, extent: { x0: cell.extent.x0, x1: beside.extent.x1 } }, ...cells] };
}

describe('a row whose walls were lost in a scan', () => {
	const first = row(['1', '2017.05.06', '甲', '甲']);
	const lost = broken(['2', '2017.05.07', '乙', '乙']);

	function numbersIn(context: Context): string[] {
		const { checkDetails } = built(context) as { checkDetails: Array<{ no: string }> };
		return checkDetails.map(({ no }) => no);
	}

	function readRows(...rows: PrintedRow[]) {
		const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
		const reader = readers(context);
		const answers = [row(INQUIRY), first, ...rows].map(reader.read).slice(2);
		return { answers, numbers: numbersIn(context) };
	}

	it('costs itself, not those below it', () => {
		const below = [row(['3', '2017.05.08', '丙', '丙']), row(['4', '2017.05.09', '丁', '丁'])];
		expect(readRows(lost, ...below)).toEqual({ answers: [false, true, true], numbers: ['1', '3', '4'] });
	});

	it('costs two where the rule between them is lost too', () => {
		const below = row(['4', '2017.05.09', '丁', '丁']);
		expect(readRows(lost, below)).toEqual({ answers: [false, true], numbers: ['1', '4'] });
	});

	it('gives nothing of itself to the record above it', () => {
		const overleaf = row(['', '', '某某支行', ''], { page: 2 });
		expect(readRows(lost, overleaf)).toEqual({ answers: [false, false], numbers: ['1'] });
	});

	it('leaves no trace once a row below it was read', () => {
		const below = [row(['3', '2017.05.08', '丙', '丙']), row(['', '', '某某支行', ''], { page: 2 })];
		expect(readRows(lost, ...below)).toEqual({ answers: [false, true, true], numbers: ['1', '3'] });
		const jump = row(['5', '2017.05.10', '戊', '戊']);
		expect(readRows(lost, below[0]!, jump)).toEqual({ answers: [false, true, true], numbers: ['1', '3', '5'] });
	});

	it.each(['1', '7'])('ends its table where another number than the next stands below it: %s', (number) => {
		const below = row([number, '2017.05.09', '丁', '丁']);
		expect(readRows(lost, below)).toEqual({ answers: [false, false], numbers: ['1'] });
	});

	it('is told from titles of another table: these have no figures, and end the table', () => {
		const titles = broken(['甲', '乙', '丙', '丁']);
		const below = row(['2', '2017.05.09', '丁', '丁']);
		expect(readRows(titles, below)).toEqual({ answers: [false, false], numbers: ['1'] });
	});
});

it('of tables with equal columns the next in print order is meant', () => {
	const context = contextIn('gen1-detailed-personal', '身份信息');
	const source = Array<string>(4).fill('数据发生机构名称');
	read(
		context,
		['性别', '出生日期', '婚姻状况', '手机号码'],
		['男性', '--', '--', '--'],
		source,
		['甲', '甲', '甲', '甲'],
		['单位电话', '住宅电话', '学历', '学位'],
		['--', '--', '本科', '--'],
		source,
		['乙', '乙', '乙', '乙'],
	);
	expect(built(context)).toMatchObject({ profile: { genderOrganization: '甲', educationOrganization: '乙' } });
});

it('of tables with equal columns the one whose title stands above is meant', () => {
	const context = contextIn('gen2-detailed-personal', '有相关还款责任的个人借款');
	context.open('relatedLiabilities', passage('1').whole());
	read(context, { title: '截至日' }, ['余额', '五级分类', '还款状态'], ['10', '正常', '*']);
	expect(built(context)).toMatchObject({
		relatedLiabilities: [{ balance: '10', category: '正常', repaymentStatus: '*' }],
	});
});

it('a header that mixes the columns of several tables is composed from them', () => {
	const context = contextIn('gen1-detailed-personal', '身份信息');
	expect(read(context, ['性别', '学历', '手机号码'], ['男性', '本科', '--'])).toEqual([true, true]);
	expect(built(context)).toEqual({ profile: { gender: '男性', education: '本科', mobile: '--' } });
});

it('where a heading is lost, a header that only one section has leads to it', () => {
	const context = contextIn('gen1-detailed-personal', '贷款');
	read(context, ['编号', '主管税务机关', '欠税总额', '欠税统计日期'], ['1', '样例税务局', '10', '2017.01.02']);
	expect(context.position.section.name).toBe('欠税记录');
	expect(built(context)).toMatchObject({ owedTaxesRecord: [{ no: '1', taxesTotal: '10' }] });
});

it('a header that two sections have leads nowhere', () => {
	expect(read(contextIn('gen1-detailed-personal', '贷款'), INQUIRY)).toEqual([false]);
});

it('groups of columns above the titles are understood', () => {
	const context = contextIn('gen1-detailed-personal', '逾期（透支）信息汇总');
	const titles = [
		'笔数',
		'月份数',
		'单月最高逾期总额',
		'最长逾期月数',
		'账户数',
		'月份数',
		'单月最高逾期总额',
		'最长逾期月数',
		'账户数',
		'月份数',
		'单月最高透支余额',
		'最长透支月数',
	];
	const groups = context.position.section.tables[0]?.groups?.map(({ label }) => label ?? '') ?? [];
	expect(groups).toHaveLength(3);
	expect(
		read(
			context,
			groups,
			titles,
			Array.from({ length: 12 }, (_, index) => `${index}`),
		),
	).toEqual([true, true, true]);
	expect(built(context)).toMatchObject({ overDueInfoCollection: { loanNum: '0', loanMonth: '1' } });
});

it('a note under an account goes to the account, and the table before it goes on afterwards', () => {
	const context = contextIn('gen1-detailed-personal', '贷款');
	context.open('loans', passage('1').whole());
	read(context, ['本人声明', '添加日期'], ['样例声明', '2017.01.02']);
	expect(built(context)).toEqual({
		loans: [{ notes: [{ content: '样例声明', addedAt: '2017.01.02', type: '本人声明' }] }],
	});
});

it('codes follow their caption without a header', () => {
	const context = contextIn('gen1-detailed-personal', '贷款');
	context.open('loans', passage('1').whole());
	const reader = readers(context);
	reader.table.announce('月-月的还款记录');
	expect(reader.read(row(Array<string>(24).fill('N')))).toBe(true);
	expect(built(context)).toEqual({ loans: [{ last24Status: 'N'.repeat(24) }] });
});

it('what was read is used up, what was not is not', () => {
	const context = contextIn('gen1-detailed-personal', '机构查询记录明细');
	const reader = readers(context);
	const [header, strange] = [row(INQUIRY), row(['样例', '示例'])];
	reader.read(header);
	reader.end();
	reader.read(strange);
	const used = (cells: typeof header.cells) =>
		cells.flatMap(({ passage: { lines } }) => lines).every((line) => context.ledger.isRead(line));
	expect([used(header.cells), used(strange.cells)]).toEqual([true, false]);
});
