import {
	listOf,
	ReportBuilder,
	rootListOf,
} from '../../../../../nodes/CreditReport/engines/local/grammar/building/builder';
import { plain, raw } from '../../../../support/grammar';

function build(steps: (builder: ReportBuilder) => void): ReturnType<typeof plain> {
	const builder = new ReportBuilder();
	steps(builder);
	return plain(builder.report);
}

it('a path without a list writes into objects', () => {
	expect(
		build((builder) => {
			builder.set('serialNo', raw('1'));
			builder.set('profile.connubialInfo.name', raw('样例'));
		}),
	).toEqual({ serialNo: '1', profile: { connubialInfo: { name: '样例' } } });
});

it('a path through lists writes into the records being filled', () => {
	expect(
		build((builder) => {
			builder.open('loans');
			builder.set('loans[].balance', raw('10'));
			builder.open('loans[].notes');
			builder.set('loans[].notes[].type', raw('甲'));
			builder.open('loans[].notes');
			builder.set('loans[].notes[].type', raw('乙'));
			builder.open('loans');
			builder.set('loans[].notes[].type', raw('丙'));
		}),
	).toEqual({ loans: [{ balance: '10', notes: [{ type: '甲' }, { type: '乙' }] }, { notes: [{ type: '丙' }] }] });
});

it('a list inside an object of a record is found', () => {
	expect(
		build((builder) => {
			builder.open('loans');
			builder.open('loans[].overdueRecordSummary.records');
			builder.set('loans[].overdueRecordSummary.records[].amount', raw('3'));
		}),
	).toEqual({ loans: [{ overdueRecordSummary: { records: [{ amount: '3' }] } }] });
});

it('a value that comes first stays, and a different one after it is told', () => {
	const builder = new ReportBuilder();
	expect(builder.set('idNum', raw('1'))).toBe(true);
	expect(builder.set('idNum', raw('1'))).toBe(true);
	expect(builder.set('idNum', raw('2'))).toBe(false);
	expect(plain(builder.report)).toEqual({ idNum: '1' });
});

it('a list of texts collects them', () => {
	expect(
		build((builder) => {
			expect(builder.set('creditScore.notes[]', raw('甲'))).toBe(true);
			builder.set('creditScore.notes[]', raw('乙'));
			builder.append('creditScore.notes[]', raw('丙'));
		}),
	).toEqual({ creditScore: { notes: ['甲', '乙丙'] } });
});

it('text is added to a value that a page break cut, or begins it', () => {
	expect(
		build((builder) => {
			builder.set('reason', raw('贷后'));
			builder.append('reason', raw('管理'));
			builder.append('operator', raw('样例'));
		}),
	).toEqual({ reason: '贷后管理', operator: '样例' });
});

it('after a list is closed the next value opens a new record', () => {
	expect(
		build((builder) => {
			builder.set('otherIds[].idNum', raw('1'));
			builder.close('otherIds');
			builder.set('otherIds[].idNum', raw('2'));
		}),
	).toEqual({ otherIds: [{ idNum: '1' }, { idNum: '2' }] });
});

it('a record can be taken up again', () => {
	expect(
		build((builder) => {
			const first = builder.open('telRecord');
			builder.open('telRecord');
			builder.resume('telRecord', first);
			builder.set('telRecord[].status', raw('正常'));
		}),
	).toEqual({ telRecord: [{ status: '正常' }, {}] });
});

it('a value is found again at its path, in the current records', () => {
	const builder = new ReportBuilder();
	builder.set('loans[].balance', raw('10'));
	expect(builder.get('loans[].balance')).toMatchObject({ text: '10' });
	builder.open('loans');
	expect(builder.get('loans[].balance')).toBeUndefined();
	expect(builder.get('profile.connubialInfo.name')).toBeUndefined();
});

it('paths tell the lists they run through', () => {
	expect(['serialNo', 'loans[].balance', 'loans[].notes[].type'].map(listOf)).toEqual(['', 'loans', 'loans[].notes']);
	expect(['serialNo', 'loans[].balance', 'loans[].notes[].type'].map(rootListOf)).toEqual(['', 'loans', 'loans']);
});
