import { bandTables } from '../bands';
import type { RuleLine, RuleLines } from '../mergedRules';
import { withoutUnderlines } from '../underlines';
import type { PageMatter, TableFinder } from './types';

/** Tables with horizontal rules only: each band between two of them is a row, whose cells white space parts. */
export const HALF_RULED: TableFinder<PageMatter> = {
	rules: 'horizontal',
	find(matter, vocabulary, tolerances) {
		const { page, lines, frames, free } = matter;
		const lone = loneHorizontals(frames);
		const rules = lone.length === 0 ? [] : withoutUnderlines(lone, lines(), page.unit, tolerances);
		const { tables, rest } = bandTables(free, rules, ruledTables(frames), page, vocabulary, tolerances);
		return {
			...matter,
			free: rest,
			tables: [...matter.tables, ...tables],
			separators: rules.map(({ at }) => at),
		};
	},
};

/** Horizontal rules of the tables that have upright ones. */
function ruledTables(frames: readonly RuleLines[]): RuleLine[] {
	return frames.filter((frame) => frame.vertical.length > 0).flatMap((frame) => frame.horizontal);
}

/** Horizontal rules that meet no vertical one, top to bottom. */
function loneHorizontals(frames: readonly RuleLines[]): RuleLine[] {
	return frames
		.filter((frame) => frame.vertical.length === 0)
		.flatMap((frame) => frame.horizontal)
		.sort((a, b) => a.at - b.at);
}
