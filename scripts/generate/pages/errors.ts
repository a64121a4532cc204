import { ERROR_TABLE, type ErrorRow, type Fault } from '../../../nodes/CreditReport/errors/table';
import { code, page, table, type Pages } from './markdown';

/** Whose fault an error is, in words. */
export const WHOSE_FAULT: Readonly<Record<Fault, string>> = {
	input: 'the file',
	user: 'the user',
	service: 'JD or the network',
	package: 'this package',
};

function errorsPage(): string {
	const rows = Object.entries<ErrorRow>(ERROR_TABLE).map(([name, row]) => [
		code(name),
		row.message,
		row.description,
		WHOSE_FAULT[row.fault],
		row.retryable ? 'yes' : 'no',
		String(row.charged ?? false),
	]);
	return page(
		'# Errors 错误',
		'Every error has a `code`, a `message`, a `description` that says what to do, `retryable` (trying the very same input again may help) and `charged` (whether JD billed the call, all attempts together; the local engine never does). Of JD there may be `httpStatus`, `requestId` and `retryAfterSeconds` (how long it asks to wait before the next call). Under Continue On Fail they are the field `error` of the item. The system codes of the JD gateway are in [jd-errors.md](jd-errors.md).',
		table(['Code', 'Message', 'What to do', 'Whose fault', 'Retryable', 'Charged'], rows),
	);
}

export const PAGES: Pages = { 'errors.md': errorsPage };
