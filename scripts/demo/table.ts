/** Characters that take two columns of a terminal: CJK, kana, Hangul, full-width forms. */
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const LONGEST_CELL = 18;
const GAP = '  ';
/** What a reader looks for first; the other columns follow in their own order. */
const FIRST = [
	'serialNo',
	'no',
	'organization',
	'type',
	'amount',
	'balance',
	'used',
	'status',
	'startAt',
	'endAt',
	'currOverdue',
];

interface Column {
	name: string;
	cells: string[];
	isNumeric: boolean;
	width: number;
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
	return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** Shortens a text to a display width; `…` stands for what is gone. */
function fit(text: string, width: number): string {
	if (widthOf(text) <= width) return text;
	let shortened = '';
	for (const character of text) {
		if (widthOf(shortened + character) > width - 1) break;
		shortened += character;
	}
	return `${shortened}…`;
}

function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	return fit(String(value), LONGEST_CELL);
}

/**
 * Rows as a table for a terminal of the given width: columns that hold something, as many as fit.
 * @returns lines of the table, and the names of the columns for which there was no room
 */
export function formatTable(
	rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
	terminalWidth: number,
): { lines: string[]; hidden: string[] } {
	const own = Object.keys(rows[0] ?? {});
	const names = [...new Set([...FIRST.filter((name) => own.includes(name)), ...own])].filter((name) =>
		rows.some((row) => cellOf(row[name]) !== ''),
	);
	const columns = names.map((name): Column => {
		const cells = rows.map((row) => cellOf(row[name]));
		const isNumeric = rows.every((row) => row[name] === null || typeof row[name] === 'number');
		return { name, cells, isNumeric, width: Math.max(...[name, ...cells].map(widthOf)) };
	});
	const shown: Column[] = [];
	for (const column of columns) {
		const used = [...shown, column].reduce((sum, { width }) => sum + width + GAP.length, -GAP.length);
		if (used > terminalWidth) break;
		shown.push(column);
	}
	const line = (textOf: (column: Column) => string): string =>
		shown
			.map((column) => pad(textOf(column), column))
			.join(GAP)
			.trimEnd();
	const body = rows.map((_, index) => line(({ cells }) => cells[index] ?? ''));
	const ruler = line(({ width }) => '─'.repeat(width));
	return { lines: [line(({ name }) => name), ruler, ...body], hidden: names.slice(shown.length) };
}

function pad(text: string, { width, isNumeric }: Column): string {
	const blanks = ' '.repeat(width - widthOf(text));
	return isNumeric ? blanks + text : text + blanks;
}
