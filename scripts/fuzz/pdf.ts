import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { builtApi } from '../built';
import { makeReport } from '../fixtures/data';
import { EDITIONS } from '../fixtures/grammar';
import { lookOf } from '../fixtures/looks';
import { PdfEditor } from '../fixtures/pdfEditor';
import type { Random } from '../fixtures/random';
import { renderReport } from '../fixtures/render';
import { ROOT } from '../root';
import { BYTE_MUTATIONS } from './mutate/bytes';
import { OBJECT_MUTATIONS } from './mutate/objects';
import { timed } from './timed';
import type { Fuzzer, Trial } from './types';

/** Looks whose files the editor of the fixtures can take apart; those of PDFKit need a font of Debian's. */
const LOOKS = ['raw-song-plain-tiny', 'raw-gbk-apart', 'pdfkit-wqy', 'pdfkit-zebra'];
const PDFKIT_FONT = '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc';
/** Milliseconds after which the package itself ends the work: an answer that came too late. */
const TIME_LIMIT_MS = 60_000;

const SAMPLE = readFileSync(path.join(ROOT, 'examples/sample-report.pdf'));
const { parseCreditReports, ERROR_TABLE } = builtApi();

/** Reports of all editions, small ones, as the fixture makers print them. */
async function baseFiles(): Promise<Buffer[]> {
	const files: Buffer[] = [SAMPLE];
	for (const name of LOOKS.filter((look) => look.startsWith('raw') || existsSync(PDFKIT_FONT)))
		for (const edition of EDITIONS.map(({ key }) => key)) {
			const look = lookOf(name);
			if (look.editions?.includes(edition) ?? true)
				files.push(await renderReport(makeReport(edition, { rich: 1 }), look));
		}
	return files;
}

/** A file with one to three things wrong. */
function mutated(base: Buffer, random: Random, made: string[]): Buffer {
	let file = base;
	if (random.chance(0.7)) {
		const editor = new PdfEditor(base);
		for (let count = random.int(1, 3); count > 0; count--) {
			const mutation = random.pick(OBJECT_MUTATIONS);
			made.push(mutation.name);
			mutation.apply(editor, random);
		}
		file = random.chance(0.7) ? editor.rewritten() : editor.appended();
		if (random.chance(0.8)) return file;
	}
	const mutation = random.pick(BYTE_MUTATIONS);
	made.push(mutation.name);
	return mutation.apply(file, random);
}

/** Files: everything ends in a report or an error of the table, in time, and the next report is read as ever. */
export async function fuzzPdfs(): Promise<Fuzzer> {
	const bases = await baseFiles();
	const { serialNo } = (await parseCreditReports(SAMPLE))[0] ?? {};
	let trials = 0;

	async function attempt(random: Random): Promise<Trial> {
		const made: string[] = [];
		const input = mutated(random.pick(bases), random, made);
		const { result: outcome, problem } = await timed(
			async () =>
				await parseCreditReports(input, { timeoutMs: TIME_LIMIT_MS }).then(
					() => 'READ',
					(error: { code?: string; message: string }) => error.code ?? error.message,
				),
		);
		return { outcome, problem: (await problemOf(outcome)) ?? problem, input, made };
	}

	async function problemOf(outcome: string): Promise<string | undefined> {
		if (outcome !== 'READ' && !(outcome in ERROR_TABLE)) return `ends in ${outcome}, which is no code of the table`;
		if (outcome === 'PARSE_TIMEOUT' || outcome === 'ENGINE_CRASHED') return `ends in ${outcome}`;
		if (++trials % 25 === 0 && (await parseCreditReports(SAMPLE))[0]?.serialNo !== serialNo)
			return 'the next report is not read';
		return undefined;
	}

	return { attempt, stop: async () => undefined };
}
