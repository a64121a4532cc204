'use strict';
/** The build: bundles (esbuild), the files n8n needs beside them, and the type declarations. */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');

const DIST = path.join(__dirname, 'dist');

/** A bundle and where it finds dist/engine. Nothing but n8n itself stays outside: the package has no dependencies. */
const BUNDLES = [
	{ entry: 'nodes/CreditReport/CreditReport.node.ts', engine: '../../engine' },
	{ entry: 'credentials/JdAiApi.credentials.ts', engine: '../engine' },
	{ entry: 'nodes/CreditReport/api.ts', out: 'api.js', engine: './engine' },
	{ entry: 'nodes/CreditReport/cli.ts', out: 'cli.js', engine: './engine' },
	{ entry: 'nodes/CreditReport/engines/local/worker.ts', out: 'engine/worker.js', engine: '.' },
];

async function clean() {
	await fs.promises.rm(DIST, { recursive: true, force: true });
}

async function bundles() {
	await Promise.all(
		BUNDLES.map(({ entry, out, engine }) =>
			esbuild.build({
				entryPoints: [entry],
				outfile: path.join(DIST, out ?? entry.replace(/\.ts$/, '.js')),
				bundle: true,
				platform: 'node',
				format: 'cjs',
				target: 'node20.19',
				minify: true,
				keepNames: true,
				legalComments: 'none',
				external: ['n8n-workflow'],
				// The ES module of the package looks for its wasm by import.meta.url, which a CommonJS bundle does not have.
				alias: { '@embedpdf/pdfium': './node_modules/@embedpdf/pdfium/dist/index.cjs' },
				define: { __ENGINE_FOLDER__: JSON.stringify(engine), __VERSION__: JSON.stringify(require('./package.json').version) },
				logLevel: 'warning',
			}),
		),
	);
}

function engine() {
	return src('node_modules/@embedpdf/pdfium/dist/pdfium.wasm', { encoding: false }).pipe(dest(path.join(DIST, 'engine')));
}

function assets() {
	return src(['nodes/**/*.{svg,png}', 'nodes/**/*.node.json', 'credentials/**/*.{svg,png}'], { base: '.', encoding: false }).pipe(dest(DIST));
}

async function types() {
	execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
}

exports.build = series(clean, parallel(bundles, engine, assets, types));
exports.default = exports.build;
