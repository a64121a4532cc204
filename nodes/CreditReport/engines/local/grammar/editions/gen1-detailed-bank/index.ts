import { CREDIT, EXPLANATIONS, INQUIRIES, PUBLIC_RECORDS } from '../common/chapters';
import { OBJECTIONS, OWN_STATEMENTS, PERSON, SUMMARY } from '../common/detailedChapters';
import { ADDRESSES, BANKS_SPOUSE, OCCUPATIONS } from '../common/detailedProfile';
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
import { INSTITUTION_INQUIRIES } from '../common/inquiries';
import type { EditionSource, SectionSource } from '../types';

// One ruled box; the header rows alternate with value rows.
const IDENTITY: SectionSource = {
	id: 'identity',
	titles: ['身份信息'],
	level: 2,
	tables: [PERSON_AND_MOBILE, PHONES_AND_EDUCATION, ADDRESSES],
};

const RESIDENCES: SectionSource = {
	id: 'residences',
	titles: ['居住信息'],
	isOptional: true,
	level: 2,
	tables: [GEN1_RESIDENCES],
};

const EMPLOYMENTS: SectionSource = {
	id: 'employments',
	titles: ['职业信息'],
	isOptional: true,
	level: 2,
	tables: [GEN1_EMPLOYERS, OCCUPATIONS],
};

const CREDIT_HINTS: SectionSource = {
	id: 'creditHints',
	titles: ['信用提示'],
	level: 2,
	tables: [
		CREDIT_HINT_COUNTS,
		{
			form: 'rare',
			layout: 'header-row-then-values',
			columns: [
				['中征信评分', 'creditScore.score'],
				['评分月份', 'creditScore.scoreMonth'],
				['相对位置', 'creditScore.percentile'],
				['说明', 'creditScore.notes[]'],
			],
		},
	],
};

const CREDIT_SCORE: SectionSource = {
	id: 'creditScore',
	titles: ['中征信评分'],
	isOptional: true,
	level: 2,
	tables: [
		// May be columns of 信用提示; the XML also holds 相对位置 (creditScore.percentile, '> 1/100') and 影响因素
		// (creditScore.notes[]).
		{
			layout: 'header-row-then-values',
			columns: [
				['中征信评分', 'creditScore.score'],
				['评分月份', 'creditScore.scoreMonth'],
			],
		},
		{
			layout: 'rows',
			columns: [
				['相对位置', 'creditScore.percentile'],
				['说明', 'creditScore.notes[]'],
			],
		},
	],
};

/**
 * 第一代个人信用报告（银行版）。
 * Dates as in 2018.01.20, 2017.09, 2017年09月09日, 2017年09月.
 * As other renderers, parsers or messages have it.
 * Inferred: 中征信评分、本人声明、异议标注.
 */
export const GEN1_DETAILED_BANK: EditionSource = {
	id: 'gen1-detailed-bank',
	title: '第一代个人信用报告（银行版）',
	generation: 1,
	cues: {
		all: ['个人信用报告', '查询请求时间', '查询操作员', '信用提示'],
		any: ['中征信评分', '信贷审批查询记录明细'],
		none: ['数据发生机构名称', '本人查询记录明细', '账户标识'],
	},
	sections: [
		HEAD,
		PERSON,
		IDENTITY,
		BANKS_SPOUSE,
		RESIDENCES,
		EMPLOYMENTS,
		SUMMARY,
		CREDIT_HINTS,
		CREDIT_SCORE,
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
		{
			...INSTITUTION_INQUIRIES,
			titles: [
				'信贷审批查询记录明细',
				'信贷审批查询记录',
				'非互联网查询记录明细',
				'机构查询记录明细',
				'机构查询记录',
				'机构查询明细',
			],
		},
		EXPLANATIONS,
	],
};
