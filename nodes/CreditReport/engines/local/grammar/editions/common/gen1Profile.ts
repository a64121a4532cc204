import type { SectionSource, TableSource } from '../types';

export const PERSON_AND_MOBILE: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['性别', 'profile.gender'],
		['出生日期', 'profile.birthday'],
		['婚姻状况', 'profile.isMarried'],
		['手机号码', 'profile.mobile'],
	],
};

export const PHONES_AND_EDUCATION: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['单位电话', 'profile.officeTel'],
		['住宅电话', 'profile.homeTel'],
		['学历', 'profile.education'],
		['学位', 'profile.qualification'],
	],
};

// At most 5 rows.
export const GEN1_RESIDENCES: TableSource = {
	layout: 'rows',
	columns: [
		['编号', 'profile.livedInfos[].no'],
		['居住地址', 'profile.livedInfos[].address'],
		['居住状况', 'profile.livedInfos[].status'],
		['信息更新日期', 'profile.livedInfos[].updateAt'],
	],
};

export const GEN1_EMPLOYERS: TableSource = {
	layout: 'rows',
	columns: [
		['编号', 'profile.experiences[].no'],
		['工作单位', 'profile.experiences[].company'],
		['单位地址', 'profile.experiences[].address'],
	],
};

// Title line 个人信用报告, second line （明细）.
// Title line 个人信用报告, second line may read （银行版）/（银行专业版）.
export const HEAD: SectionSource = {
	id: 'head',
	titles: ['个人信用报告'],
	level: 1,
	tables: [
		// 查询操作员 cell = institution/user, printed on two lines; split at the first /: organization before,
		// operator after (the / belongs to neither).
		{
			layout: 'header-row-then-values',
			columns: [
				['被查询者姓名', 'whoWasChecked'],
				['被查询者证件类型', 'idType'],
				['被查询者证件号码', 'idNum'],
				['查询操作员', ['organization', 'operator']],
				['查询原因', 'reason'],
			],
		},
	],
};
