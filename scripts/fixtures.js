/**
 * Writes made-up reports for the parser to read (PDF, truth and manifest), or the hostile files.
 * The maker is TypeScript under scripts/fixtures; esbuild turns it into one script in memory.
 */
const { buildSync } = require('esbuild');
const Module = require('node:module');
const path = require('node:path');

const root = path.join(__dirname, '..');
const { outputFiles } = buildSync({
	entryPoints: [path.join(root, 'scripts/fixtures/cli.ts')],
	bundle: true,
	platform: 'node',
	format: 'cjs',
	packages: 'external',
	write: false,
});
const maker = new Module(path.join(root, 'scripts/fixtures.bundle.js'));
maker.filename = maker.id;
maker.paths = Module._nodeModulePaths(root);
maker._compile(outputFiles[0].text, maker.id);

const { readOrder, writeFixtures, writeHostile } = maker.exports;
(async () => {
	const order = readOrder(process.argv.slice(2));
	const entries = order.hostile ? await writeHostile(order.out) : await writeFixtures(order);
	process.stdout.write(`${entries.length} files written\n`);
})().catch((error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
