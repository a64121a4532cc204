import { chineseWord, inChineseWords } from '../../../nodes/CreditReport/report/rows/chineseWords';
import { LENDERS } from '../../../nodes/CreditReport/report/facts/lenders';
import { extractSection } from '../../../nodes/CreditReport/report/rows/sections';
import { REVIEW_REASONS } from '../../../nodes/CreditReport/report/review/reviewReasons';
import { summarize } from '../../../nodes/CreditReport/report/indicators';
import { BRIEF, GEN1, GEN2, parsed } from '../support/reports';

const report = parsed(GEN2, { edition: 'gen2-detailed-personal' });

describe('Chinese words', () => {
	it.each<[string, unknown, unknown]>([
		['edition', 'gen2-brief', '二代简版'],
		['reason', 'idChecksum', REVIEW_REASONS.idChecksum.zh],
		['reason', '贷款审批', '贷款审批'],
		['complete', 'yes', '是'],
		['complete', 'unknown', '无法判断'],
		['threeInARow24', true, '是'],
		['hasDissent', false, '否'],
		['doubtfulSections', 'loans, document', '贷款、整份报告'],
		['doubtfulSections', 'loans, somethingElse', 'loans, somethingElse'],
		['kind', 'revolvingLoan', '循环贷款'],
		[
			'overdueRuleMonths',
			'loans 2 示例银行: 2024-03; creditCards 1 loans: 2024-04',
			'贷款 2 示例银行: 2024-03; 贷记卡 1 loans: 2024-04',
		],
		['status', '正常', '正常'],
		['status', 'fail', '不通过'],
		['loanBalance', 5, 5],
		['name', 'open', 'open'],
		['edition', null, null],
	])('%s %j is %j', (column, value, expected) => expect(chineseWord(column, value)).toBe(expected));

	it('stand in the rows of the unified section for every kind of lender, list and state', () => {
		expect(extractSection(report, 'accounts', { chineseWords: true })[1]).toMatchObject({
			section: '全部账户',
			list: '贷款',
			kind: '贷款（非循环）',
			group: '融资租赁',
			state: '未结清/未销户',
			nonBank: '融资租赁公司',
			overdueMonths24: 0,
		});
		expect(LENDERS.map(({ kind, zh }) => [chineseWord('nonBank', kind), zh])).toEqual(
			LENDERS.map(({ zh }) => [zh, zh]),
		);
	});

	it('leave nothing in code of a summary', () => {
		for (const given of [GEN1, GEN2, BRIEF]) {
			const values = summarize(parsed(given, { edition: 'gen1-detailed-bank' }), { chineseWords: true, headers: 'zh' });
			expect(
				Object.entries(values).filter(
					([, value]) => typeof value === 'boolean' || /^(?:yes|no|unknown|gen\d.*)$/.test(String(value)),
				),
			).toEqual([]);
		}
	});

	it('change nothing but the values of a row', () => {
		expect(inChineseWords({ id: 'x', status: 'pass', severity: 'look', evidence: [] })).toEqual({
			id: 'x',
			status: '通过',
			severity: '建议核对',
			evidence: [],
		});
	});
});

describe('headers with units', () => {
	it('name the unit of every figure, in a summary and in rows', () => {
		expect(summarize(report, { headers: 'zhUnits' })).toMatchObject({
			'贷款余额（元）': 850_700,
			'贷记卡额度使用率（%）': 30,
			'最近24个月最差逾期等级（级）': 7,
			报告编号: '2025061010000000000001',
			'年龄（岁）': 35,
			是否触发连N累M: false,
		});
		expect(extractSection(report, 'loans', { headers: 'zhUnits' })[0]).toMatchObject({
			'贷款金额（元）': 1_000_000,
			贷款期数: 240,
		});
	});
});
