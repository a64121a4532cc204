import type { Unparsed, Warning } from '../../../../report/forms/types';
import type { Line } from '../../layout/types';
import type { SectionGrammar } from '../grammar';
import { Evidence } from './evidence';
import type { Outcome } from './reader';

/**
 * The books of one reading: which lines were read, what of them was left over, what is doubtful, what the print says of
 * its sections. Readers add warnings and evidence; what was read and left over is booked by the dispatcher alone.
 */
export class Ledger {
	readonly warnings: Warning[] = [];
	readonly evidence = new Evidence();
	/** Parts of lines that were read but for these. */
	readonly remainders: Unparsed[] = [];
	private readonly read = new Set<Line>();

	/** Books what came of lines in a section. */
	book({ read, left }: Outcome, section: SectionGrammar): void {
		for (const line of read) this.read.add(line);
		if (left.length === 0) return;
		this.remainders.push(...left);
		this.evidence.leave(section);
	}

	isRead(line: Line): boolean {
		return this.read.has(line);
	}

	/** Closes the books. @returns the lines of the document that nobody read, then the parts left of the others */
	close(document: readonly Line[]): Unparsed[] {
		const unread = document.filter((line) => !this.read.has(line));
		for (const line of unread) this.evidence.leaveLine(line);
		return [...unread.map(({ page, text }) => ({ page, text })), ...this.remainders];
	}
}
