'use strict';
/**
 * `recognition.child native|wasm|tesseract SCAN COUNT FOLDER`: so many copies of a scan at once. JavaScript, run by Node alone: a
 * loader of TypeScript would be measured with it.
 */
const { execFileSync } = require('node:child_process');
const { mkdtempSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { createRequire } = require('node:module');
const { tmpdir } = require('node:os');
const path = require('node:path');

const DPI = '200';
/** Dozens of pages take minutes. */
const TIMEOUT_MS = 3_600_000;

async function byPackage(recognitionRuntime, scan, count, folder) {
	// A native runtime is found from the script that was started: as if it were installed beside it.
	process.argv[1] = path.join(folder, 'index.js');
	const { parseCreditReports } = require(path.join(__dirname, '../../../index.js'));
	const pdf = readFileSync(scan);
	const reports = await Promise.all(
		Array.from({ length: count }, () =>
			parseCreditReports(pdf, {
				values: 'printed',
				timeoutMs: TIMEOUT_MS,
				recognitionTimeoutMs: TIMEOUT_MS,
				recognitionRuntime,
			}),
		),
	);
	return { report: reports[0][0] };
}

async function byTesseract(scan, folder) {
	const pictures = mkdtempSync(path.join(tmpdir(), 'credit-report-bench-'));
	try {
		execFileSync('pdftoppm', ['-r', DPI, '-gray', '-png', scan, path.join(pictures, 'page')]);
		const { createWorker } = createRequire(path.join(folder, 'index.js'))('tesseract.js');
		const langPath = path.join(folder, 'node_modules/@tesseract.js-data/chi_sim/4.0.0_best_int');
		const worker = await createWorker('chi_sim', 1, { langPath, cacheMethod: 'none', gzip: true });
		let text = '';
		for (const picture of readdirSync(pictures).sort()) {
			const { data } = await worker.recognize(path.join(pictures, picture));
			text += data.text;
		}
		await worker.terminate();
		return { text };
	} finally {
		rmSync(pictures, { recursive: true });
	}
}

async function main([way, scan, count, folder]) {
	const startedAt = performance.now();
	const read = await (way === 'tesseract' ? byTesseract(scan, folder) : byPackage(way, scan, Number(count), folder));
	const seconds = (performance.now() - startedAt) / 1000;
	const { user, system } = process.cpuUsage();
	const [, peakKb] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
	const spent = { seconds, cpuSeconds: (user + system) / 1e6, peakMb: peakKb / 1024 };
	process.stdout.write(`${JSON.stringify({ ...spent, ...read })}\n`);
}

main(process.argv.slice(2)).catch((error) => {
	process.stderr.write(`${error.stack}\n`);
	process.exitCode = 1;
});
