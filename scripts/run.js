'use strict';
/**
 * Runs a script of this folder: `node scripts/run.js bench/looks --details`. Sets the clone up first, so that it works with
 * Node and npm alone, then loads TypeScript through tsx. This and setup.js are JavaScript, since they come before tsx; tsx is
 * registered here and not on the command line, where it would come into every worker thread of the engine as well.
 */
const path = require('node:path');

const { setUp } = require('./setup');

const [script, ...args] = process.argv.slice(2);
if (!script) {
	process.stderr.write('node scripts/run.js SCRIPT [arguments]\n');
	process.exit(2);
}
setUp({ build: script !== 'generate' });
require('tsx/cjs/api').register();
process.argv = [process.argv[0], path.join(__dirname, script), ...args];
require(process.argv[1]);
