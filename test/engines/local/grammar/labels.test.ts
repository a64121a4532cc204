import {
	canonical,
	headingForms,
	headingName,
	normaliseLabel,
	titleKind,
} from '../../../../nodes/CreditReport/engines/local/grammar/labels';

it.each([
	['white space', '逾期 31—60\n天', '逾期31-60天'],
	['dashes of all kinds', '逾期61－90天', '逾期61-90天'],
	['two dashes in a row', '2010年07月——2015年04月', '2010年07月-2015年04月'],
	['至 between numbers', '逾期31至60天', '逾期31-60天'],
	['half width', '贷记卡(人民币)', '贷记卡（人民币）'],
	['the other character for account', '呆帐', '呆账'],
	['a colon at the end', '欠税总额：', '欠税总额'],
])('labels are compared without regard to %s', (_, printed, label) => {
	expect(normaliseLabel(printed)).toBe(label);
});

it('labels that differ in a word stay different', () => {
	expect(normaliseLabel('准贷记卡')).not.toBe(normaliseLabel('贷记卡'));
});

describe('running text', () => {
	it('has one spelling per punctuation mark, and digits of half width', () => {
		expect(canonical('账户状态为"正常",余额(元):１２')).toBe('账户状态为“正常“，余额（元）：12');
	});

	it('keeps the comma inside a number', () => {
		expect(canonical('余额1,199,逾期0')).toBe('余额1,199，逾期0');
		expect(canonical('截至,1日')).toBe('截至，1日');
	});

	it('ends its sentences with one sign, whatever sign the print has', () => {
		expect(canonical('1.2017年1月2日发放的贷记卡．截至2017年2月，余额3.50.已结清．')).toBe(
			'1.2017年1月2日发放的贷记卡。截至2017年2月，余额3.50。已结清。',
		);
		expect(canonical('1．本报告')).toBe('1.本报告');
		expect(canonical('金额6,928．2023年10月已结清')).toBe('金额6,928。2023年10月已结清');
		expect(canonical('样例CO.LTD.')).toBe('样例CO.LTD.');
	});

	it('keeps its length, so that places stay valid', () => {
		const text = '截至2017年12月31日,账户状态为"结清";额度(1,000)／９元。';
		expect(canonical(text)).toHaveLength(text.length);
	});
});

describe('a heading', () => {
	it('is known with and without its numeral and its remark in brackets', () => {
		expect(headingForms('（一）逾期（透支）信息汇总')).toEqual(['（一）逾期（透支）信息汇总', '逾期（透支）信息汇总']);
		expect(headingForms('二 信息概要（明细）')).toEqual([
			'二信息概要（明细）',
			'信息概要（明细）',
			'二信息概要',
			'信息概要',
		]);
	});

	it.each([
		'■ 查询记录',
		'【查询记录】',
		'◆查询记录：',
		'第五部分 查询记录',
		'第5章、查询记录',
		'5. 查询记录',
		'2.3 查询记录',
		'(五)查询记录',
		'Ⅴ.查询记录',
	])('is known behind the marks and numerals of templates: %s', (printed) => {
		expect(headingForms(printed)).toContain('查询记录');
		expect(headingName(printed)).toBe('查询记录');
	});

	it('never shrinks to a single character', () => {
		expect(headingForms('一（甲）')).not.toContain('');
		expect(headingForms('一无')).not.toContain('无');
	});

	it('has a name without both', () => {
		expect(headingName('（三）贷款（人民币）')).toBe('贷款');
		expect(headingName('十二、查询记录')).toBe('查询记录');
	});
});

it('titles with dates are compared without them', () => {
	expect(titleKind('截至2015年05月05日')).toBe(titleKind('截至 2024.1.9'));
	expect(titleKind('2016年01月-2017年12月的还款记录')).toBe(titleKind('2020.02—2022.01的还款记录'));
	expect(titleKind('◆ 2016年1月 至 2017年12月的还款记录')).toBe(titleKind('2020.02—2022.01的还款记录'));
	expect(titleKind('2016年01月-2017年12月的还款记录')).not.toBe(titleKind('2016年01月-2017年12月的逾期记录'));
});
