import type { SectionSource } from '../types';

export const HOUSING_FUND: SectionSource = {
	id: 'housingFund',
	titles: ['住房公积金参缴记录', '住房公积金缴存记录', '公积金参缴记录', '公积金缴存记录'],
	isOptional: true,
	level: 2,
	tables: [
		// 参缴地 may wrap one character per line.
		{
			layout: 'rows',
			columns: [
				['编号', 'houseFundPayedRecord[].no'],
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
		// Joined by 编号.
		{
			layout: 'rows',
			columns: [
				['编号', 'houseFundPayedRecord[].no'],
				['缴费单位', 'houseFundPayedRecord[].compony'],
				['信息更新日期', 'houseFundPayedRecord[].updateAt'],
			],
		},
	],
};

export const PENSION_CONTRIBUTIONS: SectionSource = {
	id: 'pensionContributions',
	titles: ['养老保险金缴存记录', '养老保险缴存记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'socialSecuritys[].no'],
				['参保地', 'socialSecuritys[].ginsengto'],
				['参保日期', 'socialSecuritys[].insuredDate'],
				['累计缴费月数', 'socialSecuritys[].countMonth'],
				['参加工作月份', 'socialSecuritys[].jobMonth'],
				['缴费状态', 'socialSecuritys[].status'],
				['个人缴费基数', 'socialSecuritys[].personageCostNumber'],
				['本月缴费金额', 'socialSecuritys[].monthAmount'],
				['信息更新日期', 'socialSecuritys[].messageUpdateDate'],
			],
		},
		// Joined by 编号.
		{
			layout: 'rows',
			columns: [
				['编号', 'socialSecuritys[].no'],
				['缴费单位', 'socialSecuritys[].unit'],
				['中断或终止缴费原因', 'socialSecuritys[].cause'],
			],
		},
	],
};

export const PENSION_PAYMENTS: SectionSource = {
	id: 'pensionPayments',
	titles: ['养老保险金发放记录', '养老保险发放记录'],
	isOptional: true,
	level: 2,
	tables: [
		// Column order inferred.
		{
			layout: 'rows',
			columns: [
				['编号', 'pensionPayments[].no'],
				['发放地', 'pensionPayments[].place'],
				['离退休类别', 'pensionPayments[].retireType'],
				['离退休月份', 'pensionPayments[].retiredAt'],
				['参加工作月份', 'pensionPayments[].jobMonth'],
				['本月实发养老金', 'pensionPayments[].amount'],
				['停发原因', 'pensionPayments[].stopReason'],
				['信息更新日期', 'pensionPayments[].updateAt'],
			],
		},
		// Joined by 编号.
		{
			layout: 'rows',
			columns: [
				['编号', 'pensionPayments[].no'],
				['原单位名称', 'pensionPayments[].formerCompany'],
			],
		},
	],
};

export const VEHICLES: SectionSource = {
	id: 'vehicles',
	titles: ['车辆交易和抵押记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'carTradeOrPledges[].no'],
				['车牌号码', 'carTradeOrPledges[].licensecode'],
				['发动机号', 'carTradeOrPledges[].enginecode'],
				['品牌', 'carTradeOrPledges[].brand'],
				['车辆类型', 'carTradeOrPledges[].cartype'],
				['使用性质', 'carTradeOrPledges[].usecharacter'],
				['车辆状态', 'carTradeOrPledges[].state'],
				['抵押标记', 'carTradeOrPledges[].pledgeflag'],
				['信息更新日期', 'carTradeOrPledges[].gettime'],
			],
		},
	],
};

export const TELECOM: SectionSource = {
	id: 'telecom',
	titles: ['电信缴费记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'telRecord[].no'],
				['电信运营商', 'telRecord[].companyNo'],
				['业务类型', 'telRecord[].busiType'],
				['业务开通日期', 'telRecord[].openDate'],
				['当前缴费状态', 'telRecord[].status'],
				['当前欠费金额', 'telRecord[].oweMoney'],
				['当前欠费月数', 'telRecord[].oweNum'],
				['记账年月', 'telRecord[].acctDate'],
			],
		},
		// 24 codes, oldest first; the last one belongs to 记账年月; printed as 24 cells or one string (inferred).
		{
			layout: 'rows',
			columns: [
				['编号', 'telRecord[].no'],
				['最近24个月缴费记录', ['telRecord[].pay24Months', 'telRecord[].paymentHistory[].status']],
			],
		},
	],
};
