/** What a report tells of itself by its edition alone. How an edition is printed is the parser's business. */

/** One printed edition. */
export interface Edition {
	/** What people who read Chinese call it. */
	name: string;
	/** It tells accounts in sentences, and prints no record of repayment and no special transactions. */
	isBrief?: boolean;
	/** Of inquiries by institutions it lists those about loans and cards alone (信贷审批查询记录明细). */
	listsApprovalsAlone?: boolean;
	/** An open account of which it prints no overdue amount has none. */
	omitsZeroOverdue?: boolean;
	/** Sections that it has no place for, so that their absence says nothing. */
	lacks: readonly string[];
}

const BRIEF_LACKS = [
	'profile.mobiles',
	'profile.livedInfos',
	'profile.experiences',
	'creditAgreements',
	'recoveredAccounts',
	'creditScore',
	'creditCardGuaranteeInfos',
	'houseFundPayedRecord',
	'socialSecuritys',
	'pensionPayments',
	'subsistenceAllowanceRecord',
	'competenceRecordInfos',
	'administrativeRewardRecord',
	'carTradeOrPledges',
];
const GEN1_LACKS = ['profile.mobiles', 'creditAgreements', 'relatedLiabilities', 'recoveredAccounts'];
const GEN2_LACKS = [
	'assetsDisposal',
	'assurerRepayInfos',
	'loanGuaranteeInfos',
	'creditCardGuaranteeInfos',
	'socialSecuritys',
	'pensionPayments',
	'carTradeOrPledges',
];
const BANK_LACKS = ['querySelfRecordDetail'];
const PERSON_LACKS = ['creditScore'];

const TABLE = {
	'gen1-detailed-personal': { name: '一代明细（本人版）', lacks: [...GEN1_LACKS, ...PERSON_LACKS] },
	'gen1-detailed-bank': {
		name: '一代明细（银行版）',
		listsApprovalsAlone: true,
		lacks: [...GEN1_LACKS, ...BANK_LACKS],
	},
	'gen1-brief': {
		name: '一代简版',
		isBrief: true,
		omitsZeroOverdue: true,
		lacks: [...BRIEF_LACKS, 'relatedLiabilities'],
	},
	'gen2-brief': { name: '二代简版', isBrief: true, lacks: [...BRIEF_LACKS, 'loanGuaranteeInfos'] },
	'gen2-detailed-personal': { name: '二代明细（本人版）', lacks: [...GEN2_LACKS, ...PERSON_LACKS] },
	'gen2-institution': { name: '二代明细（授信机构版）', lacks: [...GEN2_LACKS, ...BANK_LACKS] },
} satisfies Record<string, Edition>;

/** Key of an edition, as `meta.edition` has it. */
export type EditionKey = keyof typeof TABLE;

/** Every edition, by its key. */
export const EDITIONS: ReadonlyMap<string, Edition> = new Map<string, Edition>(Object.entries(TABLE));

/** @returns undefined for a report whose edition is not known, as JD's are */
export function editionOf(key: string | null | undefined): Edition | undefined {
	return EDITIONS.get(key ?? '');
}
