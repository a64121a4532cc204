import type { SectionSource } from '../types';

// When a note is attached, a row 类型|添加日期 and a value row follow inside the table → statements[] with
// target = heading + number.
export const OWED_TAXES: SectionSource = {
	id: 'owedTaxes',
	titles: ['欠税记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'owedTaxesRecord[].no'],
				['主管税务机关', 'owedTaxesRecord[].competentTaxAuthorities'],
				['欠税总额', 'owedTaxesRecord[].taxesTotal'],
				['欠税统计日期', 'owedTaxesRecord[].taxRegistrationDate'],
			],
		},
	],
};

export const CIVIL_JUDGMENTS: SectionSource = {
	id: 'civilJudgments',
	titles: ['民事判决记录', '法院民事判决记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'civilJudgmentRecord[].no'],
				['立案法院', 'civilJudgmentRecord[].court'],
				['案由', 'civilJudgmentRecord[].caseReason'],
				['立案日期', 'civilJudgmentRecord[].registerDate'],
				['结案方式', 'civilJudgmentRecord[].closedType'],
			],
		},
		// Joined by 编号.
		{
			layout: 'rows',
			columns: [
				['编号', 'civilJudgmentRecord[].no'],
				['判决/调解结果', 'civilJudgmentRecord[].sentenceResult'],
				['判决/调解生效日期', 'civilJudgmentRecord[].sentenceResultDate'],
				['诉讼标的', 'civilJudgmentRecord[].actionObject'],
				['诉讼标的金额', 'civilJudgmentRecord[].actionObjectMoney'],
			],
		},
	],
};

export const ENFORCEMENTS: SectionSource = {
	id: 'enforcements',
	titles: ['强制执行记录', '法院强制执行记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'forceExecutions[].no'],
				['执行法院', 'forceExecutions[].court'],
				['执行案由', 'forceExecutions[].caseReason'],
				['立案日期', 'forceExecutions[].registerDate'],
				['结案方式', 'forceExecutions[].closedType'],
			],
		},
		// Joined by 编号.
		{
			layout: 'rows',
			columns: [
				['编号', 'forceExecutions[].no'],
				['案件状态', 'forceExecutions[].caseState'],
				['结案日期', 'forceExecutions[].closedDate'],
				['申请执行标的', 'forceExecutions[].enforceObject'],
				['申请执行标的价值', 'forceExecutions[].enforceObjectMoney'],
				['已执行标的', 'forceExecutions[].alreadyEnforceObject'],
				['已执行标的金额', 'forceExecutions[].alreadyEnforceObjectMoney'],
			],
		},
	],
};

export const PENALTIES: SectionSource = {
	id: 'penalties',
	titles: ['行政处罚记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'administrativePenaltyRecord[].no'],
				['处罚机构', 'administrativePenaltyRecord[].punishmentOrganization'],
				['处罚内容', 'administrativePenaltyRecord[].punishmentContent'],
				['处罚金额', 'administrativePenaltyRecord[].punishmentAmount'],
				['生效日期', 'administrativePenaltyRecord[].effectDate'],
				['截止日期', 'administrativePenaltyRecord[].closeDate'],
				['行政复议结果', 'administrativePenaltyRecord[].administrationReviewOrg'],
			],
		},
	],
};

export const SUBSISTENCE_ALLOWANCES: SectionSource = {
	id: 'subsistenceAllowances',
	titles: ['低保救助记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'subsistenceAllowanceRecord[].no'],
				['人员类别', 'subsistenceAllowanceRecord[].personType'],
				['所在地', 'subsistenceAllowanceRecord[].location'],
				['工作单位', 'subsistenceAllowanceRecord[].company'],
				['家庭月收入', 'subsistenceAllowanceRecord[].familyMonthlyIncome'],
				['申请日期', 'subsistenceAllowanceRecord[].applicationDate'],
				['批准日期', 'subsistenceAllowanceRecord[].approvalDate'],
				['信息更新日期', 'subsistenceAllowanceRecord[].updateDate'],
			],
		},
	],
};

export const QUALIFICATIONS: SectionSource = {
	id: 'qualifications',
	titles: ['执业资格记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'competenceRecordInfos[].no'],
				['执业资格名称', 'competenceRecordInfos[].competencyname'],
				['等级', 'competenceRecordInfos[].grade'],
				['获得日期', 'competenceRecordInfos[].awarddate'],
				['到期日期', 'competenceRecordInfos[].enddate'],
				['吊销日期', 'competenceRecordInfos[].revokedate'],
				['颁发机构', 'competenceRecordInfos[].organname'],
				['机构所在地', 'competenceRecordInfos[].area'],
			],
		},
	],
};

export const REWARDS: SectionSource = {
	id: 'rewards',
	titles: ['行政奖励记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'administrativeRewardRecord[].no'],
				['奖励机构', 'administrativeRewardRecord[].rewardOrganization'],
				['奖励内容', 'administrativeRewardRecord[].rewardContent'],
				['生效日期', 'administrativeRewardRecord[].effectDate'],
				['截止日期', 'administrativeRewardRecord[].closeDate'],
			],
		},
	],
};
