'use strict';
/**
 * Memory and time of sending one large PDF to JD: the JD engine with each of n8n's ways to keep files, beside the steps
 * of a workflow that does without it. Each run is a process of its own; all send to one sandbox gateway in another.
 *
 *   node scripts/bench/jd-upload.js [--mb 100] [--runs 3] [--json]
 */
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { createWriteStream, mkdtempSync, rmSync } = require('node:fs');
const { randomBytes } = require('node:crypto');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { METHODS } = require('./jd-upload.methods');

const CHILD = path.join(__dirname, 'jd-upload.child.js');
const BLOCK = 1024 * 1024;

/** Bytes that do not compress, between what makes a PDF of them. */
async function writePdf(file, bytes) {
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

function start(args) {
	return spawn(process.execPath, ['--expose-gc', CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Starts a child and waits for its one line of JSON. */
async function firstLine(child) {
	const [line] = await Promise.race([
		once(child.stdout.setEncoding('utf8'), 'data'),
		once(child, 'exit').then(([code]) => Promise.reject(new Error(`a process of the benchmark ended with ${code}`))),
	]);
	return JSON.parse(line);
}

function median(numbers) {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function tableOf(results, megabytes) {
	const rows = results.map(({ title, baselines, peaks, seconds }) => {
		const peak = `${median(peaks).toFixed(0)} (${Math.min(...peaks).toFixed(0)} to ${Math.max(...peaks).toFixed(0)})`;
		return `| ${title} | ${median(baselines).toFixed(0)} | ${peak} | ${median(seconds).toFixed(1)} |`;
	});
	return [
		`| ${megabytes} MB PDF | baseline RSS, MB | peak above it, MB: median (range) | seconds |`,
		'|---|---|---|---|',
		...rows,
		'',
	].join('\n');
}

/**
 * @param {{ megabytes?: number, runs?: number, methods?: string[] }} options more than 20 MB, so that no file is looked into with PDFium
 * @returns for each method its name, title, and per run the baseline and the peak above it in MB, and the seconds
 */
async function measureUploads({ megabytes = 100, runs = 3, methods = METHODS.map(({ name }) => name) } = {}) {
	const folder = mkdtempSync(path.join(tmpdir(), 'jd-upload-'));
	const server = start(['serve']);
	try {
		const { url } = await firstLine(server);
		const pdf = path.join(folder, 'large.pdf');
		await writePdf(pdf, megabytes * BLOCK);
		const results = METHODS.filter(({ name }) => methods.includes(name)).map(({ name, title }) => ({
			name,
			title,
			baselines: [],
			peaks: [],
			seconds: [],
		}));
		for (let run = 0; run < runs; run++) {
			for (const result of results) {
				const { baselineMb, peakMb, seconds } = await firstLine(start([result.name, pdf, url]));
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

async function main() {
	const { values } = parseArgs({
		options: {
			mb: { type: 'string', default: '100' },
			runs: { type: 'string', default: '3' },
			json: { type: 'boolean', default: false },
		},
	});
	const results = await measureUploads({ megabytes: Number(values.mb), runs: Number(values.runs) });
	process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : tableOf(results, values.mb));
}

module.exports = { measureUploads };

if (require.main === module) {
	main().catch((error) => {
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	});
}
