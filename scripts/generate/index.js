'use strict';
/** `npm run generate`: everything that is made from data and committed. */
const fs = require('node:fs');

for (const name of ['./grammar.js', './docs.js']) {
	const { generate, TARGET } = require(name);
	fs.writeFileSync(TARGET, generate());
}
