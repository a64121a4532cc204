'use strict';
/** The build: bundles (esbuild), the files n8n needs beside them, what they are made of, and the type declarations. */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');

const DIST = path.join(__dirname, 'dist');

/** A bundle, and the way from it to dist. Nothing but n8n itself stays outside: the package has no dependencies. */
const BUNDLES = [
	{ entry: 'nodes/CreditReport/CreditReport.node.ts', dist: '../..' },
	{ entry: 'credentials/JdAiApi.credentials.ts', dist: '..' },
	{ entry: 'nodes/CreditReport/api.ts', out: 'api.js', dist: '.' },
	{ entry: 'nodes/CreditReport/cli.ts', out: 'cli.js', dist: '.' },
	{ entry: 'nodes/CreditReport/engines/local/threads/worker.ts', out: 'engine/worker.js', dist: '..' },
];

/** Big libraries that only some runs need: files of their own, so that n8n does not read them when it starts. */
const VENDOR = {
	'zod/v4': { out: 'vendor/zod.js' },
	'write-excel-file/node': { out: 'vendor/write-excel-file.js' },
	// For WebAssembly alone, with its loader within: the others look for it by import.meta.url.
	'onnxruntime-web': {
		entry: 'onnxruntime-web/wasm',
		out: 'vendor/onnxruntime-web.js',
	},
};

async function clean() {
	await fs.promises.rm(DIST, { recursive: true, force: true });
}

const COMMON = {
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20.19',
	minifyWhitespace: true,
	minifySyntax: true,
	// Names stay as they are written: an error tells the function it is of (threads/crash.ts). Shortening them and giving them
	// back (keepNames) would call a helper for each function that is made, also within loops.
	minifyIdentifiers: false,
	legalComments: 'none',
	logLevel: 'warning',
	metafile: true,
};

/** Folders of the packages that went into a bundle, by name; filled as the bundles are made. */
const bundledPackages = new Map();
const IN_PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

async function bundle(options) {
	const { metafile } = await esbuild.build({ ...COMMON, ...options });
	for (const file of Object.keys(metafile.inputs)) {
		const [, home, name] = IN_PACKAGE.exec(file) ?? [];
		if (name) bundledPackages.set(name, path.join(__dirname, home));
	}
}

async function bundles() {
	await Promise.all(
		BUNDLES.map(({ entry, out, dist }) =>
			bundle({
				entryPoints: [entry],
				outfile: path.join(DIST, out ?? entry.replace(/\.ts$/, '.js')),
				external: ['n8n-workflow'],
				// The ES module of the package looks for its wasm by import.meta.url, which a CommonJS bundle does not have.
				alias: { '@embedpdf/pdfium': './node_modules/@embedpdf/pdfium/dist/index.cjs' },
				define: {
					__ENGINE_FOLDER__: JSON.stringify(`${dist}/engine`),
					__VERSION__: JSON.stringify(require('./package.json').version),
				},
				plugins: [vendorFiles(dist)],
			}),
		),
	);
}

/** Leaves the big libraries out of a bundle and points to their files. */
function vendorFiles(dist) {
	return {
		name: 'vendor-files',
		setup(build) {
			build.onResolve({ filter: /^[^./]/ }, ({ path: library }) =>
				Object.hasOwn(VENDOR, library) ? { path: `${dist}/${VENDOR[library].out}`, external: true } : undefined,
			);
		},
	};
}

async function vendor() {
	await Promise.all(
		Object.entries(VENDOR).map(([library, { entry = library, out }]) =>
			bundle({
				entryPoints: [entry],
				outfile: path.join(DIST, out),
				// A CommonJS bundle has none; what is looked for beside it is handed in.
				define: { 'import.meta.url': JSON.stringify('file:///onnxruntime-web.mjs') },
			}),
		),
	);
}

async function engine() {
	const unregister = require('tsx/cjs/api').register();
	const { writeEngineFiles } = require('./scripts/engine/engineFiles.ts');
	unregister();
	await writeEngineFiles(path.join(DIST, 'engine'));
}

function assets() {
	return src(
		['nodes/**/*.{svg,png}', 'nodes/**/*.node.json', 'nodes/**/__schema__/**/*.json', 'credentials/**/*.{svg,png}'],
		{
			base: '.',
			encoding: false,
		},
	).pipe(dest(DIST));
}

/** Texts that no package carries: of parts of what is bundled, and of packages without a text of their own. */
const TEXTS = path.join(__dirname, 'docs/licences');

/** The licence texts of what was bundled, and of its parts; `dist/licences/bundled.json` says which versions these are. */
async function licences() {
	const folder = path.join(DIST, 'licences');
	await fs.promises.cp(TEXTS, folder, { recursive: true });
	const bundled = [...bundledPackages].sort().map(([name, home]) => {
		const { version, license } = require(path.join(home, 'package.json'));
		const texts = fs.readdirSync(home).filter((file) => /^licen[cs]e/i.test(file));
		if (texts.length === 0 && fs.existsSync(path.join(TEXTS, `${name}.txt`)))
			return { name, version, license, texts: [`${name}.txt`] };
		if (texts.length === 0) throw new Error(`${name} has no licence text`);
		fs.mkdirSync(path.join(folder, name), { recursive: true });
		for (const text of texts) fs.copyFileSync(path.join(home, text), path.join(folder, name, text));
		return { name, version, license, texts: texts.map((text) => `${name}/${text}`) };
	});
	await fs.promises.writeFile(path.join(folder, 'bundled.json'), `${JSON.stringify(bundled, null, '\t')}\n`);
}

async function types() {
	execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.types.json'], {
		stdio: 'inherit',
	});
}

exports.build = series(clean, parallel(series(parallel(bundles, vendor), licences), engine, assets, types));
exports.default = exports.build;
