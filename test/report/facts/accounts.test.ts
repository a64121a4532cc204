import { accountRows, ACCOUNTS_SECTION, accountsOf } from '../../../nodes/CreditReport/report/facts/accounts';
import { canonical } from '../../../nodes/CreditReport/report/forms/canonical';
import { BRIEF, GEN1, GEN2 } from '../support/reports';

describe('accountRows', () => {
	it('puts a loan of the first generation into the unified columns', () => {
		expect(accountRows(GEN1)[1]).toEqual({
			list: 'loans',
			no: '2',
			kind: 'loan',
			type: '个人消费贷款',
			group: 'consumer',
			accountNo: 'A2',
			institution: '测试消费金融有限公司',
			nonBank: 'consumerFinance',
			currency: '人民币',
			guarantee: '信用/免担保',
			opened: '2017-03-01',
			due: '2018-09-01',
			amount: 12_000,
			balance: 8_000,
			used: null,
			monthlyDue: 900,
			state: 'open',
			status: '逾期',
			category: '次级',
			overduePeriods: 3,
			overdueAmount: 1_500,
			lastPaid: '2017-09-15',
			overdueMonths24: 5,
			overdueMonths60: 5,
			worstLevel24: 3,
			worstLevel60: 3,
			closed: null,
			asOf: '2017-12-31',
		});
	});

	it('has every column in every row, in the order of the section', () => {
		const keys = ACCOUNTS_SECTION.fields.map(({ key }) => key);
		for (const row of [GEN1, GEN2, BRIEF].flatMap(accountRows)) expect(Object.keys(row)).toEqual(keys);
	});

	it('lists loans, cards and quasi-credit cards of every edition', () => {
		expect(accountRows(GEN2).map(({ kind, state }) => `${String(kind)} ${String(state)}`)).toEqual([
			'loan open',
			'loan open',
			'revolvingLoan open',
			'revolvingLoan open',
			'creditCard open',
			'creditCard inactive',
		]);
		expect(accountRows({ quasiCreditCards: [{ surplusOverdraft: '30', status: '正常' }] })).toMatchObject([
			{ kind: 'quasiCreditCard', group: 'card', balance: 30, used: 30 },
		]);
	});

	it('takes what large instalments owe out of what is used of a limit', () => {
		expect(accountRows(BRIEF)[2]).toMatchObject({
			balance: 6_000,
			used: 5_000,
			overdueMonths24: null,
			overdueMonths60: 2,
			worstLevel24: null,
		});
	});

	it('says when an account was closed, in gen-1 by the date its closed state was reported', () => {
		expect(accountRows(GEN1)[3]).toMatchObject({ state: 'closed', closed: '2016-03-01' });
		expect(accountRows(BRIEF)[1]).toMatchObject({ state: 'closed', closed: '2019-02' });
	});

	it('says nothing about months it has no record of', () => {
		const [account] = accountRows({ createAt: '2018.01.20 10:00:00', loans: [{ status: '结清' }] });
		expect(account).toMatchObject({ overdueMonths24: null, worstLevel60: null });
		const [unopened] = accountRows({
			createAt: '2018.01.20 10:00:00',
			loans: [{ status: '正常', endRt: '2018.01', last24Status: '/'.repeat(24) }],
		});
		expect(unopened).toMatchObject({ overdueMonths24: null, worstLevel24: null });
		const [undated] = accountRows({ ...GEN1, createAt: '--' }).slice(1);
		expect(undated).toMatchObject({ overdueMonths24: null, worstLevel24: null });
	});
});

describe('accountsOf', () => {
	it('says where each account stands', () => {
		expect(accountsOf(canonical(GEN1)).map(({ path }) => path)).toEqual([
			'loans[0]',
			'loans[1]',
			'creditCards[0]',
			'creditCards[1]',
		]);
	});

	it('takes no account for open of which nobody knows a part of the sentence, unless its status is printed', () => {
		const report = canonical({ loans: [{ balance: 5 }, { balance: 5, status: '正常' }, { balance: 5 }] } as never);
		expect(accountsOf(report, new Set(['loans[0]', 'loans[1]'])).map(({ state }) => state)).toEqual([
			'unknown',
			'open',
			'open',
		]);
	});
});
