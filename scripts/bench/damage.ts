/**
 * Reports damaged at places of chance: how many of them lose values without a word.
 *
 *   node scripts/run.js bench/damage
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { builtApi } from '../built';
import { makeReport } from '../fixtures/data';
import { EDITIONS } from '../fixtures/grammar';
import { lookOf } from '../fixtures/looks';
import { Random } from '../fixtures/random';
import { renderReport } from '../fixtures/render';
import { ROOT } from '../root';
import { tableOf } from './support';

const { parseCreditReport } = builtApi();
type Report = Awaited<ReturnType<typeof parseCreditReport>>;

/** Parts of a file, by what they hold. */
const PARTS = ['contents', 'font', 'Unicode map', 'dictionary'] as const;
const WAYS = ['a part is gone', 'a part is zeros', 'the rest is blank', 'some bits are turned'] as const;
const TRIES = 3;
/** Bytes that one damage takes at most. */
const MOST = 200;

interface Part {
	kind: (typeof PARTS)[number];
	from: number;
	to: number;
}

/** What became of a damaged report. */
type Ending = 'refused' | 'as it was' | 'told' | 'silent';

/** Damages the example and a report of each edition, and reads them. @returns a table in Markdown */
export async function damageTable(): Promise<string> {
	const random = new Random(20_261_129);
	const counts = new Map<string, Map<Ending, number>>();
	const count = (row: string, ending: Ending): void => {
		const own = counts.get(row) ?? new Map<Ending, number>();
		counts.set(row, own.set(ending, (own.get(ending) ?? 0) + 1));
	};
	for (const file of await filesToDamage()) {
		const whole = await parseCreditReport(file);
		const parts = partsOf(file);
		for (const kind of PARTS) {
			const own = parts.filter((part) => part.kind === kind && part.to - part.from > 40);
			for (const way of own.length === 0 ? [] : WAYS)
				for (let turn = 0; turn < TRIES; turn++) {
					const part = own[random.int(0, own.length - 1)];
					if (part) count(kind, await endingOf(damaged(file, part, way, random), whole));
				}
		}
	}
	const endings: Ending[] = ['as it was', 'told', 'refused', 'silent'];
	return tableOf(
		['What is damaged', 'Reads as it was', 'Differs, and says so', 'Refused', 'Differs without a word'],
		[...counts].map(([row, own]) => [row, ...endings.map((ending) => String(own.get(ending) ?? 0))]),
	);
}

async function filesToDamage(): Promise<Buffer[]> {
	const made = EDITIONS.map(({ key }) => renderReport(makeReport(key, { seed: 4, rich: 1 }), lookOf('pdfkit-wqy')));
	return [readFileSync(path.join(ROOT, 'examples/sample-report.pdf')), ...(await Promise.all(made))];
}

async function endingOf(file: Buffer, whole: Report): Promise<Ending> {
	const read = await parseCreditReport(file).catch(() => undefined);
	if (!read) return 'refused';
	if (valuesOf(read) === valuesOf(whole)) return 'as it was';
	return toldOf(read) === toldOf(whole) ? 'silent' : 'told';
}

function valuesOf(report: Report): string {
	return JSON.stringify({ ...report, meta: undefined });
}

function toldOf({ meta: { warnings, unparsed, completeness } }: Report): string {
	return JSON.stringify([warnings, unparsed, completeness]);
}

function damaged(file: Buffer, { from, to }: Part, way: (typeof WAYS)[number], random: Random): Buffer {
	const at = random.int(from, to - 20);
	const end = Math.min(to, at + random.int(1, MOST));
	const copy = Buffer.from(file);
	switch (way) {
		case 'a part is gone':
			return Buffer.concat([file.subarray(0, at), file.subarray(end)]);
		case 'a part is zeros':
			return copy.fill(0, at, end);
		case 'the rest is blank':
			return copy.fill(0x20, at, to);
		case 'some bits are turned':
			for (let bits = random.int(1, 4); bits > 0; bits--) {
				const place = random.int(from, to - 1);
				copy[place] = (copy[place] ?? 0) ^ (1 << random.int(0, 7));
			}
			return copy;
	}
}

const OBJECT = /(\d+) 0 obj\b([\s\S]*?)(endobj|stream\r?\n)/g;

function partsOf(file: Buffer): Part[] {
	const text = file.toString('latin1');
	const namedBy = (key: string): Set<string> =>
		new Set([...text.matchAll(new RegExp(`/${key} (\\d+) 0 R`, 'g'))].map(([, number = '']) => number));
	const [maps, fonts] = [namedBy('ToUnicode'), namedBy('FontFile[23]?')];
	const parts: Part[] = [];
	OBJECT.lastIndex = 0;
	for (let match = OBJECT.exec(text); match; match = OBJECT.exec(text)) {
		const [, number = '', dictionary = '', end] = match;
		if (end === 'endobj') {
			parts.push({ kind: 'dictionary', from: match.index, to: OBJECT.lastIndex });
			continue;
		}
		const [from, to] = [OBJECT.lastIndex, text.indexOf('endstream', OBJECT.lastIndex)];
		if (to < 0) break;
		OBJECT.lastIndex = to;
		if (/\/(?:Image|ObjStm|XRef)\b/.test(dictionary)) continue;
		parts.push({ kind: maps.has(number) ? 'Unicode map' : fonts.has(number) ? 'font' : 'contents', from, to });
	}
	return parts;
}

if (require.main === module)
	void damageTable().then((table) => {
		process.stdout.write(`${table}\n`);
		process.exit(0);
	});
