// Made by scripts/generate/records.ts from catalogue/sections.json: `npm run generate`.
import type { Leaves } from './leaves';

/** The lists of accounts. */
export type AccountList = 'loans' | 'creditCards' | 'quasiCreditCards';

/** 其他证件信息 Other identity documents */
export type OtherId<L extends Leaves> = {
	/** 证件类型 ID type */
	idType: L['text'];
	/** 证件号码 ID number */
	idNum: L['text'];
};

/** 防欺诈警示 Fraud alert */
export type FraudAlert<L extends Leaves> = {
	/** 防欺诈警示标志 Flag or statement text */
	flag: L['text'];
	/** 联系电话 Phone */
	tel: L['text'];
	/** 生效日期 Effective date */
	startAt: L['date'];
	/** 截止日期 End date */
	endAt: L['date'];
};

/** 个人基本信息 Personal information */
export type Profile<L extends Leaves> = {
	/** 性别 Gender */
	gender: L['text'];
	/** 性别数据发生机构名称 Institution that reported gender */
	genderOrganization: L['text'];
	/** 出生日期 Date of birth */
	birthday: L['date'];
	/** 出生日期数据发生机构名称 Institution that reported date of birth */
	birthdayOrganization: L['text'];
	/** 婚姻状况 Marital status */
	isMarried: L['text'];
	/** 婚姻状况数据发生机构名称 Institution that reported marital status */
	isMarriedOrganization: L['text'];
	/** 手机号码 Mobile number */
	mobile: L['text'];
	/** 手机号码数据发生机构名称 Institution that reported mobile number */
	mobileOrganization: L['text'];
	/** 单位电话 Office phone */
	officeTel: L['text'];
	/** 单位电话数据发生机构名称 Institution that reported office phone */
	officeTelOrganization: L['text'];
	/** 住宅电话 Home phone */
	homeTel: L['text'];
	/** 住宅电话数据发生机构名称 Institution that reported home phone */
	homeTelOrganization: L['text'];
	/** 学历 Education */
	education: L['text'];
	/** 学历数据发生机构名称 Institution that reported education */
	educationOrganization: L['text'];
	/** 学位 Degree */
	qualification: L['text'];
	/** 学位数据发生机构名称 Institution that reported degree */
	qualificationOrganization: L['text'];
	/** 通讯地址 Mailing address */
	postAddr: L['text'];
	/** 通讯地址数据发生机构名称 Institution that reported mailing address */
	postAddrOrganization: L['text'];
	/** 户籍地址 Registered (hukou) address */
	registerAddr: L['text'];
	/** 户籍地址数据发生机构名称 Institution that reported registered (hukou) address */
	registerAddrOrganization: L['text'];
	/** 配偶信息 Spouse */
	connubialInfo: Spouse<L>;
	/** 居住信息 Residences */
	livedInfos: Array<Residence<L>>;
	/** 职业信息 Employment */
	experiences: Array<Employment<L>>;
	/** 就业状况 Employment status */
	employmentStatus: L['text'];
	/** 就业状况数据发生机构名称 Institution that reported employment status */
	employmentStatusOrganization: L['text'];
	/** 国籍 Nationality */
	nationality: L['text'];
	/** 国籍数据发生机构名称 Institution that reported nationality */
	nationalityOrganization: L['text'];
	/** 电子邮箱 E-mail */
	email: L['text'];
	/** 电子邮箱数据发生机构名称 Institution that reported e-mail */
	emailOrganization: L['text'];
	/** 手机号码信息 Mobile numbers */
	mobiles: Array<Mobile<L>>;
};

/** 配偶信息 Spouse */
export type Spouse<L extends Leaves> = {
	/** 姓名 Name */
	name: L['text'];
	/** 证件类型 ID type */
	idType: L['text'];
	/** 证件号码 ID number */
	idNum: L['text'];
	/** 工作单位 Employer */
	compony: L['text'];
	/** 联系电话 Phone */
	tel: L['text'];
	/** 配偶信息数据发生机构名称 Reporting institution */
	connubialInfoOrganization: L['text'];
};

/** 居住信息 Residences */
export type Residence<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 居住地址 Address */
	address: L['text'];
	/** 居住状况 Residence status */
	status: L['text'];
	/** 信息更新日期 Updated on */
	updateAt: L['date'];
	/** 居住信息数据发生机构名称 Reporting institution */
	livedInfosOrganization: L['text'];
	/** 住宅电话 Home phone */
	homeTel: L['text'];
};

/** 职业信息 Employment */
export type Employment<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 工作单位 Employer */
	company: L['text'];
	/** 单位地址 Employer address */
	address: L['text'];
	/** 职业 Occupation */
	jobNature: L['text'];
	/** 行业 Industry */
	industry: L['text'];
	/** 职务 Position */
	title: L['text'];
	/** 职称 Professional title */
	level: L['text'];
	/** 进入本单位年份 Year joined */
	startedAt: L['text'];
	/** 信息更新日期 Updated on */
	updateAt: L['date'];
	/** 职业信息数据机构名称 Reporting institution */
	experiencesOrganization: L['text'];
	/** 单位性质 Employer type */
	companyType: L['text'];
	/** 单位电话 Employer phone */
	companyTel: L['text'];
};

/** 手机号码信息 Mobile numbers */
export type Mobile<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 手机号码 Mobile number */
	mobile: L['text'];
	/** 信息更新日期 Updated on */
	updateAt: L['date'];
	/** 手机号码数据发生机构名称 Reporting institution */
	mobilesOrganization: L['text'];
};

/** 信用提示 Credit overview */
export type CreditOverview<L extends Leaves> = {
	/** 个人住房贷款笔数 Housing loans */
	houseLoansNum: L['count'];
	/** 个人商用房（包括商住两用）贷款笔数 Commercial property loans */
	commercialHouseLoansNum: L['count'];
	/** 其他贷款笔数 Other loans */
	otherLoansNum: L['count'];
	/** 首笔贷款发放月份 First loan month */
	firstLoanGotAt: L['month'];
	/** 贷记卡账户数 Credit card accounts */
	creditCardsNum: L['count'];
	/** 首张贷记卡发卡月份 First credit card month */
	firstCreditCardGotAt: L['month'];
	/** 准贷记卡账户数 Quasi-credit card accounts */
	quasiCardsNum: L['count'];
	/** 首张准贷记卡发卡月份 First quasi-credit card month */
	firstQuasiCardGotAt: L['month'];
	/** 本人声明数目 Statements by the person */
	selfDeclaredNum: L['count'];
	/** 异议标注数目 Objection labels */
	objectionLabelNum: L['count'];
};

/** 数字解读 Credit score; 一代：中征信评分 */
export type CreditScore<L extends Leaves> = {
	/** 数字解读 Score; 0-1000 */
	score: L['count'];
	/** 相对位置 Relative position */
	percentile: L['text'];
	/** 评分月份 Month of the score; gen-1 */
	scoreMonth: L['month'];
	/** 说明 Explanation; 影响因素 */
	notes: Array<L['text']>;
};

/** 信贷交易信息提示 Credit transactions overview */
export type CreditTypeSummary<L extends Leaves> = {
	/** 业务大类 Category; 贷款, 信用卡, 其他, 合计 */
	category: L['text'];
	/** 业务类型 Business type */
	businessType: L['text'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 首笔业务发放月份 First business month */
	firstIssuedAt: L['month'];
};

/** 呆账、资产处置、保证人代偿信息汇总 Bad debt, asset disposal and compensation summary */
export type BreachSummary<L extends Leaves> = {
	/** 呆账信息汇总笔数 Bad debts */
	badDebtsNumber: L['count'];
	/** 呆账信息汇总余额 Bad debt balance */
	badDebtsBalance: L['amount'];
	/** 资产处置信息汇总笔数 Asset disposals */
	assetsDisposalNumber: L['count'];
	/** 资产处置信息汇总余额 Asset disposal balance */
	assetsDisposalBalance: L['amount'];
	/** 保证人代偿信息汇总笔数 Guarantor compensations */
	guarantorCompensationNumber: L['count'];
	/** 保证人代偿信息汇总余额 Guarantor compensation balance */
	guarantorCompensationBalance: L['amount'];
};

/** 被追偿信息汇总 Recovery summary */
export type RecoverySummary<L extends Leaves> = {
	/** 业务类型 Business type; 资产处置业务, 垫款业务, 合计 */
	businessType: L['text'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 余额 Balance */
	balance: L['amount'];
};

/** 逾期（透支）信息汇总 Overdue (overdraft) summary */
export type OverdueOverview<L extends Leaves> = {
	/** 贷款逾期笔数 Overdue loans */
	loanNum: L['count'];
	/** 贷款逾期月份数 Overdue loan months */
	loanMonth: L['count'];
	/** 贷款逾期单月最高逾期总额 Highest monthly overdue amount, loans */
	loanMaxAmount: L['amount'];
	/** 贷款逾期最长逾期月数 Longest overdue months, loans */
	loanMaxMonths: L['count'];
	/** 贷记卡逾期账户数 Overdue credit card accounts */
	crdCardAccounts: L['count'];
	/** 贷记卡逾期月份数 Overdue credit card months */
	crdCardMonth: L['count'];
	/** 贷记卡逾期单月最高逾期总额 Highest monthly overdue amount, credit cards */
	crdCardMaxAmount: L['amount'];
	/** 贷记卡逾期最长逾期月数 Longest overdue months, credit cards */
	crdCardMaxMonths: L['count'];
	/** 准贷记卡60天以上透支账户数 Quasi-credit cards overdrawn over 60 days */
	qcCardAccounts: L['count'];
	/** 准贷记卡60天以上透支月份数 Months overdrawn over 60 days */
	qcCardMonth: L['count'];
	/** 准贷记卡60天以上透支单月最高透支余额 Highest monthly overdraft balance */
	qcCardMaxAmount: L['amount'];
	/** 准贷记卡60天以上透支最长透支月数 Longest overdraft months */
	qcCardMaxMonths: L['count'];
};

/** 逾期（透支）信息汇总（按账户类型） Overdue summary by account type */
export type OverdueSummary<L extends Leaves> = {
	/** 账户类型 Account type; canonical, see codes.json accountType */
	accountType: L['text'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 月份数 Months */
	months: L['count'];
	/** 单月最高逾期/透支总额 Highest monthly amount */
	maxAmount: L['amount'];
	/** 最长逾期/透支月数 Longest months */
	maxMonths: L['count'];
};

/** 未结清贷款信息汇总 Outstanding loan summary */
export type OpenLoansSummary<L extends Leaves> = {
	/** 贷款法人机构数 Lending legal entities */
	companys: L['count'];
	/** 贷款机构数 Lending institutions */
	organizations: L['count'];
	/** 笔数 Loans */
	num: L['count'];
	/** 合同总额 Total contract amount */
	amount: L['amount'];
	/** 余额 Balance */
	surplusAmount: L['amount'];
	/** 最近6个月平均应还款 Average due, last 6 months */
	avg6monthPay: L['amount'];
};

/** 未销户贷记卡信息汇总 Open credit card summary; the key says destroyed; the content is cards not closed */
export type OpenCardsSummary<L extends Leaves> = {
	/** 发卡法人机构数 Issuing legal entities */
	companys: L['count'];
	/** 发卡机构数 Issuing institutions */
	organizations: L['count'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 授信总额 Total credit */
	amount: L['amount'];
	/** 单家行最高授信额 Highest credit at one bank */
	maxAmount: L['amount'];
	/** 单家行最低授信额 Lowest credit at one bank */
	leastAmount: L['amount'];
	/** 已用额度 Used */
	usedAmount: L['amount'];
	/** 最近6个月平均使用额度 Average used, last 6 months */
	avg6monthPay: L['amount'];
};

/** 未销户准贷记卡信息汇总 Open quasi-credit card summary */
export type OpenQuasiCardsSummary<L extends Leaves> = {
	/** 发卡法人机构数 Issuing legal entities */
	companys: L['count'];
	/** 发卡机构数 Issuing institutions */
	organizations: L['count'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 授信总额 Total credit */
	amount: L['amount'];
	/** 单家行最高授信额 Highest credit at one bank */
	maxAmount: L['amount'];
	/** 单家行最低授信额 Lowest credit at one bank */
	leastAmount: L['amount'];
	/** 透支余额 Overdraft balance */
	surplusAmount: L['amount'];
	/** 最近6个月平均透支余额 Average overdraft, last 6 months */
	avg6monthOverdraft: L['amount'];
};

/** 对外担保信息汇总 Guarantees given summary */
export type GuaranteeSummary<L extends Leaves> = {
	/** 担保笔数 Guarantees */
	count: L['count'];
	/** 担保金额 Guaranteed amount */
	amount: L['amount'];
	/** 担保本金余额 Guaranteed principal balance */
	balance: L['amount'];
};

/** 授信及负债信息概要（按账户类型） Credit and liability summary by account type */
export type CreditLineSummary<L extends Leaves> = {
	/** 账户类型 Account type; canonical, from the table title */
	accountType: L['text'];
	/** 管理机构数/发卡机构数 Institutions */
	institutions: L['count'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 授信总额 Total credit */
	creditTotal: L['amount'];
	/** 单家机构最高授信额 Highest credit at one institution */
	maxAmount: L['amount'];
	/** 单家机构最低授信额 Lowest credit at one institution */
	leastAmount: L['amount'];
	/** 余额/已用额度/透支余额 Balance, used credit or overdraft */
	balance: L['amount'];
	/** 最近6个月平均应还款/使用额度/透支余额 6-month average due, used or overdraft */
	avg6month: L['amount'];
};

/** 相关还款责任信息汇总 Repayment liability summary */
export type LiabilitySummary<L extends Leaves> = {
	/** 借款人类型 Borrower; 个人 or 企业 */
	borrower: L['text'];
	/** 责任种类 Kind of liability; 担保责任 or 其他相关还款责任 */
	kind: L['text'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 担保金额/还款责任金额 Liability amount */
	amount: L['amount'];
	/** 余额 Balance */
	balance: L['amount'];
};

/** 后付费业务欠费信息汇总 Postpaid arrears summary */
export type PostpaidSummary<L extends Leaves> = {
	/** 业务类型 Business type */
	businessType: L['text'];
	/** 账户数 Accounts */
	accounts: L['count'];
	/** 欠费金额 Amount owed */
	oweAmount: L['amount'];
};

/** 公共信息汇总 Public records summary */
export type PublicRecordSummary<L extends Leaves> = {
	/** 信息类型 Type */
	type: L['text'];
	/** 记录数 Records */
	records: L['count'];
	/** 涉及金额 Amount */
	amount: L['amount'];
};

/** 上一次查询记录 Previous inquiry */
export type LastInquiry<L extends Leaves> = {
	/** 查询日期 Date */
	queryDate: L['date'];
	/** 查询机构 Institution */
	organization: L['text'];
	/** 查询原因 Reason */
	reason: L['text'];
	/** 查询机构类型 Type of the inquiring institution */
	organizationType: L['text'];
};

/** 简版信息概要 Brief report summary */
export type BriefSummary<L extends Leaves> = {
	/** 项目 Row label as printed */
	item: L['text'];
	/** 信用卡 Credit cards */
	creditCards: L['count'];
	/** 购房贷款 Housing loans */
	houseLoans: L['count'];
	/** 其他贷款 Other loans */
	otherLoans: L['count'];
	/** 其他业务 Other business */
	otherBusiness: L['count'];
};

/** 相关还款责任账户数 Repayment liability accounts; brief */
export type BriefLiabilitySummary<L extends Leaves> = {
	/** 为个人 For persons */
	personal: L['count'];
	/** 为企业 For enterprises */
	enterprise: L['count'];
};

/** 资产处置信息 Asset disposals */
export type AssetDisposal<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 资产管理公司 Asset management company */
	assetsCompany: L['text'];
	/** 债务接收日期 Debt received on */
	debtReceiveDate: L['date'];
	/** 接收的债权金额 Debt amount */
	debtAmount: L['amount'];
	/** 最近一次还款日期 Last repayment */
	latestRepayDate: L['date'];
	/** 余额 Balance */
	balance: L['amount'];
	/** 截至日期 As of; brief editions */
	finAt: L['date'];
};

/** 保证人代偿信息 Guarantor compensation; gen-2: 垫款信息 */
export type GuarantorRepayment<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 代偿机构 Compensating institution */
	organName: L['text'];
	/** 最近一次代偿日期 Last compensation */
	latestAssurerRepayDate: L['date'];
	/** 累计代偿金额 Total compensated */
	money: L['amount'];
	/** 最近一次还款日期 Last repayment */
	latestRepayDate: L['date'];
	/** 余额 Balance */
	balance: L['amount'];
	/** 截至日期 As of; brief editions */
	finAt: L['date'];
	/** 结清月份 Settled; brief editions */
	closedAt: L['date'];
};

/** 被追偿信息 Recovered (collection) accounts */
export type RecoveredAccount<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 管理机构 Managing institution */
	organization: L['text'];
	/** 业务种类 Business type */
	businessType: L['text'];
	/** 债权接收日期 Debt received on */
	debtReceiveDate: L['date'];
	/** 债权金额 Debt amount */
	debtAmount: L['amount'];
	/** 债权转移时的还款状态 Repayment status at transfer */
	transferStatus: L['text'];
	/** 截至日期 As of */
	finAt: L['date'];
	/** 账户状态 Account status */
	status: L['text'];
	/** 余额 Balance */
	balance: L['amount'];
	/** 最近一次还款日期 Last repayment */
	lastPayedAt: L['date'];
	/** 账户关闭日期 Closed on */
	closedAt: L['date'];
	/** 特殊交易 Special transactions */
	speBusinesses: Array<SpecialTransaction<L>>;
	/** 说明、声明及标注 Notes printed under the record */
	notes: Array<Note<L>>;
	/** 原债权人 Original creditor */
	originalCreditor: L['text'];
	/** 原债务业务种类 Business type of the original debt */
	originalBusinessType: L['text'];
};

/** 特殊交易 Special transactions */
export type SpecialTransaction<L extends Leaves> = {
	/** 特殊交易类型 Type */
	type: L['text'];
	/** 发生日期 Date */
	startAt: L['date'];
	/** 变更月数 Months changed */
	changeMonths: L['count'];
	/** 发生金额 Amount */
	amount: L['amount'];
	/** 明细记录 Details */
	detail: L['text'];
};

/** 说明、声明及标注 Notes printed under the record */
export type Note<L extends Leaves> = {
	/** 类型 Note type; 机构说明, 本人声明, 异议标注, 特殊事件说明 … */
	type: L['text'];
	/** 内容 Content */
	content: L['text'];
	/** 添加日期 Date added */
	addedAt: L['date'];
};

/** 贷款 Loans */
export type Loan<L extends Leaves> = {
	/** 编号 No. */
	serialNo: L['text'];
	/** 业务号 Business number; gen-2: 账户标识 */
	businessNo: L['text'];
	/** 贷款发放机构 Lender; gen-2: 管理机构 */
	organization: L['text'];
	/** 贷款金额 Loan amount; gen-2: 借款金额 / 账户授信额度 */
	amount: L['amount'];
	/** 币种 Currency */
	currency: L['text'];
	/** 贷款期数 Number of instalments */
	periods: L['count'];
	/** 还款频率 Repayment frequency */
	rate: L['text'];
	/** 贷款类型 Loan type; gen-2: 业务种类 */
	type: L['text'];
	/** 担保方式 Guarantee */
	guarantee: L['text'];
	/** 发放日期 Issued on */
	startAt: L['date'];
	/** 到期日期 Due on */
	endAt: L['date'];
	/** 截至日期 As of */
	finAt: L['date'];
	/** 开始还款日期 First month of the repayment record */
	startRt: L['month'];
	/** 结束还款日期 Last month of the repayment record */
	endRt: L['month'];
	/** 账户状态 Account status */
	status: L['text'];
	/** 五级分类 Five-category class */
	category: L['text'];
	/** 本金余额 Balance */
	balance: L['amount'];
	/** 剩余还款期数 Instalments left */
	surplusPaymentNum: L['count'];
	/** 本月应还款 Due this month */
	scheduledPayment: L['amount'];
	/** 应还款日 Due date */
	scheduledPayAt: L['date'];
	/** 本月实还款 Paid this month */
	currPayed: L['amount'];
	/** 最近一次还款日期 Last repayment */
	lastPayedAt: L['date'];
	/** 当前逾期期数 Overdue instalments */
	currOverduePeriods: L['count'];
	/** 当前逾期金额 Overdue amount */
	currOverdue: L['amount'];
	/** 逾期31-60天未还本金 Principal overdue 31-60 days */
	overdue31Tp60: L['amount'];
	/** 逾期61-90天未还本金 Principal overdue 61-90 days */
	overdue61Tp90: L['amount'];
	/** 逾期91-180天未还本金 Principal overdue 91-180 days */
	overdue91Tp180: L['amount'];
	/** 逾期180天以上未还本金 Principal overdue over 180 days */
	overdue180: L['amount'];
	/** 最近24个月还款记录 24-month repayment record */
	last24Status: L['status24'];
	/** 逾期记录 Overdue record block (5 years) */
	overdueRecordSummary: OverdueRecords<L>;
	/** 特殊交易 Special transactions */
	speBusinesses: Array<SpecialTransaction<L>>;
	/** 账户类型 Kind of account; 非循环贷账户 / 循环额度下分账户 / 循环贷账户 */
	accountKind: L['text'];
	/** 授信协议标识 Credit agreement number */
	agreementNo: L['text'];
	/** 还款方式 Repayment method */
	repaymentMethod: L['text'];
	/** 共同借款标志 Joint borrowing flag */
	jointLoan: L['text'];
	/** 账户关闭日期 Closed on */
	closedAt: L['date'];
	/** 转出月份 Transferred out in */
	transferredAt: L['month'];
	/** 其他机构转入 Moved in from another institution; 其他机构转入, as printed */
	transferIn: L['text'];
	/** 最新还款记录 Latest repayment after the reporting date */
	latestRepayment: LatestRepayment<L>;
	/** 还款记录 Monthly repayment history; oldest first */
	repaymentHistory: Array<RepaymentMonth<L>>;
	/** 说明、声明及标注 Notes printed under the record */
	notes: Array<Note<L>>;
	/** 简版分组 Sub-heading of the brief report; 购房贷款, 其他贷款, 其他业务 */
	briefGroup: L['text'];
	/** 最近5年内逾期月数 Months overdue in the last 5 years */
	overdueMonths5y: L['count'];
	/** 最近5年内逾期超过90天的月数 Months over 90 days overdue in the last 5 years */
	overdue90Months5y: L['count'];
	/** 当前是否逾期 Currently overdue; clause as printed: 当前无逾期 / 当前有逾期 */
	overdueNow: L['text'];
};

/** 逾期记录 Overdue record block (5 years) */
export type OverdueRecords<L extends Leaves> = {
	/** 开始日期 From month */
	startAt: L['month'];
	/** 结束日期 To month */
	endAt: L['month'];
	/** 逾期记录 Overdue records */
	records: Array<OverdueMonth<L>>;
};

/** 逾期记录 Overdue records */
export type OverdueMonth<L extends Leaves> = {
	/** 逾期月份 Overdue month */
	overdueMonth: L['month'];
	/** 逾期持续月数 Months overdue */
	overdueMonthsNum: L['count'];
	/** 逾期金额 Overdue amount */
	amount: L['amount'];
};

/** 最新还款记录 Latest repayment after the reporting date */
export type LatestRepayment<L extends Leaves> = {
	/** 基准日期 Base date printed in the caption; date before “以后的最新还款记录” */
	reportedAt: L['date'];
	/** 五级分类 Five-category class */
	category: L['text'];
	/** 余额 Balance */
	balance: L['amount'];
	/** 还款日期 Repayment date */
	repayDate: L['date'];
	/** 还款金额 Repayment amount */
	repayAmount: L['amount'];
	/** 当前还款状态 Current repayment status code */
	status: L['text'];
};

/** 还款记录 Monthly repayment history; oldest first */
export type RepaymentMonth<L extends Leaves> = {
	/** 月份 Month */
	month: L['month'];
	/** 还款状态 Status code */
	status: L['text'];
	/** 逾期（透支）金额 Overdue or overdraft amount of that month */
	amount: L['amount'];
};

/** 贷记卡 Credit cards */
export type CreditCard<L extends Leaves> = {
	/** 编号 No. */
	serialNo: L['text'];
	/** 业务号 Business number; gen-2: 账户标识 */
	businessNo: L['text'];
	/** 发卡机构 Issuer */
	organization: L['text'];
	/** 授信额度金额 Credit limit */
	amount: L['amount'];
	/** 授信额度 Wording of the limit; 授信额度, 授信额度折合人民币, 账户授信额度, 信用额度 */
	amountType: L['text'];
	/** 共享授信额度金额 Shared credit limit */
	sharedAmount: L['amount'];
	/** 共享授信额度 Wording of the shared limit */
	sharedAmountType: L['text'];
	/** 账户类型 Account type; words in brackets: 人民币账户, 美元账户 … */
	accountCategory: L['text'];
	/** 担保方式 Guarantee */
	guarantee: L['text'];
	/** 发卡日期 Issued on */
	startAt: L['date'];
	/** 截至日期 As of */
	finAt: L['date'];
	/** 余额 Balance */
	balance: L['amount'];
	/** 账户状态 Account status */
	status: L['text'];
	/** 已用额度 Used */
	used: L['amount'];
	/** 最近6个月平均使用额度 Average used, last 6 months */
	avgUsed6Months: L['amount'];
	/** 最大使用额度 Highest used */
	maxAmount: L['amount'];
	/** 本月应还款 Due this month */
	scheduledPayed: L['amount'];
	/** 账单日 Statement date */
	payAt: L['date'];
	/** 本月实还款 Paid this month */
	payed: L['amount'];
	/** 最近一次还款日期 Last repayment */
	lastPayedAt: L['date'];
	/** 当前逾期期数 Overdue periods */
	currOverduePeriods: L['count'];
	/** 当前逾期金额 Overdue amount */
	currOverdue: L['amount'];
	/** 开始还款日期 First month of the repayment record */
	startRt: L['month'];
	/** 结束还款日期 Last month of the repayment record */
	endRt: L['month'];
	/** 最近24个月还款记录 24-month repayment record */
	last24Status: L['status24'];
	/** 逾期记录 Overdue record block (5 years) */
	overdueRecordSummary: OverdueRecords<L>;
	/** 特殊交易 Special transactions */
	speBusinesses: Array<SpecialTransaction<L>>;
	/** 业务种类 Business type; 贷记卡, 准贷记卡, 大额专项分期卡 */
	businessType: L['text'];
	/** 授信协议标识 Credit agreement number */
	agreementNo: L['text'];
	/** 币种 Currency */
	currency: L['text'];
	/** 卡片尾号 Last digits of the card */
	cardTail: L['text'];
	/** 到期日期 Valid until */
	endAt: L['date'];
	/** 销户日期 Closed on */
	closedAt: L['date'];
	/** 未出单的大额专项分期余额 Unbilled large instalment balance */
	unbilledInstallment: L['amount'];
	/** 剩余分期期数 Instalment periods left */
	installmentPeriods: L['count'];
	/** 大额专项分期信息 Large instalment credit */
	largeInstallments: Array<LargeInstallment<L>>;
	/** 最新还款记录 Latest repayment after the reporting date */
	latestRepayment: LatestRepayment<L>;
	/** 还款记录 Monthly repayment history; oldest first */
	repaymentHistory: Array<RepaymentMonth<L>>;
	/** 说明、声明及标注 Notes printed under the record */
	notes: Array<Note<L>>;
	/** 最近5年内逾期月数 Months overdue in the last 5 years */
	overdueMonths5y: L['count'];
	/** 最近5年内逾期超过90天的月数 Months over 90 days overdue in the last 5 years */
	overdue90Months5y: L['count'];
	/** 当前是否逾期 Currently overdue; clause as printed: 当前无逾期 / 当前有逾期 */
	overdueNow: L['text'];
};

/** 大额专项分期信息 Large instalment credit */
export type LargeInstallment<L extends Leaves> = {
	/** 大额专项分期额度 Instalment credit */
	amount: L['amount'];
	/** 分期额度生效日期 Effective date */
	startAt: L['date'];
	/** 分期额度到期日期 Expiry date */
	endAt: L['date'];
	/** 已用分期金额 Used instalment amount */
	used: L['amount'];
};

/** 准贷记卡 Quasi-credit cards */
export type QuasiCreditCard<L extends Leaves> = {
	/** 编号 No. */
	serialNo: L['text'];
	/** 业务号 Business number; gen-2: 账户标识 */
	businessNo: L['text'];
	/** 发卡机构 Issuer */
	organization: L['text'];
	/** 授信额度金额 Credit limit */
	amount: L['amount'];
	/** 授信额度 Wording of the limit; 授信额度, 授信额度折合人民币, 账户授信额度, 信用额度 */
	amountType: L['text'];
	/** 共享授信额度金额 Shared credit limit */
	sharedAmount: L['amount'];
	/** 共享授信额度 Wording of the shared limit */
	sharedAmountType: L['text'];
	/** 账号种类 Account type; words in brackets */
	accountCategory: L['text'];
	/** 担保方式 Guarantee */
	guarantee: L['text'];
	/** 发卡日期 Issued on */
	startAt: L['date'];
	/** 截至日期 As of */
	finAt: L['date'];
	/** 余额 Balance */
	balance: L['amount'];
	/** 账户状态 Account status */
	status: L['text'];
	/** 透支余额 Overdraft balance */
	surplusOverdraft: L['amount'];
	/** 最近6个月平均透支余额 Average overdraft, last 6 months */
	avgSurOver6Months: L['amount'];
	/** 最大透支余额 Highest overdraft */
	maxSurplusOverdraft: L['amount'];
	/** 账单日 Statement date */
	payAt: L['date'];
	/** 本月实还款 Paid this month */
	payed: L['amount'];
	/** 最近一次还款日期 Last repayment */
	lastPayedAt: L['date'];
	/** 透支180天以上未付余额 Unpaid over 180 days */
	noPayedOver180: L['amount'];
	/** 开始还款日期 First month of the repayment record */
	startRt: L['month'];
	/** 结束还款日期 Last month of the repayment record */
	endRt: L['month'];
	/** 最近24个月还款记录 24-month repayment record */
	last24Status: L['status24'];
	/** 透支记录 Overdue record block (5 years) */
	overdraftRecordSummary: OverdraftRecords<L>;
	/** 特殊交易 Special transactions */
	speBusinesses: Array<SpecialTransaction<L>>;
	/** 业务种类 Business type; 贷记卡, 准贷记卡, 大额专项分期卡 */
	businessType: L['text'];
	/** 授信协议标识 Credit agreement number */
	agreementNo: L['text'];
	/** 币种 Currency */
	currency: L['text'];
	/** 卡片尾号 Last digits of the card */
	cardTail: L['text'];
	/** 到期日期 Valid until */
	endAt: L['date'];
	/** 销户日期 Closed on */
	closedAt: L['date'];
	/** 未出单的大额专项分期余额 Unbilled large instalment balance */
	unbilledInstallment: L['amount'];
	/** 剩余分期期数 Instalment periods left */
	installmentPeriods: L['count'];
	/** 大额专项分期信息 Large instalment credit */
	largeInstallments: Array<LargeInstallment<L>>;
	/** 最新还款记录 Latest repayment after the reporting date */
	latestRepayment: LatestRepayment<L>;
	/** 还款记录 Monthly repayment history; oldest first */
	repaymentHistory: Array<RepaymentMonth<L>>;
	/** 说明、声明及标注 Notes printed under the record */
	notes: Array<Note<L>>;
	/** 最近5年内逾期月数 Months overdue in the last 5 years */
	overdueMonths5y: L['count'];
	/** 最近5年内逾期超过90天的月数 Months over 90 days overdue in the last 5 years */
	overdue90Months5y: L['count'];
	/** 当前是否逾期 Currently overdue; clause as printed: 当前无逾期 / 当前有逾期 */
	overdueNow: L['text'];
	/** 已用额度 Used credit; brief editions: 已使用额度 */
	used: L['amount'];
	/** 本月应还款 Due this month */
	scheduledPayed: L['amount'];
};

/** 透支记录 Overdue record block (5 years) */
export type OverdraftRecords<L extends Leaves> = {
	/** 开始日期 From month */
	startAt: L['month'];
	/** 结束日期 To month */
	endAt: L['month'];
	/** 透支记录 Overdraft records */
	records: Array<OverdraftMonth<L>>;
};

/** 透支记录 Overdraft records */
export type OverdraftMonth<L extends Leaves> = {
	/** 透支月份 Overdraft month */
	month: L['month'];
	/** 透支持续月数 Months overdrawn */
	keepMonths: L['count'];
	/** 透支金额 Overdraft amount */
	amount: L['amount'];
};

/** 对外贷款担保信息 Loan guarantees given */
export type LoanGuarantee<L extends Leaves> = {
	/** 编号 No. */
	id: L['text'];
	/** 担保贷款发放机构 Lender */
	organization: L['text'];
	/** 担保贷款合同金额 Contract amount */
	amount: L['amount'];
	/** 担保贷款发放日期 Issued on */
	gotAt: L['date'];
	/** 担保贷款到期日期 Due on */
	expireAt: L['date'];
	/** 担保金额 Guaranteed amount */
	guaranteeAmount: L['amount'];
	/** 担保贷款本金余额 Principal balance */
	balance: L['amount'];
	/** 担保贷款五级分类 Five-category class */
	category: L['text'];
	/** 应还款日 Settlement date; printed 结算日期 */
	payAt: L['date'];
	/** 被担保人姓名 Guaranteed person */
	guarantorName: L['text'];
	/** 被担保人证件类型 ID type of the guaranteed person */
	guarantorIdType: L['text'];
	/** 被担保人证件号码 ID number of the guaranteed person */
	guarantorId: L['text'];
};

/** 对外信用卡担保信息 Credit card guarantees given */
export type CreditCardGuarantee<L extends Leaves> = {
	/** 编号 No. */
	id: L['text'];
	/** 担保信用卡发放机构 Issuer */
	organization: L['text'];
	/** 担保信用卡授信额度 Credit limit */
	amount: L['amount'];
	/** 担保信用卡发卡日期 Issued on */
	gotAt: L['date'];
	/** 担保金额 Guaranteed amount */
	guaranteeAmount: L['amount'];
	/** 担保信用卡已用额度 Used */
	used: L['amount'];
	/** 账单日 Statement date */
	payAt: L['date'];
	/** 被担保人姓名 Guaranteed person */
	guarantorName: L['text'];
	/** 被担保人证件类型 ID type of the guaranteed person */
	guarantorIdType: L['text'];
	/** 被担保人证件号码 ID number of the guaranteed person */
	guarantorId: L['text'];
};

/** 相关还款责任信息 Repayment liabilities */
export type RelatedLiability<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 借款人类型 Borrower kind; 个人 or 企业 */
	borrower: L['text'];
	/** 管理机构 Managing institution */
	organization: L['text'];
	/** 业务种类 Business type */
	businessType: L['text'];
	/** 开立日期 Opened on */
	startAt: L['date'];
	/** 到期日期 Due on */
	endAt: L['date'];
	/** 责任人类型 Liability type */
	liabilityType: L['text'];
	/** 还款责任金额 Liability amount */
	amount: L['amount'];
	/** 币种 Currency */
	currency: L['text'];
	/** 保证合同编号 Guarantee contract number */
	contractNo: L['text'];
	/** 主业务借款人 Main borrower */
	borrowerName: L['text'];
	/** 主业务借款人证件类型 Main borrower ID type */
	borrowerIdType: L['text'];
	/** 主业务借款人证件号码 Main borrower ID number */
	borrowerIdNum: L['text'];
	/** 截至日期 As of */
	finAt: L['date'];
	/** 余额 Balance */
	balance: L['amount'];
	/** 五级分类 Five-category class */
	category: L['text'];
	/** 还款状态 Repayment status */
	repaymentStatus: L['text'];
	/** 逾期月数 Months overdue */
	overdueMonths: L['count'];
	/** 说明、声明及标注 Notes printed under the record */
	notes: Array<Note<L>>;
};

/** 授信协议信息 Credit agreements */
export type CreditAgreement<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 管理机构 Managing institution */
	organization: L['text'];
	/** 授信协议标识 Agreement number */
	agreementNo: L['text'];
	/** 生效日期 Effective date */
	startAt: L['date'];
	/** 到期日期 Expiry date */
	endAt: L['date'];
	/** 授信额度用途 Purpose */
	purpose: L['text'];
	/** 授信额度 Credit limit */
	creditLimit: L['amount'];
	/** 授信限额 Limit cap */
	limitCap: L['amount'];
	/** 授信限额编号 Limit cap number */
	limitCapNo: L['text'];
	/** 已用额度 Used */
	used: L['amount'];
	/** 币种 Currency */
	currency: L['text'];
	/** 说明、声明及标注 Notes printed under the record */
	notes: Array<Note<L>>;
};

/** 欠税记录 Tax arrears */
export type OwedTax<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 主管税务机关 Tax authority */
	competentTaxAuthorities: L['text'];
	/** 欠税总额 Total tax owed */
	taxesTotal: L['amount'];
	/** 欠税统计日期 Statistics date */
	taxRegistrationDate: L['date'];
	/** 纳税人识别号 Taxpayer number */
	taxpayerId: L['text'];
};

/** 民事判决记录 Civil judgments */
export type CivilJudgment<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 立案法院 Court */
	court: L['text'];
	/** 案由 Cause */
	caseReason: L['text'];
	/** 立案日期 Filed on */
	registerDate: L['date'];
	/** 结案方式 Closing method */
	closedType: L['text'];
	/** 判决/调解结果 Result */
	sentenceResult: L['text'];
	/** 判决/调解生效日期 Effective date */
	sentenceResultDate: L['date'];
	/** 诉讼标的 Subject */
	actionObject: L['text'];
	/** 诉讼标的金额 Subject amount */
	actionObjectMoney: L['amount'];
	/** 案号 Case number */
	caseNo: L['text'];
};

/** 强制执行记录 Enforcement records */
export type ForcedExecution<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 执行法院 Court */
	court: L['text'];
	/** 执行案由 Cause */
	caseReason: L['text'];
	/** 立案日期 Filed on */
	registerDate: L['date'];
	/** 结案方式 Closing method */
	closedType: L['text'];
	/** 案件状态 Case state */
	caseState: L['text'];
	/** 结案日期 Closed on */
	closedDate: L['date'];
	/** 申请执行标的 Subject applied for */
	enforceObject: L['text'];
	/** 申请执行标的价值 Value applied for */
	enforceObjectMoney: L['amount'];
	/** 已执行标的 Executed subject */
	alreadyEnforceObject: L['text'];
	/** 已执行标的金额 Executed amount */
	alreadyEnforceObjectMoney: L['amount'];
	/** 案号 Case number */
	caseNo: L['text'];
};

/** 行政处罚记录 Administrative penalties */
export type AdministrativePenalty<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 处罚机构 Authority */
	punishmentOrganization: L['text'];
	/** 处罚内容 Content */
	punishmentContent: L['text'];
	/** 处罚金额 Amount */
	punishmentAmount: L['amount'];
	/** 生效日期 Effective date */
	effectDate: L['date'];
	/** 截止日期 End date */
	closeDate: L['date'];
	/** 行政复议结果 Review result */
	administrationReviewOrg: L['text'];
	/** 文书编号 Document number */
	docNo: L['text'];
};

/** 住房公积金参缴记录 Housing fund */
export type HousingFundRecord<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 参缴地 Place */
	address: L['text'];
	/** 参缴日期 Joined on */
	payAt: L['date'];
	/** 初缴月份 First month */
	firstPayedAt: L['month'];
	/** 缴至月份 Paid through */
	lastPayedAt: L['month'];
	/** 缴费状态 Status */
	status: L['text'];
	/** 月缴存额 Monthly amount */
	amount: L['amount'];
	/** 个人缴存比例 Personal rate */
	personalPercent: L['percent'];
	/** 单位缴存比例 Employer rate */
	componyPercent: L['percent'];
	/** 缴费单位 Employer */
	compony: L['text'];
	/** 信息更新日期 Updated on */
	updateAt: L['date'];
};

/** 养老保险金缴存记录 Pension contributions */
export type PensionContribution<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 参保地 Place */
	ginsengto: L['text'];
	/** 参保日期 Insured on */
	insuredDate: L['date'];
	/** 累计缴费月数 Months paid */
	countMonth: L['count'];
	/** 参加工作月份 Started work in */
	jobMonth: L['month'];
	/** 缴费状态 Status */
	status: L['text'];
	/** 个人缴费基数 Contribution base */
	personageCostNumber: L['amount'];
	/** 本月缴费金额 Paid this month */
	monthAmount: L['amount'];
	/** 信息更新日期 Updated on */
	messageUpdateDate: L['date'];
	/** 缴费单位 Employer */
	unit: L['text'];
	/** 中断或终止缴费原因 Reason of interruption */
	cause: L['text'];
};

/** 养老保险金发放记录 Pension payments */
export type PensionPayment<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 发放地 Place */
	place: L['text'];
	/** 离退休类别 Retirement type */
	retireType: L['text'];
	/** 离退休月份 Retired in */
	retiredAt: L['month'];
	/** 参加工作月份 Started work in */
	jobMonth: L['month'];
	/** 本月实发养老金 Pension this month */
	amount: L['amount'];
	/** 停发原因 Reason stopped */
	stopReason: L['text'];
	/** 原单位名称 Former employer */
	formerCompany: L['text'];
	/** 信息更新日期 Updated on */
	updateAt: L['date'];
};

/** 低保救助记录 Subsistence allowance */
export type SubsistenceAllowance<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 人员类别 Person type */
	personType: L['text'];
	/** 所在地 Place */
	location: L['text'];
	/** 工作单位 Employer */
	company: L['text'];
	/** 家庭月收入 Family monthly income */
	familyMonthlyIncome: L['amount'];
	/** 申请日期 Applied on */
	applicationDate: L['date'];
	/** 批准日期 Approved on */
	approvalDate: L['date'];
	/** 信息更新日期 Updated on */
	updateDate: L['date'];
};

/** 执业资格记录 Professional qualifications */
export type ProfessionalQualification<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 执业资格名称 Qualification */
	competencyname: L['text'];
	/** 等级 Grade */
	grade: L['text'];
	/** 获得日期 Awarded on */
	awarddate: L['date'];
	/** 到期日期 Expires on */
	enddate: L['date'];
	/** 吊销日期 Revoked on */
	revokedate: L['date'];
	/** 颁发机构 Issuer */
	organname: L['text'];
	/** 机构所在地 Place of the issuer */
	area: L['text'];
};

/** 行政奖励记录 Administrative rewards */
export type AdministrativeReward<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 奖励机构 Authority */
	rewardOrganization: L['text'];
	/** 奖励内容 Content */
	rewardContent: L['text'];
	/** 生效日期 Effective date */
	effectDate: L['date'];
	/** 截止日期 End date */
	closeDate: L['date'];
};

/** 车辆交易和抵押记录 Vehicle trade and pledge */
export type Vehicle<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 车牌号码 Plate */
	licensecode: L['text'];
	/** 发动机号 Engine number */
	enginecode: L['text'];
	/** 品牌 Brand */
	brand: L['text'];
	/** 车辆类型 Type */
	cartype: L['text'];
	/** 使用性质 Use */
	usecharacter: L['text'];
	/** 车辆状态 State */
	state: L['text'];
	/** 抵押标记 Pledge flag */
	pledgeflag: L['text'];
	/** 信息更新日期 Updated on */
	gettime: L['date'];
};

/** 电信缴费记录 Telecom payments; gen-2: 后付费记录 */
export type TelecomAccount<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 电信运营商 Operator; gen-2: 机构名称 */
	companyNo: L['text'];
	/** 业务类型 Business type */
	busiType: L['text'];
	/** 业务开通日期 Opened on */
	openDate: L['date'];
	/** 当前缴费状态 Payment status */
	status: L['text'];
	/** 当前欠费金额 Amount owed */
	oweMoney: L['amount'];
	/** 当前欠费月数 Months owed; may be words */
	oweNum: L['text'];
	/** 记账年月 Accounting month */
	acctDate: L['month'];
	/** 最近24个月缴费记录 24-month payment record */
	pay24Months: L['status24'];
	/** 缴费记录 Monthly payment history; oldest first */
	paymentHistory: Array<TelecomPaymentMonth<L>>;
};

/** 缴费记录 Monthly payment history; oldest first */
export type TelecomPaymentMonth<L extends Leaves> = {
	/** 月份 Month */
	month: L['month'];
	/** 缴费状态 Status code */
	status: L['text'];
};

/** 其他信息 Other sections; chapters that no other section holds (非金融信用交易信息, 公开信息, 其他非公开信息): every label with its value, in print order */
export type OtherSection<L extends Leaves> = {
	/** 标题 Heading */
	heading: L['text'];
	/** 内容 Contents */
	records: Array<OtherRecord<L>>;
};

/** 内容 Contents */
export type OtherRecord<L extends Leaves> = {
	/** 项目 Label */
	label: L['text'];
	/** 值 Value */
	value: L['text'];
};

/** 本人声明及异议标注 Statements and objection labels */
export type Statement<L extends Leaves> = {
	/** 类型 Statement type; 本人声明, 异议标注, 机构说明 … */
	type: L['text'];
	/** 内容 Content */
	content: L['text'];
	/** 添加日期 Date added */
	addedAt: L['date'];
	/** 所属信息段 Applies to; heading or record it belongs to; null for the whole report */
	target: L['text'];
};

/** 查询记录汇总 Inquiry summary */
export type InquiryOverview<L extends Leaves> = {
	/** 最近1个月内的贷款审批查询机构数 Loan approval institutions, 1 month */
	lastMonthLoanCheckOrgs: L['count'];
	/** 最近1个月内的信用卡审批查询机构数 Card approval institutions, 1 month */
	lastMonthCardCheckOrgs: L['count'];
	/** 最近1个月内的贷款审批查询次数 Loan approval inquiries, 1 month */
	lastMonthLoanCheck: L['count'];
	/** 最近1个月内的信用卡审批查询次数 Card approval inquiries, 1 month */
	lastMonthCardCheck: L['count'];
	/** 最近1个月内的本人查询次数 Own inquiries, 1 month */
	lastMonthCheckBySelf: L['count'];
	/** 最近2年内的贷后管理查询次数 Post-loan inquiries, 2 years */
	last2YearsAfterLoaned: L['count'];
	/** 最近2年内的担保资格审查查询次数 Guarantee inquiries, 2 years */
	last2YearsQualificationCheck: L['count'];
	/** 最近2年内的特约商户实名审查查询次数 Merchant inquiries, 2 years */
	last2YearsVIPNameCheck: L['count'];
};

/** 机构查询记录明细 Institution inquiries */
export type Inquiry<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 查询日期 Date */
	checkedAt: L['date'];
	/** 查询操作员 Operator or institution; cell as printed */
	operator: L['text'];
	/** 查询原因 Reason */
	reason: L['text'];
};

/** 本人查询记录明细 Own inquiries */
export type OwnInquiry<L extends Leaves> = {
	/** 编号 No. */
	no: L['text'];
	/** 查询日期 Date */
	queryDate: L['date'];
	/** 查询操作员 Operator cell as printed */
	queryOperator: L['text'];
	/** 查询原因 Reason */
	queryReason: L['text'];
};

/** A report, its leaves in one of their forms */
export type ReportOf<L extends Leaves> = {
	/** 报告编号 Report number */
	serialNo: L['text'];
	/** 查询请求时间 Query request time */
	askAt: L['datetime'];
	/** 报告时间 Report time */
	createAt: L['datetime'];
	/** 被查询者姓名 Name of the person */
	whoWasChecked: L['text'];
	/** 被查询者证件类型 ID type */
	idType: L['text'];
	/** 被查询者证件号码 ID number */
	idNum: L['text'];
	/** 查询操作机构 Querying institution */
	organization: L['text'];
	/** 查询操作人 Querying operator */
	operator: L['text'];
	/** 查询原因 Query reason */
	reason: L['text'];
	/** 其他证件信息 Other identity documents */
	otherIds: Array<OtherId<L>>;
	/** 防欺诈警示 Fraud alert */
	fraudAlert: FraudAlert<L>;
	/** 异议信息提示笔数 Number of objections in process */
	objectionNum: L['count'];
	/** 个人基本信息 Personal information */
	profile: Profile<L>;
	/** 信用提示 Credit overview */
	creditInfo: CreditOverview<L>;
	/** 数字解读 Credit score; 一代：中征信评分 */
	creditScore: CreditScore<L>;
	/** 信贷交易信息提示 Credit transactions overview */
	creditTypeSummary: Array<CreditTypeSummary<L>>;
	/** 呆账、资产处置、保证人代偿信息汇总 Bad debt, asset disposal and compensation summary */
	overdueBreachOutline: BreachSummary<L>;
	/** 被追偿信息汇总 Recovery summary */
	recoverySummary: Array<RecoverySummary<L>>;
	/** 逾期（透支）信息汇总 Overdue (overdraft) summary */
	overDueInfoCollection: OverdueOverview<L>;
	/** 逾期（透支）信息汇总（按账户类型） Overdue summary by account type */
	overdueSummary: Array<OverdueSummary<L>>;
	/** 未结清贷款信息汇总 Outstanding loan summary */
	noPayedInfoCollection: OpenLoansSummary<L>;
	/** 未销户贷记卡信息汇总 Open credit card summary; the key says destroyed; the content is cards not closed */
	destroyedCrtCardCollection: OpenCardsSummary<L>;
	/** 未销户准贷记卡信息汇总 Open quasi-credit card summary */
	noDestroyedQuasiCrtCardCollection: OpenQuasiCardsSummary<L>;
	/** 对外担保信息汇总 Guarantees given summary */
	guaranteeCollection: GuaranteeSummary<L>;
	/** 授信及负债信息概要（按账户类型） Credit and liability summary by account type */
	creditLineSummary: Array<CreditLineSummary<L>>;
	/** 相关还款责任信息汇总 Repayment liability summary */
	liabilitySummary: Array<LiabilitySummary<L>>;
	/** 后付费业务欠费信息汇总 Postpaid arrears summary */
	postpaidSummary: Array<PostpaidSummary<L>>;
	/** 公共信息汇总 Public records summary */
	publicSummary: Array<PublicRecordSummary<L>>;
	/** 上一次查询记录 Previous inquiry */
	lastInquiry: LastInquiry<L>;
	/** 简版信息概要 Brief report summary */
	briefSummary: Array<BriefSummary<L>>;
	/** 相关还款责任账户数 Repayment liability accounts; brief */
	briefLiabilitySummary: BriefLiabilitySummary<L>;
	/** 资产处置信息 Asset disposals */
	assetsDisposal: Array<AssetDisposal<L>>;
	/** 保证人代偿信息 Guarantor compensation; gen-2: 垫款信息 */
	assurerRepayInfos: Array<GuarantorRepayment<L>>;
	/** 被追偿信息 Recovered (collection) accounts */
	recoveredAccounts: Array<RecoveredAccount<L>>;
	/** 贷款 Loans */
	loans: Array<Loan<L>>;
	/** 贷记卡 Credit cards */
	creditCards: Array<CreditCard<L>>;
	/** 准贷记卡 Quasi-credit cards */
	quasiCreditCards: Array<QuasiCreditCard<L>>;
	/** 对外贷款担保信息 Loan guarantees given */
	loanGuaranteeInfos: Array<LoanGuarantee<L>>;
	/** 对外信用卡担保信息 Credit card guarantees given */
	creditCardGuaranteeInfos: Array<CreditCardGuarantee<L>>;
	/** 相关还款责任信息 Repayment liabilities */
	relatedLiabilities: Array<RelatedLiability<L>>;
	/** 授信协议信息 Credit agreements */
	creditAgreements: Array<CreditAgreement<L>>;
	/** 欠税记录 Tax arrears */
	owedTaxesRecord: Array<OwedTax<L>>;
	/** 民事判决记录 Civil judgments */
	civilJudgmentRecord: Array<CivilJudgment<L>>;
	/** 强制执行记录 Enforcement records */
	forceExecutions: Array<ForcedExecution<L>>;
	/** 行政处罚记录 Administrative penalties */
	administrativePenaltyRecord: Array<AdministrativePenalty<L>>;
	/** 住房公积金参缴记录 Housing fund */
	houseFundPayedRecord: Array<HousingFundRecord<L>>;
	/** 养老保险金缴存记录 Pension contributions */
	socialSecuritys: Array<PensionContribution<L>>;
	/** 养老保险金发放记录 Pension payments */
	pensionPayments: Array<PensionPayment<L>>;
	/** 低保救助记录 Subsistence allowance */
	subsistenceAllowanceRecord: Array<SubsistenceAllowance<L>>;
	/** 执业资格记录 Professional qualifications */
	competenceRecordInfos: Array<ProfessionalQualification<L>>;
	/** 行政奖励记录 Administrative rewards */
	administrativeRewardRecord: Array<AdministrativeReward<L>>;
	/** 车辆交易和抵押记录 Vehicle trade and pledge */
	carTradeOrPledges: Array<Vehicle<L>>;
	/** 电信缴费记录 Telecom payments; gen-2: 后付费记录 */
	telRecord: Array<TelecomAccount<L>>;
	/** 其他信息 Other sections; chapters that no other section holds (非金融信用交易信息, 公开信息, 其他非公开信息): every label with its value, in print order */
	otherSections: Array<OtherSection<L>>;
	/** 本人声明及异议标注 Statements and objection labels */
	statements: Array<Statement<L>>;
	/** 查询记录汇总 Inquiry summary */
	checkedRecord: InquiryOverview<L>;
	/** 机构查询记录明细 Institution inquiries */
	checkDetails: Array<Inquiry<L>>;
	/** 本人查询记录明细 Own inquiries */
	querySelfRecordDetail: Array<OwnInquiry<L>>;
};

/** 个人基本信息 Personal information */
export type JdProfile = {
	/** 性别 Gender */
	gender: string | null;
	/** 性别数据发生机构名称 Institution that reported gender */
	genderOrganization: string | null;
	/** 出生日期 Date of birth */
	birthday: string | null;
	/** 出生日期数据发生机构名称 Institution that reported date of birth */
	birthdayOrganization: string | null;
	/** 婚姻状况 Marital status */
	isMarried: string | null;
	/** 婚姻状况数据发生机构名称 Institution that reported marital status */
	isMarriedOrganization: string | null;
	/** 手机号码 Mobile number */
	mobile: string | null;
	/** 手机号码数据发生机构名称 Institution that reported mobile number */
	mobileOrganization: string | null;
	/** 单位电话 Office phone */
	officeTel: string | null;
	/** 单位电话数据发生机构名称 Institution that reported office phone */
	officeTelOrganization: string | null;
	/** 住宅电话 Home phone */
	homeTel: string | null;
	/** 住宅电话数据发生机构名称 Institution that reported home phone */
	homeTelOrganization: string | null;
	/** 学历 Education */
	education: string | null;
	/** 学历数据发生机构名称 Institution that reported education */
	educationOrganization: string | null;
	/** 学位 Degree */
	qualification: string | null;
	/** 学位数据发生机构名称 Institution that reported degree */
	qualificationOrganization: string | null;
	/** 通讯地址 Mailing address */
	postAddr: string | null;
	/** 通讯地址数据发生机构名称 Institution that reported mailing address */
	postAddrOrganization: string | null;
	/** 户籍地址 Registered (hukou) address */
	registerAddr: string | null;
	/** 户籍地址数据发生机构名称 Institution that reported registered (hukou) address */
	registerAddrOrganization: string | null;
	/** 配偶信息 Spouse */
	connubialInfo: JdSpouse;
	/** 居住信息 Residences */
	livedInfos: Array<JdResidence>;
	/** 职业信息 Employment */
	experiences: Array<JdEmployment>;
};

/** 配偶信息 Spouse */
export type JdSpouse = {
	/** 姓名 Name */
	name: string | null;
	/** 证件类型 ID type */
	idType: string | null;
	/** 证件号码 ID number */
	idNum: string | null;
	/** 工作单位 Employer */
	compony: string | null;
	/** 联系电话 Phone */
	tel: string | null;
	/** 配偶信息数据发生机构名称 Reporting institution */
	connubialInfoOrganization: string | null;
};

/** 居住信息 Residences */
export type JdResidence = {
	/** 编号 No. */
	no: string | null;
	/** 居住地址 Address */
	address: string | null;
	/** 居住状况 Residence status */
	status: string | null;
	/** 信息更新日期 Updated on */
	updateAt: string | null;
	/** 居住信息数据发生机构名称 Reporting institution */
	livedInfosOrganization: string | null;
};

/** 职业信息 Employment */
export type JdEmployment = {
	/** 编号 No. */
	no: string | null;
	/** 工作单位 Employer */
	company: string | null;
	/** 单位地址 Employer address */
	address: string | null;
	/** 职业 Occupation */
	jobNature: string | null;
	/** 行业 Industry */
	industry: string | null;
	/** 职务 Position */
	title: string | null;
	/** 职称 Professional title */
	level: string | null;
	/** 进入本单位年份 Year joined */
	startedAt: string | null;
	/** 信息更新日期 Updated on */
	updateAt: string | null;
	/** 职业信息数据机构名称 Reporting institution */
	experiencesOrganization: string | null;
};

/** 信用提示 Credit overview */
export type JdCreditOverview = {
	/** 个人住房贷款笔数 Housing loans */
	houseLoansNum: string | null;
	/** 个人商用房（包括商住两用）贷款笔数 Commercial property loans */
	commercialHouseLoansNum: string | null;
	/** 其他贷款笔数 Other loans */
	otherLoansNum: string | null;
	/** 首笔贷款发放月份 First loan month */
	firstLoanGotAt: string | null;
	/** 贷记卡账户数 Credit card accounts */
	creditCardsNum: string | null;
	/** 首张贷记卡发卡月份 First credit card month */
	firstCreditCardGotAt: string | null;
	/** 准贷记卡账户数 Quasi-credit card accounts */
	quasiCardsNum: string | null;
	/** 首张准贷记卡发卡月份 First quasi-credit card month */
	firstQuasiCardGotAt: string | null;
	/** 本人声明数目 Statements by the person */
	selfDeclaredNum: string | null;
	/** 异议标注数目 Objection labels */
	objectionLabelNum: string | null;
};

/** 呆账、资产处置、保证人代偿信息汇总 Bad debt, asset disposal and compensation summary */
export type JdBreachSummary = {
	/** 呆账信息汇总笔数 Bad debts */
	badDebtsNumber: string | null;
	/** 呆账信息汇总余额 Bad debt balance */
	badDebtsBalance: string | null;
	/** 资产处置信息汇总笔数 Asset disposals */
	assetsDisposalNumber: string | null;
	/** 资产处置信息汇总余额 Asset disposal balance */
	assetsDisposalBalance: string | null;
	/** 保证人代偿信息汇总笔数 Guarantor compensations */
	guarantorCompensationNumber: string | null;
	/** 保证人代偿信息汇总余额 Guarantor compensation balance */
	guarantorCompensationBalance: string | null;
};

/** 逾期（透支）信息汇总 Overdue (overdraft) summary */
export type JdOverdueOverview = {
	/** 贷款逾期笔数 Overdue loans */
	loanNum: string | null;
	/** 贷款逾期月份数 Overdue loan months */
	loanMonth: string | null;
	/** 贷款逾期单月最高逾期总额 Highest monthly overdue amount, loans */
	loanMaxAmount: string | null;
	/** 贷款逾期最长逾期月数 Longest overdue months, loans */
	loanMaxMonths: string | null;
	/** 贷记卡逾期账户数 Overdue credit card accounts */
	crdCardAccounts: string | null;
	/** 贷记卡逾期月份数 Overdue credit card months */
	crdCardMonth: string | null;
	/** 贷记卡逾期单月最高逾期总额 Highest monthly overdue amount, credit cards */
	crdCardMaxAmount: string | null;
	/** 贷记卡逾期最长逾期月数 Longest overdue months, credit cards */
	crdCardMaxMonths: string | null;
	/** 准贷记卡60天以上透支账户数 Quasi-credit cards overdrawn over 60 days */
	qcCardAccounts: string | null;
	/** 准贷记卡60天以上透支月份数 Months overdrawn over 60 days */
	qcCardMonth: string | null;
	/** 准贷记卡60天以上透支单月最高透支余额 Highest monthly overdraft balance */
	qcCardMaxAmount: string | null;
	/** 准贷记卡60天以上透支最长透支月数 Longest overdraft months */
	qcCardMaxMonths: string | null;
};

/** 未结清贷款信息汇总 Outstanding loan summary */
export type JdOpenLoansSummary = {
	/** 贷款法人机构数 Lending legal entities */
	companys: string | null;
	/** 贷款机构数 Lending institutions */
	organizations: string | null;
	/** 笔数 Loans */
	num: string | null;
	/** 合同总额 Total contract amount */
	amount: string | null;
	/** 余额 Balance */
	surplusAmount: string | null;
	/** 最近6个月平均应还款 Average due, last 6 months */
	avg6monthPay: string | null;
};

/** 未销户贷记卡信息汇总 Open credit card summary; the key says destroyed; the content is cards not closed */
export type JdOpenCardsSummary = {
	/** 发卡法人机构数 Issuing legal entities */
	companys: string | null;
	/** 发卡机构数 Issuing institutions */
	organizations: string | null;
	/** 账户数 Accounts */
	accounts: string | null;
	/** 授信总额 Total credit */
	amount: string | null;
	/** 单家行最高授信额 Highest credit at one bank */
	maxAmount: string | null;
	/** 单家行最低授信额 Lowest credit at one bank */
	leastAmount: string | null;
	/** 已用额度 Used */
	usedAmount: string | null;
	/** 最近6个月平均使用额度 Average used, last 6 months */
	avg6monthPay: string | null;
};

/** 未销户准贷记卡信息汇总 Open quasi-credit card summary */
export type JdOpenQuasiCardsSummary = {
	/** 发卡法人机构数 Issuing legal entities */
	companys: string | null;
	/** 发卡机构数 Issuing institutions */
	organizations: string | null;
	/** 账户数 Accounts */
	accounts: string | null;
	/** 授信总额 Total credit */
	amount: string | null;
	/** 单家行最高授信额 Highest credit at one bank */
	maxAmount: string | null;
	/** 单家行最低授信额 Lowest credit at one bank */
	leastAmount: string | null;
	/** 透支余额 Overdraft balance */
	surplusAmount: string | null;
	/** 最近6个月平均透支余额 Average overdraft, last 6 months */
	avg6monthOverdraft: string | null;
};

/** 对外担保信息汇总 Guarantees given summary */
export type JdGuaranteeSummary = {
	/** 担保笔数 Guarantees */
	count: string | null;
	/** 担保金额 Guaranteed amount */
	amount: string | null;
	/** 担保本金余额 Guaranteed principal balance */
	balance: string | null;
};

/** 资产处置信息 Asset disposals */
export type JdAssetDisposal = {
	/** 编号 No. */
	no: string | null;
	/** 资产管理公司 Asset management company */
	assetsCompany: string | null;
	/** 债务接收日期 Debt received on */
	debtReceiveDate: string | null;
	/** 接收的债权金额 Debt amount */
	debtAmount: string | null;
	/** 最近一次还款日期 Last repayment */
	latestRepayDate: string | null;
	/** 余额 Balance */
	balance: string | null;
};

/** 保证人代偿信息 Guarantor compensation; gen-2: 垫款信息 */
export type JdGuarantorRepayment = {
	/** 编号 No. */
	no: string | null;
	/** 代偿机构 Compensating institution */
	organName: string | null;
	/** 最近一次代偿日期 Last compensation */
	latestAssurerRepayDate: string | null;
	/** 累计代偿金额 Total compensated */
	money: string | null;
	/** 最近一次还款日期 Last repayment */
	latestRepayDate: string | null;
	/** 余额 Balance */
	balance: string | null;
};

/** 贷款 Loans */
export type JdLoan = {
	/** 编号 No. */
	serialNo: string | null;
	/** 业务号 Business number; gen-2: 账户标识 */
	businessNo: string | null;
	/** 贷款发放机构 Lender; gen-2: 管理机构 */
	organization: string | null;
	/** 贷款金额 Loan amount; gen-2: 借款金额 / 账户授信额度 */
	amount: string | null;
	/** 币种 Currency */
	currency: string | null;
	/** 贷款期数 Number of instalments */
	periods: string | null;
	/** 还款频率 Repayment frequency */
	rate: string | null;
	/** 贷款类型 Loan type; gen-2: 业务种类 */
	type: string | null;
	/** 担保方式 Guarantee */
	guarantee: string | null;
	/** 发放日期 Issued on */
	startAt: string | null;
	/** 到期日期 Due on */
	endAt: string | null;
	/** 截至日期 As of */
	finAt: string | null;
	/** 开始还款日期 First month of the repayment record */
	startRt: string | null;
	/** 结束还款日期 Last month of the repayment record */
	endRt: string | null;
	/** 账户状态 Account status */
	status: string | null;
	/** 五级分类 Five-category class */
	category: string | null;
	/** 本金余额 Balance */
	balance: string | null;
	/** 剩余还款期数 Instalments left */
	surplusPaymentNum: string | null;
	/** 本月应还款 Due this month */
	scheduledPayment: string | null;
	/** 应还款日 Due date */
	scheduledPayAt: string | null;
	/** 本月实还款 Paid this month */
	currPayed: string | null;
	/** 最近一次还款日期 Last repayment */
	lastPayedAt: string | null;
	/** 当前逾期期数 Overdue instalments */
	currOverduePeriods: string | null;
	/** 当前逾期金额 Overdue amount */
	currOverdue: string | null;
	/** 逾期31-60天未还本金 Principal overdue 31-60 days */
	overdue31Tp60: string | null;
	/** 逾期61-90天未还本金 Principal overdue 61-90 days */
	overdue61Tp90: string | null;
	/** 逾期91-180天未还本金 Principal overdue 91-180 days */
	overdue91Tp180: string | null;
	/** 逾期180天以上未还本金 Principal overdue over 180 days */
	overdue180: string | null;
	/** 最近24个月还款记录 24-month repayment record */
	last24Status: string | null;
	/** 逾期记录 Overdue record block (5 years) */
	overdueRecordSummary: JdOverdueRecords;
	/** 特殊交易 Special transactions */
	speBusinesses: Array<JdSpecialTransaction>;
};

/** 逾期记录 Overdue record block (5 years) */
export type JdOverdueRecords = {
	/** 开始日期 From month */
	startAt: string | null;
	/** 结束日期 To month */
	endAt: string | null;
	/** 逾期记录 Overdue records */
	'records ': Array<JdOverdueMonth>;
};

/** 逾期记录 Overdue records */
export type JdOverdueMonth = {
	/** 逾期月份 Overdue month */
	overdueMonth: string | null;
	/** 逾期持续月数 Months overdue */
	overdueMonthsNum: string | null;
	/** 逾期金额 Overdue amount */
	amount: string | null;
};

/** 特殊交易 Special transactions */
export type JdSpecialTransaction = {
	/** 特殊交易类型 Type */
	type: string | null;
	/** 发生日期 Date */
	startAt: string | null;
	/** 变更月数 Months changed */
	changeMonths: string | null;
	/** 发生金额 Amount */
	amount: string | null;
	/** 明细记录 Details */
	detail: string | null;
};

/** 贷记卡 Credit cards */
export type JdCreditCard = {
	/** 编号 No. */
	serialNo: string | null;
	/** 业务号 Business number; gen-2: 账户标识 */
	businessNo: string | null;
	/** 发卡机构 Issuer */
	organization: string | null;
	/** 授信额度金额 Credit limit */
	amount: string | null;
	/** 授信额度 Wording of the limit; 授信额度, 授信额度折合人民币, 账户授信额度, 信用额度 */
	amountType: string | null;
	/** 共享授信额度金额 Shared credit limit */
	sharedAmount: string | null;
	/** 共享授信额度 Wording of the shared limit */
	sharedAmountType: string | null;
	/** 账户类型 Account type; words in brackets: 人民币账户, 美元账户 … */
	accountCategory: string | null;
	/** 担保方式 Guarantee */
	guarantee: string | null;
	/** 发卡日期 Issued on */
	startAt: string | null;
	/** 截至日期 As of */
	finAt: string | null;
	/** 余额 Balance */
	balance: string | null;
	/** 账户状态 Account status */
	status: string | null;
	/** 已用额度 Used */
	used: string | null;
	/** 最近6个月平均使用额度 Average used, last 6 months */
	avgUsed6Months: string | null;
	/** 最大使用额度 Highest used */
	maxAmount: string | null;
	/** 本月应还款 Due this month */
	scheduledPayed: string | null;
	/** 账单日 Statement date */
	payAt: string | null;
	/** 本月实还款 Paid this month */
	payed: string | null;
	/** 最近一次还款日期 Last repayment */
	lastPayedAt: string | null;
	/** 当前逾期期数 Overdue periods */
	currOverduePeriods: string | null;
	/** 当前逾期金额 Overdue amount */
	currOverdue: string | null;
	/** 开始还款日期 First month of the repayment record */
	startRt: string | null;
	/** 结束还款日期 Last month of the repayment record */
	endRt: string | null;
	/** 最近24个月还款记录 24-month repayment record */
	last24Status: string | null;
	/** 逾期记录 Overdue record block (5 years) */
	overdueRecordSummary: JdOverdueRecords;
	/** 特殊交易 Special transactions */
	speBusinesses: Array<JdSpecialTransaction>;
};

/** 准贷记卡 Quasi-credit cards */
export type JdQuasiCreditCard = {
	/** 编号 No. */
	serialNo: string | null;
	/** 业务号 Business number; gen-2: 账户标识 */
	businessNo: string | null;
	/** 发卡机构 Issuer */
	organization: string | null;
	/** 授信额度金额 Credit limit */
	amount: string | null;
	/** 授信额度 Wording of the limit; 授信额度, 授信额度折合人民币, 账户授信额度, 信用额度 */
	amountType: string | null;
	/** 共享授信额度金额 Shared credit limit */
	sharedAmount: string | null;
	/** 共享授信额度 Wording of the shared limit */
	sharedAmountType: string | null;
	/** 账号种类 Account type; words in brackets */
	accountCategory: string | null;
	/** 担保方式 Guarantee */
	guarantee: string | null;
	/** 发卡日期 Issued on */
	startAt: string | null;
	/** 截至日期 As of */
	finAt: string | null;
	/** 余额 Balance */
	balance: string | null;
	/** 账户状态 Account status */
	status: string | null;
	/** 透支余额 Overdraft balance */
	surplusOverdraft: string | null;
	/** 最近6个月平均透支余额 Average overdraft, last 6 months */
	avgSurOver6Months: string | null;
	/** 最大透支余额 Highest overdraft */
	maxSurplusOverdraft: string | null;
	/** 账单日 Statement date */
	payAt: string | null;
	/** 本月实还款 Paid this month */
	payed: string | null;
	/** 最近一次还款日期 Last repayment */
	lastPayedAt: string | null;
	/** 透支180天以上未付余额 Unpaid over 180 days */
	noPayedOver180: string | null;
	/** 开始还款日期 First month of the repayment record */
	startRt: string | null;
	/** 结束还款日期 Last month of the repayment record */
	endRt: string | null;
	/** 最近24个月还款记录 24-month repayment record */
	last24Status: string | null;
	/** 透支记录 Overdue record block (5 years) */
	overdraftRecordSummary: JdOverdraftRecords;
	/** 特殊交易 Special transactions */
	speBusinesses: Array<JdSpecialTransaction>;
};

/** 透支记录 Overdue record block (5 years) */
export type JdOverdraftRecords = {
	/** 开始日期 From month */
	startAt: string | null;
	/** 结束日期 To month */
	endAt: string | null;
	/** 透支记录 Overdraft records */
	records: Array<JdOverdraftMonth>;
};

/** 透支记录 Overdraft records */
export type JdOverdraftMonth = {
	/** 透支月份 Overdraft month */
	month: string | null;
	/** 透支持续月数 Months overdrawn */
	keepMonths: string | null;
	/** 透支金额 Overdraft amount */
	amount: string | null;
};

/** 对外贷款担保信息 Loan guarantees given */
export type JdLoanGuarantee = {
	/** 编号 No. */
	id: string | null;
	/** 担保贷款发放机构 Lender */
	organization: string | null;
	/** 担保贷款合同金额 Contract amount */
	amount: string | null;
	/** 担保贷款发放日期 Issued on */
	gotAt: string | null;
	/** 担保贷款到期日期 Due on */
	expireAt: string | null;
	/** 担保金额 Guaranteed amount */
	guaranteeAmount: string | null;
	/** 担保贷款本金余额 Principal balance */
	balance: string | null;
	/** 担保贷款五级分类 Five-category class */
	category: string | null;
	/** 应还款日 Settlement date; printed 结算日期 */
	payAt: string | null;
	/** 被担保人姓名 Guaranteed person */
	guarantorName: string | null;
	/** 被担保人证件类型 ID type of the guaranteed person */
	guarantorIdType: string | null;
	/** 被担保人证件号码 ID number of the guaranteed person */
	guarantorId: string | null;
};

/** 对外信用卡担保信息 Credit card guarantees given */
export type JdCreditCardGuarantee = {
	/** 编号 No. */
	id: string | null;
	/** 担保信用卡发放机构 Issuer */
	organization: string | null;
	/** 担保信用卡授信额度 Credit limit */
	amount: string | null;
	/** 担保信用卡发卡日期 Issued on */
	gotAt: string | null;
	/** 担保金额 Guaranteed amount */
	guaranteeAmount: string | null;
	/** 担保信用卡已用额度 Used */
	used: string | null;
	/** 账单日 Statement date */
	payAt: string | null;
};

/** 欠税记录 Tax arrears */
export type JdOwedTax = {
	/** 编号 No. */
	no: string | null;
	/** 主管税务机关 Tax authority */
	competentTaxAuthorities: string | null;
	/** 欠税总额 Total tax owed */
	taxesTotal: string | null;
	/** 欠税统计日期 Statistics date */
	taxRegistrationDate: string | null;
};

/** 民事判决记录 Civil judgments */
export type JdCivilJudgment = {
	/** 编号 No. */
	no: string | null;
	/** 立案法院 Court */
	court: string | null;
	/** 案由 Cause */
	caseReason: string | null;
	/** 立案日期 Filed on */
	registerDate: string | null;
	/** 结案方式 Closing method */
	closedType: string | null;
	/** 判决/调解结果 Result */
	sentenceResult: string | null;
	/** 判决/调解生效日期 Effective date */
	sentenceResultDate: string | null;
	/** 诉讼标的 Subject */
	actionObject: string | null;
	/** 诉讼标的金额 Subject amount */
	actionObjectMoney: string | null;
};

/** 强制执行记录 Enforcement records */
export type JdForcedExecution = {
	/** 编号 No. */
	no: string | null;
	/** 执行法院 Court */
	court: string | null;
	/** 执行案由 Cause */
	caseReason: string | null;
	/** 立案日期 Filed on */
	registerDate: string | null;
	/** 结案方式 Closing method */
	closedType: string | null;
	/** 案件状态 Case state */
	caseState: string | null;
	/** 结案日期 Closed on */
	closedDate: string | null;
	/** 申请执行标的 Subject applied for */
	enforceObject: string | null;
	/** 申请执行标的价值 Value applied for */
	enforceObjectMoney: string | null;
	/** 已执行标的 Executed subject */
	alreadyEnforceObject: string | null;
	/** 已执行标的金额 Executed amount */
	alreadyEnforceObjectMoney: string | null;
};

/** 行政处罚记录 Administrative penalties */
export type JdAdministrativePenalty = {
	/** 编号 No. */
	no: string | null;
	/** 处罚机构 Authority */
	punishmentOrganization: string | null;
	/** 处罚内容 Content */
	punishmentContent: string | null;
	/** 处罚金额 Amount */
	punishmentAmount: string | null;
	/** 生效日期 Effective date */
	effectDate: string | null;
	/** 截止日期 End date */
	closeDate: string | null;
	/** 行政复议结果 Review result */
	administrationReviewOrg: string | null;
};

/** 住房公积金参缴记录 Housing fund */
export type JdHousingFundRecord = {
	/** 编号 No. */
	no: string | null;
	/** 参缴地 Place */
	address: string | null;
	/** 参缴日期 Joined on */
	payAt: string | null;
	/** 初缴月份 First month */
	firstPayedAt: string | null;
	/** 缴至月份 Paid through */
	lastPayedAt: string | null;
	/** 缴费状态 Status */
	status: string | null;
	/** 月缴存额 Monthly amount */
	amount: string | null;
	/** 个人缴存比例 Personal rate */
	personalPercent: string | null;
	/** 单位缴存比例 Employer rate */
	componyPercent: string | null;
	/** 缴费单位 Employer */
	compony: string | null;
	/** 信息更新日期 Updated on */
	updateAt: string | null;
};

/** 养老保险金缴存记录 Pension contributions */
export type JdPensionContribution = {
	/** 编号 No. */
	no: string | null;
	/** 参保地 Place */
	ginsengto: string | null;
	/** 参保日期 Insured on */
	insuredDate: string | null;
	/** 累计缴费月数 Months paid */
	countMonth: string | null;
	/** 参加工作月份 Started work in */
	jobMonth: string | null;
	/** 缴费状态 Status */
	status: string | null;
	/** 个人缴费基数 Contribution base */
	personageCostNumber: string | null;
	/** 本月缴费金额 Paid this month */
	monthAmount: string | null;
	/** 信息更新日期 Updated on */
	messageUpdateDate: string | null;
	/** 缴费单位 Employer */
	unit: string | null;
	/** 中断或终止缴费原因 Reason of interruption */
	cause: string | null;
};

/** 低保救助记录 Subsistence allowance */
export type JdSubsistenceAllowance = {
	/** 编号 No. */
	no: string | null;
	/** 人员类别 Person type */
	personType: string | null;
	/** 所在地 Place */
	location: string | null;
	/** 工作单位 Employer */
	company: string | null;
	/** 家庭月收入 Family monthly income */
	familyMonthlyIncome: string | null;
	/** 申请日期 Applied on */
	applicationDate: string | null;
	/** 批准日期 Approved on */
	approvalDate: string | null;
	/** 信息更新日期 Updated on */
	updateDate: string | null;
};

/** 执业资格记录 Professional qualifications */
export type JdProfessionalQualification = {
	/** 编号 No. */
	no: string | null;
	/** 执业资格名称 Qualification */
	competencyname: string | null;
	/** 等级 Grade */
	grade: string | null;
	/** 获得日期 Awarded on */
	awarddate: string | null;
	/** 到期日期 Expires on */
	enddate: string | null;
	/** 吊销日期 Revoked on */
	revokedate: string | null;
	/** 颁发机构 Issuer */
	organname: string | null;
	/** 机构所在地 Place of the issuer */
	area: string | null;
};

/** 行政奖励记录 Administrative rewards */
export type JdAdministrativeReward = {
	/** 编号 No. */
	no: string | null;
	/** 奖励机构 Authority */
	rewardOrganization: string | null;
	/** 奖励内容 Content */
	rewardContent: string | null;
	/** 生效日期 Effective date */
	effectDate: string | null;
	/** 截止日期 End date */
	closeDate: string | null;
};

/** 车辆交易和抵押记录 Vehicle trade and pledge */
export type JdVehicle = {
	/** 编号 No. */
	no: string | null;
	/** 车牌号码 Plate */
	licensecode: string | null;
	/** 发动机号 Engine number */
	enginecode: string | null;
	/** 品牌 Brand */
	brand: string | null;
	/** 车辆类型 Type */
	cartype: string | null;
	/** 使用性质 Use */
	usecharacter: string | null;
	/** 车辆状态 State */
	state: string | null;
	/** 抵押标记 Pledge flag */
	pledgeflag: string | null;
	/** 信息更新日期 Updated on */
	gettime: string | null;
};

/** 电信缴费记录 Telecom payments; gen-2: 后付费记录 */
export type JdTelecomAccount = {
	/** 编号 No. */
	no: string | null;
	/** 电信运营商 Operator; gen-2: 机构名称 */
	companyNo: string | null;
	/** 业务类型 Business type */
	busiType: string | null;
	/** 业务开通日期 Opened on */
	openDate: string | null;
	/** 当前缴费状态 Payment status */
	status: string | null;
	/** 当前欠费金额 Amount owed */
	oweMoney: string | null;
	/** 当前欠费月数 Months owed; may be words */
	oweNum: string | null;
	/** 记账年月 Accounting month */
	acctDate: string | null;
	/** 最近24个月缴费记录 24-month payment record */
	pay24Months: string | null;
};

/** 查询记录汇总 Inquiry summary */
export type JdInquiryOverview = {
	/** 最近1个月内的贷款审批查询机构数 Loan approval institutions, 1 month */
	lastMonthLoanCheckOrgs: string | null;
	/** 最近1个月内的信用卡审批查询机构数 Card approval institutions, 1 month */
	lastMonthCardCheckOrgs: string | null;
	/** 最近1个月内的贷款审批查询次数 Loan approval inquiries, 1 month */
	lastMonthLoanCheck: string | null;
	/** 最近1个月内的信用卡审批查询次数 Card approval inquiries, 1 month */
	lastMonthCardCheck: string | null;
	/** 最近1个月内的本人查询次数 Own inquiries, 1 month */
	lastMonthCheckBySelf: string | null;
	/** 最近2年内的贷后管理查询次数 Post-loan inquiries, 2 years */
	last2YearsAfterLoaned: string | null;
	/** 最近2年内的担保资格审查查询次数 Guarantee inquiries, 2 years */
	last2YearsQualificationCheck: string | null;
	/** 最近2年内的特约商户实名审查查询次数 Merchant inquiries, 2 years */
	last2YearsVIPNameCheck: string | null;
};

/** 机构查询记录明细 Institution inquiries */
export type JdInquiry = {
	/** 编号 No. */
	no: string | null;
	/** 查询日期 Date */
	checkedAt: string | null;
	/** 查询操作员 Operator or institution; cell as printed */
	operator: string | null;
	/** 查询原因 Reason */
	reason: string | null;
};

/** 本人查询记录明细 Own inquiries */
export type JdOwnInquiry = {
	/** 编号 No. */
	no: string | null;
	/** 查询日期 Date */
	queryDate: string | null;
	/** 查询操作员 Operator cell as printed */
	queryOperator: string | null;
	/** 查询原因 Reason */
	queryReason: string | null;
};

/** A report under the keys of the JD API alone, as its wire spells them, as printed */
export type JdReport = {
	/** 报告编号 Report number */
	serialNo: string | null;
	/** 查询请求时间 Query request time */
	askAt: string | null;
	/** 报告时间 Report time */
	createAt: string | null;
	/** 被查询者姓名 Name of the person */
	whoWasChecked: string | null;
	/** 被查询者证件类型 ID type */
	idType: string | null;
	/** 被查询者证件号码 ID number */
	idNum: string | null;
	/** 查询操作机构 Querying institution */
	organization: string | null;
	/** 查询操作人 Querying operator */
	operator: string | null;
	/** 查询原因 Query reason */
	reason: string | null;
	/** 个人基本信息 Personal information */
	profile: JdProfile;
	/** 信用提示 Credit overview */
	creditInfo: JdCreditOverview;
	/** 呆账、资产处置、保证人代偿信息汇总 Bad debt, asset disposal and compensation summary */
	overdueBreachOutline: JdBreachSummary;
	/** 逾期（透支）信息汇总 Overdue (overdraft) summary */
	overDueInfoCollection: JdOverdueOverview;
	/** 未结清贷款信息汇总 Outstanding loan summary */
	noPayedInfoCollection: JdOpenLoansSummary;
	/** 未销户贷记卡信息汇总 Open credit card summary; the key says destroyed; the content is cards not closed */
	destroyedCrtCardCollection: JdOpenCardsSummary;
	/** 未销户准贷记卡信息汇总 Open quasi-credit card summary */
	noDestroyedQuasiCrtCardCollection: JdOpenQuasiCardsSummary;
	/** 对外担保信息汇总 Guarantees given summary */
	guaranteeCollection: JdGuaranteeSummary;
	/** 资产处置信息 Asset disposals */
	assetsDisposal: Array<JdAssetDisposal>;
	/** 保证人代偿信息 Guarantor compensation; gen-2: 垫款信息 */
	assurerRepayInfos: Array<JdGuarantorRepayment>;
	/** 贷款 Loans */
	loans: Array<JdLoan>;
	/** 贷记卡 Credit cards */
	creditCards: Array<JdCreditCard>;
	/** 准贷记卡 Quasi-credit cards */
	quasiCreditCards: Array<JdQuasiCreditCard>;
	/** 对外贷款担保信息 Loan guarantees given */
	loanGuaranteeInfos: Array<JdLoanGuarantee>;
	/** 对外信用卡担保信息 Credit card guarantees given */
	creditCardGuaranteeInfos: Array<JdCreditCardGuarantee>;
	/** 欠税记录 Tax arrears */
	owedTaxesRecord: Array<JdOwedTax>;
	/** 民事判决记录 Civil judgments */
	civilJudgmentRecord: Array<JdCivilJudgment>;
	/** 强制执行记录 Enforcement records */
	forceExecutions: Array<JdForcedExecution>;
	/** 行政处罚记录 Administrative penalties */
	administrativePenaltyRecord: Array<JdAdministrativePenalty>;
	/** 住房公积金参缴记录 Housing fund */
	houseFundPayedRecord: Array<JdHousingFundRecord>;
	/** 养老保险金缴存记录 Pension contributions */
	socialSecuritys: Array<JdPensionContribution>;
	/** 低保救助记录 Subsistence allowance */
	subsistenceAllowanceRecord: Array<JdSubsistenceAllowance>;
	/** 执业资格记录 Professional qualifications */
	competenceRecordInfos: Array<JdProfessionalQualification>;
	/** 行政奖励记录 Administrative rewards */
	administrativeRewardRecord: Array<JdAdministrativeReward>;
	/** 车辆交易和抵押记录 Vehicle trade and pledge */
	carTradeOrPledges: Array<JdVehicle>;
	/** 电信缴费记录 Telecom payments; gen-2: 后付费记录 */
	telRecord: Array<JdTelecomAccount>;
	/** 查询记录汇总 Inquiry summary */
	checkedRecord: JdInquiryOverview;
	/** 机构查询记录明细 Institution inquiries */
	checkDetails: Array<JdInquiry>;
	/** 本人查询记录明细 Own inquiries */
	querySelfRecordDetail: Array<JdOwnInquiry>;
};
