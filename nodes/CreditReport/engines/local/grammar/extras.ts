/**
 * Columns and tables that some renderers print and that the contract mentions in its notes only (editions.json, `note`).
 * They complete the generated tables.
 */
interface ExtraTable {
	editions: readonly string[];
	/** Names of the sections (headings without numerals). */
	sections: readonly string[];
	table: { layout: string; title?: string; labels: string[]; fields: string[][]; set?: Record<string, string> };
}

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
		table: { layout: 'header-row-then-values', labels: ['中征信评分', '评分月份', '相对位置', '说明'], fields: [['creditScore.score'], ['creditScore.scoreMonth'], ['creditScore.percentile'], ['creditScore.notes[]']] },
	},
	{
		editions: GEN2,
		sections: ['准贷记卡账户'],
		table: { layout: 'header-row-then-values', labels: ['业务种类'], fields: [['quasiCreditCards[].businessType']] },
	},
	...(['creditCards', 'quasiCreditCards'] as const).map((list) => ({
		editions: ['gen2-detailed-personal'],
		sections: [list === 'creditCards' ? '贷记卡账户' : '准贷记卡账户'],
		table: {
			layout: 'header-row-then-values',
			title: '2015年05月05日以后的最新还款记录',
			labels: ['五级分类', '余额', '还款日期', '还款金额', '当前还款状态'],
			fields: ['category', 'balance', 'repayDate', 'repayAmount', 'status'].map((key) => [`${list}[].latestRepayment.${key}`]),
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
