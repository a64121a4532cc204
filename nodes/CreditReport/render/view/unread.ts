import { DOCUMENT } from '../../report/facts/completeness';
import type { Completeness, CompletenessReason, CompletenessStatus, Meta, Warning } from '../../report/forms/types';
import { WARNINGS, type WarningCode } from '../../report/forms/warnings';
import { words, type Words } from '../../report/words';
import type { Material } from './material';
import { placeOf, sectionTitle } from './places';
import type { Unread, UnreadSection, WarningView } from './types';

/** Places that a view names of one warning, and lines that it shows; Parse has all of them. */
const MOST_PLACES = 10;
const MOST_LINES = 200;

const STATUSES: Readonly<Record<CompletenessStatus, Words>> = {
	complete: words('complete', '完整'),
	short: words('rows are missing', '缺少记录'),
	more: words('more rows than announced', '多于所列数目'),
	unknown: words('not known', '无法确认'),
};
const REASONS: Readonly<Record<CompletenessReason, Words>> = {
	nothingRead: words('a heading is in print, and nothing was read below it', '有标题，但其下未读取到内容'),
	textLeft: words('lines of it were not understood', '有文字未能识别'),
	pagesNotRead: words('pages are missing or unreadable', '有页面缺失或无法读取'),
	endNotSeen: words('the print stops before its end', '未见结尾'),
	valuesMissing: words('values are missing', '有值缺失'),
	valuesUnfit: words('values are not of their kind', '有值不合其类型'),
};

/** What was not read, or not certainly: rule one of this package is that nothing is lost in silence. */
export function unreadOf({ shown, facts, say }: Material): Unread {
	const meta: Partial<Meta> = shown.meta ?? {};
	const sections = facts.completeness.filter(({ status }) => status !== 'complete');
	const lines = meta.unparsed ?? [];
	const isTold = facts.completeness.some(({ section }) => section === DOCUMENT);
	const isWhole = isTold && sections.length === 0 && lines.length === 0;
	return {
		summary: isWhole
			? say(words('Everything that the report announces was read.', '报告所载内容均已读取。'))
			: sections.length > 0 || lines.length > 0
				? say(
						words(
							`Not everything was certainly read: ${sections.length} entries of completeness are open, ${lines.length} lines were not understood.`,
							`未能确认全部读取：${sections.length}项完整性存疑，${lines.length}行文字未识别。`,
						),
					)
				: say(words('It is not known whether everything was read.', '无法确认是否全部读取。')),
		tone: isWhole ? 'good' : sections.some(({ status }) => status !== 'unknown') ? 'bad' : 'unknown',
		sections: sections.map((entry) => sectionView(entry, say)),
		warnings: warningViews(meta.warnings ?? [], say),
		lines: lines.slice(0, MOST_LINES).map(({ page, text }) => ({ page, text })),
		moreLines: Math.max(0, lines.length - MOST_LINES),
	};
}

function sectionView({ section, status, reason, expected, read }: Completeness, say: Material['say']): UnreadSection {
	return {
		title: say(sectionTitle(section)),
		status: say(STATUSES[status]),
		reason: reason === undefined ? null : say(REASONS[reason]),
		expected,
		read,
	};
}

/** Warnings of one kind together. */
function warningViews(warnings: readonly Warning[], say: Material['say']): WarningView[] {
	const byCode = new Map<WarningCode, Warning[]>();
	for (const warning of warnings) byCode.set(warning.code, [...(byCode.get(warning.code) ?? []), warning]);
	return [...byCode].map(([code, members]) => {
		const row: (typeof WARNINGS)[WarningCode] | undefined = WARNINGS[code];
		return {
			code,
			meaning: row ? say(row.meaning) : code,
			advice: row ? say(row.advice) : '',
			places: members.slice(0, MOST_PLACES).map((warning) => placeText(warning, say)),
			count: members.length,
		};
	});
}

function placeText({ page, path, value, message }: Warning, say: Material['say']): string {
	const parts = [
		...(page === undefined ? [] : [say(words(`page ${page}`, `第${page}页`))]),
		...(path === undefined ? [] : [say(placeOf(path))]),
		...(value === undefined ? [] : [value]),
	];
	return parts.length === 0 ? message : parts.join(' · ');
}
