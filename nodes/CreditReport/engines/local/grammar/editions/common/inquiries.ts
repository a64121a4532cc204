import type { SectionSource, TableSource } from '../types';

// No rules are drawn; the reason column wraps.
// 本人查询 rows stay here.
export const INQUIRIES_BY_INSTITUTION: TableSource = {
	layout: 'rows',
	columns: [
		['编号', 'checkDetails[].no'],
		['查询日期', 'checkDetails[].checkedAt'],
		['查询机构', 'checkDetails[].operator'],
		['查询原因', 'checkDetails[].reason'],
	],
};

export const INSTITUTION_INQUIRIES: SectionSource = {
	id: 'institutionInquiries',
	titles: [
		'机构查询记录明细',
		'机构查询记录',
		'机构查询明细',
		'非互联网查询记录明细',
		'信贷审批查询记录明细',
		'信贷审批查询记录',
	],
	isOptional: true,
	level: 2,
	tables: [
		// The cell institution/user is kept whole.
		{
			layout: 'rows',
			columns: [
				['编号', 'checkDetails[].no'],
				['查询日期', 'checkDetails[].checkedAt'],
				['查询操作员', 'checkDetails[].operator'],
				['查询原因', 'checkDetails[].reason'],
			],
		},
	],
};

export const OWN_INQUIRIES: SectionSource = {
	id: 'ownInquiries',
	titles: ['本人查询记录明细', '本人查询记录', '本人查询明细', '个人查询记录明细', '互联网查询记录明细'],
	isOptional: true,
	level: 2,
	tables: [
		// The reason column can be 20 pt wide: 2 characters per line.
		{
			layout: 'rows',
			columns: [
				['编号', 'querySelfRecordDetail[].no'],
				['查询日期', 'querySelfRecordDetail[].queryDate'],
				['查询操作员', 'querySelfRecordDetail[].queryOperator'],
				['查询原因', 'querySelfRecordDetail[].queryReason'],
			],
		},
	],
};
