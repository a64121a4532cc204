'use strict';
/** `npm run generate`: everything that is made from data and committed. */
const fs = require('node:fs');

const docs = require('./docs.js');
const grammar = require('./grammar.js');

fs.writeFileSync(grammar.TARGET, grammar.generate());
docs.write();
