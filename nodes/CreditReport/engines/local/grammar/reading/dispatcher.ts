import type { SeenSections, Unparsed } from '../../../../report/forms/types';
import type { Block } from '../../layout/types';
import type { EditionGrammar } from '../grammar';
import { linesOfBlock } from '../passage';
import { Context } from './context';
import type { Answer, Reader } from './reader';
import {
	COLLECTORS,
	CONTENTS,
	createReaders,
	ORDER,
	TABLES,
	type Place,
	type ReaderId,
	type Readers,
} from './registry';
import { tokensOf, type Token } from './token';
import { Trace, type TraceEntry } from './trace';

/** A report as the readers of its edition understood it. */
export interface Reading {
	context: Context;
	/** What nobody read, and parts of what was read. */
	unparsed: Unparsed[];
	seen: SeenSections;
	/** Line by line, when asked for. */
	trace?: readonly TraceEntry[];
}

/** Reads blocks with the grammar of one edition. @param withTrace also tell of every line who read it */
export function interpret(blocks: readonly Block[], edition: EditionGrammar, withTrace = false): Reading {
	const context = new Context(edition);
	const trace = withTrace ? new Trace() : undefined;
	if (trace) context.builder.observer = (writing) => trace.wrote(writing);
	new Dispatcher(context, createReaders(context), trace).read(blocks);
	const document = blocks.flatMap(linesOfBlock);
	const { ledger, builder } = context;
	const unparsed = ledger.close(document);
	return {
		context,
		unparsed,
		seen: ledger.evidence.seen(unparsed.length > 0),
		...(trace && { trace: trace.entries(document, ledger, builder.report) }),
	};
}

/**
 * Walks the tokens of a document, asks the readers about each in the order of the registry, and keeps the books: no reader
 * books anything itself.
 */
export class Dispatcher {
	constructor(
		private readonly context: Context,
		private readonly readers: Readers,
		private readonly trace?: Trace,
	) {}

	read(blocks: readonly Block[]): void {
		for (const block of blocks) {
			const isRead = this.guard(block.page, () => this.readBlock(block));
			if (!isRead) this.trace?.fail(linesOfBlock(block));
		}
		this.guard(blocks[blocks.length - 1]?.page ?? 1, () => this.end(COLLECTORS));
	}

	/** Ends what readers have collected. */
	end(ids: readonly ReaderId[]): void {
		for (const id of ids) {
			const reader: Reader<never> = this.readers[id];
			const ended = reader.end?.();
			if (!ended) continue;
			this.context.ledger.book(ended, this.context.position.section);
			this.trace?.left(ended);
		}
	}

	private readBlock(block: Block): void {
		const tokens = tokensOf(block);
		for (let at = 0; at < tokens.length;) at += this.dispatch(tokens[at] as Token);
		// Without rules around it, nothing below a table tells that it goes on.
		if (block.kind === 'table' && !block.ruled) this.end(TABLES);
	}

	/** @returns how many tokens are dealt with, this one included */
	dispatch(token: Token): number {
		switch (token.kind) {
			case 'line':
				return this.ask(token, this.readers, ORDER.line);
			case 'strayLine':
				return this.ask(token, this.readers, ORDER.strayLine);
			case 'cell':
				return this.ask(token, this.readers, ORDER.cell);
			case 'row':
				return this.ask(token, this.readers, ORDER.row);
			case 'blankRow':
				return this.ask(token, this.readers, ORDER.blankRow);
			case 'looseCell':
				return this.ask(token, this.readers, ORDER.looseCell);
		}
	}

	private ask<T extends Token, I extends ReaderId>(
		token: T,
		readers: { readonly [K in I]: Reader<T> },
		order: ReadonlyArray<Place<I>>,
	): number {
		this.place(token);
		for (const { reader: id, ends } of order) {
			const reader = readers[id];
			if (reader.recognises?.(token) === false) continue;
			if (ends) this.end(ends);
			const answer = reader.take(token);
			if (!answer) continue;
			this.book(id, token, answer);
			for (const part of answer.instead ?? []) this.dispatch(part);
			if (!answer.isDeclined) return answer.span ?? 1;
		}
		return 1;
	}

	/** Remembers in which section a token stands, before a heading leads out of it. What explanations say is of none. */
	private place(token: Token): void {
		const { section } = this.context.position;
		if (section.skip || token.kind === 'blankRow') return;
		const lines = 'row' in token ? token.row.cells.flatMap((cell) => cell.passage.lines) : token.lines;
		this.context.ledger.evidence.place(lines, section);
	}

	private book(id: ReaderId, token: Token, answer: Answer): void {
		const { ledger, position } = this.context;
		ledger.book(answer, position.section);
		if (!answer.isDeclined && CONTENTS.has(id)) ledger.evidence.answer();
		const ahead = token.kind === 'line' ? token.following.slice(0, (answer.span ?? 1) - 1) : [];
		// Lines that were looked ahead at are no tokens of their own.
		ledger.evidence.place(ahead, position.section);
		if (!this.trace) return;
		if (answer.instead) this.trace.took(id, answer.read);
		else if (!answer.isDeclined) this.trace.took(id, [...token.lines, ...ahead]);
		this.trace.left(answer);
	}

	/** A fault in one section costs that section, not the report: what it left unread comes back as unparsed. */
	private guard(page: number, read: () => void): boolean {
		try {
			read();
			return true;
		} catch (error) {
			const { ledger, position } = this.context;
			ledger.warnings.push({
				code: 'SECTION_FAILED',
				message: `A part of this section could not be read, by a defect of the parser (${error instanceof Error ? error.name : 'unknown'})`,
				path: position.section.name,
				page,
			});
			for (const id of COLLECTORS) this.abandon(id);
			return false;
		}
	}

	private abandon(id: ReaderId): void {
		const reader: Reader<never> = this.readers[id];
		reader.abandon?.();
	}
}
