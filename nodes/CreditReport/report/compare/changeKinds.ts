import { ACCOUNT_LISTS } from '../facts/status';
/**
 * Every kind of difference as data: what the column `kind` says, what it means, and the sentence that is made of it.
 * `{account}`, `{field}`, `{old}`, `{new}` and `{date}` stand for the columns. docs/compare.md is made from this table.
 */
const PUBLIC = ['owedTaxesRecord', 'civilJudgmentRecord', 'forceExecutions', 'administrativePenaltyRecord'] as const;
const RECOVERIES = ['recoveredAccounts', 'assetsDisposal', 'assurerRepayInfos'] as const;
const GUARANTEES = ['loanGuaranteeInfos', 'creditCardGuaranteeInfos', 'relatedLiabilities'] as const;
const CONTRIBUTIONS = ['houseFundPayedRecord', 'socialSecuritys'] as const;
const OTHERS = [
	'pensionPayments',
	'subsistenceAllowanceRecord',
	'competenceRecordInfos',
	'administrativeRewardRecord',
	'carTradeOrPledges',
] as const;
const INQUIRIES = ['checkDetails', 'querySelfRecordDetail'] as const;

const MOVED = { message: '{account}: {field} {old} → {new}', messageZh: '{account}：{field} {old} → {new}' } as const;
const added = (english: string, zh: string) =>
	({ message: `${english}: {account}`, messageZh: `${zh}：{account}` }) as const;

const KINDS = [
	{
		id: 'accountNew',
		zh: '新增账户',
		english: 'New account',
		sections: ACCOUNT_LISTS,
		definition:
			'The later report lists an account that the earlier one does not. `new` is its amount or limit, `date` its opening; opened before the earlier report, it was reported late',
		definitionZh: '较新报告列示而较早报告未列示的账户。new 为金额或额度，date 为开立日期；若早于较早报告，则为迟报',
		...added('New account', '新增账户'),
	},
	{
		id: 'accountClosed',
		zh: '账户结清/销户',
		english: 'Account closed',
		sections: ACCOUNT_LISTS,
		definition:
			'An account that was not closed is: settled, cancelled. Its figures are not compared; `old` is the balance last reported',
		definitionZh: '原未关闭的账户已结清或销户。不再比较其金额；old 为最后报送的余额',
		message: 'Closed: {account}',
		messageZh: '已结清/销户：{account}',
	},
	{
		id: 'accountTransferred',
		zh: '贷款转出',
		english: 'Loan transferred',
		sections: ['loans'],
		definition: 'A loan went to another lender (转出). It is not paid off: see accountTakenOver',
		definitionZh: '贷款转出至其他机构，并非还清；参见 accountTakenOver',
		message: 'Transferred to another lender: {account}',
		messageZh: '已转出至其他机构：{account}',
	},
	{
		id: 'accountTakenOver',
		zh: '承接转入贷款',
		english: 'Loan taken over',
		sections: ['loans'],
		definition:
			'An account of the later report that goes on with a loan transferred (since the earlier report, or before it): alone in having its amount (or what it owed) and its opening day, or the words that it came from elsewhere. It is not counted as new',
		definitionZh:
			'较新报告中承接已转出贷款的账户：金额（或所欠余额）一致，且开立日期一致或注明由其他机构转入，并且唯一。不计为新增',
		message: '{account} goes on with the loan that was {old}',
		messageZh: '{account} 承接原贷款 {old}',
	},
	{
		id: 'accountReopened',
		zh: '账户重新开启',
		english: 'Account open again',
		sections: ACCOUNT_LISTS,
		definition: 'An account that was closed is open: worth a look',
		definitionZh: '原已关闭的账户重新开启，建议核对',
		message: 'Open again: {account}',
		messageZh: '重新开启：{account}',
	},
	{
		id: 'accountActivated',
		zh: '卡片激活',
		english: 'Card activated',
		sections: ['creditCards', 'quasiCreditCards'],
		definition: 'A card that had never been activated is',
		definitionZh: '原未激活的卡片已激活',
		message: 'Activated: {account}',
		messageZh: '已激活：{account}',
	},
	{
		id: 'accountGone',
		zh: '账户不再列示',
		english: 'Account no longer listed',
		sections: ACCOUNT_LISTS,
		definition:
			'The later report does not list an account of the earlier one. Closed accounts leave after five years; of an open one ask why. `old` says which it was',
		definitionZh:
			'较早报告的账户在较新报告中不再列示。已关闭账户满五年后不再展示；未关闭的应核实原因。old 为当时的状态',
		message: 'No longer listed: {account} ({old})',
		messageZh: '不再列示：{account}（{old}）',
	},
	{
		id: 'statusChanged',
		zh: '账户状态变化',
		english: 'Status changed',
		sections: ACCOUNT_LISTS,
		definition: 'The printed status of an account is another one',
		definitionZh: '账户状态发生变化',
		...MOVED,
	},
	{
		id: 'categoryChanged',
		zh: '五级分类变化',
		english: 'Five-category class changed',
		sections: ['loans', 'loanGuaranteeInfos', 'relatedLiabilities'],
		definition: 'The five-category class of a loan or of a guaranteed debt',
		definitionZh: '贷款或被担保债务的五级分类发生变化',
		...MOVED,
	},
	{
		id: 'limitChanged',
		zh: '额度变化',
		english: 'Limit changed',
		sections: [...ACCOUNT_LISTS, 'creditAgreements'],
		definition: 'The limit of a card, a revolving loan or an agreement. A cut is worse, a rise better',
		definitionZh: '信用卡、循环贷或授信协议的额度变化。降额为不利，提额为有利',
		...MOVED,
	},
	{
		id: 'balanceChanged',
		zh: '余额变化',
		english: 'Balance changed',
		sections: [...ACCOUNT_LISTS, 'creditAgreements'],
		definition:
			'What is owed: the balance, large instalments included; of an account with instalments also what is used of its limit',
		definitionZh: '所欠金额：余额（含大额专项分期）；有分期的账户另比较已用额度',
		...MOVED,
	},
	{
		id: 'dueChanged',
		zh: '本月应还款变化',
		english: 'Payment due changed',
		sections: ACCOUNT_LISTS,
		definition: 'What is due in the month',
		definitionZh: '本月应还款变化',
		...MOVED,
	},
	{
		id: 'overdueChanged',
		zh: '当前逾期变化',
		english: 'Overdue now changed',
		sections: ACCOUNT_LISTS,
		definition:
			'What an account prints of being overdue now: periods, amount, the amounts by age; in briefs yes or no, and the months of five years',
		definitionZh: '账户当前逾期情况变化：期数、金额、各账龄金额；简版为是否逾期及五年内逾期月数',
		...MOVED,
	},
	{
		id: 'overdueMonthsNew',
		zh: '新增逾期月份',
		english: 'Months newly overdue',
		sections: ACCOUNT_LISTS,
		definition:
			'Overdue and other negative months that lie behind the last month of the earlier report. `difference` is their number',
		definitionZh: '较早报告末月之后的逾期及其他不良月份。difference 为月数',
		message: '{account}: overdue in {new}',
		messageZh: '{account}：新增逾期月份 {new}',
	},
	{
		id: 'historyChanged',
		zh: '还款记录被改',
		english: 'Past months read otherwise',
		sections: ACCOUNT_LISTS,
		definition:
			'A month that both reports print has another state: corrected by the lender, or one of the prints is not what it was',
		definitionZh: '两份报告均列示的月份还款状态不同：机构更正，或其中一份并非原件',
		message: '{account}: past months read {new} instead of {old}',
		messageZh: '{account}：历史月份由 {old} 变为 {new}',
	},
	{
		id: 'specialTransactionNew',
		zh: '新增特殊交易',
		english: 'New special transaction',
		sections: ACCOUNT_LISTS,
		definition: 'Extension, compensation, assets for debt and other special transactions of an account',
		definitionZh: '账户新增展期、代偿、以资抵债等特殊交易',
		message: '{account}: {new} on {date}',
		messageZh: '{account}：{date} {new}',
	},
	{
		id: 'accountChanged',
		zh: '账户其他信息变化',
		english: 'Account changed',
		sections: ACCOUNT_LISTS,
		definition:
			'Another fact of an account: due date, lender, amount of a loan; within one edition also business, guarantee, frequency and way of repayment, agreement',
		definitionZh:
			'账户其他信息变化：到期日、机构、贷款金额；同一版式另比较业务种类、担保方式、还款频率与方式、授信协议',
		...MOVED,
	},
	{
		id: 'inquiryNew',
		zh: '新增查询',
		english: 'New inquiry',
		sections: INQUIRIES,
		definition:
			'An inquiry that the earlier report does not list. `new` is the reason, `account` who asked. Approvals and guarantee checks are worse, all others neutral',
		definitionZh: '较早报告未列示的查询。new 为查询原因，account 为查询机构。审批及担保审查为不利，其他为中性',
		message: 'New inquiry on {date}: {account}, {new}',
		messageZh: '新增查询 {date}：{account}，{new}',
	},
	{
		id: 'inquiryGone',
		zh: '查询不再列示',
		english: 'Inquiry no longer listed',
		sections: INQUIRIES,
		definition:
			'An inquiry of the earlier report that the later one should still list: not older than two years, by an edition that lists as much',
		definitionZh: '较新报告应列示而未列示的查询：未满两年，且两份版式相同',
		message: 'No longer listed: inquiry on {date}, {account}, {old}',
		messageZh: '查询不再列示 {date}：{account}，{old}',
	},
	{
		id: 'agreementNew',
		zh: '新增授信协议',
		english: 'New credit agreement',
		sections: ['creditAgreements'],
		definition: 'A credit agreement that the earlier report does not list',
		definitionZh: '较早报告未列示的授信协议',
		...added('New credit agreement', '新增授信协议'),
	},
	{
		id: 'agreementGone',
		zh: '授信协议不再列示',
		english: 'Credit agreement gone',
		sections: ['creditAgreements'],
		definition: 'A credit agreement that the later report does not list',
		definitionZh: '较新报告不再列示的授信协议',
		...added('No longer listed', '授信协议不再列示'),
	},
	{
		id: 'agreementChanged',
		zh: '授信协议变化',
		english: 'Credit agreement changed',
		sections: ['creditAgreements'],
		definition: 'Its end or purpose; limits are limitChanged, what is used balanceChanged',
		definitionZh: '到期日或用途变化；额度见 limitChanged，已用额度见 balanceChanged',
		...MOVED,
	},
	{
		id: 'recoveryNew',
		zh: '新增被追偿/资产处置/代偿',
		english: 'New recovery',
		sections: RECOVERIES,
		definition: 'A debt recovered by an asset manager, or paid by a guarantor',
		definitionZh: '新增资产处置、代偿等被追偿信息',
		...added('New recovery', '新增被追偿信息'),
	},
	{
		id: 'recoveryGone',
		zh: '被追偿信息不再列示',
		english: 'Recovery gone',
		sections: RECOVERIES,
		definition: 'One that the later report does not list',
		definitionZh: '较新报告不再列示的被追偿信息',
		...added('No longer listed', '被追偿信息不再列示'),
	},
	{
		id: 'recoveryChanged',
		zh: '被追偿信息变化',
		english: 'Recovery changed',
		sections: RECOVERIES,
		definition: 'Its balance, amount or status',
		definitionZh: '余额、金额或状态变化',
		...MOVED,
	},
	{
		id: 'guaranteeNew',
		zh: '新增对外担保/还款责任',
		english: 'New guarantee',
		sections: GUARANTEES,
		definition: 'A guarantee given or another liability for the debt of someone else',
		definitionZh: '新增对外担保或相关还款责任',
		...added('New guarantee', '新增担保/还款责任'),
	},
	{
		id: 'guaranteeGone',
		zh: '担保/还款责任不再列示',
		english: 'Guarantee gone',
		sections: GUARANTEES,
		definition: 'One that the later report does not list',
		definitionZh: '较新报告不再列示的担保或还款责任',
		...added('No longer listed', '担保/还款责任不再列示'),
	},
	{
		id: 'guaranteeChanged',
		zh: '担保/还款责任变化',
		english: 'Guarantee changed',
		sections: GUARANTEES,
		definition: 'Its amount, what is owed, how it is repaid',
		definitionZh: '责任金额、余额或还款状态变化',
		...MOVED,
	},
	{
		id: 'publicRecordNew',
		zh: '新增公共记录',
		english: 'New public record',
		sections: PUBLIC,
		definition: 'Tax arrears, a civil judgment, an enforcement or a penalty',
		definitionZh: '新增欠税、民事判决、强制执行或行政处罚记录',
		...added('New public record', '新增公共记录'),
	},
	{
		id: 'publicRecordGone',
		zh: '公共记录不再列示',
		english: 'Public record gone',
		sections: PUBLIC,
		definition: 'One that the later report does not list',
		definitionZh: '较新报告不再列示的公共记录',
		...added('No longer listed', '公共记录不再列示'),
	},
	{
		id: 'publicRecordChanged',
		zh: '公共记录变化',
		english: 'Public record changed',
		sections: PUBLIC,
		definition: 'Its state, result or amount',
		definitionZh: '案件状态、结果或金额变化',
		...MOVED,
	},
	{
		id: 'postpaidNew',
		zh: '新增后付费账户',
		english: 'New postpaid account',
		sections: ['telRecord'],
		definition: 'A telecom or other postpaid account; worse when something is owed',
		definitionZh: '新增电信等后付费账户；有欠费时为不利',
		...added('New postpaid account', '新增后付费账户'),
	},
	{
		id: 'postpaidGone',
		zh: '后付费账户不再列示',
		english: 'Postpaid account gone',
		sections: ['telRecord'],
		definition: 'One that the later report does not list',
		definitionZh: '较新报告不再列示的后付费账户',
		...added('No longer listed', '后付费账户不再列示'),
	},
	{
		id: 'postpaidChanged',
		zh: '后付费欠费变化',
		english: 'Postpaid arrears changed',
		sections: ['telRecord'],
		definition: 'What is owed, for how long, and its state',
		definitionZh: '欠费金额、月数或缴费状态变化',
		...MOVED,
	},
	{
		id: 'contributionNew',
		zh: '新增公积金/养老缴存',
		english: 'New contribution',
		sections: CONTRIBUTIONS,
		definition: 'Housing fund or pension contributions by an employer not listed before',
		definitionZh: '新增公积金或养老保险缴存记录',
		...added('New contribution', '新增缴存记录'),
	},
	{
		id: 'contributionGone',
		zh: '缴存记录不再列示',
		english: 'Contribution gone',
		sections: CONTRIBUTIONS,
		definition: 'One that the later report does not list',
		definitionZh: '较新报告不再列示的缴存记录',
		...added('No longer listed', '缴存记录不再列示'),
	},
	{
		id: 'contributionChanged',
		zh: '缴存情况变化',
		english: 'Contribution changed',
		sections: CONTRIBUTIONS,
		definition: 'Monthly amount, base, shares or state',
		definitionZh: '月缴存额、基数、比例或状态变化',
		...MOVED,
	},
	{
		id: 'otherRecordNew',
		zh: '新增其他记录',
		english: 'New other record',
		sections: OTHERS,
		definition: 'Pension payments, allowances, qualifications, rewards, vehicles',
		definitionZh: '新增养老金发放、低保、执业资格、奖励、车辆记录',
		...added('New record', '新增记录'),
	},
	{
		id: 'otherRecordGone',
		zh: '其他记录不再列示',
		english: 'Other record gone',
		sections: OTHERS,
		definition: 'One that the later report does not list',
		definitionZh: '较新报告不再列示的其他记录',
		...added('No longer listed', '记录不再列示'),
	},
	{
		id: 'otherRecordChanged',
		zh: '其他记录变化',
		english: 'Other record changed',
		sections: OTHERS,
		definition: 'What such a record says',
		definitionZh: '上述记录内容变化',
		...MOVED,
	},
	{
		id: 'statementNew',
		zh: '新增声明/标注',
		english: 'New statement',
		sections: ['statements', ...ACCOUNT_LISTS],
		definition: 'A statement of the person or a lender, or an objection, of the report or of an account',
		definitionZh: '新增本人声明、机构说明或异议标注（报告或账户）',
		message: 'New statement: {new}',
		messageZh: '新增声明/标注：{new}',
	},
	{
		id: 'statementGone',
		zh: '声明/标注不再列示',
		english: 'Statement gone',
		sections: ['statements'],
		definition: 'One of the report that the later one does not list',
		definitionZh: '较新报告不再列示的声明或标注',
		message: 'No longer listed: statement {old}',
		messageZh: '声明/标注不再列示：{old}',
	},
	{
		id: 'personChanged',
		zh: '个人信息变化',
		english: 'Personal data changed',
		sections: ['header', 'profile', 'profile.mobiles', 'profile.livedInfos', 'profile.experiences'],
		definition:
			'Marital status, telephone, address, employer and other personal data. Of the lists of phones, homes and jobs, which hold the newest only, each new entry',
		definitionZh: '婚姻、电话、地址、工作单位等个人信息变化。手机号、居住、职业列表仅报告新增条目',
		message: '{field}: {old} → {new}',
		messageZh: '{field}：{old} → {new}',
	},
	{
		id: 'alertChanged',
		zh: '警示/异议提示变化',
		english: 'Alert changed',
		sections: ['header'],
		definition: 'The fraud alert and the number of objections at the head of the report',
		definitionZh: '报告头的防欺诈警示与异议笔数变化',
		message: '{field}: {old} → {new}',
		messageZh: '{field}：{old} → {new}',
	},
	{
		id: 'scoreChanged',
		zh: '评分变化',
		english: 'Score changed',
		sections: ['creditScore'],
		definition: 'The credit score',
		definitionZh: '数字解读评分变化',
		message: '{field}: {old} → {new}',
		messageZh: '{field}：{old} → {new}',
	},
] as const;

export type KindId = (typeof KINDS)[number]['id'];

export interface ChangeKind {
	id: KindId;
	zh: string;
	english: string;
	/** Sections it is found in: that there is none is known when all of them were read whole in both reports. */
	sections: readonly string[];
	definition: string;
	definitionZh: string;
	message: string;
	messageZh: string;
}

/** Every kind, in the order of the output. */
export const CHANGE_KINDS: readonly ChangeKind[] = KINDS;

/** The row of the table. */
export function kindOf(id: KindId): ChangeKind {
	return CHANGE_KINDS.find((kind) => kind.id === id)!;
}
