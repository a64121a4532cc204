import { DOCUMENT } from '../completeness';
import type { Facts } from '../facts';
import type { WarningCode } from '../types';
import type { Indicator } from './definition';

/** Warnings that say that something of the print was not read, or not as it stands there. */
const LOSSES: readonly WarningCode[] = ['INCOMPLETE_SECTION', 'SECTION_FAILED', 'UNREADABLE_CHARACTERS', 'VALUE_DOES_NOT_FIT', 'CONFLICTING_VALUE', 'EMPTY_RESULT', 'PAGE_ORDER_DOUBTFUL'];
/** The print itself, or the file, lacks something. */
const CUT: ReadonlyArray<string | undefined> = ['pagesNotRead', 'endNotSeen'];

function isComplete({ completeness, meta }: Facts): 'yes' | 'no' | 'unknown' {
	if (completeness.some(({ status, reason, basis }) => status === 'short' || status === 'more' || (basis === 'document' && CUT.includes(reason)))) return 'no';
	const isToldWhole = completeness.some(({ section, status }) => section === DOCUMENT && status === 'complete') && completeness.every(({ status }) => status === 'complete');
	const isDoubted = meta.unparsed?.length !== 0 || meta.textSource !== 'text' || (meta.warnings ?? []).some(({ code }) => LOSSES.includes(code));
	return isToldWhole && !isDoubted ? 'yes' : 'unknown';
}

function doubtfulSections({ completeness }: Facts): string | null {
	const sections = new Set(completeness.filter(({ status }) => status !== 'complete').map(({ section }) => section));
	return sections.size === 0 ? null : [...sections].join(', ');
}

const META = ['meta.completeness', 'meta.unparsed', 'meta.warnings'];

/** How far the figures can be trusted. Nothing but `yes` says that all of the report was read. */
export const QUALITY: readonly Indicator[] = [
	{ id: 'complete', zh: '报告是否完整读取', english: 'Read completely', unit: 'text', definition: 'yes: read from title to explanations as text, nothing left over, every number of rows that the report announces was read. no: rows or pages are missing, doubled or cut off. unknown: anything else, and always with the JD engine, unless it read fewer rows than the report announces', sources: META, missing: 'never null', value: isComplete },
	{ id: 'unparsedLines', zh: '未识别文字行数', english: 'Lines not recognised', unit: 'lines', definition: 'Lines in meta.unparsed', sources: ['meta.unparsed'], missing: 'null when the engine does not tell (JD)', value: ({ meta }) => (meta.engine === 'local' ? (meta.unparsed?.length ?? null) : null) },
	{ id: 'warnings', zh: '警告数', english: 'Warnings', unit: 'records', definition: 'Entries of meta.warnings', sources: ['meta.warnings'], missing: 'null without meta', value: ({ meta }) => meta.warnings?.length ?? null },
	{ id: 'doubtfulSections', zh: '存疑信息段', english: 'Doubtful sections', unit: 'text', definition: 'Sections of which rows are missing, left over or unread, or may be; document is the report as a whole. What rests on them is null', sources: ['meta.completeness'], missing: 'null when there is none', value: doubtfulSections },
];
