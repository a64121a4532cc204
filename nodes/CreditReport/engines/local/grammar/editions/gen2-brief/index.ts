import { LIABILITY } from '../common/standInSentences';
import { CARD_SENTENCES, LOAN_SENTENCES } from '../common/accountSentences';
import { ASSET_DISPOSALS, COMPENSATIONS } from '../common/briefSections';
import { CREDIT, EXPLANATIONS, INQUIRIES, NON_CREDIT, PUBLIC_RECORDS } from '../common/chapters';
import { INQUIRIES_BY_INSTITUTION } from '../common/inquiries';
import type { EditionSource, SectionSource } from '../types';

// AskAt, organization, operator and reason are not printed: null.
const HEAD: SectionSource = {
	id: 'head',
	titles: ['个人信用报告'],
	level: 1,
	tables: [
		// Only when there is another document.
		{
			layout: 'label-value',
			title: '其他证件信息',
			columns: [
				['证件类型', 'otherIds[].idType'],
				['证件号码', 'otherIds[].idNum'],
			],
		},
	],
};

const SUMMARY: SectionSource = {
	id: 'summary',
	titles: ['信息概要', '信用信息概要'],
	level: 2,
	hasRemarks: true,
	tables: [
		// -- means none; remarks are printed beside the table and interleave in extracted text.
		{
			layout: 'grid',
			columns: [
				['', 'briefSummary[].item'],
				['信用卡', 'briefSummary[].creditCards'],
				{
					group: '贷款',
					columns: [
						['购房', 'briefSummary[].houseLoans'],
						['其他', 'briefSummary[].otherLoans'],
					],
				},
				['其他业务', 'briefSummary[].otherBusiness'],
			],
			rows: [
				{ label: '账户数' },
				{ label: '未结清/未销户账户数' },
				{ label: '发生过逾期的账户数' },
				{ label: '发生过90天以上逾期的账户数' },
			],
		},
		// Only when there is any.
		{
			layout: 'grid',
			columns: [
				['', null],
				['资产处置信息', 'overdueBreachOutline.assetsDisposalNumber'],
				['垫款信息', 'overdueBreachOutline.guarantorCompensationNumber'],
			],
			rows: [{ label: '账户数' }],
		},
		{
			layout: 'grid',
			columns: [
				['', null],
				['为个人', 'briefLiabilitySummary.personal'],
				['为企业', 'briefLiabilitySummary.enterprise'],
			],
			rows: [{ label: '相关还款责任账户数' }],
		},
	],
};

// 贷记卡 to creditCards, 准贷记卡 to quasiCreditCards.
const CARDS: SectionSource = {
	id: 'cards',
	titles: ['信用卡'],
	isOptional: true,
	level: 2,
	subheadings: [
		'发生过逾期的账户明细如下：',
		'从未发生过逾期的账户明细如下：',
		'发生过逾期的贷记卡账户明细如下：',
		'透支超过60天的准贷记卡账户明细如下：',
		'从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：',
	],
	openedByText: ['creditCards', 'quasiCreditCards'],
	sentences: CARD_SENTENCES,
};

// Group headings 购房贷款 / 其他贷款 follow; some prints put both under 贷款 without them: then briefGroup is
// null.
const LOANS: SectionSource = {
	id: 'loans',
	titles: ['贷款'],
	isOptional: true,
	level: 2,
	sentences: LOAN_SENTENCES,
};

const HOUSE_LOANS: SectionSource = {
	id: 'houseLoans',
	titles: ['购房贷款'],
	isOptional: true,
	level: 3,
	set: { 'loans[].briefGroup': '购房贷款' },
	subheadings: ['发生过逾期的账户明细如下：', '从未发生过逾期的账户明细如下：', '从未逾期过的账户明细如下：'],
	openedByText: ['loans'],
	sentences: LOAN_SENTENCES,
};

const OTHER_LOANS: SectionSource = {
	id: 'otherLoans',
	titles: ['其他贷款'],
	isOptional: true,
	level: 3,
	set: { 'loans[].briefGroup': '其他贷款' },
	subheadings: ['发生过逾期的账户明细如下：', '从未发生过逾期的账户明细如下：', '从未逾期过的账户明细如下：'],
	openedByText: ['loans'],
	sentences: LOAN_SENTENCES,
};

const OTHER_BUSINESS: SectionSource = {
	id: 'otherBusiness',
	titles: ['其他业务'],
	isOptional: true,
	level: 2,
	set: { 'loans[].briefGroup': '其他业务' },
	subheadings: ['发生过逾期的账户明细如下：', '从未发生过逾期的账户明细如下：', '从未逾期过的账户明细如下：'],
	openedByText: ['loans'],
	sentences: LOAN_SENTENCES,
};

// These sentences contain 办理的 … 贷款 and must not become accounts.
const LIABILITIES: SectionSource = {
	id: 'liabilities',
	titles: ['相关还款责任信息', '相关还款责任'],
	isOptional: true,
	level: 2,
	openedByText: ['relatedLiabilities'],
	sentences: [LIABILITY],
};

const POSTPAID: SectionSource = {
	id: 'postpaid',
	titles: [
		'后付费记录',
		'后付费信息',
		'后付费记录明细',
		'后付费信息明细',
		'后付费业务记录',
		'后付费业务信息',
		'后付费业务记录明细',
		'后付费业务信息明细',
	],
	isOptional: true,
	level: 2,
	tables: [
		// Printed as 机构名称：… 业务类型：…; a record may cross a page.
		{
			layout: 'label-value',
			columns: [
				['机构名称', 'telRecord[].companyNo'],
				['业务类型', 'telRecord[].busiType'],
				['记账年月', 'telRecord[].acctDate'],
				['业务开通日期', 'telRecord[].openDate'],
				['当前缴费状态', 'telRecord[].status'],
				['当前欠费金额', 'telRecord[].oweMoney'],
			],
		},
	],
};

const OWED_TAXES: SectionSource = {
	id: 'owedTaxes',
	titles: ['欠税记录', '欠税信息', '欠税记录明细', '欠税信息明细'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'label-value',
			columns: [
				['主管税务机关', 'owedTaxesRecord[].competentTaxAuthorities'],
				['欠税统计日期', 'owedTaxesRecord[].taxRegistrationDate'],
				['欠税总额', 'owedTaxesRecord[].taxesTotal'],
				['纳税人识别号', 'owedTaxesRecord[].taxpayerId'],
			],
		},
	],
};

const CIVIL_JUDGMENTS: SectionSource = {
	id: 'civilJudgments',
	titles: [
		'民事判决记录',
		'民事判决信息',
		'民事判决记录明细',
		'民事判决信息明细',
		'法院民事判决记录',
		'法院民事判决信息',
		'法院民事判决记录明细',
		'法院民事判决信息明细',
	],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'label-value',
			columns: [
				['立案法院', 'civilJudgmentRecord[].court'],
				['案号', 'civilJudgmentRecord[].caseNo'],
				['案由', 'civilJudgmentRecord[].caseReason'],
				['结案方式', 'civilJudgmentRecord[].closedType'],
				['立案日期', 'civilJudgmentRecord[].registerDate'],
				['判决/调解结果', 'civilJudgmentRecord[].sentenceResult'],
				['诉讼标的', 'civilJudgmentRecord[].actionObject'],
				['判决/调解生效日期', 'civilJudgmentRecord[].sentenceResultDate'],
				['诉讼标的金额', 'civilJudgmentRecord[].actionObjectMoney'],
			],
		},
	],
};

const ENFORCEMENTS: SectionSource = {
	id: 'enforcements',
	titles: [
		'强制执行记录',
		'强制执行信息',
		'强制执行记录明细',
		'强制执行信息明细',
		'法院强制执行记录',
		'法院强制执行信息',
		'法院强制执行记录明细',
		'法院强制执行信息明细',
	],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'label-value',
			columns: [
				['执行法院', 'forceExecutions[].court'],
				['案号', 'forceExecutions[].caseNo'],
				['执行案由', 'forceExecutions[].caseReason'],
				['结案方式', 'forceExecutions[].closedType'],
				['立案日期', 'forceExecutions[].registerDate'],
				['案件状态', 'forceExecutions[].caseState'],
				['申请执行标的', 'forceExecutions[].enforceObject'],
				['已执行标的', 'forceExecutions[].alreadyEnforceObject'],
				['申请执行标的金额', 'forceExecutions[].enforceObjectMoney'],
				['已执行标的金额', 'forceExecutions[].alreadyEnforceObjectMoney'],
				['结案日期', 'forceExecutions[].closedDate'],
			],
		},
	],
};

const PENALTIES: SectionSource = {
	id: 'penalties',
	titles: ['行政处罚记录', '行政处罚信息', '行政处罚记录明细', '行政处罚信息明细'],
	isOptional: true,
	level: 2,
	tables: [
		// Labels after 处罚金额 inferred.
		{
			layout: 'label-value',
			columns: [
				['处罚机构', 'administrativePenaltyRecord[].punishmentOrganization'],
				['文书编号', 'administrativePenaltyRecord[].docNo'],
				['处罚内容', 'administrativePenaltyRecord[].punishmentContent'],
				['是否行政复议', null],
				['处罚金额', 'administrativePenaltyRecord[].punishmentAmount'],
				['行政复议结果', 'administrativePenaltyRecord[].administrationReviewOrg'],
				['处罚生效时间', 'administrativePenaltyRecord[].effectDate'],
				['处罚截止时间', 'administrativePenaltyRecord[].closeDate'],
			],
		},
	],
};

const INSTITUTION_NOTES: SectionSource = {
	id: 'institutionNotes',
	titles: ['机构说明'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['机构说明', 'statements[].content'],
				['添加日期', 'statements[].addedAt'],
			],
			set: { 'statements[].type': '机构说明' },
		},
	],
};

const INSTITUTION_INQUIRIES: SectionSource = {
	id: 'institutionInquiries',
	titles: ['机构查询记录明细', '机构查询记录', '机构查询明细', '非互联网查询记录明细'],
	isOptional: true,
	level: 2,
	tables: [INQUIRIES_BY_INSTITUTION],
};

const OWN_INQUIRIES: SectionSource = {
	id: 'ownInquiries',
	titles: [
		'个人查询记录明细',
		'个人查询记录',
		'个人查询明细',
		'本人查询记录明细',
		'本人查询记录',
		'本人查询明细',
		'互联网查询记录明细',
	],
	isOptional: true,
	level: 2,
	tables: [
		// 查询机构 is 本人 or empty (→ null).
		{
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
 * 第二代个人信用报告（简版）。
 * Page furniture: 第1页，共3页, 第1页/共2页.
 * Dates as in 2026-07-19 09:08:07, 2022年01月02日, 2024年11月, 2026年6月.
 * As other renderers, parsers or messages have it.
 * Inferred: 其他业务.
 */
export const GEN2_BRIEF: EditionSource = {
	id: 'gen2-brief',
	title: '第二代个人信用报告（简版）',
	generation: 2,
	cues: {
		all: ['个人信用报告', '信贷记录', '查询记录'],
		any: ['非信贷交易记录', '卡片尾号', '从未发生过逾期的账户', '相关还款责任账户数'],
		none: ['信贷交易信息明细', '查询请求时间', '查询时间'],
	},
	sections: [
		HEAD,
		{ ...CREDIT, titles: ['信贷记录'] },
		SUMMARY,
		ASSET_DISPOSALS,
		{ ...COMPENSATIONS, titles: ['垫款信息', '保证人代偿信息', '保证人代偿记录', '代偿信息'] },
		CARDS,
		LOANS,
		HOUSE_LOANS,
		OTHER_LOANS,
		OTHER_BUSINESS,
		LIABILITIES,
		{ ...NON_CREDIT, none: '系统中没有您最近5年内的非信贷交易记录。' },
		POSTPAID,
		{
			...PUBLIC_RECORDS,
			titles: ['公共记录', '公共信息', '公共信息记录'],
			none: '系统中没有您最近5年内的公共信息记录。',
		},
		OWED_TAXES,
		CIVIL_JUDGMENTS,
		ENFORCEMENTS,
		PENALTIES,
		INSTITUTION_NOTES,
		INQUIRIES,
		INSTITUTION_INQUIRIES,
		OWN_INQUIRIES,
		{ ...EXPLANATIONS, titles: ['说明'] },
	],
};
