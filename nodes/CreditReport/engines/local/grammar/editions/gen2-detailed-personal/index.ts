import { GEN2_DERIVATIONS } from '../common/gen2Derivations';
import { noteTable, specialEvent, specialTransactions } from '../common/accountTables';
import { CREDIT, EXPLANATIONS, NON_CREDIT, PUBLIC_RECORDS } from '../common/chapters';
import { OBJECTIONS, OWN_STATEMENTS, PERSON, SUMMARY } from '../common/detailedChapters';
import {
	ADDRESSES,
	ADDRESS_SOURCES,
	EMPLOYMENT_SOURCES,
	OCCUPATIONS,
	PERSONS_SPOUSE,
	RESIDENCE_SOURCES,
} from '../common/detailedProfile';
import {
	CIVIL_JUDGMENTS,
	ENFORCEMENTS,
	OWED_TAXES,
	PENALTIES,
	QUALIFICATIONS,
	REWARDS,
	SUBSISTENCE_ALLOWANCES,
} from '../common/detailedPublicRecords';
import {
	CREDIT_AGREEMENTS,
	CREDIT_CARD_BAD_DEBT,
	CREDIT_CARD_CLOSED,
	CREDIT_CARD_EVENT_MONTHS,
	CREDIT_CARD_INSTALLMENTS,
	CREDIT_CARD_MONTHS,
	CREDIT_CARD_OPENED,
	CREDIT_CARD_PAYMENTS,
	CREDIT_CARD_STATE,
	LIMIT_LOANS,
	NON_REVOLVING_LOANS,
	POSTPAID,
	QUASI_CARD_BAD_DEBT,
	QUASI_CARD_BUSINESS_TYPE,
	QUASI_CARD_CLOSED,
	QUASI_CARD_EVENT_MONTHS,
	QUASI_CARD_MONTHS,
	QUASI_CARD_OPENED,
	QUASI_CARD_STATE,
	REVOLVING_LOANS,
} from '../common/gen2Accounts';
import {
	COMPANY_LIABILITY_STATE,
	LIABILITIES,
	LIABILITY_TERMS,
	PERSONAL_LIABILITY_STATE,
	RECOVERED,
} from '../common/gen2Debts';
import {
	ASKED_PERSON,
	FRAUD_ALERT,
	FRAUD_ALERT_PERIOD,
	GEN2_RESIDENCES,
	MOBILES_WITH_SOURCES,
	OBJECTION_COUNT,
	OTHER_DOCUMENTS,
} from '../common/gen2Profile';
import { HOUSING_FUND } from '../common/gen2PublicRecords';
import {
	BAD_DEBT_SUMMARY_TABLE,
	CARDS_BY_KIND,
	CREDIT_CARD_SUMMARY,
	CREDIT_TYPES,
	INQUIRY_SUMMARY,
	LIABILITY_SUMMARY_COMPANY,
	LIABILITY_SUMMARY_PERSONAL,
	LOANS_BY_KIND,
	NON_CREDIT_SUMMARY,
	NON_REVOLVING_SUMMARY,
	PUBLIC_SUMMARY,
	QUASI_CARD_SUMMARY,
	RECOVERY_SUMMARY,
} from '../common/gen2Summary';
import type { EditionSource, SectionSource, TableSource } from '../types';

// Between the first row and the 截至 row.
export const LIABILITY_BORROWER: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['主业务借款人', 'relatedLiabilities[].borrowerName'],
		['主业务借款人证件类型', 'relatedLiabilities[].borrowerIdType'],
		['主业务借款人证件号码', 'relatedLiabilities[].borrowerIdNum'],
	],
};

export const LIABILITY_STATE_OF_FOUR: TableSource = {
	form: 'rare',
	layout: 'header-row-then-values',
	columns: [
		['余额', 'relatedLiabilities[].balance'],
		['五级分类', 'relatedLiabilities[].category'],
		['还款状态', 'relatedLiabilities[].repaymentStatus'],
		['逾期月数', 'relatedLiabilities[].overdueMonths'],
	],
};

// Second title line （本人版）; 报告编号/报告时间 are the first row of the head table, spans 3 and 2 of 5.
const HEAD: SectionSource = {
	id: 'head',
	titles: ['个人信用报告'],
	level: 1,
	tables: [ASKED_PERSON, OTHER_DOCUMENTS, FRAUD_ALERT_PERIOD, OBJECTION_COUNT, FRAUD_ALERT],
};

const IDENTITY: SectionSource = {
	id: 'identity',
	titles: ['身份信息'],
	isNumbered: true,
	level: 2,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['性别', 'profile.gender'],
				['出生日期', 'profile.birthday'],
				['婚姻状况', 'profile.isMarried'],
				['就业状况', 'profile.employmentStatus'],
			],
		},
		// Institution row.
		{
			layout: 'header-row-then-values',
			columns: [
				['数据发生机构名称', 'profile.genderOrganization'],
				['数据发生机构名称', 'profile.birthdayOrganization'],
				['数据发生机构名称', 'profile.isMarriedOrganization'],
				['数据发生机构名称', 'profile.employmentStatusOrganization'],
			],
		},
		{
			layout: 'header-row-then-values',
			columns: [
				['学历', 'profile.education'],
				['学位', 'profile.qualification'],
				['国籍', 'profile.nationality'],
				['电子邮箱', 'profile.email'],
			],
		},
		{
			layout: 'header-row-then-values',
			columns: [
				['数据发生机构名称', 'profile.educationOrganization'],
				['数据发生机构名称', 'profile.qualificationOrganization'],
				['数据发生机构名称', 'profile.nationalityOrganization'],
				['数据发生机构名称', 'profile.emailOrganization'],
			],
		},
		ADDRESSES,
		ADDRESS_SOURCES,
		// At most 5 rows.
		{
			layout: 'rows',
			columns: [
				['编号', 'profile.mobiles[].no'],
				['手机号码', 'profile.mobiles[].mobile'],
				['信息更新日期', 'profile.mobiles[].updateAt'],
			],
		},
		// Joined by 编号 (inferred; may be a 4th column).
		{
			layout: 'rows',
			columns: [
				['编号', 'profile.mobiles[].no'],
				['数据发生机构名称', 'profile.mobiles[].mobilesOrganization'],
			],
		},
		MOBILES_WITH_SOURCES,
	],
};

const RESIDENCES: SectionSource = {
	id: 'residences',
	titles: ['居住信息'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	tables: [GEN2_RESIDENCES, RESIDENCE_SOURCES],
};

const EMPLOYMENTS: SectionSource = {
	id: 'employments',
	titles: ['职业信息'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'profile.experiences[].no'],
				['工作单位', 'profile.experiences[].company'],
				['单位性质', 'profile.experiences[].companyType'],
				['单位地址', 'profile.experiences[].address'],
				['单位电话', 'profile.experiences[].companyTel'],
			],
		},
		OCCUPATIONS,
		EMPLOYMENT_SOURCES,
	],
};

// The section is not printed when there was no overdue in 5 years (report note 5); each table alone
// may also be missing.
const DEFAULT_SUMMARY: SectionSource = {
	id: 'defaultSummary',
	titles: ['信贷交易违约信息概要'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	tables: [
		RECOVERY_SUMMARY,
		BAD_DEBT_SUMMARY_TABLE,
		{
			layout: 'grid',
			title: '逾期（透支）信息汇总',
			columns: [
				['账户类型', 'overdueSummary[].accountType'],
				['账户数', 'overdueSummary[].accounts'],
				['月份数', 'overdueSummary[].months'],
				['单月最高逾期/透支总额', 'overdueSummary[].maxAmount'],
				['最长逾期/透支月数', 'overdueSummary[].maxMonths'],
			],
			labelColumns: 1,
			rows: [
				{ label: '非循环贷账户', set: { 'overdueSummary[].accountType': '非循环贷账户' } },
				{ label: '循环贷账户一', set: { 'overdueSummary[].accountType': '循环额度下分账户' } },
				{ label: '循环贷账户二', set: { 'overdueSummary[].accountType': '循环贷账户' } },
				{ label: '贷记卡账户', set: { 'overdueSummary[].accountType': '贷记卡账户' } },
				{ label: '准贷记卡账户', set: { 'overdueSummary[].accountType': '准贷记卡账户' } },
			],
		},
	],
};

// The heading may carry （未结清/未销户）.
// Tables of absent account types are not printed.
const DEBT_SUMMARY: SectionSource = {
	id: 'debtSummary',
	titles: ['信贷交易授信及负债信息概要'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	tables: [
		NON_REVOLVING_SUMMARY,
		{
			layout: 'header-row-then-values',
			title: '循环贷账户一信息汇总',
			columns: [
				['管理机构数', 'creditLineSummary[].institutions'],
				['账户数', 'creditLineSummary[].accounts'],
				['授信总额', 'creditLineSummary[].creditTotal'],
				['余额', 'creditLineSummary[].balance'],
				['最近6个月平均应还款', 'creditLineSummary[].avg6month'],
			],
			set: { 'creditLineSummary[].accountType': '循环额度下分账户' },
		},
		{
			layout: 'header-row-then-values',
			title: '循环贷账户二信息汇总',
			columns: [
				['管理机构数', 'creditLineSummary[].institutions'],
				['账户数', 'creditLineSummary[].accounts'],
				['授信总额', 'creditLineSummary[].creditTotal'],
				['余额', 'creditLineSummary[].balance'],
				['最近6个月平均应还款', 'creditLineSummary[].avg6month'],
			],
			set: { 'creditLineSummary[].accountType': '循环贷账户' },
		},
		CREDIT_CARD_SUMMARY,
		QUASI_CARD_SUMMARY,
		LIABILITY_SUMMARY_PERSONAL,
		LIABILITY_SUMMARY_COMPANY,
		LOANS_BY_KIND,
		CARDS_BY_KIND,
	],
};

// Renderers print 五级分类 as an extra first cell of the 最新还款记录 table (latestRepayment.category).
const CREDIT_CARDS: SectionSource = {
	id: 'creditCards',
	titles: ['贷记卡账户'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	openedByText: ['creditCards'],
	tables: [
		CREDIT_CARD_OPENED,
		CREDIT_CARD_STATE,
		CREDIT_CARD_PAYMENTS,
		CREDIT_CARD_INSTALLMENTS,
		CREDIT_CARD_CLOSED,
		CREDIT_CARD_BAD_DEBT,
		// Only when there is a later repayment report.
		{
			layout: 'header-row-then-values',
			title: '2015年05月05日以后的最新还款记录',
			columns: [
				['余额', 'creditCards[].latestRepayment.balance'],
				['还款日期', 'creditCards[].latestRepayment.repayDate'],
				['还款金额', 'creditCards[].latestRepayment.repayAmount'],
				['当前还款状态', 'creditCards[].latestRepayment.status'],
			],
		},
		CREDIT_CARD_MONTHS,
		specialEvent('creditCards'),
		specialTransactions('creditCards'),
		noteTable('creditCards', '机构说明'),
		noteTable('creditCards', '本人声明'),
		noteTable('creditCards', '异议标注'),
		CREDIT_CARD_EVENT_MONTHS,
		{
			form: 'rare',
			layout: 'header-row-then-values',
			title: '2015年05月05日以后的最新还款记录',
			columns: [
				['五级分类', 'creditCards[].latestRepayment.category'],
				['余额', 'creditCards[].latestRepayment.balance'],
				['还款日期', 'creditCards[].latestRepayment.repayDate'],
				['还款金额', 'creditCards[].latestRepayment.repayAmount'],
				['当前还款状态', 'creditCards[].latestRepayment.status'],
			],
		},
	],
};

const QUASI_CREDIT_CARDS: SectionSource = {
	id: 'quasiCreditCards',
	titles: ['准贷记卡账户'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	openedByText: ['quasiCreditCards'],
	tables: [
		QUASI_CARD_OPENED,
		QUASI_CARD_STATE,
		QUASI_CARD_CLOSED,
		QUASI_CARD_BAD_DEBT,
		// Only when there is a later repayment report.
		{
			layout: 'header-row-then-values',
			title: '2015年05月05日以后的最新还款记录',
			columns: [
				['余额', 'quasiCreditCards[].latestRepayment.balance'],
				['还款日期', 'quasiCreditCards[].latestRepayment.repayDate'],
				['还款金额', 'quasiCreditCards[].latestRepayment.repayAmount'],
				['当前还款状态', 'quasiCreditCards[].latestRepayment.status'],
			],
		},
		QUASI_CARD_MONTHS,
		specialEvent('quasiCreditCards'),
		specialTransactions('quasiCreditCards'),
		noteTable('quasiCreditCards', '机构说明'),
		noteTable('quasiCreditCards', '本人声明'),
		noteTable('quasiCreditCards', '异议标注'),
		QUASI_CARD_EVENT_MONTHS,
		QUASI_CARD_BUSINESS_TYPE,
		{
			form: 'rare',
			layout: 'header-row-then-values',
			title: '2015年05月05日以后的最新还款记录',
			columns: [
				['五级分类', 'quasiCreditCards[].latestRepayment.category'],
				['余额', 'quasiCreditCards[].latestRepayment.balance'],
				['还款日期', 'quasiCreditCards[].latestRepayment.repayDate'],
				['还款金额', 'quasiCreditCards[].latestRepayment.repayAmount'],
				['当前还款状态', 'quasiCreditCards[].latestRepayment.status'],
			],
		},
	],
};

const PERSONAL_LIABILITIES: SectionSource = {
	id: 'personalLiabilities',
	titles: ['有相关还款责任的个人借款'],
	isOptional: true,
	level: 3,
	set: { 'relatedLiabilities[].borrower': '个人' },
	openedByText: ['relatedLiabilities'],
	tables: [
		LIABILITY_TERMS,
		LIABILITY_BORROWER,
		PERSONAL_LIABILITY_STATE,
		noteTable('relatedLiabilities', '机构说明'),
		noteTable('relatedLiabilities', '本人声明'),
		noteTable('relatedLiabilities', '异议标注'),
		LIABILITY_STATE_OF_FOUR,
	],
};

const COMPANY_LIABILITIES: SectionSource = {
	id: 'companyLiabilities',
	titles: ['有相关还款责任的企业借款'],
	isOptional: true,
	level: 3,
	set: { 'relatedLiabilities[].borrower': '企业' },
	openedByText: ['relatedLiabilities'],
	tables: [
		LIABILITY_TERMS,
		LIABILITY_BORROWER,
		COMPANY_LIABILITY_STATE,
		noteTable('relatedLiabilities', '机构说明'),
		noteTable('relatedLiabilities', '本人声明'),
		noteTable('relatedLiabilities', '异议标注'),
		LIABILITY_STATE_OF_FOUR,
	],
};

const INQUIRIES: SectionSource = {
	id: 'inquiries',
	titles: ['查询记录'],
	isNumbered: true,
	level: 1,
	tables: [
		// Single-table form, header may read 查询操作员; 本人查询 rows stay here.
		{
			when: { subheadings: false },
			layout: 'rows',
			columns: [
				['编号', 'checkDetails[].no'],
				['查询日期', 'checkDetails[].checkedAt'],
				['查询机构', 'checkDetails[].operator'],
				['查询原因', 'checkDetails[].reason'],
			],
		},
	],
};

const INSTITUTION_INQUIRIES: SectionSource = {
	id: 'institutionInquiries',
	titles: ['机构查询记录明细', '机构查询记录', '机构查询明细', '非互联网查询记录明细'],
	isOptional: true,
	level: 2,
	tables: [
		{
			when: { subheadings: true },
			layout: 'rows',
			columns: [
				['编号', 'checkDetails[].no'],
				['查询日期', 'checkDetails[].checkedAt'],
				['查询机构', 'checkDetails[].operator'],
				['查询原因', 'checkDetails[].reason'],
			],
		},
	],
};

const OWN_INQUIRIES: SectionSource = {
	id: 'ownInquiries',
	titles: ['本人查询记录明细', '本人查询记录', '本人查询明细', '个人查询记录明细', '互联网查询记录明细'],
	isOptional: true,
	level: 2,
	tables: [
		{
			when: { subheadings: true },
			layout: 'rows',
			columns: [
				['编号', 'querySelfRecordDetail[].no'],
				['查询日期', 'querySelfRecordDetail[].queryDate'],
				['查询机构', 'querySelfRecordDetail[].queryOperator'],
				['查询原因', 'querySelfRecordDetail[].queryReason'],
			],
		},
	],
};

/**
 * 第二代个人信用报告（本人版）。
 * Page furniture: 第5页，共16页.
 * Dates as in 2015.05.05, 2015.05, 2015年05月05日, 2015年05月.
 * As other renderers, parsers or messages have it.
 */
export const GEN2_DETAILED_PERSONAL: EditionSource = {
	id: 'gen2-detailed-personal',
	title: '第二代个人信用报告（本人版）',
	generation: 2,
	cues: {
		all: ['个人信用报告', '被查询者姓名', '查询机构', '信贷交易信息提示'],
		any: ['（本人版）', '数据发生机构名称', '循环贷账户一', '循环贷账户二'],
		none: ['查询请求时间', '（授信机构版）'],
	},
	sections: [
		HEAD,
		PERSON,
		IDENTITY,
		{ ...PERSONS_SPOUSE, isNumbered: true, isOptional: true },
		RESIDENCES,
		EMPLOYMENTS,
		SUMMARY,
		CREDIT_TYPES,
		DEFAULT_SUMMARY,
		DEBT_SUMMARY,
		NON_CREDIT_SUMMARY,
		PUBLIC_SUMMARY,
		INQUIRY_SUMMARY,
		{ ...CREDIT, isNumbered: true, isOptional: true },
		RECOVERED,
		NON_REVOLVING_LOANS,
		LIMIT_LOANS,
		REVOLVING_LOANS,
		CREDIT_CARDS,
		QUASI_CREDIT_CARDS,
		LIABILITIES,
		PERSONAL_LIABILITIES,
		COMPANY_LIABILITIES,
		CREDIT_AGREEMENTS,
		{ ...NON_CREDIT, titles: ['非信贷交易信息明细'], isNumbered: true },
		POSTPAID,
		{ ...PUBLIC_RECORDS, isNumbered: true },
		{ ...OWED_TAXES, isNumbered: true },
		{ ...CIVIL_JUDGMENTS, isNumbered: true },
		{ ...ENFORCEMENTS, isNumbered: true },
		{ ...PENALTIES, isNumbered: true },
		HOUSING_FUND,
		{ ...SUBSISTENCE_ALLOWANCES, isNumbered: true },
		{ ...QUALIFICATIONS, isNumbered: true },
		{ ...REWARDS, isNumbered: true },
		{ ...OWN_STATEMENTS, isNumbered: true },
		{ ...OBJECTIONS, isNumbered: true },
		INQUIRIES,
		INSTITUTION_INQUIRIES,
		OWN_INQUIRIES,
		EXPLANATIONS,
	],
	derivations: GEN2_DERIVATIONS,
};
