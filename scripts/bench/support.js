'use strict';
/** What the benchmarks share: processes of their own for each measurement, memory and stalls, tables. */
const { spawn } = require('node:child_process');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '../..');
const RESULTS = path.join(ROOT, 'bench-results');

/** The most memory this process has held at once, in MB, since the last {@link forgetPeak}. */
function peakMb() {
	return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
}

/** Sets the high-water mark back to what the process holds now. */
function forgetPeak() {
	writeFileSync('/proc/self/clear_refs', '5');
}

/** @returns a function that ends the watch and gives the longest time, in ms, that the main thread could not be reached */
function watchStalls() {
	const PERIOD = 5;
	let longest = 0;
	let last = performance.now();
	const beat = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last - PERIOD);
		last = now;
	};
	const timer = setInterval(beat, PERIOD);
	return () => {
		beat();
		clearInterval(timer);
		return longest;
	};
}

/** Runs a script of this folder in a process of its own. @returns the JSON it prints */
async function inChild(script, args) {
	const child = spawn(process.execPath, [path.join(__dirname, script), ...args], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
	return JSON.parse(output);
}

/** The body of a script for {@link inChild}. */
function answer(work) {
	work(process.argv.slice(2))
		.then((result) => process.stdout.write(`${JSON.stringify(result)}\n`))
		.catch((error) => {
			process.stderr.write(`${error.stack}\n`);
			process.exitCode = 1;
		});
}

function median(numbers) {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** A Markdown table. */
function tableOf(head, rows) {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Keeps a result as bench-results/NAME.json, with the machine it is of. */
function keep(name, result) {
	const { cpus } = require('node:os');
	mkdirSync(RESULTS, { recursive: true });
	const file = path.join(RESULTS, `${name}.json`);
	writeFileSync(
		file,
		`${JSON.stringify({ node: process.version, cpus: cpus().length, model: cpus()[0]?.model, at: new Date().toISOString(), ...result }, null, '\t')}\n`,
	);
	return path.relative(ROOT, file);
}

module.exports = { ROOT, answer, forgetPeak, inChild, keep, median, peakMb, tableOf, watchStalls };
