import { CARD_GUARANTEE, GUARANTEE } from '../common/standInSentences';
import { CARD_SENTENCES, LOAN_SENTENCES } from '../common/accountSentences';
import { ASSET_DISPOSALS, COMPENSATIONS } from '../common/briefSections';
import { CREDIT, EXPLANATIONS, INQUIRIES } from '../common/chapters';
import { INSTITUTION_INQUIRIES, OWN_INQUIRIES } from '../common/inquiries';
import type { EditionSource, SectionSource } from '../types';

// Organization, operator and reason are not printed: null.
const HEAD: SectionSource = {
	id: 'head',
	titles: ['个人信用报告'],
	level: 1,
};

const SUMMARY: SectionSource = {
	id: 'summary',
	titles: ['信息概要', '信用信息概要'],
	level: 2,
	hasRemarks: true,
	tables: [
		{
			layout: 'grid',
			columns: [
				['', 'briefSummary[].item'],
				['信用卡', 'briefSummary[].creditCards'],
				['购房贷款', 'briefSummary[].houseLoans'],
				['其他贷款', 'briefSummary[].otherLoans'],
			],
			rows: [
				{ label: '账户数' },
				{ label: '未结清/未销户账户数' },
				{ label: '发生过逾期的账户数' },
				{ label: '发生过90天以上逾期的账户数' },
				{ label: '为他人担保笔数' },
			],
		},
		// Only when there is any (row label secondary).
		{
			layout: 'grid',
			columns: [
				['', null],
				['资产处置信息', 'overdueBreachOutline.assetsDisposalNumber'],
				['保证人代偿信息', 'overdueBreachOutline.guarantorCompensationNumber'],
			],
			rows: [{ label: '笔数' }],
		},
	],
};

// 贷记卡 goes to creditCards, 准贷记卡 to quasiCreditCards.
const CARDS: SectionSource = {
	id: 'cards',
	titles: ['信用卡'],
	isOptional: true,
	level: 2,
	subheadings: [
		'发生过逾期的贷记卡账户明细如下：',
		'透支超过60天的准贷记卡账户明细如下：',
		'从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：',
	],
	openedByText: ['creditCards', 'quasiCreditCards'],
	sentences: CARD_SENTENCES,
};

const HOUSE_LOANS: SectionSource = {
	id: 'houseLoans',
	titles: ['购房贷款'],
	isOptional: true,
	level: 2,
	set: { 'loans[].briefGroup': '购房贷款' },
	subheadings: ['发生过逾期的账户明细如下：', '从未逾期过的账户明细如下：'],
	openedByText: ['loans'],
	sentences: LOAN_SENTENCES,
};

const OTHER_LOANS: SectionSource = {
	id: 'otherLoans',
	titles: ['其他贷款'],
	isOptional: true,
	level: 2,
	set: { 'loans[].briefGroup': '其他贷款' },
	subheadings: ['发生过逾期的账户明细如下：', '从未逾期过的账户明细如下：'],
	openedByText: ['loans'],
	sentences: LOAN_SENTENCES,
};

const GUARANTEES: SectionSource = {
	id: 'guarantees',
	titles: ['为他人担保信息', '为他人担保记录', '对外担保信息'],
	isOptional: true,
	level: 2,
	openedByText: ['loanGuaranteeInfos'],
	sentences: [CARD_GUARANTEE, GUARANTEE],
};

const PUBLIC_RECORDS: SectionSource = {
	id: 'publicRecords',
	titles: [
		'公共记录',
		'公共信息',
		'公共记录明细',
		'公共信息明细',
		'公共信息记录',
		'公共信息信息',
		'公共信息记录明细',
		'公共信息信息明细',
	],
	none: '系统中没有您最近5年内的欠税记录、民事判决记录、强制执行记录、行政处罚记录及电信欠费记录。',
	isOptional: true,
	level: 1,
	tables: [
		// Inferred layout.
		{
			layout: 'label-value',
			title: '欠税记录',
			columns: [
				['主管税务机关', 'owedTaxesRecord[].competentTaxAuthorities'],
				['欠税总额', 'owedTaxesRecord[].taxesTotal'],
				['欠税统计日期', 'owedTaxesRecord[].taxRegistrationDate'],
				['纳税人识别号', 'owedTaxesRecord[].taxpayerId'],
			],
		},
		// Inferred layout.
		{
			layout: 'label-value',
			title: '民事判决记录',
			columns: [
				['立案法院', 'civilJudgmentRecord[].court'],
				['案由', 'civilJudgmentRecord[].caseReason'],
				['立案日期', 'civilJudgmentRecord[].registerDate'],
				['结案方式', 'civilJudgmentRecord[].closedType'],
				['判决/调解结果', 'civilJudgmentRecord[].sentenceResult'],
				['判决/调解生效日期', 'civilJudgmentRecord[].sentenceResultDate'],
				['诉讼标的', 'civilJudgmentRecord[].actionObject'],
				['诉讼标的金额', 'civilJudgmentRecord[].actionObjectMoney'],
				['案号', 'civilJudgmentRecord[].caseNo'],
			],
		},
		// Inferred layout.
		{
			layout: 'label-value',
			title: '强制执行记录',
			columns: [
				['执行法院', 'forceExecutions[].court'],
				['执行案由', 'forceExecutions[].caseReason'],
				['立案日期', 'forceExecutions[].registerDate'],
				['结案方式', 'forceExecutions[].closedType'],
				['案件状态', 'forceExecutions[].caseState'],
				['结案日期', 'forceExecutions[].closedDate'],
				['申请执行标的', 'forceExecutions[].enforceObject'],
				['申请执行标的价值', 'forceExecutions[].enforceObjectMoney'],
				['已执行标的', 'forceExecutions[].alreadyEnforceObject'],
				['已执行标的金额', 'forceExecutions[].alreadyEnforceObjectMoney'],
				['案号', 'forceExecutions[].caseNo'],
			],
		},
		// Inferred layout.
		{
			layout: 'label-value',
			title: '行政处罚记录',
			columns: [
				['处罚机构', 'administrativePenaltyRecord[].punishmentOrganization'],
				['文书编号', 'administrativePenaltyRecord[].docNo'],
				['处罚内容', 'administrativePenaltyRecord[].punishmentContent'],
				['处罚金额', 'administrativePenaltyRecord[].punishmentAmount'],
				['生效日期', 'administrativePenaltyRecord[].effectDate'],
				['截止日期', 'administrativePenaltyRecord[].closeDate'],
				['行政复议结果', 'administrativePenaltyRecord[].administrationReviewOrg'],
				['是否行政复议', null],
			],
		},
		// Inferred layout.
		{
			layout: 'label-value',
			title: '电信欠费记录',
			columns: [
				['电信运营商', 'telRecord[].companyNo'],
				['业务类型', 'telRecord[].busiType'],
				['记账年月', 'telRecord[].acctDate'],
				['业务开通时间', 'telRecord[].openDate'],
				['欠费金额', 'telRecord[].oweMoney'],
				['欠费月数', 'telRecord[].oweNum'],
				['当前缴费状态', 'telRecord[].status'],
			],
		},
	],
};

/**
 * 第一代个人信用报告（简版，互联网）。
 * Dates as in 2018.03.07 21:58:37, 2007年6月13日, 2018年2月.
 * Seen in real prints: 个人信用报告、信贷记录、信息概要、信用卡、购房贷款、其他贷款、公共记录、查询记录、机构查询记录明细、本人查询记录明细、说明. The rest is as other renderers, parsers or messages have it.
 * Inferred: 为他人担保信息.
 */
export const GEN1_BRIEF: EditionSource = {
	id: 'gen1-brief',
	title: '第一代个人信用报告（简版，互联网）',
	generation: 1,
	cues: {
		all: ['个人信用报告', '信贷记录', '公共记录', '查询时间'],
		any: ['购房贷款', '为他人担保笔数', '透支超过60天的准贷记卡', '查询操作员'],
		none: ['查询请求时间', '非信贷交易记录', '卡片尾号', '信贷交易信息明细'],
	},
	sections: [
		HEAD,
		{ ...CREDIT, titles: ['信贷记录'] },
		SUMMARY,
		ASSET_DISPOSALS,
		COMPENSATIONS,
		CARDS,
		HOUSE_LOANS,
		OTHER_LOANS,
		GUARANTEES,
		PUBLIC_RECORDS,
		INQUIRIES,
		{ ...INSTITUTION_INQUIRIES, titles: ['机构查询记录明细', '机构查询记录', '机构查询明细', '非互联网查询记录明细'] },
		{
			...OWN_INQUIRIES,
			titles: [
				'本人查询记录明细',
				'本人查询记录',
				'本人查询明细',
				'个人查询记录明细',
				'互联网查询记录明细',
				'个人查询记录',
				'个人查询明细',
			],
		},
		{ ...EXPLANATIONS, titles: ['说明'] },
	],
};
