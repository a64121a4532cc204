'use strict';
const { code, page, table } = require('./markdown');

function errorsPage({ ERROR_TABLE }) {
	const rows = Object.entries(ERROR_TABLE).map(([name, row]) => [
		code(name),
		row.message,
		row.description,
		row.retryable ? 'yes' : 'no',
		String(row.charged ?? false),
	]);
	return page(
		'# Errors 错误',
		'Every error has a `code`, a `message`, a `description` that says what to do, `retryable` (trying the very same input again may help) and `charged` (whether JD billed the call; the local engine never does). Under Continue On Fail they are the field `error` of the item. The system codes of the JD gateway are in [jd-errors.md](jd-errors.md).',
		table(['Code', 'Message', 'What to do', 'Retryable', 'Charged'], rows),
	);
}

module.exports = { 'errors.md': errorsPage };
