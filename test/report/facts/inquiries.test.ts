import { inquiriesOf, inquiriesWithin } from '../../../nodes/CreditReport/report/facts/inquiries';
import { canonical } from '../../../nodes/CreditReport/report/forms/canonical';
import { GEN1 } from '../support/reports';

describe('inquiriesOf', () => {
	it('reads both tables, groups reasons and cuts the operator off', () => {
		expect(inquiriesOf(canonical(GEN1)).map(({ path, institution, group }) => [path, institution, group])).toEqual([
			['checkDetails[0]', '示例银行', 'loanApproval'],
			['checkDetails[1]', '测试消费金融有限公司', 'cardApproval'],
			['checkDetails[2]', '示例银行', 'postLoan'],
			['querySelfRecordDetail[0]', '本人', 'self'],
		]);
	});

	it('takes rows of the own table for own inquiries whatever their reason, and unknown reasons for other', () => {
		const report = canonical({
			checkDetails: [{ reason: '某种新原因' }, { reason: '本人查询（自助查询机）' }],
			querySelfRecordDetail: [{}],
		});
		expect(inquiriesOf(report).map(({ group }) => group)).toEqual(['other', 'self', 'self']);
	});

	it('counts the day a window begins, and none after the report', () => {
		const rows = ['2018.01.21', '2018.01.20', '2017.12.20', '2017.12.19', '--'].map((checkedAt) => ({
			checkedAt,
			reason: '贷款审批',
		}));
		const inquiries = inquiriesOf(canonical({ checkDetails: rows }));
		expect(inquiriesWithin(inquiries, '2018-01-20', 1).map(({ day }) => day)).toEqual(['2018-01-20', '2017-12-20']);
	});
});
