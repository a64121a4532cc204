import { words, type Words } from '../../report/words';
import type { ReportView } from '../view';
import { sayIn, TITLES } from '../words';
import { numberCell, textCell, type SheetCell } from './cells';
import { tableSheet, type Sheet } from './sheet';
import { BODY, TONES } from './styles';

const HEADERS = [
	words('What', '类别'),
	words('Where', '位置'),
	words('Text', '内容'),
	words('Meaning', '说明'),
	words('Announced', '应有'),
	words('Read', '已读'),
	words('Times', '次数'),
];

/** What was not read, or not certainly: a row for each. */
export function unreadSheet({ unread, review, emptySections, language }: ReportView): Sheet {
	const say = sayIn(language);
	const row = (
		what: Words,
		[where, text, meaning]: ReadonlyArray<string | null>,
		[announced = null, read = null, times = null]: ReadonlyArray<number | null> = [],
	): SheetCell[] => [
		textCell(say(what), BODY),
		...[where, text, meaning].map((part) => textCell(part ?? null)),
		...[announced, read, times].map((count) => numberCell(count)),
	];
	const [summary, ...rest] = [
		row(words('Summary', '概要'), [null, null, unread.summary]),
		...(review?.values ?? []).map(({ place, page, value, before, alternatives, reason }) => {
			const others = [...(before === null ? [] : [before]), ...alternatives];
			return row(words('Under review', '待核对'), [
				say(words(`${place}, page ${page}`, `${place}，第${page}页`)),
				others.length === 0 ? value : `${value} (${others.join(' / ')})`,
				reason,
			]);
		}),
		...unread.sections.map(({ title, status, reason, expected, read }) =>
			row(words('Section', '部分'), [title, status, reason], [expected, read]),
		),
		...unread.warnings.map(({ code, meaning, advice, places, count }) =>
			row(words('Warning', '警告'), [places.join('\n'), code, `${meaning}\n${advice}`.trim()], [null, null, count]),
		),
		...unread.lines.map(({ page, text }) =>
			row(words('Line', '未识别的文字'), [say(words(`page ${page}`, `第${page}页`)), text, null]),
		),
		...(unread.moreLines > 0
			? [
					row(
						words('Line', '未识别的文字'),
						[null, '…', say(words('further lines', '其余各行'))],
						[null, null, unread.moreLines],
					),
				]
			: []),
		...emptySections.map(({ title, isNone }) =>
			row(words('Empty section', '无内容的部分'), [
				title,
				null,
				say(
					isNone
						? words('The report has none.', '报告中没有。')
						: words('It is not known whether there is none.', '无法确认是否没有。'),
				),
			]),
		),
	];
	const toned = summary!.map((cell) => (cell?.value === undefined ? cell : { ...cell, ...TONES[unread.tone] }));
	return tableSheet(say(TITLES.unread), HEADERS.map(say), [toned, ...rest]);
}
