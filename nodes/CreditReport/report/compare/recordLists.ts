import type { LeafOf, ReportList } from '../forms/reports';
import type { Worse } from './change';
import type { KindId } from './changeKinds';

/** A list of records that is compared row by row. Labels are those of the catalogue. */
export interface RecordList<Key extends string = string> {
	/** A section, or a list nested in one. */
	section: ReportList;
	/** What a row is called that one of the reports does not list; null: nothing is said. */
	added: KindId | null;
	gone: KindId | null;
	/** Whether a new row is bad news; `owed`: when this field is more than 0. */
	isWorse?: true | { owed: Key };
	/** Fields that tell which row is which, from the strictest to the most lenient. */
	keys: ReadonlyArray<readonly Key[]>;
	/** Fields that make its short name; never a name or number of a person. */
	name: readonly Key[];
	/** What `new` says of a new row, and `old` of one that is gone. */
	shown?: Key;
	/** The day of the event. */
	date?: Key;
	/** What is compared of a row that both list. */
	fields: ReadonlyArray<{ field: Key; kind: KindId; worse?: Worse | 'category' }>;
}

const changed = <Figure extends string = never, Text extends string = never>(
	kind: KindId,
	figures: Readonly<Record<Figure, Worse>>,
	...texts: readonly Text[]
): RecordList<Figure | Text>['fields'] => [
	...Object.entries<Worse>(figures).map(([field, worse]) => ({ field: field as Figure, kind, worse })),
	...texts.map((field) => ({ field, kind })),
];

/** A list with the keys of its own rows alone. */
const recordList = <List extends ReportList>(
	section: List,
	rest: Omit<RecordList<LeafOf<List>>, 'section'>,
): RecordList => ({ section, ...rest });

const PUBLIC = { added: 'publicRecordNew', gone: 'publicRecordGone', isWorse: true } as const;
const RECOVERY = { added: 'recoveryNew', gone: 'recoveryGone', isWorse: true } as const;
const GUARANTEE = { added: 'guaranteeNew', gone: 'guaranteeGone' } as const;
const CONTRIBUTION = { added: 'contributionNew', gone: 'contributionGone' } as const;
const OTHER = { added: 'otherRecordNew', gone: 'otherRecordGone' } as const;
const LATEST = { added: 'personChanged', gone: null, fields: [] } as const;

/** Every list apart from accounts and inquiries, in the order of the output. */
export const RECORD_LISTS: readonly RecordList[] = [
	recordList('creditAgreements', {
		added: 'agreementNew',
		gone: 'agreementGone',
		keys: [['agreementNo'], ['organization', 'startAt', 'purpose', 'currency'], ['organization', 'startAt']],
		name: ['organization', 'purpose', 'startAt'],
		shown: 'creditLimit',
		date: 'startAt',
		fields: [
			...changed('limitChanged', { creditLimit: 'lower', limitCap: 'lower' }),
			...changed('balanceChanged', { used: 'higher' }),
			...changed('agreementChanged', {}, 'endAt', 'purpose'),
		],
	}),
	recordList('recoveredAccounts', {
		...RECOVERY,
		keys: [
			['organization', 'debtReceiveDate', 'debtAmount'],
			['organization', 'debtReceiveDate'],
			['organization', 'businessType'],
		],
		name: ['organization', 'businessType', 'debtReceiveDate'],
		shown: 'debtAmount',
		date: 'debtReceiveDate',
		fields: changed('recoveryChanged', { balance: 'higher' }, 'status', 'closedAt'),
	}),
	recordList('assetsDisposal', {
		...RECOVERY,
		keys: [
			['assetsCompany', 'debtReceiveDate', 'debtAmount'],
			['assetsCompany', 'debtReceiveDate'],
		],
		name: ['assetsCompany', 'debtReceiveDate'],
		shown: 'debtAmount',
		date: 'debtReceiveDate',
		fields: changed('recoveryChanged', { balance: 'higher' }),
	}),
	recordList('assurerRepayInfos', {
		...RECOVERY,
		keys: [['organName', 'latestAssurerRepayDate', 'money'], ['organName', 'money'], ['organName']],
		name: ['organName', 'latestAssurerRepayDate'],
		shown: 'money',
		date: 'latestAssurerRepayDate',
		fields: changed('recoveryChanged', { money: 'higher', balance: 'higher' }, 'closedAt'),
	}),
	recordList('loanGuaranteeInfos', {
		...GUARANTEE,
		keys: [
			['organization', 'gotAt', 'guaranteeAmount', 'guarantorId'],
			['organization', 'gotAt', 'guaranteeAmount'],
			['organization', 'gotAt'],
		],
		name: ['organization', 'gotAt'],
		shown: 'guaranteeAmount',
		date: 'gotAt',
		fields: [
			...changed('guaranteeChanged', { guaranteeAmount: 'higher', balance: 'higher' }),
			{ field: 'category', kind: 'categoryChanged', worse: 'category' },
		],
	}),
	recordList('creditCardGuaranteeInfos', {
		...GUARANTEE,
		keys: [
			['organization', 'gotAt', 'guaranteeAmount', 'guarantorId'],
			['organization', 'gotAt', 'guaranteeAmount'],
			['organization', 'gotAt'],
		],
		name: ['organization', 'gotAt'],
		shown: 'guaranteeAmount',
		date: 'gotAt',
		fields: changed('guaranteeChanged', { guaranteeAmount: 'higher', used: 'higher' }),
	}),
	recordList('relatedLiabilities', {
		...GUARANTEE,
		keys: [
			['contractNo'],
			['organization', 'startAt', 'borrowerIdNum', 'amount'],
			['organization', 'startAt', 'amount'],
			['organization', 'startAt'],
		],
		name: ['organization', 'liabilityType', 'businessType', 'startAt'],
		shown: 'amount',
		date: 'startAt',
		fields: [
			...changed(
				'guaranteeChanged',
				{ amount: 'higher', balance: 'higher', overdueMonths: 'higher' },
				'repaymentStatus',
				'endAt',
			),
			{ field: 'category', kind: 'categoryChanged', worse: 'category' },
		],
	}),
	recordList('owedTaxesRecord', {
		...PUBLIC,
		keys: [['competentTaxAuthorities', 'taxRegistrationDate'], ['competentTaxAuthorities']],
		name: ['competentTaxAuthorities', 'taxRegistrationDate'],
		shown: 'taxesTotal',
		date: 'taxRegistrationDate',
		fields: changed('publicRecordChanged', { taxesTotal: 'higher' }),
	}),
	recordList('civilJudgmentRecord', {
		...PUBLIC,
		keys: [['caseNo'], ['court', 'registerDate', 'caseReason'], ['court', 'registerDate']],
		name: ['court', 'caseReason', 'registerDate'],
		shown: 'actionObjectMoney',
		date: 'registerDate',
		fields: changed(
			'publicRecordChanged',
			{ actionObjectMoney: 'higher' },
			'closedType',
			'sentenceResult',
			'sentenceResultDate',
		),
	}),
	recordList('forceExecutions', {
		...PUBLIC,
		keys: [['caseNo'], ['court', 'registerDate', 'caseReason'], ['court', 'registerDate']],
		name: ['court', 'caseReason', 'registerDate'],
		shown: 'enforceObjectMoney',
		date: 'registerDate',
		fields: changed(
			'publicRecordChanged',
			{ enforceObjectMoney: 'higher', alreadyEnforceObjectMoney: 'lower' },
			'closedType',
			'caseState',
			'closedDate',
		),
	}),
	recordList('administrativePenaltyRecord', {
		...PUBLIC,
		keys: [
			['docNo'],
			['punishmentOrganization', 'effectDate', 'punishmentContent'],
			['punishmentOrganization', 'effectDate'],
		],
		name: ['punishmentOrganization', 'effectDate'],
		shown: 'punishmentAmount',
		date: 'effectDate',
		fields: changed('publicRecordChanged', { punishmentAmount: 'higher' }, 'closeDate', 'administrationReviewOrg'),
	}),
	recordList('telRecord', {
		added: 'postpaidNew',
		gone: 'postpaidGone',
		isWorse: { owed: 'oweMoney' },
		keys: [['companyNo', 'busiType', 'openDate'], ['companyNo', 'busiType'], ['companyNo']],
		name: ['companyNo', 'busiType', 'openDate'],
		shown: 'oweMoney',
		date: 'openDate',
		fields: changed('postpaidChanged', { oweMoney: 'higher', oweNum: 'higher' }, 'status'),
	}),
	recordList('houseFundPayedRecord', {
		...CONTRIBUTION,
		keys: [['compony', 'firstPayedAt'], ['compony', 'address'], ['compony'], ['address', 'firstPayedAt']],
		name: ['address', 'compony'],
		shown: 'amount',
		date: 'firstPayedAt',
		fields: changed(
			'contributionChanged',
			{ amount: 'lower', personalPercent: 'never', componyPercent: 'never' },
			'status',
		),
	}),
	recordList('socialSecuritys', {
		...CONTRIBUTION,
		keys: [['unit', 'ginsengto'], ['unit'], ['ginsengto']],
		name: ['ginsengto', 'unit'],
		shown: 'personageCostNumber',
		date: 'insuredDate',
		fields: changed('contributionChanged', { personageCostNumber: 'lower' }, 'status', 'cause'),
	}),
	recordList('pensionPayments', {
		...OTHER,
		keys: [['place', 'formerCompany', 'retiredAt'], ['place']],
		name: ['place', 'retireType'],
		shown: 'amount',
		date: 'retiredAt',
		fields: changed('otherRecordChanged', { amount: 'lower' }, 'stopReason'),
	}),
	recordList('subsistenceAllowanceRecord', {
		...OTHER,
		keys: [['applicationDate', 'location'], ['applicationDate']],
		name: ['personType', 'location'],
		shown: 'familyMonthlyIncome',
		date: 'approvalDate',
		fields: changed('otherRecordChanged', { familyMonthlyIncome: 'lower' }),
	}),
	recordList('competenceRecordInfos', {
		...OTHER,
		keys: [
			['competencyname', 'organname', 'awarddate'],
			['competencyname', 'awarddate'],
		],
		name: ['competencyname', 'organname'],
		shown: 'grade',
		date: 'awarddate',
		fields: changed('otherRecordChanged', {}, 'enddate', 'revokedate'),
	}),
	recordList('administrativeRewardRecord', {
		...OTHER,
		keys: [
			['rewardOrganization', 'rewardContent', 'effectDate'],
			['rewardOrganization', 'effectDate'],
		],
		name: ['rewardOrganization', 'effectDate'],
		shown: 'rewardContent',
		date: 'effectDate',
		fields: changed('otherRecordChanged', {}, 'closeDate'),
	}),
	recordList('carTradeOrPledges', {
		...OTHER,
		keys: [['licensecode', 'enginecode'], ['licensecode']],
		name: ['brand', 'cartype'],
		shown: 'state',
		date: 'gettime',
		fields: changed('otherRecordChanged', {}, 'state', 'pledgeflag'),
	}),
	recordList('statements', {
		added: 'statementNew',
		gone: 'statementGone',
		keys: [['type', 'content', 'addedAt'], ['content']],
		name: ['type'],
		shown: 'content',
		date: 'addedAt',
		fields: [],
	}),
	{ section: 'profile.mobiles', ...LATEST, keys: [['mobile']], name: [], shown: 'mobile', date: 'updateAt' },
	{ section: 'profile.livedInfos', ...LATEST, keys: [['address']], name: [], shown: 'address', date: 'updateAt' },
	{ section: 'profile.experiences', ...LATEST, keys: [['company']], name: [], shown: 'company', date: 'updateAt' },
];
