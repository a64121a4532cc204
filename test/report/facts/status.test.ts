import { isBadDebt, stateOf } from '../../../nodes/CreditReport/report/facts/status';
import { account } from '../support/parts';

describe('stateOf', () => {
	it.each([
		['loans', { status: '正常' }, 'open'],
		['loans', { status: '逾期' }, 'open'],
		['loans', { status: '呆帐' }, 'open'],
		['loans', { status: '司法追偿' }, 'open'],
		['loans', { status: '结清' }, 'closed'],
		['loans', { status: '转出' }, 'closed'],
		['creditCards', { status: '销户' }, 'closed'],
		['creditCards', { status: '未激活' }, 'inactive'],
		['creditCards', { status: '尚未激活' }, 'inactive'],
		['quasiCreditCards', { status: '银行止付' }, 'open'],
		['creditCards', { status: '已激活' }, 'open'],
		['loans', { status: '强制平仓' }, 'open'],
		['loans', { status: '强制平仓（未结清）' }, 'open'],
		['loans', { status: '强制平仓（已结清）' }, 'closed'],
		['loans', { status: '关闭', balance: 0 }, 'closed'],
		['loans', { balance: 5 }, 'open'],
		['loans', { closedAt: '2019-02', finAt: '2019-03' }, 'closed'],
		['loans', { transferredAt: '2019-02' }, 'closed'],
		['loans', { status: '某种新状态', balance: 5 }, 'unknown'],
		['loans', { status: 'constructor' }, 'unknown'],
		['loans', {}, 'unknown'],
	] as const)('%s %j is %s', (list, row, state) => {
		expect(stateOf(account(list, row), list)).toBe(state);
	});

	it('knows accounts written off', () => {
		expect([
			isBadDebt(account('loans', { status: '呆账' }), 'loans'),
			isBadDebt(account('loans', { status: '逾期' }), 'loans'),
			isBadDebt(account('loans', {}), 'loans'),
		]).toEqual([true, false, false]);
	});
});
