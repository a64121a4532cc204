const { buildSync } = require('esbuild');
const Module = require('node:module');
const path = require('node:path');

const ROOT = path.join(__dirname, '../..');

/** Loads a TypeScript module of this repository: bundled in memory, packages left to node_modules. */
function loadTypeScript(file) {
	const entry = path.join(ROOT, file);
	const options = {
		entryPoints: [entry],
		bundle: true,
		platform: 'node',
		format: 'cjs',
		packages: 'external',
		write: false,
	};
	const module = new Module(entry);
	module.filename = entry;
	module.paths = Module._nodeModulePaths(path.dirname(entry));
	module._compile(buildSync(options).outputFiles[0].text, entry);
	return module.exports;
}

module.exports = { ROOT, loadTypeScript };
