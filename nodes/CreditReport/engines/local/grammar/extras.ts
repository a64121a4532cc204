/**
 * Columns and tables that some renderers print and that the contract mentions in its notes only (editions.json, `note`).
 * They complete the generated tables.
 */
interface ExtraTable {
	editions: readonly string[];
	/** Names of the sections (headings without numerals). */
	sections: readonly string[];
	table: {
		layout: string;
		title?: string;
		labels: string[];
		fields: string[][];
		set?: Record<string, string>;
		rows?: Array<{ label: string[]; set: Record<string, string>; fields: string[] }>;
	};
}

/** Other spellings of column titles, beside those of the contract. */
export const EXTRA_ALIASES: Readonly<Record<string, readonly string[]>> = {
	编号: ['序号'],
	查询操作员: ['查询者', '查询人', '查询用户'],
	查询机构: ['查询者', '查询人', '查询用户'],
};

/** Other titles of sections, by the name in the contract. */
export const EXTRA_TITLES: Readonly<Record<string, readonly string[]>> = {
	信息概要: ['信用信息概要'],
	逾期及违约信息概要: ['违约信息概要', '逾期信息概要'],
	资产处置信息: ['资产处理信息', '资产处置记录'],
	保证人代偿信息: ['保证人代偿记录', '代偿信息'],
	对外贷款担保信息: ['对外担保信息'],
	为他人担保信息: ['为他人担保记录', '对外担保信息'],
	相关还款责任信息: ['相关还款责任'],
	后付费记录: ['后付费业务记录', '后付费业务信息'],
	公共记录: ['公共信息', '公共信息记录'],
	民事判决记录: ['法院民事判决记录'],
	强制执行记录: ['法院强制执行记录'],
	住房公积金参缴记录: ['住房公积金缴存记录', '公积金参缴记录', '公积金缴存记录'],
	养老保险金缴存记录: ['养老保险缴存记录'],
	养老保险金发放记录: ['养老保险发放记录'],
	机构查询记录明细: ['机构查询记录', '机构查询明细', '非互联网查询记录明细'],
	信贷审批查询记录明细: ['信贷审批查询记录', '非互联网查询记录明细'],
	本人查询记录明细: ['本人查询记录', '本人查询明细', '个人查询记录明细', '互联网查询记录明细'],
	个人查询记录明细: ['个人查询记录', '个人查询明细'],
};

const GEN1 = ['gen1-detailed-personal', 'gen1-detailed-bank'];
const GEN2 = ['gen2-detailed-personal', 'gen2-institution'];

const sharedLimitFirst = (list: string, sections: string[]): ExtraTable => ({
	editions: GEN1,
	sections,
	table: { layout: 'header-row-then-values', labels: ['共享额度'], fields: [[`${list}[].sharedAmount`]] },
});

const specialEvents = (list: string, sections: string[]): ExtraTable => ({
	editions: GEN2,
	sections,
	table: {
		layout: 'rows',
		labels: ['特殊事件发生月份', '特殊事件类型'],
		fields: [[`${list}[].notes[].addedAt`], [`${list}[].notes[].content`]],
		set: { [`${list}[].notes[].type`]: '特殊事件说明' },
	},
});

/** A summary with a row per kind of account instead of a table per kind. */
const summaryByKind = (labels: string[], keys: string[], kinds: Record<string, string>): ExtraTable => {
	const fields = keys.map((key) => `creditLineSummary[].${key}`);
	return {
		editions: GEN2,
		sections: ['信贷交易授信及负债信息概要'],
		table: {
			layout: 'grid',
			labels: ['账户类型', ...labels],
			fields: [['creditLineSummary[].accountType'], ...fields.map((field) => [field])],
			rows: Object.entries(kinds).map(([label, kind]) => ({
				label: [label],
				set: { 'creditLineSummary[].accountType': kind },
				fields,
			})),
		},
	};
};

const lastInquiry = (labels: string[], keys: string[]): ExtraTable => ({
	editions: GEN2,
	sections: ['查询记录概要'],
	table: { layout: 'header-row-then-values', labels, fields: keys.map((key) => [`lastInquiry.${key}`]) },
});

/** Names of kinds of loan accounts in both forms of the detailed edition, and the canonical ones (mapping rule 8). */
const LOAN_KINDS = {
	非循环贷账户: '非循环贷账户',
	循环贷账户一: '循环额度下分账户',
	循环额度下分账户: '循环额度下分账户',
	循环贷账户二: '循环贷账户',
	循环贷账户: '循环贷账户',
};

const LOANS_GEN2 = ['非循环贷账户', '循环额度下分账户', '循环贷账户', '循环贷账户一', '循环贷账户二'];

export const EXTRA_TABLES: readonly ExtraTable[] = [
	sharedLimitFirst('creditCards', ['贷记卡']),
	sharedLimitFirst('quasiCreditCards', ['准贷记卡']),
	specialEvents('loans', LOANS_GEN2),
	specialEvents('creditCards', ['贷记卡账户']),
	specialEvents('quasiCreditCards', ['准贷记卡账户']),
	{
		editions: ['gen1-detailed-bank'],
		sections: ['信用提示'],
		table: {
			layout: 'header-row-then-values',
			labels: ['中征信评分', '评分月份', '相对位置', '说明'],
			fields: [['creditScore.score'], ['creditScore.scoreMonth'], ['creditScore.percentile'], ['creditScore.notes[]']],
		},
	},
	{
		editions: GEN2,
		sections: ['准贷记卡账户'],
		table: { layout: 'header-row-then-values', labels: ['业务种类'], fields: [['quasiCreditCards[].businessType']] },
	},
	{
		editions: GEN2,
		sections: ['个人信用报告'],
		table: {
			layout: 'header-row-then-values',
			title: '异议信息提示',
			labels: ['异议标注数目'],
			fields: [['objectionNum']],
		},
	},
	{
		editions: GEN2,
		sections: ['个人信用报告'],
		table: {
			layout: 'header-row-then-values',
			title: '防欺诈警示',
			labels: ['防欺诈警示标志', '联系电话', '生效日期', '截止日期'],
			fields: [['fraudAlert.flag'], ['fraudAlert.tel'], ['fraudAlert.startAt'], ['fraudAlert.endAt']],
		},
	},
	{
		editions: GEN2,
		sections: ['身份信息'],
		table: {
			layout: 'rows',
			labels: ['编号', '手机号码', '信息更新日期', '数据发生机构名称'],
			fields: ['no', 'mobile', 'updateAt', 'mobilesOrganization'].map((key) => [`profile.mobiles[].${key}`]),
		},
	},
	lastInquiry(
		['上一次查询日期', '上一次查询机构类型', '上一次查询机构代码', '上一次查询原因'],
		['queryDate', 'organizationType', 'organization', 'reason'],
	),
	lastInquiry(['上一次查询日期', '上一次查询机构代码', '上一次查询原因'], ['queryDate', 'organization', 'reason']),
	{
		editions: GEN2,
		sections: ['个人信用报告“数字解读“'],
		table: {
			layout: 'rows',
			labels: ['数字解读', '相对位置', '分数说明条数', '说明'],
			fields: [['creditScore.score'], ['creditScore.percentile'], [], ['creditScore.notes[]']],
		},
	},
	{
		editions: GEN2,
		sections: ['被追偿信息'],
		table: {
			layout: 'header-row-then-values',
			labels: [
				'管理机构',
				'业务种类',
				'债权接收日期',
				'原债权人',
				'原债务业务种类',
				'债权金额',
				'债权转移时的还款状态',
			],
			fields: [
				'organization',
				'businessType',
				'debtReceiveDate',
				'originalCreditor',
				'originalBusinessType',
				'debtAmount',
				'transferStatus',
			].map((key) => [`recoveredAccounts[].${key}`]),
		},
	},
	summaryByKind(
		['管理机构数', '账户数', '授信总额', '余额', '最近6个月平均应还款'],
		['institutions', 'accounts', 'creditTotal', 'balance', 'avg6month'],
		LOAN_KINDS,
	),
	summaryByKind(
		[
			'发卡机构数',
			'账户数',
			'授信总额',
			'单家机构最高授信额',
			'单家机构最低授信额',
			'已用额度',
			'最近6个月平均使用额度',
		],
		['institutions', 'accounts', 'creditTotal', 'maxAmount', 'leastAmount', 'balance', 'avg6month'],
		{ 贷记卡账户: '贷记卡账户', 准贷记卡账户: '准贷记卡账户' },
	),
	...(['creditCards', 'quasiCreditCards'] as const).map((list) => ({
		editions: ['gen2-detailed-personal'],
		sections: [list === 'creditCards' ? '贷记卡账户' : '准贷记卡账户'],
		table: {
			layout: 'header-row-then-values',
			title: '2015年05月05日以后的最新还款记录',
			labels: ['五级分类', '余额', '还款日期', '还款金额', '当前还款状态'],
			fields: ['category', 'balance', 'repayDate', 'repayAmount', 'status'].map((key) => [
				`${list}[].latestRepayment.${key}`,
			]),
		},
	})),
	{
		editions: ['gen2-detailed-personal'],
		sections: ['有相关还款责任的个人借款', '有相关还款责任的企业借款'],
		table: {
			layout: 'header-row-then-values',
			labels: ['余额', '五级分类', '还款状态', '逾期月数'],
			fields: ['balance', 'category', 'repaymentStatus', 'overdueMonths'].map((key) => [`relatedLiabilities[].${key}`]),
		},
	},
];
