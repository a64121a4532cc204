import type { Account } from '../../../nodes/CreditReport/report/facts/accounts';
import { isOverdueNow } from '../../../nodes/CreditReport/report/facts/overdue';

describe('whether an account is overdue now', () => {
	it.each([
		['当前有逾期', true],
		['当前已逾期', true],
		['当前逾期', true],
		['当前透支超过60天', true],
		['当前无逾期', false],
		['当前未逾期', false],
		['当前没有逾期', false],
		['当前无透支', false],
		['有逾期', true],
		['无逾期', false],
		['当前有透支', null], // an overdraft is not yet an arrear
	])('%s: %s', (overdueNow, expected) => {
		expect(isOverdueNow({ row: { overdueNow }, state: 'open' } as unknown as Account, 'gen2-brief')).toBe(expected);
	});
});
