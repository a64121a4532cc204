import { HeadReader } from '../../../../../nodes/CreditReport/engines/local/grammar/readers/headReader';
import type { LineToken } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/token';
import { built, contextIn, lineTokens } from '../../../../support/grammar';
import { line, lines } from '../../../../support/layout';

/** Reads lines from the first on, as long as one is read; the rest stays. */
function read(texts: ReadonlyArray<string | { text: string; x: number }>, edition = 'gen2-brief') {
	const context = contextIn(edition);
	const made = texts.map((text, index) =>
		typeof text === 'string'
			? line(text, { top: 100 + 15 * index })
			: line(text.text, { x: text.x, top: 100 + 15 * index }),
	);
	const reader = new HeadReader(context, true);
	const tokens = lineTokens(made);
	for (let at = 0; at < tokens.length;) {
		const answer = reader.take(tokens[at] as LineToken);
		if (answer) context.ledger.book(answer, context.position.section);
		at += answer?.span ?? 1;
	}
	const unread = made.filter((each) => !context.ledger.isRead(each)).map(({ text }) => text);
	return { report: built(context), left: [...unread, ...context.ledger.remainders.map(({ text }) => text)] };
}

const PERSON = { whoWasChecked: '周样例', idType: '身份证', idNum: '519999198001010011' };

describe('the person', () => {
	it.each([
		['on one line', ['姓名：周样例   证件类型：身份证   证件号码：519999198001010011   已婚']],
		['one item a line', ['姓名：周样例', '证件类型：身份证', '证件号码：519999198001010011', '已婚']],
		[
			'one item a line, all labelled',
			['姓名：周样例', '证件类型：身份证', '证件号码：519999198001010011', '婚姻状况：已婚'],
		],
		['a label on the line above its value', ['姓名：周样例 证件类型：身份证 证件号码：', '519999198001010011 已婚']],
		['broken in a number', ['姓名：周样例 证件类型：身份证 证件号码：5199991980', '01010011 已婚']],
		['broken in a label', ['姓名：周样例 证件类型：身份证 证件号', '码：519999198001010011 婚姻状', '况：已婚']],
		['broken in a name', ['姓名：周样', '例 证件类型：身份证 证件号码：519999198001010011 已婚']],
		['broken in a kind', ['姓名：周样例 证件类型：身', '份证 证件号码：519999198001010011 已婚']],
		['with commas between', ['姓名：周样例，证件类型：身份证，证件号码：519999198001010011，已婚']],
		['with the status behind the kind', ['姓名：周样例 证件号码：519999198001010011', '证件类型：身份证，已婚']],
		['with remarks behind labels', ['姓名（中文）：周样例 证件类型：身份证 证件号码(No.)：519999198001010011 已婚']],
		['without colons', ['姓名周样例 证件类型身份证 证件号码519999198001010011 已婚']],
	])('%s', (_, texts) => {
		expect(read(texts)).toEqual({ report: { ...PERSON, profile: { isMarried: '已婚' } }, left: [] });
	});

	it('parts that wrap each under itself', () => {
		expect(
			read(['姓名：周样      证件类型：港澳居民     证件号码：H0123', '例          来往内地通行证       456（02）']),
		).toEqual({
			report: { whoWasChecked: '周样例', idType: '港澳居民来往内地通行证', idNum: 'H0123456（02）' },
			left: [],
		});
	});

	it.each([
		'南字第0123456号',
		'军字第1234567号',
		'H0123456(02)',
		'A123456（7）',
		'G1234—5678',
		'粤-0123456',
		'E00000001/G00000002',
		'京0123号/沪公字第45号',
		'**************0011',
		'京公〔2011〕第000012号',
		'文字第【2012】001号',
		'WJ[2018]字第1号',
	])('has the number %s', (idNum) => {
		expect(read([`姓名：周样例 证件类型：军官证 证件号码：${idNum} 已婚`])).toEqual({
			report: { whoWasChecked: '周样例', idType: '军官证', idNum, profile: { isMarried: '已婚' } },
			left: [],
		});
	});

	it('what stands behind a value and belongs to none is left over', () => {
		expect(read(['姓名：周样例 证件类型：身份证 证件号码：519999198001010011 样例另注'])).toEqual({
			report: PERSON,
			left: ['样例另注'],
		});
		expect(read(['姓名：周样例', '样例的一段说明文字，与信息主体无关。']).left).toEqual([
			'样例的一段说明文字，与信息主体无关。',
		]);
	});

	it('a status that nobody knows is left over', () => {
		expect(read(['姓名：周样例 证件类型：身份证 证件号码：519999198001010011，样例状态']).left).toEqual(['，样例状态']);
	});
});

describe('number and times', () => {
	it.each([
		['on one line', ['报告编号：2024010100001   查询时间：2024.01.01 10:11:12   报告时间：2024.01.01 10:11:13']],
		['one a line', ['报告编号：2024010100001', '查询时间：2024.01.01 10:11:12', '报告时间：2024.01.01 10:11:13']],
		[
			'broken in the number',
			['报告编号：20240101', '00001 查询时间：2024.01.01 10:11:12 报告时间：2024.01.01 10:11:13'],
		],
		[
			'broken in the times',
			['报告编号：2024010100001 查询时间：2024.01.01 10:1', '1:12 报告时间：2024.01.', '01 10:11:13'],
		],
		['broken in a label', ['报告编号：2024010100001 查询时间：2024.01.01 10:11:12 报告', '时间：2024.01.01 10:11:13']],
	])('%s', (_, texts) => {
		const { report, left } = read(texts, 'gen1-brief');
		expect(report).toEqual({
			serialNo: '2024010100001',
			askAt: expect.stringMatching(/^2024\.01\.01 ?10:11:12$/),
			createAt: expect.stringMatching(/^2024\.01\.01 ?10:11:13$/),
		});
		expect(left).toEqual([]);
	});

	it('side by side, each wrapped under itself, and one up to the next', () => {
		const { report, left } = read(
			['报告编      查询请求时       报告时间:2024.01.01', '号:2024010间:2024.01.0110:11:13'],
			'gen1-detailed-personal',
		);
		expect(report).toEqual({ serialNo: '2024010', askAt: '2024.01.01', createAt: '2024.01.01 10:11:13' });
		expect(left).toEqual([]);
	});

	it('side by side, each wrapped under itself', () => {
		const { report, left } = read(['报告编号：20240101     报告时间：2024-01-01', '00001             10:11:13']);
		expect(report).toEqual({ serialNo: '2024010100001', createAt: '2024-01-01 10:11:13' });
		expect(left).toEqual([]);
	});
});

describe('other documents', () => {
	const TWO = [
		{ idType: '护照', idNum: 'G30000001' },
		{ idType: '军官证', idNum: '南字第0123456号' },
	];

	it.each([
		['slash', ['其他证件信息：护照G30000001/军官证南字第0123456号']],
		['wide comma', ['其他证件信息：护照 G30000001，军官证 南字第0123456号']],
		['enumeration comma', ['其他证件信息：护照G30000001、军官证南字第0123456号。']],
		['semicolon', ['其他证件信息：护照：G30000001；军官证：南字第0123456号']],
		['labels', ['其他证件信息：证件类型：护照 证件号码：G30000001 证件类型：军官证 证件号码：南字第0123456号']],
		['commas within', ['其他证件信息：护照，证件号码：G30000001；军官证，证件号码：南字第0123456号']],
		['brackets', ['其他证件信息：护照（G30000001）、军官证（南字第0123456号）']],
		['a line each', ['其他证件信息：', '护照 G30000001', '军官证 南字第0123456号']],
		[
			'a line each, labelled',
			['其他证件信息', '证件类型：护照 证件号码：G30000001', '证件类型：军官证 证件号码：南字第0123456号'],
		],
		['a count in front', ['其他证件信息（2个）：护照G30000001/军官证南字第0123456号']],
		['a count behind', ['其他证件信息：护照G30000001/军官证南字第0123456号（共2个）']],
		['broken in a number', ['其他证件信息：护照G3000', '0001/军官证南字第0123456号']],
		[
			'broken in a label',
			['其他证件信息：证件类型：护照 证件号', '码：G30000001 证件类型：军官证 证件号码：南字第0123456号'],
		],
	])('%s', (_, texts) => {
		expect(read(texts)).toEqual({ report: { otherIds: TWO }, left: [] });
	});

	it('on lines of their own', () => {
		expect(
			read(['其他证件信息：护照，证件号码：G30000001', '其他证件信息：军官证，证件号码：南字第0123456号']),
		).toEqual({ report: { otherIds: TWO }, left: [] });
	});

	it.each([
		'港澳居民来往内地通行证',
		'台湾居民来往大陆通行证',
		'外国人永久居留身份证',
		'户口簿',
		'军人身份证',
		'军人身份证件',
	])('%s', (idType) => {
		expect(read([`其他证件信息：${idType} H0123456701，护照G30000001`]).report).toEqual({
			otherIds: [{ idType, idNum: 'H0123456701' }, TWO[0]],
		});
	});

	it('what is no document is left over', () => {
		expect(read(['其他证件信息：护照G30000001，样例说明'])).toEqual({
			report: { otherIds: [TWO[0]] },
			left: ['样例说明'],
		});
	});
});

describe('an alert', () => {
	it.each([
		'010-00000000',
		'01000000000/13900000000',
		'（010）00000000转801',
		'0591—0000000、13900000000',
		'01000000000，13900000000',
		'010-00000000（办公室）/13900000000（本人）',
	])('has the telephones %s', (tel) => {
		expect(read([`信息主体申请设置防欺诈警示，联系电话：${tel}。`], 'gen2-institution')).toEqual({
			report: { fraudAlert: { flag: '信息主体申请设置防欺诈警示', tel } },
			left: [],
		});
	});

	it('may go on with its dates, and wrap', () => {
		expect(
			read(
				['信息主体申请设置防欺诈警示，联系电话：0100000', '0000。生效日期：2024年1月2日，截止日期：长期有效。'],
				'gen2-institution',
			).report,
		).toMatchObject({ fraudAlert: { tel: '01000000000' } });
	});

	it('what nobody knows in it is left over', () => {
		expect(read(['信息主体申请设置防欺诈警示，联系电话：01000000000。样例另注。'], 'gen2-institution').left).toEqual([
			'样例另注',
		]);
		expect(
			read(
				['信息主体对信用报告内容提出了2笔异议且正在处理中，请浏览时注意阅读相关内容。样例另注。'],
				'gen2-institution',
			),
		).toEqual({ report: { objectionNum: '2' }, left: ['样例另注'] });
	});
});

it('a line that begins no item is not read, nor is any outside the head', () => {
	const context = contextIn('gen2-brief', '信用卡');
	expect(new HeadReader(context, true).take(lineTokens(lines(['姓名：周样例']))[0] as LineToken)).toBeUndefined();
	expect(read(['样例文字']).left).toEqual(['样例文字']);
});
