import type { TraceEntry } from '../grammar';

/** Why something was left over, in words. */
const WHY = {
	unclaimed: 'no reader knew it',
	unread: 'its reader read nothing of it',
	part: 'all but a part was read',
	failed: 'a defect of the parser cost it',
} as const satisfies Record<NonNullable<TraceEntry['left']>['why'], string>;

/** Wide enough for the names of readers. */
const COLUMN = 16;

/** Line by line: the page, the reader that took it, what is printed, the paths it filled, and what was left of it and why. */
export function printReading(lines: readonly TraceEntry[]): string {
	return lines.map((line) => `p${line.page} ${readerOf(line).padEnd(COLUMN)}${line.text}${outcomeOf(line)}`).join('\n');
}

/** The reader of a line, or a dash. */
export function readerOf({ reader }: TraceEntry): string {
	return reader ?? '-';
}

/** `  -> loans[0].balance`, `  LEFT OVER (no reader knew it)`; nothing for a line without values that was read whole. */
export function outcomeOf({ paths, left, text }: TraceEntry): string {
	const filled = paths.length === 0 ? '' : `  -> ${paths.join(', ')}`;
	if (!left) return filled;
	const parts = left.texts.join(' … ');
	return `${filled}  LEFT OVER (${WHY[left.why]})${parts === text ? '' : `: ${parts}`}`;
}
