import { balanceOf, usedOf, type Account } from '../facts/accounts';
import type { Facts } from '../facts';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import type { RowOf } from '../forms/reports';
import { compareValues, within, type CheckDefinition, type Comparison } from './check';

/** Interest comes on top of what was drawn; limits of cards are raised for a time. */
const LOAN_TOLERANCE = 1.05;
const CARD_TOLERANCE = 1.5;
const SMALL_AMOUNT = 1000;
/** An agreement and its accounts are reported on different days. */
const DRIFT = 0.2;

const agreementsOf = ({ report }: Facts): ReadonlyArray<readonly [path: string, row: RowOf<'creditAgreements'>]> =>
	rowsAt(report, 'creditAgreements').map((row, index) => [`creditAgreements[${index}].used`, row] as const);

function usedWithinLimit(facts: Facts): Comparison[] {
	return agreementsOf(facts).map(([path, row]) => {
		const [used, limit] = [numberAt(row, 'used'), numberAt(row, 'creditLimit')];
		const tolerance = /卡/.test(textAt(row, 'purpose') ?? '') ? CARD_TOLERANCE : LOAN_TOLERANCE;
		return compareValues(path, used, limit, () => (used ?? 0) <= (limit ?? 0) * tolerance + SMALL_AMOUNT);
	});
}

/** What an agreement that is not revolving (非循环) has used is what was ever drawn, of others what is owed now. */
const NOT_REVOLVING = /非循环/;

function usedByAccounts(facts: Facts): Comparison[] {
	return agreementsOf(facts).flatMap(([path, row]): Comparison[] => {
		const number = textAt(row, 'agreementNo');
		const accounts = facts.accounts.filter(
			(account) => number !== null && textAt(account.row, 'agreementNo') === number,
		);
		const owed = accounts.filter(({ state }) => state !== 'closed' && state !== 'inactive').map(owedOn);
		if (owed.length === 0 || owed.includes(null)) return [];
		const now = sum(owed) ?? 0;
		const isEver = NOT_REVOLVING.test(textAt(row, 'purpose') ?? '非循环');
		const drawn = isEver
			? Math.max(now, sum(accounts.map(({ row: account }) => numberAt(account, 'amount'))) ?? 0)
			: now;
		return [
			within(
				path,
				numberAt(row, 'used'),
				Math.max(0, Math.floor(now * (1 - DRIFT)) - SMALL_AMOUNT),
				Math.ceil(drawn * (1 + DRIFT)) + SMALL_AMOUNT,
			),
		];
	});
}

const owedOn = (account: Account): number | null => usedOf(account) ?? balanceOf(account);

/** Credit agreements of the second generation against themselves and their accounts. */
export const AGREEMENT_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'agreementWithinLimit',
		severity: 'look',
		group: 'consistent',
		claim: 'No more of a credit agreement is used than was granted',
		claimZh: '授信协议已用额度不超过授信额度',
		sources: ['creditAgreements'],
		method: 'used <= creditLimit, with 5 % and 1,000 yuan of tolerance, 50 % where it is about cards',
		methodZh: '已用额度 ≤ 授信额度，容差为5%加1000元，信用卡类为50%加1000元',
		compare: usedWithinLimit,
	},
	{
		id: 'agreementAgainstAccounts',
		severity: 'look',
		group: 'consistent',
		claim: 'What is used of each credit agreement agrees with its accounts',
		claimZh: '授信协议已用额度与其项下账户一致',
		sources: ['creditAgreements', 'loans', 'creditCards', 'quasiCreditCards'],
		method:
			'By agreement number: what the open accounts owe; of an agreement that is not revolving at most what was granted to all accounts; one without open accounts is not judged; 20 % and 1,000 yuan of tolerance, since both are reported on different days',
		methodZh:
			'按授信协议标识与未结清账户所欠之和比较；非循环额度不高于全部账户金额之和；没有未结清账户的不作判断；两者报送日期不同，容差为20%加1000元',
		countsRows: true,
		compare: usedByAccounts,
	},
];
