import { maskHeadLines } from '../../../nodes/CreditReport/report/mask/headLines';

describe('maskHeadLines', () => {
	it('masks all but the labels of a line of the head', () => {
		expect(maskHeadLines(['姓名：张三 证件类型：身份证 证件号码：110199199001010017'])).toEqual([
			'姓名：** 证件类型：*** 证件号码：******************',
		]);
		expect(maskHeadLines(['被查询者姓名 张三'])).toEqual(['被查询者姓名 **']);
	});

	it('masks the line of values below a line of labels', () => {
		expect(maskHeadLines(['被查询者姓名 被查询者证件类型 被查询者证件号码', '张三 身份证 无', '其他'])).toEqual([
			'被查询者姓名 被查询者证件类型 被查询者证件号码',
			'** *** *',
			null,
		]);
	});

	it('knows a line of values by the word for the document', () => {
		expect(maskHeadLines(['张三 身份证 110199199001010017 示例银行 贷款审批'])).toEqual([
			'** *** ****************** **** ****',
		]);
	});

	it('leaves other lines to the rules of free text', () => {
		expect(maskHeadLines(['报告编号：2018012000000000000001', '贷款余额 3,000', '本人姓名有误', ''])).toEqual([
			null,
			null,
			null,
			null,
		]);
	});

	it('changes nothing when applied twice', () => {
		const [once] = maskHeadLines(['姓 名：张 三 证件号码：E1234567']);
		expect(maskHeadLines([once ?? ''])).toEqual([once]);
	});
});
