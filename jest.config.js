const { existsSync } = require('node:fs');

/** What tests named *.debian.test.ts need: they print reports with real browsers and fonts, encrypt them, and open workbooks. */
const DEBIAN_FILES = {
	chromium: '/usr/bin/chromium',
	qpdf: '/usr/bin/qpdf',
	'poppler-utils': '/usr/bin/pdftoppm',
	'fonts-wqy-zenhei': '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc',
	'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
	'libreoffice-calc-nogui': '/usr/lib/libreoffice/program/libsclo.so',
};
const missing = Object.entries(DEBIAN_FILES)
	.filter(([, file]) => !existsSync(file))
	.map(([name]) => name);
if (missing.length > 0) {
	const message = `Tests that need these Debian packages are left out: ${missing.join(', ')}`;
	if (process.env.CI) throw new Error(message);
	process.stderr.write(`${message}\n`);
}

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: missing.length > 0 ? ['\\.debian\\.test\\.ts$'] : [],
	transform: {
		'^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
	},
	// As the build makes it: from the package itself it loads an ES module, which Jest does not.
	moduleNameMapper: { '^onnxruntime-web$': '<rootDir>/dist/vendor/onnxruntime-web.js' },
	testSequencer: '<rootDir>/test/support/slowFirst.js',
	// Two cores on the machines this runs on: more workers only make the tests slower.
	maxWorkers: 2,
	// What a file of tests leaves behind adds up: a worker this large is replaced behind it.
	workerIdleMemoryLimit: '512MB',
	testTimeout: 60_000,
};
