import type { SeenSections, Unparsed } from '../../../../report/forms/types';
import type { Block, Line, Row } from '../../layout/types';
import { Context } from './context';
import type { EditionGrammar } from '../grammar';
import { OtherSectionReader } from '../readers/otherSections';
import { linesOfBlock, Passage } from '../passage';
import { isBoilerplate, isRemark } from '../sentences/boilerplate';
import { Explanations } from '../readers/explanations';
import { canonical } from '../labels';
import { loneRow, printedRow, type PrintedRow } from '../tables/rows';
import { NUMBERED } from '../sentences/pattern';
import { TableReader } from '../tables/tableReader';
import { TextReader } from '../readers/texts';
import { looksLikeTitle } from '../reportTitles';

/** A word of a remark (金额) may stand in any cell; a remark that is a cell of its own is longer. */
const SHORTEST_REMARK = 5;

/** The document as the grammar understood it. */
export interface Interpretation {
	context: Context;
	unparsed: Unparsed[];
	seen: SeenSections;
}

/** Lines that one item in the head of a report may reach over. */
const MOST_HEAD_LINES = 12;

/** Reads blocks with the grammar of one edition. */
export function interpret(blocks: readonly Block[], edition: EditionGrammar): Interpretation {
	const context = new Context(edition);
	const tables = new TableReader(context);
	const texts = new TextReader(context, tables);
	const others = new OtherSectionReader(context);
	const behind = new Explanations(context, texts);
	for (const block of blocks) guarded(block.page, () => readBlock(block));
	guarded(blocks[blocks.length - 1]?.page ?? 1, finish);

	function readBlock(block: Block): void {
		if (block.kind === 'table') {
			readRows(block.rows);
			if (!block.ruled) tables.end();
		} else readLines(block.lines);
	}

	function readLines(lines: readonly Line[]): void {
		for (let index = 0; index < lines.length; index++) {
			const line = lines[index] as Line;
			if (behind.pass([line])) continue;
			const head = texts.readHead(lines.slice(index, index + MOST_HEAD_LINES));
			context.ledger.evidence.place(lines.slice(index, index + Math.max(head, 1)), context.position.section);
			if (head > 0) index += head - 1;
			else if (texts.readWrappedSubheading(line, lines[index + 1])) index++;
			else if (readOther(new Passage([line]))) continue;
			else if (texts.readLine(line)) continue;
			else if (!tables.readTitles(loneRow(line))) readRest(line);
		}
	}

	/** A line that may be the rest of the row above; a title that nobody knows is none. */
	function readRest(line: Line): void {
		if (looksLikeTitle(line.text) || NUMBERED.test(canonical(line.text))) finish();
		else tables.read(loneRow(line));
	}

	/** Chapters that the edition does not know. @returns false for what is none, or stands in a known section */
	function readOther(passage: Passage): boolean {
		if (texts.sectionTitled(passage.text)) return false;
		if (others.isHeading(passage)) {
			finish();
			others.begin(passage);
			return true;
		}
		if (!others.isReading) return false;
		if (!others.readText(passage) && isBoilerplate(canonical(passage.text))) context.ledger.consume(passage.lines);
		return true;
	}

	function finish(): void {
		texts.finish();
		tables.end();
	}

	/** A fault in one section costs that section, not the report: what it left unread comes back as unparsed. */
	function guarded(page: number, read: () => void): void {
		try {
			read();
		} catch (error) {
			context.ledger.warnings.push({
				code: 'SECTION_FAILED',
				message: `A part of this section could not be read, by a defect of the parser (${error instanceof Error ? error.name : 'unknown'})`,
				path: context.position.section.name,
				page,
			});
			texts.abandon();
			tables.abandon();
		}
	}

	function readRows(rows: readonly Row[]): void {
		for (const row of rows) {
			if (behind.pass(row.cells.filter((cell) => cell.row === row.index).flatMap((cell) => cell.lines))) continue;
			readRow(printedRow(row));
		}
	}

	function readRow(printed: PrintedRow): void {
		const row = withoutRemarks(printed);
		const filled = row.cells.filter((cell) => cell.passage.text !== '');
		const [only] = filled;
		if (!only || !filled.some((cell) => cell.fresh)) return;
		context.ledger.evidence.place(
			filled.flatMap((cell) => cell.passage.lines),
			context.position.section,
		);
		if (filled.length === 1 && only.fresh && readOther(only.passage)) return;
		if (others.isReading && filled.length > 1) {
			others.readRow(row);
			return;
		}
		if (filled.length === 1 && only.fresh && texts.readCell(only.passage)) return;
		if (texts.readRow(row)) return;
		texts.finish();
		if (tables.read(row)) return;
		const isFixed = (text: string) =>
			(text.length >= SHORTEST_REMARK && isBoilerplate(text)) ||
			(context.position.section.hasRemarks && isRemark(text));
		for (const cell of filled)
			if (cell.fresh && texts.readHead(cell.passage.lines) === 0 && isFixed(canonical(cell.passage.text)))
				context.ledger.consume(cell.passage.lines);
	}

	/** The remarks beside a table may be cells of it. */
	function withoutRemarks(row: PrintedRow): PrintedRow {
		if (!context.position.section.hasRemarks) return row;
		const remarks = row.cells.filter((cell) => isRemark(canonical(cell.passage.text)));
		if (remarks.length === 0 || remarks.length === row.cells.length) return row;
		for (const cell of remarks) context.ledger.consume(cell.passage.lines);
		return { ...row, cells: row.cells.filter((cell) => !remarks.includes(cell)) };
	}

	const unparsed = context.ledger.close(blocks.flatMap(linesOfBlock));
	return { context, unparsed, seen: context.ledger.evidence.seen(behind.wereSeen, unparsed.length > 0) };
}
