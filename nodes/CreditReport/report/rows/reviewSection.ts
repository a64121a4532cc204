import type { Field, Section } from '../catalogue';
import type { ReportInput } from '../forms/reports';
import type { Meta, ReportRecord, ReviewEntry } from '../forms/types';

/** Between readings that are told in one text. */
const BETWEEN = ' / ';

const field = (key: string, label: string, english: string, type: Field['type'] = 'text'): Field => ({
	key,
	label,
	english,
	type,
	origin: 'extension',
});

/** What is to be compared with the pages, as a section beside those of the contract. Its values are always as printed. */
export const REVIEW_SECTION: Section = {
	key: 'review',
	title: '待核对的值',
	english: 'Values under review',
	kind: 'list',
	origin: 'extension',
	note: 'The values of `meta.review` (review.md), as printed; no rows where no page was recognised by the local engine.',
	noteZh: '`meta.review` 的值（见 review.zh-CN.md），为印刷文本；没有由本地引擎识别的页则无行。',
	fields: [
		field('path', '位置', 'Path in the report'),
		field('page', '页码', 'Page of the file', 'count'),
		field('value', '读数', 'Value'),
		field('reason', '核对原因', 'Reason'),
		field('alternatives', '其他读法', 'Other readings, the likeliest first'),
		field('before', '最初读数', 'What was read at first'),
	],
};

/** `meta.review` of a report in any form; nothing where there is none. */
export function reviewOf(report: ReportInput): readonly ReviewEntry[] {
	return ((report.meta ?? {}) as Partial<Meta>).review ?? [];
}

/** The rows of {@link REVIEW_SECTION}. */
export function reviewRows(report: ReportInput): ReportRecord[] {
	return reviewOf(report).map(({ path, page, value, reason, alternatives, before }) => ({
		path,
		page,
		value,
		reason,
		alternatives: alternatives.length === 0 ? null : alternatives.join(BETWEEN),
		before: before ?? null,
	}));
}
