import { numberRecords } from '../../../../../nodes/CreditReport/engines/local/grammar/building/numbers';
import { plain, raw } from '../../../../support/grammar';

function numbered(report: Parameters<typeof numberRecords>[0]): ReturnType<typeof plain> {
	numberRecords(report);
	return plain(report);
}

it('records that are printed without a number are counted from 1', () => {
	expect(numbered({ telRecord: [{ status: raw('甲') }, { status: raw('乙') }] })).toEqual({
		telRecord: [
			{ status: '甲', no: '1' },
			{ status: '乙', no: '2' },
		],
	});
});

it('a printed number stays', () => {
	expect(numbered({ owedTaxesRecord: [{ no: raw('7') }] })).toEqual({ owedTaxesRecord: [{ no: '7' }] });
});

it('records of other lists, and empty ones, get none', () => {
	expect(numbered({ loans: [{ status: raw('甲') }], telRecord: [{}] })).toEqual({
		loans: [{ status: '甲' }],
		telRecord: [{}],
	});
});
