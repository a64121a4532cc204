'use strict';
/**
 * Makes a clone ready to run: installs the development dependencies when they are missing or the lock file is newer, and
 * builds when a source is newer than the last build. Progress goes to stderr. Needs Node and npm alone.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
const BUILT = path.join(ROOT, 'dist/engine/worker.js');
const SOURCES = [
	'nodes',
	'credentials',
	'docs/licences',
	'scripts/engine',
	'gulpfile.js',
	'package.json',
	'tsconfig.types.json',
];

/** @param {{ build?: boolean }} [options] `build: false` for what makes sources, and so comes before the build */
function setUp({ build = true } = {}) {
	// npm ci would empty the folder behind the link: it is another clone's.
	const isLinked = fs.lstatSync(path.join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	if (!isLinked && isOlder(INSTALLED, ['package-lock.json']))
		run('Installing development packages (about two minutes the first time) ...', npm(), [
			'ci',
			'--ignore-scripts',
			'--no-audit',
			'--no-fund',
			'--loglevel=error',
		]);
	if (isOlder(BUILT, SOURCES))
		run('Building ...', process.execPath, [path.join(ROOT, 'node_modules/gulp/bin/gulp.js'), 'build', '--silent']);
}

function npm() {
	return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function run(what, command, args) {
	process.stderr.write(`${what}\n`);
	// Whatever the step prints goes to stderr, so that the caller's stdout stays data.
	const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
	if (status !== 0) {
		process.stderr.write(`${what.replace(/ \.\.\.$| \(.*$/, '')} failed.\n`);
		process.exit(1);
	}
}

function isOlder(target, sources) {
	if (!fs.existsSync(target)) return true;
	const made = fs.statSync(target).mtimeMs;
	return sources.some((source) => newest(path.join(ROOT, source)) > made);
}

function newest(file) {
	const stat = fs.statSync(file);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

module.exports = { setUp };

if (require.main === module) setUp();
