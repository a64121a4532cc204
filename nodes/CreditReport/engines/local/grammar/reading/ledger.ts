import type { Unparsed, Warning } from '../../../../report/forms/types';
import type { Line } from '../../layout/types';
import type { SectionGrammar } from '../grammar';
import { Evidence } from './evidence';

/** The books of one reading: which lines were read, what of them was left over, what is doubtful, what the print says of its sections. */
export class Ledger {
	readonly warnings: Warning[] = [];
	readonly evidence = new Evidence();
	private readonly consumed = new Set<Line>();
	/** Parts of lines that were read but for these. */
	readonly remainders: Unparsed[] = [];

	/** Lines that were read: nothing of them is left but what {@link leave} says. */
	consume(lines: readonly Line[]): void {
		for (const line of lines) this.consumed.add(line);
	}

	/** A part of a sentence or row that was read but for this. */
	leave(part: Unparsed, section: SectionGrammar): void {
		this.remainders.push(part);
		this.evidence.leave(section);
	}

	isConsumed(line: Line): boolean {
		return this.consumed.has(line);
	}

	/** Closes the books. @returns the lines of the document that nobody read, then the parts left of the others */
	close(document: readonly Line[]): Unparsed[] {
		const left = document.filter((line) => !this.consumed.has(line));
		for (const line of left) this.evidence.leaveLine(line);
		return [...left.map(({ page, text }) => ({ page, text })), ...this.remainders];
	}
}
