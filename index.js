'use strict';

module.exports = require('./dist/api.js');
