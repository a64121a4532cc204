import type { SectionSource, TableSource } from '../types';

export const ADDRESSES: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['通讯地址', 'profile.postAddr'],
		['户籍地址', 'profile.registerAddr'],
	],
};

// Institution row under the values above.
export const ADDRESS_SOURCES: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['数据发生机构名称', 'profile.postAddrOrganization'],
		['数据发生机构名称', 'profile.registerAddrOrganization'],
	],
};

// All -- when unknown.
export const SPOUSE_AND_WORK: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['姓名', 'profile.connubialInfo.name'],
		['证件类型', 'profile.connubialInfo.idType'],
		['证件号码', 'profile.connubialInfo.idNum'],
		['工作单位', 'profile.connubialInfo.compony'],
		['联系电话', 'profile.connubialInfo.tel'],
	],
};

// Joined by 编号.
export const RESIDENCE_SOURCES: TableSource = {
	layout: 'rows',
	columns: [
		['编号', 'profile.livedInfos[].no'],
		['数据发生机构名称', 'profile.livedInfos[].livedInfosOrganization'],
	],
};

// Joined to the table above by 编号.
// Joined by 编号.
export const OCCUPATIONS: TableSource = {
	layout: 'rows',
	columns: [
		['编号', 'profile.experiences[].no'],
		['职业', 'profile.experiences[].jobNature'],
		['行业', 'profile.experiences[].industry'],
		['职务', 'profile.experiences[].title'],
		['职称', 'profile.experiences[].level'],
		['进入本单位年份', 'profile.experiences[].startedAt'],
		['信息更新日期', 'profile.experiences[].updateAt'],
	],
};

// Joined by 编号.
export const EMPLOYMENT_SOURCES: TableSource = {
	layout: 'rows',
	columns: [
		['编号', 'profile.experiences[].no'],
		['数据发生机构名称', 'profile.experiences[].experiencesOrganization'],
	],
};

export const PERSONS_SPOUSE: SectionSource = {
	id: 'spouse',
	titles: ['配偶信息'],
	level: 2,
	tables: [
		SPOUSE_AND_WORK,
		// One cell over the full width.
		{
			layout: 'header-row-then-values',
			columns: [['数据发生机构名称', 'profile.connubialInfo.connubialInfoOrganization']],
		},
	],
};

export const BANKS_SPOUSE: SectionSource = {
	id: 'spouse',
	titles: ['配偶信息'],
	level: 2,
	tables: [SPOUSE_AND_WORK],
};
