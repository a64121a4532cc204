const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites that take long though their files are short. A long one that begins last keeps one of two workers waiting. */
const SLOW = [
	'tampering/tampering',
	'samples.debian',
	'hostile.debian',
	'mask/everyField',
	'render.debian',
	'local/files',
	'local/limits',
	'docs/sql',
	'workflow/parameters',
	'local/prints',
	'looks.debian',
	// Not slow, but it needs much memory: late workers have little left.
	'jd/bytes',
];

/** Begins with the slow suites, where jest, without times of an earlier run, goes by the size of the file. */
module.exports = class SlowFirst extends Sequencer {
	sort(tests) {
		const rank = ({ path }) => (SLOW.findIndex((name) => path.includes(name)) + SLOW.length + 1) % (SLOW.length + 1);
		return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
	}
};
