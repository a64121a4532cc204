import type { TableSource } from '../types';

export const INQUIRY_COUNTS: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		{
			group: '最近1个月内的查询机构数',
			columns: [
				['贷款审批', 'checkedRecord.lastMonthLoanCheckOrgs'],
				['信用卡审批', 'checkedRecord.lastMonthCardCheckOrgs'],
			],
		},
		{
			group: '最近1个月内的查询次数',
			columns: [
				['贷款审批', 'checkedRecord.lastMonthLoanCheck'],
				['信用卡审批', 'checkedRecord.lastMonthCardCheck'],
				['本人查询', 'checkedRecord.lastMonthCheckBySelf'],
			],
		},
		{
			group: '最近2年内的查询次数',
			columns: [
				['贷后管理', 'checkedRecord.last2YearsAfterLoaned'],
				['担保资格审查', 'checkedRecord.last2YearsQualificationCheck'],
				['特约商户实名审查', 'checkedRecord.last2YearsVIPNameCheck'],
			],
		},
	],
};
