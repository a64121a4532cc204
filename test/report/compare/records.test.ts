import { compareReports } from '../../../nodes/CreditReport/report/compare';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { GEN1, GEN2 } from '../support/reports';
import { compared, doubtful, later, whole } from './support';

const CHECKS = GEN2.checkDetails as ReportRecord[];
const inquiry = (checkedAt: string, operator = '样例银行', reason = '贷款审批'): ReportRecord => ({
	checkedAt,
	operator,
	reason,
});
const after = (changes: ReportRecord, edition?: string): ReturnType<typeof whole> =>
	whole(later(GEN2, changes), edition);

describe('inquiries', () => {
	it('those behind the earlier report are new, approvals for the worse', () => {
		const { changes, summary } = compareReports(
			whole(GEN2),
			after({ checkDetails: [inquiry('2025.09.01'), inquiry('2025.08.01', '示例银行', '贷后管理'), ...CHECKS] }),
		);
		expect(changes).toMatchObject([
			{
				kind: 'inquiryNew',
				account: '样例银行',
				new: '贷款审批',
				date: '2025-09-01',
				direction: 'worse',
				certain: true,
				message: 'New inquiry on 2025-09-01: 样例银行, 贷款审批',
			},
			{ kind: 'inquiryNew', new: '贷后管理', direction: 'neutral' },
		]);
		expect(summary).toMatchObject({ newHardInquiries: 1, inquiryNew: 2 });
	});

	it('one of the very day of the earlier report could have been in it: there the list has to be whole', () => {
		const sameDay = { checkDetails: [inquiry('2025.06.10'), ...CHECKS] };
		expect(compared(doubtful(GEN2, 'checkDetails'), after(sameDay))).toEqual(['inquiryNew: null -> 贷款审批?']);
		expect(
			compared(doubtful(GEN2, 'checkDetails'), after({ checkDetails: [inquiry('2025.06.11'), ...CHECKS] })),
		).toEqual(['inquiryNew: null -> 贷款审批']);
	});

	it('two on one day by one lender for one reason are two', () => {
		expect(compared(whole(GEN2), after({ checkDetails: [CHECKS[0]!, ...CHECKS] }))).toEqual([
			'inquiryNew: null -> 贷款审批',
		]);
	});

	it('one of the time before is new only where the earlier list was read whole and reaches back so far', () => {
		const one = { checkDetails: [CHECKS[0]!, inquiry('2025.05.01'), CHECKS[1]!] };
		expect(compared(whole(GEN2), after(one))).toEqual(['inquiryNew: null -> 贷款审批']);
		expect(compared(doubtful(GEN2, 'checkDetails'), after(one))).toEqual(['inquiryNew: null -> 贷款审批?']);
		expect(compared(whole(GEN2), after({ checkDetails: [...CHECKS, inquiry('2024.05.01')] }))).toEqual([
			'inquiryNew: null -> 贷款审批?',
		]);
	});

	it('one that is two years old leaves the list, a younger one should not', () => {
		const old = whole({ ...GEN2, checkDetails: [...CHECKS, inquiry('2023.12.01')] });
		expect(compared(old, after({}))).toEqual([]);
		expect(compared(old, after({ checkDetails: [{ ...CHECKS[1]!, no: '1' }] }))).toEqual([
			'inquiryGone: 贷款审批 -> null',
		]);
		expect(compared(old, after({ checkDetails: [{ ...CHECKS[1]!, no: '1' }] }, 'gen2-institution'))).toEqual([]);
		expect(compared(old, after({ checkDetails: [CHECKS[0]!] }))).toEqual(['inquiryGone: 担保资格审查 -> null?']);
	});

	it('an edition that lists approvals alone says nothing of the others', () => {
		const bank = whole(
			{
				...GEN1,
				querySelfRecordDetail: [],
				checkDetails: [{ checkedAt: '2018.01.10', operator: '示例银行/*X', reason: '贷款审批' }],
			},
			'gen1-detailed-bank',
		);
		const personal = whole({ ...GEN1, createAt: '2018.01.21 10:00:00' }, 'gen1-detailed-personal');
		expect(compareReports(bank, personal).changes.filter(({ kind }) => kind === 'inquiryNew')).toMatchObject([
			{ new: '信用卡审批', certain: false, doubt: 'outOfList' },
		]);
	});
});

describe('records', () => {
	const EXECUTION: ReportRecord = {
		no: '1',
		court: '示例法院',
		caseReason: '示例案由',
		registerDate: '2025.09.01',
		enforceObjectMoney: '7,000',
		caseNo: '（2025）示0199执1号',
	};

	it('a new public record, one that changed and one that is gone', () => {
		const [known] = GEN2.forceExecutions as [ReportRecord];
		expect(
			compared(
				whole(GEN2),
				after({
					forceExecutions: [EXECUTION, { ...known, alreadyEnforceObjectMoney: '3,000', caseState: '执行完毕' }],
				}),
			),
		).toEqual([
			'publicRecordNew: null -> 7000',
			'publicRecordChanged alreadyEnforceObjectMoney: null -> 3000',
			'publicRecordChanged caseState: null -> 执行完毕',
		]);
		expect(compared(whole(GEN2), after({ forceExecutions: [], publicSummary: [] }))).toEqual([
			'publicRecordGone: 3000 -> null',
		]);
		expect(compared(whole(GEN2), doubtful(later(GEN2, { forceExecutions: [] }), 'forceExecutions'))).toEqual([
			'publicRecordGone: 3000 -> null?',
		]);
	});

	it('guarantees, recoveries, agreements, arrears', () => {
		const [liability] = GEN2.relatedLiabilities as [ReportRecord];
		const [recovered, ended] = GEN2.recoveredAccounts as [ReportRecord, ReportRecord];
		const agreement: ReportRecord = {
			no: '1',
			organization: '示例银行',
			agreementNo: 'X1',
			startAt: '2021.05.01',
			purpose: '信用卡共享额度',
			creditLimit: '40,000',
			used: '12,000',
			currency: '人民币元',
		};
		expect(
			compared(
				whole({ ...GEN2, creditAgreements: [agreement] }),
				after({ creditAgreements: [{ ...agreement, creditLimit: '30,000', used: '13,000' }] }),
			),
		).toEqual(['limitChanged creditLimit: 40000 -> 30000', 'balanceChanged used: 12000 -> 13000']);
		expect(
			compared(
				whole(GEN2),
				after({
					relatedLiabilities: [
						{ ...liability, startAt: '2025.08.01', organization: '样例银行', amount: '9,000' },
						{ ...liability, balance: '20,000' },
					],
				}),
			),
		).toEqual(['guaranteeNew: null -> 9000', 'guaranteeChanged balance: 25000 -> 20000']);
		expect(
			compared(whole(GEN2), after({ recoveredAccounts: [{ ...recovered, balance: '0', status: '结束' }, ended] })),
		).toEqual(['recoveryChanged balance: 900 -> 0', 'recoveryChanged status: 催收 -> 结束']);
		expect(compared(whole(GEN2), after({ telRecord: [{ no: '1', companyNo: '示例电信', oweMoney: '0' }] }))).toEqual([
			'postpaidChanged oweMoney: 88 -> 0',
		]);
	});

	it('the fund pays less, and a statement is added', () => {
		const funds = GEN1.houseFundPayedRecord as ReportRecord[];
		const now = {
			...GEN1,
			serialNo: '9',
			createAt: '2018.03.20 10:00:00',
			houseFundPayedRecord: [funds[0]!, { ...funds[1]!, amount: '900' }],
			statements: [{ type: '本人声明', content: '示例声明。', addedAt: '2018.02.01' }],
		};
		expect(
			compareReports(whole(GEN1, 'gen1-detailed-personal'), whole(now, 'gen1-detailed-personal')).changes,
		).toMatchObject([
			{
				kind: 'contributionChanged',
				field: 'amount',
				fieldZh: '月缴存额',
				old: 1200,
				new: 900,
				difference: -300,
				direction: 'worse',
			},
			{ kind: 'statementNew', new: '示例声明。', date: '2018-02-01', certain: true },
		]);
	});

	it('records that say nothing to tell them by are one when all of them is the same', () => {
		expect(
			compared(
				whole(GEN1, 'gen1-detailed-personal'),
				whole({ ...GEN1, createAt: '2018.03.20 10:00:00' }, 'gen1-detailed-personal'),
			),
		).toEqual([]);
	});
});

describe('the person', () => {
	const profile = GEN2.profile as ReportRecord;

	it('marital status, phones, homes and jobs; those that are no longer listed are no change', () => {
		const old = whole({
			...GEN2,
			profile: {
				...profile,
				isMarried: '未婚',
				livedInfos: [{ address: '示例省样例市一号' }, { address: '示例省样例市二号' }],
				experiences: [{ company: '样例公司', updateAt: '2020.01.01' }],
			},
		});
		const now = after({
			profile: {
				...profile,
				isMarried: '已婚',
				mobiles: [{ mobile: '12000000009' }, { mobile: '13900000002' }],
				livedInfos: [{ address: '示例省 样例市一号' }],
				experiences: [{ company: '测试公司' }],
			},
		});
		expect(compared(old, now)).toEqual([
			'personChanged mobile: null -> 12000000009',
			'personChanged company: null -> 测试公司',
			'personChanged isMarried: 未婚 -> 已婚',
		]);
	});

	it('alerts and the score', () => {
		const old = whole({ ...GEN2, creditScore: { score: '700' } });
		const { changes } = compareReports(
			old,
			after({ objectionNum: '2', creditScore: { score: '650' }, fraudAlert: { flag: '是' } }),
		);
		expect(changes.map(({ kind, old: before, new: now, direction }) => [kind, before, now, direction])).toEqual([
			['alertChanged', null, '是', 'neutral'],
			['alertChanged', 1, 2, 'worse'],
			['scoreChanged', 700, 650, 'worse'],
		]);
	});
});
