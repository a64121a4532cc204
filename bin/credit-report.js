#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

// In a fresh clone nothing is built yet; in the published package there is no scripts folder.
const setup = join(__dirname, '../scripts/setup.js');
if (!existsSync(join(__dirname, '../dist/cli.js')) && existsSync(setup)) require(setup).setUp();

require('../dist/cli.js').main(process.argv.slice(2));
