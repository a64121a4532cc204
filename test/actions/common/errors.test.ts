import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { toErrorItem, toNodeError } from '../../../nodes/CreditReport/actions/common/errors';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { ERROR_TABLE } from '../../../nodes/CreditReport/errors/table';
import { fakeExecuteFunctions } from '../../support/n8n/executeFunctions';

/** The codes of the error table that JD or the way to it brings about. */
const JD_CODES = [
	'INVALID_ARGUMENT',
	'DETECTION_FAILED',
	'UNAUTHORIZED',
	'KEY_EXPIRED',
	'NO_PERMISSION',
	'OUT_OF_QUOTA',
	'RATE_LIMIT_EXCEEDED',
	'NOT_FOUND',
	'INTERNAL_ERROR',
	'PARAMETER_MISSING',
	'TIMEOUT',
	'NETWORK',
	'BAD_RESPONSE',
];
const context = fakeExecuteFunctions();

describe('toNodeError', () => {
	const CODES = Object.keys(ERROR_TABLE);

	test.each(CODES.filter((code) => !JD_CODES.includes(code)))('%s is an operation error', (code) => {
		expect(toNodeError(context, new CreditReportError(code), 0)).toBeInstanceOf(NodeOperationError);
	});

	test.each([...JD_CODES, '10047', 'A_STATUS_NOBODY_KNOWS'])('%s is an API error', (code) => {
		expect(toNodeError(context, new CreditReportError(code), 0)).toBeInstanceOf(NodeApiError);
	});

	test('message, advice, item and facts survive in an operation error', () => {
		const error = toNodeError(context, new CreditReportError('WRONG_PASSWORD'), 3, {
			field: 'data',
			fileName: 'report.pdf',
		});
		expect(error.message).toBe(ERROR_TABLE.WRONG_PASSWORD.message);
		expect(error.description).toBe(`${ERROR_TABLE.WRONG_PASSWORD.description} (\`WRONG_PASSWORD\`, report.pdf)`);
		expect(error.context).toMatchObject({ itemIndex: 3, creditReport: { code: 'WRONG_PASSWORD', charged: false } });
	});

	test('n8n does not replace the message of an API error by its own for the HTTP status', () => {
		const jd = new CreditReportError('10047', {
			message: 'The quota is used up',
			description: 'Buy more calls.',
			httpStatus: 403,
			charged: false,
		});
		const error = toNodeError(context, jd, 1) as NodeApiError;
		expect(error).toMatchObject({
			message: 'The quota is used up',
			description: 'Buy more calls. (`10047`)',
			httpCode: '403',
		});
		expect(error.context).toMatchObject({ itemIndex: 1, creditReport: { code: '10047', httpStatus: 403 } });
	});

	test('a cancelled one is worded as n8n expects of a stopped execution', () => {
		expect(toNodeError(context, new CreditReportError('CANCELLED'), 0).message).toContain('canceled');
	});

	test('an error of n8n itself keeps its message and gets the item', () => {
		const error = toNodeError(context, new Error('Node does not have any credentials set'), 2);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toBe('Node does not have any credentials set');
		expect(error.context.itemIndex).toBe(2);
	});
});

describe('toErrorItem', () => {
	test('holds nothing but the error, so that n8n sends it to the error branch', () => {
		const item = toErrorItem(new CreditReportError('TIMEOUT', { requestId: 'r-1' }), [4], {
			field: 'attachment_0',
			fileName: 'a.pdf',
		});
		expect(item).toEqual({
			json: {
				error: {
					code: 'TIMEOUT',
					message: ERROR_TABLE.TIMEOUT.message,
					description: ERROR_TABLE.TIMEOUT.description,
					retryable: true,
					charged: 'unknown',
					requestId: 'r-1',
					source: { field: 'attachment_0', fileName: 'a.pdf' },
				},
			},
			pairedItem: { item: 4 },
		});
	});

	test('an error that is none of ours has the same shape', () => {
		expect(toErrorItem(new TypeError('no'), [0]).json.error).toEqual({
			code: 'TypeError',
			message: 'no',
			description: '',
			retryable: false,
			charged: 'unknown',
		});
	});
});
