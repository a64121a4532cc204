import type { Warning } from '../../../report/forms/types';
import type { Block, Line } from '../layout/types';
import { PAGE_WORDS } from './pageWords';
import { linesOfBlock } from './passage';

/** Lines above a title that another paper may leave there; more are no preamble. */
const MAX_LINES = 30;

/**
 * Lines above the title of a report that are none of it: the end of an authorisation, a receipt, a stamp with the time and
 * the clerk. Their words must not decide the edition, nor their numbers be read as the report's. What the head of a report
 * says stays, wherever it stands, and so does a line without a number.
 */
export function withoutPreamble(blocks: readonly Block[]): { blocks: readonly Block[]; warnings: Warning[] } {
	const at = blocks.findIndex((block) =>
		linesOfBlock(block).some(({ text }) => PAGE_WORDS.titleOf(text) === 'personal'),
	);
	const above = blocks.slice(0, Math.max(0, at));
	if (above.length === 0 || above.flatMap(linesOfBlock).length > MAX_LINES) return { blocks, warnings: [] };
	const dropped: Line[] = [];
	const kept = above.flatMap((block): Block[] => {
		if (block.kind === 'table') return [block];
		const lines = block.lines.filter((line) => {
			if (!isStrange(line.text)) return true;
			dropped.push(line);
			return false;
		});
		return lines.length === 0 ? [] : [{ ...block, lines }];
	});
	const warnings = dropped.map(({ text, page }): Warning => ({
		code: 'SKIPPED_TEXT',
		message: 'A line above the title was not read as a part of the report',
		page,
		value: text,
	}));
	return { blocks: [...kept, ...blocks.slice(at)], warnings };
}

function isStrange(text: string): boolean {
	if (PAGE_WORDS.reportNumberOf(text) !== undefined || /报告时间/.test(text)) return false;
	return /[\d０-９]/.test(text) || PAGE_WORDS.titleOf(text) !== undefined || /授权|委托|回执|申请|查询时间/.test(text);
}
