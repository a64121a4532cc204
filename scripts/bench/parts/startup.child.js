'use strict';
/**
 * What n8n pays for having this node installed: the time to require it, and what that loads. JavaScript, run by Node alone: a
 * loader of TypeScript would be measured with it.
 */
const path = require('node:path');

/** Built-in modules that the heavy parts need: PDFium's worker, the connection to JD. */
const HEAVY = ['worker_threads', 'tls'];

require('n8n-workflow'); // n8n has it loaded
const loaded = () => HEAVY.filter((name) => process.moduleLoadList.includes(`NativeModule ${name}`));
const before = loaded();
const memory = process.memoryUsage().rss;
const startedAt = performance.now();
const { CreditReport } = require(path.join(__dirname, '../../../dist/nodes/CreditReport/CreditReport.node.js'));
new CreditReport();
const result = {
	ms: performance.now() - startedAt,
	memoryMb: (process.memoryUsage().rss - memory) / 1024 / 1024,
	loads: loaded().filter((name) => !before.includes(name)),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
