import { CREDIT, EXPLANATIONS, INQUIRIES, PUBLIC_RECORDS } from '../common/chapters';
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
import { CREDIT_CARDS, LOANS, QUASI_CREDIT_CARDS } from '../common/gen1Accounts';
import { ASSET_DISPOSALS, CARD_GUARANTEES, COMPENSATIONS, GUARANTEES, LOAN_GUARANTEES } from '../common/gen1Debts';
import { GEN1_EMPLOYERS, GEN1_RESIDENCES, HEAD, PERSON_AND_MOBILE, PHONES_AND_EDUCATION } from '../common/gen1Profile';
import { HOUSING_FUND, PENSION_CONTRIBUTIONS, PENSION_PAYMENTS, TELECOM, VEHICLES } from '../common/gen1PublicRecords';
import {
	BAD_DEBT_SUMMARY,
	CREDIT_HINT_COUNTS,
	DEBT_SUMMARY,
	DEFAULT_SUMMARY,
	GUARANTEE_SUMMARY,
	INQUIRY_SUMMARY,
	OPEN_CREDIT_CARD_SUMMARY,
	OPEN_LOAN_SUMMARY,
	OPEN_QUASI_CREDIT_CARD_SUMMARY,
	OVERDUE_SUMMARY,
} from '../common/gen1Summary';
import { INSTITUTION_INQUIRIES, OWN_INQUIRIES } from '../common/inquiries';
import type { EditionSource, SectionSource } from '../types';

// One ruled box; the header rows alternate with value rows.
const IDENTITY: SectionSource = {
	id: 'identity',
	titles: ['身份信息'],
	level: 2,
	tables: [
		PERSON_AND_MOBILE,
		// Institution row under the values above.
		{
			layout: 'header-row-then-values',
			columns: [
				['数据发生机构名称', 'profile.genderOrganization'],
				['数据发生机构名称', 'profile.birthdayOrganization'],
				['数据发生机构名称', 'profile.isMarriedOrganization'],
				['数据发生机构名称', 'profile.mobileOrganization'],
			],
		},
		PHONES_AND_EDUCATION,
		// Institution row under the values above.
		{
			layout: 'header-row-then-values',
			columns: [
				['数据发生机构名称', 'profile.officeTelOrganization'],
				['数据发生机构名称', 'profile.homeTelOrganization'],
				['数据发生机构名称', 'profile.educationOrganization'],
				['数据发生机构名称', 'profile.qualificationOrganization'],
			],
		},
		ADDRESSES,
		ADDRESS_SOURCES,
	],
};

const RESIDENCES: SectionSource = {
	id: 'residences',
	titles: ['居住信息'],
	isOptional: true,
	level: 2,
	tables: [GEN1_RESIDENCES, RESIDENCE_SOURCES],
};

const EMPLOYMENTS: SectionSource = {
	id: 'employments',
	titles: ['职业信息'],
	isOptional: true,
	level: 2,
	tables: [GEN1_EMPLOYERS, OCCUPATIONS, EMPLOYMENT_SOURCES],
};

const CREDIT_HINTS: SectionSource = {
	id: 'creditHints',
	titles: ['信用提示'],
	level: 2,
	tables: [CREDIT_HINT_COUNTS],
};

// Legend of the status codes; never data.
const CODE_LEGEND: SectionSource = {
	id: 'codeLegend',
	titles: ['编制说明'],
	level: 1,
	skip: true,
};

/**
 * 第一代个人信用报告（明细，本人版）。
 * Page furniture: 个人信用报告（明细）, Page n of N, 页码，1/6(W), http://…/branchquery/… (contains the name).
 * Dates as in 2018.01.20, 2017.09, 2017年09月09日, 2017年09月.
 * Seen in real prints: 个人信用报告、个人基本信息、身份信息、配偶信息、居住信息、职业信息、信息概要、信用提示、授信及负债信息概要、未结清贷款信息汇总、未销户贷记卡信息汇总、未销户准贷记卡信息汇总、信贷交易信息明细、贷款、贷记卡、公共信息明细、住房公积金参缴记录、查询记录、查询记录汇总、机构查询记录明细、本人查询记录明细、报告说明、编制说明. The rest is as other renderers, parsers or messages have it.
 * Inferred: 本人声明、异议标注.
 */
export const GEN1_DETAILED_PERSONAL: EditionSource = {
	id: 'gen1-detailed-personal',
	title: '第一代个人信用报告（明细，本人版）',
	generation: 1,
	cues: {
		all: ['个人信用报告', '查询请求时间', '查询操作员', '信用提示'],
		any: ['数据发生机构名称', '（明细）', '本人查询记录明细'],
		none: ['管理机构', '账户标识'],
	},
	sections: [
		HEAD,
		PERSON,
		IDENTITY,
		PERSONS_SPOUSE,
		RESIDENCES,
		EMPLOYMENTS,
		SUMMARY,
		CREDIT_HINTS,
		DEFAULT_SUMMARY,
		BAD_DEBT_SUMMARY,
		OVERDUE_SUMMARY,
		DEBT_SUMMARY,
		OPEN_LOAN_SUMMARY,
		OPEN_CREDIT_CARD_SUMMARY,
		OPEN_QUASI_CREDIT_CARD_SUMMARY,
		GUARANTEE_SUMMARY,
		{ ...CREDIT, isNumbered: true, isOptional: true },
		ASSET_DISPOSALS,
		COMPENSATIONS,
		LOANS,
		CREDIT_CARDS,
		QUASI_CREDIT_CARDS,
		GUARANTEES,
		LOAN_GUARANTEES,
		CARD_GUARANTEES,
		{ ...PUBLIC_RECORDS, isNumbered: true },
		OWED_TAXES,
		CIVIL_JUDGMENTS,
		ENFORCEMENTS,
		PENALTIES,
		HOUSING_FUND,
		PENSION_CONTRIBUTIONS,
		PENSION_PAYMENTS,
		SUBSISTENCE_ALLOWANCES,
		QUALIFICATIONS,
		REWARDS,
		VEHICLES,
		TELECOM,
		OWN_STATEMENTS,
		OBJECTIONS,
		{ ...INQUIRIES, isNumbered: true },
		INQUIRY_SUMMARY,
		INSTITUTION_INQUIRIES,
		OWN_INQUIRIES,
		EXPLANATIONS,
		CODE_LEGEND,
	],
};
