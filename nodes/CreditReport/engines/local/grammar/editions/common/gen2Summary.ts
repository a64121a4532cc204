import { INQUIRY_COUNTS } from './detailedSummary';
import type { SectionSource, TableSource } from '../types';

export const RECOVERY_SUMMARY: TableSource = {
	layout: 'grid',
	title: '被追偿信息汇总',
	columns: [
		['业务类型', 'recoverySummary[].businessType'],
		['账户数', 'recoverySummary[].accounts'],
		['余额', 'recoverySummary[].balance'],
	],
	labelColumns: 1,
	rows: [
		{ label: '资产处置业务', set: { 'recoverySummary[].businessType': '资产处置业务' } },
		{ label: '垫款业务', set: { 'recoverySummary[].businessType': '垫款业务' } },
		{ label: '合计', set: { 'recoverySummary[].businessType': '合计' } },
	],
};

export const BAD_DEBT_SUMMARY_TABLE: TableSource = {
	layout: 'header-row-then-values',
	title: '呆账信息汇总',
	columns: [
		['账户数', 'overdueBreachOutline.badDebtsNumber'],
		['余额', 'overdueBreachOutline.badDebtsBalance'],
	],
};

export const NON_REVOLVING_SUMMARY: TableSource = {
	layout: 'header-row-then-values',
	title: '非循环贷账户信息汇总',
	columns: [
		['管理机构数', 'creditLineSummary[].institutions'],
		['账户数', 'creditLineSummary[].accounts'],
		['授信总额', 'creditLineSummary[].creditTotal'],
		['余额', 'creditLineSummary[].balance'],
		['最近6个月平均应还款', 'creditLineSummary[].avg6month'],
	],
	set: { 'creditLineSummary[].accountType': '非循环贷账户' },
};

export const CREDIT_CARD_SUMMARY: TableSource = {
	layout: 'header-row-then-values',
	title: '贷记卡账户信息汇总',
	columns: [
		['发卡机构数', 'creditLineSummary[].institutions'],
		['账户数', 'creditLineSummary[].accounts'],
		['授信总额', 'creditLineSummary[].creditTotal'],
		['单家机构最高授信额', 'creditLineSummary[].maxAmount'],
		['单家机构最低授信额', 'creditLineSummary[].leastAmount'],
		['已用额度', 'creditLineSummary[].balance'],
		['最近6个月平均使用额度', 'creditLineSummary[].avg6month'],
	],
	set: { 'creditLineSummary[].accountType': '贷记卡账户' },
};

export const QUASI_CARD_SUMMARY: TableSource = {
	layout: 'header-row-then-values',
	title: '准贷记卡账户信息汇总',
	columns: [
		['发卡机构数', 'creditLineSummary[].institutions'],
		['账户数', 'creditLineSummary[].accounts'],
		['授信总额', 'creditLineSummary[].creditTotal'],
		['单家机构最高授信额', 'creditLineSummary[].maxAmount'],
		['单家机构最低授信额', 'creditLineSummary[].leastAmount'],
		['透支余额', 'creditLineSummary[].balance'],
		['最近6个月平均透支余额', 'creditLineSummary[].avg6month'],
	],
	set: { 'creditLineSummary[].accountType': '准贷记卡账户' },
};

// 为个人/为企业 is a full-width row above the groups; left three cells → kind 担保责任, right three → kind
// 其他相关还款责任: two list entries per borrower, none for an empty half.
// 为个人/为企业 is a first column spanning 3 rows in the XSL-FO print, a full-width row above the groups in
// the official annex form; left three cells → kind 担保责任, right three → kind 其他相关还款责任: two list entries
// per borrower, none for an empty half.
export const LIABILITY_SUMMARY_PERSONAL: TableSource = {
	layout: 'header-row-then-values',
	title: '相关还款责任信息汇总',
	groupTitle: '为个人',
	columns: [
		{
			group: '担保责任',
			set: { 'liabilitySummary[].kind': '担保责任' },
			columns: [
				['账户数', 'liabilitySummary[].accounts'],
				['担保金额', 'liabilitySummary[].amount'],
				['余额', 'liabilitySummary[].balance'],
			],
		},
		{
			group: '其他相关还款责任',
			set: { 'liabilitySummary[].kind': '其他相关还款责任' },
			columns: [
				['账户数', 'liabilitySummary[].accounts'],
				['还款责任金额', 'liabilitySummary[].amount'],
				['余额', 'liabilitySummary[].balance'],
			],
		},
	],
	set: { 'liabilitySummary[].borrower': '个人' },
};

// 为个人/为企业 is a full-width row above the groups; left three cells → kind 担保责任, right three → kind
// 其他相关还款责任: two list entries per borrower, none for an empty half.
// 为个人/为企业 is a first column spanning 3 rows in the XSL-FO print, a full-width row above the groups in
// the official annex form; left three cells → kind 担保责任, right three → kind 其他相关还款责任: two list entries
// per borrower, none for an empty half.
export const LIABILITY_SUMMARY_COMPANY: TableSource = {
	layout: 'header-row-then-values',
	title: '相关还款责任信息汇总',
	groupTitle: '为企业',
	columns: [
		{
			group: '担保责任',
			set: { 'liabilitySummary[].kind': '担保责任' },
			columns: [
				['账户数', 'liabilitySummary[].accounts'],
				['担保金额', 'liabilitySummary[].amount'],
				['余额', 'liabilitySummary[].balance'],
			],
		},
		{
			group: '其他相关还款责任',
			set: { 'liabilitySummary[].kind': '其他相关还款责任' },
			columns: [
				['账户数', 'liabilitySummary[].accounts'],
				['还款责任金额', 'liabilitySummary[].amount'],
				['余额', 'liabilitySummary[].balance'],
			],
		},
	],
	set: { 'liabilitySummary[].borrower': '企业' },
};

export const LOANS_BY_KIND: TableSource = {
	form: 'rare',
	layout: 'grid',
	columns: [
		['账户类型', 'creditLineSummary[].accountType'],
		['管理机构数', 'creditLineSummary[].institutions'],
		['账户数', 'creditLineSummary[].accounts'],
		['授信总额', 'creditLineSummary[].creditTotal'],
		['余额', 'creditLineSummary[].balance'],
		['最近6个月平均应还款', 'creditLineSummary[].avg6month'],
	],
	labelColumns: 1,
	rows: [
		{ label: '非循环贷账户', set: { 'creditLineSummary[].accountType': '非循环贷账户' } },
		{ label: '循环贷账户一', set: { 'creditLineSummary[].accountType': '循环额度下分账户' } },
		{ label: '循环额度下分账户', set: { 'creditLineSummary[].accountType': '循环额度下分账户' } },
		{ label: '循环贷账户二', set: { 'creditLineSummary[].accountType': '循环贷账户' } },
		{ label: '循环贷账户', set: { 'creditLineSummary[].accountType': '循环贷账户' } },
	],
};

export const CARDS_BY_KIND: TableSource = {
	form: 'rare',
	layout: 'grid',
	columns: [
		['账户类型', 'creditLineSummary[].accountType'],
		['发卡机构数', 'creditLineSummary[].institutions'],
		['账户数', 'creditLineSummary[].accounts'],
		['授信总额', 'creditLineSummary[].creditTotal'],
		['单家机构最高授信额', 'creditLineSummary[].maxAmount'],
		['单家机构最低授信额', 'creditLineSummary[].leastAmount'],
		['已用额度', 'creditLineSummary[].balance'],
		['最近6个月平均使用额度', 'creditLineSummary[].avg6month'],
	],
	labelColumns: 1,
	rows: [
		{ label: '贷记卡账户', set: { 'creditLineSummary[].accountType': '贷记卡账户' } },
		{ label: '准贷记卡账户', set: { 'creditLineSummary[].accountType': '准贷记卡账户' } },
	],
};

export const CREDIT_TYPES: SectionSource = {
	id: 'creditTypes',
	titles: ['信贷交易信息提示'],
	isNumbered: true,
	level: 2,
	tables: [
		// 业务类型 is one header cell over two columns; 贷款 spans 3 rows, 信用卡 2; 其他 and 合计 span both columns; 合计
		// prints -- as month; rows without accounts are left out or print --.
		{
			layout: 'grid',
			columns: [
				['业务类型', 'creditTypeSummary[].category'],
				['业务类型', 'creditTypeSummary[].businessType'],
				['账户数', 'creditTypeSummary[].accounts'],
				['首笔业务发放月份', 'creditTypeSummary[].firstIssuedAt'],
			],
			spans: [1, 1, 1, 1],
			labelColumns: 2,
			rows: [
				{
					label: ['贷款', '个人住房贷款'],
					set: { 'creditTypeSummary[].category': '贷款', 'creditTypeSummary[].businessType': '个人住房贷款' },
				},
				{
					label: ['贷款', '个人商用房贷款（包括商住两用房）'],
					set: {
						'creditTypeSummary[].category': '贷款',
						'creditTypeSummary[].businessType': '个人商用房贷款（包括商住两用房）',
					},
				},
				{
					label: ['贷款', '其他类贷款'],
					set: { 'creditTypeSummary[].category': '贷款', 'creditTypeSummary[].businessType': '其他类贷款' },
				},
				{
					label: ['信用卡', '贷记卡'],
					set: { 'creditTypeSummary[].category': '信用卡', 'creditTypeSummary[].businessType': '贷记卡' },
				},
				{
					label: ['信用卡', '准贷记卡'],
					set: { 'creditTypeSummary[].category': '信用卡', 'creditTypeSummary[].businessType': '准贷记卡' },
				},
				{ label: '其他', set: { 'creditTypeSummary[].category': '其他' } },
				{ label: '合计', set: { 'creditTypeSummary[].category': '合计' } },
			],
		},
	],
};

export const NON_CREDIT_SUMMARY: SectionSource = {
	id: 'nonCreditSummary',
	titles: ['非信贷交易信息概要'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			title: '后付费业务欠费信息汇总',
			columns: [
				['业务类型', 'postpaidSummary[].businessType'],
				['账户数', 'postpaidSummary[].accounts'],
				['欠费金额', 'postpaidSummary[].oweAmount'],
			],
		},
	],
};

export const PUBLIC_SUMMARY: SectionSource = {
	id: 'publicSummary',
	titles: ['公共信息概要'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			title: '公共信息汇总',
			columns: [
				['信息类型', 'publicSummary[].type'],
				['记录数', 'publicSummary[].records'],
				['涉及金额', 'publicSummary[].amount'],
			],
		},
	],
};

export const INQUIRY_SUMMARY: SectionSource = {
	id: 'inquirySummary',
	titles: ['查询记录概要'],
	isNumbered: true,
	level: 2,
	tables: [
		// One title cell over 3 value cells: date, institution, reason; no sub-headers.
		{
			layout: 'label-value',
			title: '上一次查询记录',
			columns: [['上一次查询记录', ['lastInquiry.queryDate', 'lastInquiry.organization', 'lastInquiry.reason']]],
		},
		INQUIRY_COUNTS,
		// Only when there is one.
		{
			layout: 'rows',
			title: '异议及说明信息',
			columns: [
				['异议标注', 'statements[].content'],
				['添加日期', 'statements[].addedAt'],
			],
			set: { 'statements[].type': '异议标注', 'statements[].target': '信息概要' },
		},
		{
			form: 'rare',
			layout: 'header-row-then-values',
			columns: [
				['上一次查询日期', 'lastInquiry.queryDate'],
				['上一次查询机构类型', 'lastInquiry.organizationType'],
				['上一次查询机构代码', 'lastInquiry.organization'],
				['上一次查询原因', 'lastInquiry.reason'],
			],
		},
		{
			form: 'rare',
			layout: 'header-row-then-values',
			columns: [
				['上一次查询日期', 'lastInquiry.queryDate'],
				['上一次查询机构代码', 'lastInquiry.organization'],
				['上一次查询原因', 'lastInquiry.reason'],
			],
		},
	],
};
