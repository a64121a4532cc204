import { editionOf } from '../catalogue/editions';
import { evidenceOf, type Facts } from '../facts';
import { APPLICATIONS, type ReasonGroup } from '../facts/inquiries';
import { joined, words } from '../words';
import { family, type Family } from './family';
import {
	applications,
	INQUIRY_SPANS,
	INQUIRY_WINDOW,
	institutional,
	isListRead,
	NOT_LISTED,
	ofReason,
	summed,
} from './inquiryLists';

const months = INQUIRY_SPANS;
const SOURCES = ['checkDetails', 'checkedRecord'];

/** Reason groups of codes.json by indicator. */
const REASONS: ReadonlyArray<{ key: string; zh: string; en: string; groups: readonly ReasonGroup[] }> = [
	{ key: 'Loan', zh: '贷款审批', en: 'Loan approval', groups: ['loanApproval'] },
	{ key: 'Card', zh: '信用卡审批', en: 'Card approval', groups: ['cardApproval'] },
	{ key: 'Guarantee', zh: '担保/保前审查', en: 'Guarantee check', groups: ['guaranteeCheck'] },
	{ key: 'Applications', zh: '申请类', en: 'Application', groups: APPLICATIONS },
	{ key: 'PostLoan', zh: '贷后/保后管理', en: 'Post-loan management', groups: ['postLoan'] },
	{ key: 'Other', zh: '其他原因', en: 'Other', groups: ['other'] },
];

/** Own inquiries stand in a table of their own or among the others; one edition leaves them out. */
function own(facts: Facts, span: number): number | null {
	const { inquiries, day, meta } = facts;
	const number = summed(facts, 'self', span);
	if (day === null || ['checkDetails', 'querySelfRecordDetail'].some((list) => evidenceOf(facts, list) === 'doubtful'))
		return number;
	if (inquiries.some(({ group }) => group === 'self')) return ofReason(inquiries, 'self', day, span)?.length ?? number;
	if (inquiries.some(({ reason }) => reason === '')) return number;
	// No own inquiry is listed: none was made, if this edition lists them and its inquiries were read.
	const edition = editionOf(meta.edition);
	const isTold = edition !== undefined && !edition.listsApprovalsAlone && isListRead(facts);
	return isTold && (summed(facts, 'self', 1) ?? 0) === 0 ? 0 : number;
}

function institutions(facts: Facts, span: number): number | null {
	const names = applications(facts, span)?.map(({ institution }) => institution);
	return names === undefined || names.includes(null) ? null : new Set(names).size;
}

/** Inquiries in the months before the report, by reason. */
export const INQUIRIES: readonly Family[] = [
	...REASONS.map(({ key, zh, en, groups }) =>
		family({
			id: `inquiries${key}{months}`,
			zh: `最近{months}个月${zh}查询次数`,
			english: `${en} inquiries, {months} months`,
			unit: 'inquiries',
			over: { months },
			definition: joined(
				words(
					`Inquiries of reason group ${groups.join(', ')} (codes.json) in ${INQUIRY_WINDOW.en}`,
					`${INQUIRY_WINDOW.zh}的${zh}查询次数`,
				),
				words('the number of the summary where they are not listed', '未列明细时取汇总所列次数'),
			),
			sources: SOURCES,
			needs: [],
			missing: NOT_LISTED,
			value: (facts, { months: span }) => institutional(facts, groups, span),
		}),
	),
	family({
		id: 'inquiriesSelf{months}',
		zh: '最近{months}个月本人查询次数',
		english: 'Own inquiries, {months} months',
		unit: 'inquiries',
		over: { months },
		definition: joined(
			words(`Own inquiries in ${INQUIRY_WINDOW.en}`, `${INQUIRY_WINDOW.zh}的本人查询次数`),
			words('for 1 month the number of the summary where none is listed', '1个月且未列明细时取汇总所列次数'),
		),
		sources: ['querySelfRecordDetail', ...SOURCES],
		needs: [],
		missing: words(
			'null without report time, when none is listed and the edition does not list them (gen1-detailed-bank) or is not known (JD), or the inquiries were not read whole',
			'无报告时间、未列明细且该版式不列（一代银行版）或版式未知（京东），或查询记录未完整读取时为空',
		),
		value: (facts, { months: span }) => own(facts, span),
	}),
	family({
		id: 'inquiringInstitutions{months}',
		zh: '最近{months}个月申请类查询机构数',
		english: 'Inquiring institutions, {months} months',
		unit: 'institutions',
		over: { months },
		definition: words('Distinct institutions among the application inquiries', '申请类查询的机构数，按名称去重'),
		sources: ['checkDetails'],
		needs: [],
		missing: joined(NOT_LISTED, words('also when one names no institution', '有查询未列机构时也为空')),
		value: (facts, { months: span }) => institutions(facts, span),
	}),
];
