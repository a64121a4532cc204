import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { CreditReportError } from '../../nodes/CreditReport/errors/CreditReportError';
import { editionOf, readReport } from '../../nodes/CreditReport/engines/local/grammar';
import { parseCases } from '../../nodes/CreditReport/engines/local/inspection/corpus';
import type { Block, Line } from '../../nodes/CreditReport/engines/local/layout/types';
import type { Random } from '../fixtures/random';
import { ROOT } from '../root';
import { timed } from './timed';
import type { Fuzzer, Trial } from './types';

const CORPUS = path.join(ROOT, 'test/corpus');

/** Words that mean something to the grammar, and characters that no report has. */
const WORDS = [
	'个人信用报告',
	'信贷记录',
	'信用卡',
	'贷款',
	'账户1',
	'截至2025年01月',
	'2025.02.30',
	'9999年99月99日',
	'（',
	'）',
	'：',
	'，',
	'。',
	'--',
	'0',
	'-1',
	'1,2,3',
	'１２３',
	'99999999999999999999',
	'N',
	'C',
	'/',
	'*',
	'第1页',
	'共0页',
	'查询记录',
	'编号',
	'证件号码',
	'账户数',
	'余额',
	'元',
	'%',
	'\u0000',
	'\u202e',
	'\ud83d',
	'𠮷',
	'﷽',
	'a'.repeat(500),
	'一'.repeat(500),
	'（'.repeat(200),
	'2025.01.01'.repeat(60),
	'合同编号：'.repeat(60),
];

/** A line with other words: every place of a text is where its last character was. */
function reworded(line: Line, text: string): Line {
	const words = text === '' ? '·' : text;
	const last = line.x1s.at(-1) ?? line.x1;
	const stretched = (places: readonly number[]) =>
		Array.from({ length: words.length }, (_, index) => places[index] ?? last);
	return {
		...line,
		text: words,
		x0s: stretched(line.x0s),
		x1s: stretched(line.x1s),
		segments: line.segments.filter((offset) => offset < words.length),
	};
}

function mutatedText(text: string, random: Random): string {
	const at = random.int(0, text.length);
	const end = random.int(at, Math.min(text.length, at + 6));
	switch (random.int(0, 4)) {
		case 0:
			return text.slice(0, at) + text.slice(end);
		case 1:
			return text.slice(0, at) + random.pick(WORDS) + text.slice(at);
		case 2:
			return text.slice(0, at) + random.pick(WORDS) + text.slice(end);
		case 3:
			return text.slice(at) + text.slice(0, at);
		default:
			return text + text;
	}
}

/** Every line of a block, also those in cells. */
function mapLines(block: Block, change: (line: Line) => Line): Block {
	if (block.kind !== 'table') {
		const lines = block.lines.map(change);
		return block.kind === 'heading'
			? { ...block, lines, text: lines.map(({ text }) => text).join('') }
			: { ...block, lines };
	}
	const rows = block.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(change) })),
	}));
	return { ...block, rows };
}

const BLOCK_MUTATIONS: ReadonlyArray<{ name: string; apply(blocks: Block[], random: Random): Block[] }> = [
	{
		name: 'words',
		apply: (blocks, random) =>
			blocks.map((block) =>
				mapLines(block, (line) => (random.chance(0.02) ? reworded(line, mutatedText(line.text, random)) : line)),
			),
	},
	{ name: 'a block less', apply: (blocks, random) => blocks.toSpliced(random.int(0, blocks.length - 1), 1) },
	{
		name: 'a block twice',
		apply: (blocks, random) => blocks.toSpliced(random.int(0, blocks.length), 0, random.pick(blocks)),
	},
	{
		name: 'blocks in another order',
		apply(blocks, random) {
			const [from, to] = [random.int(0, blocks.length - 1), random.int(0, blocks.length - 1)];
			const moved = blocks[from];
			return moved ? blocks.toSpliced(from, 1).toSpliced(to, 0, moved) : blocks;
		},
	},
	{
		name: 'rows less, twice, in another order',
		apply: (blocks, random) =>
			blocks.map((block) => {
				if (block.kind !== 'table' || random.chance(0.9)) return block;
				const at = random.int(0, block.rows.length - 1);
				const row = block.rows[at];
				if (!row) return block;
				const without = block.rows.toSpliced(at, 1);
				return {
					...block,
					rows: random.chance(0.4)
						? without
						: without.toSpliced(random.int(0, without.length), 0, row, ...(random.chance(0.5) ? [row] : [])),
				};
			}),
	},
	{
		name: 'a kind for another',
		apply: (blocks, random) =>
			blocks.map((block) =>
				block.kind === 'table' || random.chance(0.95)
					? block
					: block.kind === 'heading'
						? { kind: 'paragraph', page: block.page, lines: block.lines }
						: {
								kind: 'heading',
								page: block.page,
								lines: block.lines,
								text: block.lines.map(({ text }) => text).join(''),
							},
			),
	},
];

/** Reports after layout with words and tables that no print has: the grammar reads or refuses them, and never fails. */
export function fuzzTexts(): Promise<Fuzzer> {
	const cases = readdirSync(CORPUS)
		.filter((name) => name.endsWith('.txt'))
		.flatMap((name) => parseCases(readFileSync(path.join(CORPUS, name), 'utf8')));

	async function attempt(random: Random): Promise<Trial> {
		const base = random.pick(cases);
		const made = [base.title];
		let blocks = base.blocks;
		for (let count = random.int(1, 4); count > 0; count--) {
			const mutation = random.pick(BLOCK_MUTATIONS);
			made.push(mutation.name);
			blocks = mutation.apply(blocks, random);
		}
		const { result, problem } = await timed(() => read(blocks));
		return { outcome: result.outcome, problem: result.problem ?? problem, input: blocks, made };
	}

	return Promise.resolve({ attempt, stop: async () => undefined });
}

function read(blocks: readonly Block[]): { outcome: string; problem?: string } {
	try {
		const { unparsed } = readReport(blocks, editionOf(blocks));
		return { outcome: unparsed.length === 0 ? 'READ' : 'READ, with lines left over' };
	} catch (error) {
		if (error instanceof CreditReportError) return { outcome: error.code };
		return { outcome: 'FAILED', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}
