/**
 * Words of the cells that tell of a person's work and home: the code lists behind them are not in the contract, and lenders report
 * by them. Industries as in GB/T 4754, occupations as in GB/T 6565 (in the wording of the reports), grades of education as in GB/T 4658.
 */
export const PROFILE_WORDS: readonly string[] = [
	// 职务, 职业
	...['高级领导', '中级领导', '一般员工', '专业技术人员', '办事人员和有关人员', '不便分类的其他从业人员'],
	// 行业
	...['采矿业', '制造业', '建筑业', '批发和零售业', '住宿和餐饮业', '金融业', '房地产业', '租赁和商务服务业'],
	...['科学研究和技术服务业', '居民服务和其他服务业', '公共管理和社会组织', '国际组织'],
	// 居住状况, 学历
	...['亲属楼宇', '集体宿舍', '共有住宅', '研究生', '大学本科', '中等专业学校', '初中及以下'],
];
