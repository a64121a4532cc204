import type { SectionSource } from '../types';

export const HOUSING_FUND: SectionSource = {
	id: 'housingFund',
	titles: ['住房公积金参缴记录', '住房公积金缴存记录', '公积金参缴记录', '公积金缴存记录'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	tables: [
		// One block per record, no 编号: no = position.
		{
			layout: 'header-row-then-values',
			columns: [
				['参缴地', 'houseFundPayedRecord[].address'],
				['参缴日期', 'houseFundPayedRecord[].payAt'],
				['初缴月份', 'houseFundPayedRecord[].firstPayedAt'],
				['缴至月份', 'houseFundPayedRecord[].lastPayedAt'],
				['缴费状态', 'houseFundPayedRecord[].status'],
				['月缴存额', 'houseFundPayedRecord[].amount'],
				['个人缴存比例', 'houseFundPayedRecord[].personalPercent'],
				['单位缴存比例', 'houseFundPayedRecord[].componyPercent'],
			],
		},
		{
			layout: 'header-row-then-values',
			columns: [
				['缴费单位', 'houseFundPayedRecord[].compony'],
				['信息更新日期', 'houseFundPayedRecord[].updateAt'],
			],
			spans: [7, 1],
		},
	],
};
