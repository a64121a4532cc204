'use strict';
/** The ways of sending that the benchmark compares. */
const METHODS = [
	{ name: 'filesystem', title: 'JD engine, files on disk' },
	{ name: 'database', title: 'JD engine, files in the database (one chunk)' },
	{ name: 'memory', title: 'JD engine, files in memory' },
	{ name: 'diy', title: 'Do it yourself: Extract from File, Crypto, HTTP Request' },
];

module.exports = { METHODS };
