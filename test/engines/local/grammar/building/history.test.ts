import { splitHistories } from '../../../../../nodes/CreditReport/engines/local/grammar/building/history';
import type { RecordTree } from '../../../../../nodes/CreditReport/engines/local/grammar/building/builder';
import { plain, raw } from '../../../../support/grammar';

function split(report: RecordTree): ReturnType<typeof plain> {
	splitHistories(report);
	return plain(report);
}

it('the codes of an account become months, counted from the first of the caption', () => {
	expect(split({ loans: [{ startRt: raw('2016年11月'), last24Status: raw('/*N') }] })).toMatchObject({
		loans: [
			{
				repaymentHistory: [
					{ month: '2016.11', status: '/' },
					{ month: '2016.12', status: '*' },
					{ month: '2017.01', status: 'N' },
				],
			},
		],
	});
});

it('the codes of a telecom record end in the month of the account', () => {
	expect(split({ telRecord: [{ acctDate: raw('2017.02'), pay24Months: raw('NN1') }] })).toMatchObject({
		telRecord: [
			{
				paymentHistory: [
					{ month: '2016.12', status: 'N' },
					{ month: '2017.01', status: 'N' },
					{ month: '2017.02', status: '1' },
				],
			},
		],
	});
});

it('printed months of a post-paid record become its codes', () => {
	const months = ['N', '1'].map((status, index) => ({ month: raw(`2024.0${index + 1}`), status: raw(status) }));
	expect(split({ telRecord: [{ paymentHistory: months }] })).toMatchObject({ telRecord: [{ pay24Months: 'N1' }] });
});

it('a printed history stays as it is', () => {
	const history = [{ month: raw('2024.01'), status: raw('N') }];
	expect(
		split({ creditCards: [{ startRt: raw('2016年11月'), last24Status: raw('N'), repaymentHistory: history }] }),
	).toMatchObject({ creditCards: [{ repaymentHistory: [{ month: '2024.01' }] }] });
});

it('codes without a month they are counted from have no history', () => {
	expect(split({ quasiCreditCards: [{ last24Status: raw('NN') }] })).toEqual({
		quasiCreditCards: [{ last24Status: 'NN' }],
	});
});
