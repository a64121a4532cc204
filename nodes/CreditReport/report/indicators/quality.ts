import { DOCUMENT } from '../facts/completeness';
import type { Facts } from '../facts';
import type { WarningCode } from '../forms/types';
import { words } from '../words';
import { family, type Family } from './family';

/** Warnings that say that something of the print was not read, or not as it stands there. */
const LOSSES: readonly WarningCode[] = [
	'INCOMPLETE_SECTION',
	'SECTION_FAILED',
	'UNREADABLE_CHARACTERS',
	'DAMAGED_PAGE',
	'VALUE_DOES_NOT_FIT',
	'CONFLICTING_VALUE',
	'EMPTY_RESULT',
	'PAGE_ORDER_DOUBTFUL',
];
/** The print itself, or the file, lacks something. */
const CUT: ReadonlyArray<string | undefined> = ['pagesNotRead', 'endNotSeen'];

function isComplete({ completeness, meta }: Facts): 'yes' | 'no' | 'unknown' {
	if (
		completeness.some(
			({ status, reason, basis }) =>
				status === 'short' || status === 'more' || (basis === 'document' && CUT.includes(reason)),
		)
	)
		return 'no';
	const isToldWhole =
		completeness.some(({ section, status }) => section === DOCUMENT && status === 'complete') &&
		completeness.every(({ status }) => status === 'complete');
	const isDoubted =
		meta.unparsed?.length !== 0 ||
		meta.textSource !== 'text' ||
		(meta.warnings ?? []).some(({ code }) => LOSSES.includes(code));
	return isToldWhole && !isDoubted ? 'yes' : 'unknown';
}

function doubtfulSections({ completeness }: Facts): string | null {
	const sections = new Set(completeness.filter(({ status }) => status !== 'complete').map(({ section }) => section));
	return sections.size === 0 ? null : [...sections].join(', ');
}

const META = ['meta.completeness', 'meta.unparsed', 'meta.warnings'];

/** How far the figures can be trusted. Nothing but `yes` says that all of the report was read. */
export const QUALITY: readonly Family[] = [
	family({
		id: 'complete',
		zh: '报告是否完整读取',
		english: 'Read completely',
		unit: 'text',
		definition: words(
			'yes: read from title to explanations as text, nothing left over, every number of rows that the report announces was read. no: rows or pages are missing, doubled or cut off. unknown: anything else, and always with the JD engine, unless it read fewer rows than the report announces',
			'yes：从标题到说明全部以文字读取，无遗漏文字，各概要所列条数均已读取；no：有缺失、重复或被截断的记录或页；unknown：其他情况；京东引擎除读取条数少于概要外均为 unknown',
		),
		sources: META,
		missing: words('never null', '不为空'),
		value: isComplete,
	}),
	family({
		id: 'unparsedLines',
		zh: '未识别文字行数',
		english: 'Lines not recognised',
		unit: 'lines',
		definition: words('Lines in meta.unparsed', 'meta.unparsed 的行数'),
		sources: ['meta.unparsed'],
		missing: words('null when the engine does not tell (JD)', '引擎未告知（京东）时为空'),
		value: ({ meta }) => (meta.engine === 'local' ? (meta.unparsed?.length ?? null) : null),
	}),
	family({
		id: 'warnings',
		zh: '警告数',
		english: 'Warnings',
		unit: 'records',
		definition: words('Entries of meta.warnings', 'meta.warnings 的条数'),
		sources: ['meta.warnings'],
		missing: words('null without meta', '没有 meta 时为空'),
		value: ({ meta }) => meta.warnings?.length ?? null,
	}),
	family({
		id: 'valuesUnderReview',
		zh: '待核对的值',
		english: 'Values under review',
		unit: 'records',
		definition: words(
			'Entries of meta.review: values that were recognised in a picture and are to be compared with it. What depends on them is null',
			'meta.review 的条数：从图片识别、须对照图片核对的值。取决于这些值的指标为空',
		),
		sources: ['meta.review'],
		missing: words(
			'null where text was recognised by another program, and with the JD engine',
			'文字由其他程序识别，或使用京东引擎时为空',
		),
		value: ({ meta }) => meta.review?.length ?? (meta.engine === 'local' && meta.textSource === 'text' ? 0 : null),
	}),
	family({
		id: 'doubtfulSections',
		zh: '存疑信息段',
		english: 'Doubtful sections',
		unit: 'text',
		definition: words(
			'Sections of which rows are missing, left over or unread, or may be; document is the report as a whole. What rests on them is null',
			'有记录缺失、未识别或未读取（或可能如此）的信息段；document 指整份报告。依据这些信息段的指标为空',
		),
		sources: ['meta.completeness'],
		missing: words('null when there is none', '没有时为空'),
		value: doubtfulSections,
	}),
];
