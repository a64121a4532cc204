/** Why a difference is not certain, as the column `doubt` and docs/compare.md say it. */
const DOUBTS = [
	{
		id: 'oldListNotWhole',
		english: 'the list was not, or not certainly, read whole in the earlier report',
		zh: '较早报告的该信息段未能确认完整读取',
	},
	{
		id: 'newListNotWhole',
		english: 'the list was not, or not certainly, read whole in the later report',
		zh: '较新报告的该信息段未能确认完整读取',
	},
	{
		id: 'ambiguous',
		english: 'several accounts or records look alike, and which is which cannot be told',
		zh: '存在多个相似的账户或记录，无法确定对应关系',
	},
	{
		id: 'renumbered',
		english: 'the two agree in lender, day and amount and print different numbers',
		zh: '机构、日期、金额一致，但账户编号不同',
	},
	{
		id: 'renamed',
		english: 'the two agree in day, currency and amount and print different lenders',
		zh: '日期、币种、金额一致，但机构名称不同',
	},
	{
		id: 'stateUnknown',
		english: 'the state of the account cannot be told in one of the reports',
		zh: '其中一份报告无法判断账户状态',
	},
	{
		id: 'outOfList',
		english: 'the earlier report lists the newest inquiries only, or leaves out those of this reason',
		zh: '较早报告仅列示部分查询记录',
	},
	{
		id: 'takenOver',
		english: 'that it is the loan that moved is concluded from day and amount',
		zh: '依据日期与金额推断为转出贷款的承接账户',
	},
	{
		id: 'underReview',
		english: 'a value that it rests on was recognised in a picture, and is to be compared with it',
		zh: '依据的值从图片识别，须先对照图片核对',
	},
] as const;

export type DoubtId = (typeof DOUBTS)[number]['id'];
export interface Doubt {
	id: DoubtId;
	english: string;
	zh: string;
}

/** Every reason, in the order of the docs. */
export const DOUBT_TABLE: readonly Doubt[] = DOUBTS;

/** The words of a reason. */
export function doubtOf(id: DoubtId): Doubt {
	return DOUBT_TABLE.find((doubt) => doubt.id === id)!;
}
