import { INDICATORS } from '../indicators';
import { headerOf, UNITS, type Headers } from '../rows/units';
import { CHANGE_KINDS } from './changeKinds';
import { TOTALS } from './summary';

/** The Chinese label of every column of a comparison, and what it holds; docs/compare.md is made from it. */
export interface ColumnLabel {
	key: string;
	zh: string;
	english: string;
	/** In Chinese, of figures that have one. */
	unit: string | undefined;
}

const column = (key: string, zh: string, english: string, unit?: string): ColumnLabel => ({ key, zh, english, unit });

/** Every item says which two reports it is about. */
export const REPORT_COLUMNS: readonly ColumnLabel[] = [
	column('whoWasChecked', '被查询者姓名', 'Name of the person'),
	column('oldReportSerialNo', '较早报告编号', 'Number of the earlier report'),
	column('newReportSerialNo', '较新报告编号', 'Number of the later report'),
	column('oldReportTime', '较早报告时间', 'Time of the earlier report'),
	column('newReportTime', '较新报告时间', 'Time of the later report'),
];

export const CHANGE_COLUMNS: readonly ColumnLabel[] = [
	column('kind', '变化类型', 'What kind of difference it is'),
	column('kindZh', '变化类型名称', 'The same in Chinese'),
	column('message', '说明（英文）', 'A sentence for a person'),
	column('messageZh', '说明', 'The same in Chinese'),
	column('section', '信息段', 'Section of the report'),
	column('account', '账户/记录', 'Account or record: lender, business, opening day'),
	column('field', '字段', 'What differs; empty where it is the account or record as a whole'),
	column('fieldZh', '字段名称', 'Its Chinese label'),
	column('old', '原值', 'In the earlier report; empty where that has nothing there'),
	column('new', '新值', 'In the later report'),
	column('difference', '变动额', 'New less old where both are figures; of overdue months how many'),
	column('direction', '方向', 'better, worse or neutral, as a lender would see it'),
	column('date', '发生日期', 'The day that the print gives it: opening, closing, inquiry, registration'),
	column('certain', '是否确定', 'Whether both reports bear it out'),
	column('doubt', '存疑原因', 'Why it is not certain'),
	column('oldPath', '较早报告位置', 'Where it stands in the earlier report'),
	column('newPath', '较新报告位置', 'Where it stands in the later report'),
];

function totalColumns(id: string): ColumnLabel[] {
	const { zh, english, unit } = INDICATORS.find((candidate) => candidate.id === id)!;
	const of = (suffix: string, words: { zh: string; english: string }): ColumnLabel =>
		column(id + suffix, `${zh}（${words.zh}）`, `${english}, ${words.english}`, UNITS[unit]);
	return [
		of('Old', { zh: '原', english: 'earlier report' }),
		of('New', { zh: '新', english: 'later report' }),
		of('Change', { zh: '变动', english: 'difference' }),
	];
}

export const SUMMARY_COLUMNS: readonly ColumnLabel[] = [
	column(
		'changed',
		'是否变化',
		'yes, no or unknown; no only when both reports were read completely and have the same sections',
	),
	column('days', '间隔天数', 'Days between the reports', UNITS.days),
	column('sameReport', '是否同一报告', 'Whether both are one report'),
	column('person', '同一人依据', 'same: by ID number; alike: by what a mask leaves of it'),
	column('oldComplete', '较早报告是否完整读取', 'yes, no or unknown'),
	column('newComplete', '较新报告是否完整读取', 'yes, no or unknown'),
	column('oldEdition', '较早报告版式', 'Edition of the earlier report'),
	column('newEdition', '较新报告版式', 'Edition of the later report'),
	column('notCompared', '未比较的信息段', 'Sections that only one of the two editions prints'),
	column('changes', '变化项数', 'Changes'),
	column('worse', '不利变化项数', 'Changes for the worse'),
	column('better', '有利变化项数', 'Changes for the better'),
	column('uncertain', '不确定项数', 'Changes that are not certain'),
	column('newHardInquiries', '新增审批类查询次数', 'New approvals and guarantee checks', UNITS.inquiries),
	...TOTALS.flatMap(totalColumns),
	...CHANGE_KINDS.map(({ id, zh, english }) =>
		column(id, `${zh}项数`, `${english}: how many; empty when it is not known that there is none`),
	),
];

const LABELS = new Map([...REPORT_COLUMNS, ...CHANGE_COLUMNS, ...SUMMARY_COLUMNS].map((label) => [label.key, label]));

/** An item under the names of its columns that the reader asks for. */
export function underHeaders(item: object, headers: Headers): object {
	const nameOf = (key: string): string => headerOf(LABELS.get(key) ?? column(key, key, key), headers);
	return Object.fromEntries(Object.entries(item).map(([key, value]) => [nameOf(key), value as unknown]));
}
