'use strict';
const { code, page, table } = require('./markdown');

function warningsPage({ WARNINGS }) {
	return page(
		'# Warnings 警告',
		'A report that was read carries in `meta.warnings` what a person should know of it: `code`, `message`, and where they are known `path` (`loans[3].balance`), `page` (of the file, from 1) and `value`. A report without warnings, without `meta.unparsed` and with `document` complete in `meta.completeness` was read from end to end.',
		table(
			['Code', 'Meaning', 'What to do'],
			Object.entries(WARNINGS).map(([name, { meaning, advice }]) => [code(name), meaning, advice]),
		),
	);
}

module.exports = { 'warnings.md': warningsPage };
