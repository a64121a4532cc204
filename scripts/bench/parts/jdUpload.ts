import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';

import type { Upload } from './jdUpload.child';
import { argumentsOf, median, tableOf, whole } from '../support';
import type { Part } from './types';

/** The ways of sending that are compared. */
const METHODS = [
	{ name: 'filesystem', title: 'JD engine, files on disk' },
	{ name: 'database', title: 'JD engine, files in the database (one chunk)' },
	{ name: 'memory', title: 'JD engine, files in memory' },
	{ name: 'diy', title: 'Do it yourself: Extract from File, Crypto, HTTP Request' },
];

/** Per run the baseline and the peak above it in MB, and the seconds. */
interface Result {
	name: string;
	title: string;
	baselines: number[];
	peaks: number[];
	seconds: number[];
}

const BLOCK = 1024 * 1024;

/** Bytes that do not compress, between what makes a PDF of them. */
async function writePdf(file: string, bytes: number): Promise<void> {
	const head = Buffer.from('%PDF-1.4\n');
	const tail = Buffer.from('\ntrailer << /Root 1 0 R >>\n%%EOF\n');
	const stream = createWriteStream(file);
	stream.write(head);
	for (let left = bytes - head.length - tail.length; left > 0; left -= BLOCK) {
		if (!stream.write(randomBytes(Math.min(BLOCK, left)))) await once(stream, 'drain');
	}
	stream.end(tail);
	await once(stream, 'finish');
}

/** A process that answers on its stdout. */
type Child = ChildProcessByStdio<null, Readable, null>;

function start(args: readonly string[]): Child {
	return spawn(process.execPath, ['--expose-gc', ...argumentsOf('parts/jdUpload.child', args)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
}

/** Starts a child and waits for its one line of JSON. */
async function firstLine<T>(child: Child): Promise<T> {
	const [line] = (await Promise.race([
		once(child.stdout.setEncoding('utf8'), 'data'),
		once(child, 'exit').then(([code]) => Promise.reject(new Error(`a process of the benchmark ended with ${code}`))),
	])) as [string];
	return JSON.parse(line) as T;
}

/** @param megabytes more than 20, so that no file is looked into with PDFium */
export async function measureUploads(
	megabytes: number,
	runs: number,
	methods: readonly string[] = METHODS.map(({ name }) => name),
): Promise<Result[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'jd-upload-'));
	const server = start(['serve']);
	try {
		const { url } = await firstLine<{ url: string }>(server);
		const pdf = path.join(folder, 'large.pdf');
		await writePdf(pdf, megabytes * BLOCK);
		const results = METHODS.filter(({ name }) => methods.includes(name)).map(({ name, title }): Result => ({
			name,
			title,
			baselines: [],
			peaks: [],
			seconds: [],
		}));
		for (let run = 0; run < runs; run++) {
			for (const result of results) {
				const { baselineMb, peakMb, seconds } = await firstLine<Upload>(start([result.name, pdf, url]));
				result.baselines.push(baselineMb);
				result.peaks.push(peakMb);
				result.seconds.push(seconds);
			}
		}
		return results;
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Uploads {
	megabytes: number;
	results: Result[];
}

const rangeOf = (numbers: readonly number[]): string =>
	`${whole(median(numbers))} (${whole(Math.min(...numbers))} to ${whole(Math.max(...numbers))})`;

export const JD_UPLOAD: Part<Uploads> = {
	title: 'Sending to JD',
	about: `One large PDF sent to a sandbox gateway in another process: the JD engine with each of n8n's ways to keep files, beside the nodes that
a workflow would need without it. Each run is a process of its own. "Times" is against doing it yourself.`,
	async measure({ rounds, quick }) {
		const megabytes = quick ? 25 : 100;
		return { megabytes, results: await measureUploads(megabytes, rounds) };
	},
	show({ megabytes, results }) {
		const yourself = median(results.find(({ name }) => name === 'diy')?.seconds ?? []);
		return [
			tableOf(
				[`${megabytes} MB`, 'before, MB', 'peak above it, MB: median (range)', 'seconds', 'times'],
				results.map(({ title, baselines, peaks, seconds }) => [
					title,
					whole(median(baselines)),
					rangeOf(peaks),
					median(seconds).toFixed(1),
					(median(seconds) / yourself).toFixed(2),
				]),
			),
		];
	},
};
