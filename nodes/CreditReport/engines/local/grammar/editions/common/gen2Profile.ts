import type { TableSource } from '../types';

// Operator is not printed: null; askAt is not printed: null.
export const ASKED_PERSON: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['被查询者姓名', 'whoWasChecked'],
		['被查询者证件类型', 'idType'],
		['被查询者证件号码', 'idNum'],
		['查询机构', 'organization'],
		['查询原因', 'reason'],
	],
};

// Only when there is another document.
export const OTHER_DOCUMENTS: TableSource = {
	layout: 'rows',
	title: '其他证件信息',
	columns: [
		['证件类型', 'otherIds[].idType'],
		['证件号码', 'otherIds[].idNum'],
	],
};

// The sentence row stands between title and headers.
// Only when set.
export const FRAUD_ALERT_PERIOD: TableSource = {
	layout: 'header-row-then-values',
	title: '防欺诈警示',
	columns: [
		['生效日期', 'fraudAlert.startAt'],
		['截止日期', 'fraudAlert.endAt'],
	],
};

export const OBJECTION_COUNT: TableSource = {
	form: 'rare',
	layout: 'header-row-then-values',
	title: '异议信息提示',
	columns: [['异议标注数目', 'objectionNum']],
};

export const FRAUD_ALERT: TableSource = {
	form: 'rare',
	layout: 'header-row-then-values',
	title: '防欺诈警示',
	columns: [
		['防欺诈警示标志', 'fraudAlert.flag'],
		['联系电话', 'fraudAlert.tel'],
		['生效日期', 'fraudAlert.startAt'],
		['截止日期', 'fraudAlert.endAt'],
	],
};

export const MOBILES_WITH_SOURCES: TableSource = {
	form: 'rare',
	layout: 'rows',
	columns: [
		['编号', 'profile.mobiles[].no'],
		['手机号码', 'profile.mobiles[].mobile'],
		['信息更新日期', 'profile.mobiles[].updateAt'],
		['数据发生机构名称', 'profile.mobiles[].mobilesOrganization'],
	],
};

export const GEN2_RESIDENCES: TableSource = {
	layout: 'rows',
	columns: [
		['编号', 'profile.livedInfos[].no'],
		['居住地址', 'profile.livedInfos[].address'],
		['住宅电话', 'profile.livedInfos[].homeTel'],
		['居住状况', 'profile.livedInfos[].status'],
		['信息更新日期', 'profile.livedInfos[].updateAt'],
	],
};
