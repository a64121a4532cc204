'use strict';
/** One hostile file in a process of its own: what reading it ends in, how long that takes, what memory, and whether the next report is read. */
const path = require('node:path');
const { ROOT, answer, forgetPeak, peakMb, watchStalls } = require('./support');

const { parseCreditReport } = require(path.join(ROOT, 'index.js'));

answer(async ([file, sample, settings]) => {
	const { cancelAfterMs, ...options } = JSON.parse(settings);
	await parseCreditReport(sample);
	forgetPeak();
	const before = peakMb();
	const stalls = watchStalls();
	const signal = cancelAfterMs === undefined ? undefined : AbortSignal.timeout(cancelAfterMs);
	const startedAt = performance.now();
	const code = await parseCreditReport(file, { ...options, signal }).then(
		() => 'READ',
		(error) => error.code,
	);
	const ms = performance.now() - startedAt;
	const result = { code, ms, stallMs: stalls(), memoryMb: peakMb() - before };
	const { serialNo } = await parseCreditReport(sample);
	return { ...result, isUnharmed: typeof serialNo === 'string' };
});
