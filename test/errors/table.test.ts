import type { INodeProperties } from 'n8n-workflow';

import { CreditReport } from '../../nodes/CreditReport/CreditReport.node';
import { MAX_BYTES } from '../../nodes/CreditReport/engines/engine';
import { EDITIONS } from '../../nodes/CreditReport/engines/local/grammar/compiled';
import { CreditReportError } from '../../nodes/CreditReport/errors/CreditReportError';
import { ERROR_TABLE, rowOf, type ErrorRow } from '../../nodes/CreditReport/errors/table';

const ROWS = Object.entries<ErrorRow>(ERROR_TABLE);

describe('the error table', () => {
	test('the work is stopped by the user alone', () => {
		expect(ROWS.filter(([, { isStop }]) => isStop).map(([code]) => code)).toEqual(['CANCELLED']);
	});

	test('only what involves JD can have been billed or be worth another try', () => {
		for (const [code, { isRemote, retryable, charged }] of ROWS)
			if (!isRemote) expect([code, retryable, charged]).toEqual([code, undefined, undefined]);
	});

	test('texts that name a limit or a number name the one that holds', () => {
		const { description, descriptionZh } = ERROR_TABLE.FILE_TOO_LARGE;
		for (const text of [description, descriptionZh]) expect(text).toContain(`${MAX_BYTES / 1024 / 1024} MB`);
		expect([ERROR_TABLE.NOT_A_CREDIT_REPORT.description, EDITIONS.length]).toEqual([
			expect.stringContaining('six printed editions'),
			6,
		]);
	});

	test('options that a text names are options of the panel', () => {
		const panel = new CreditReport().description.properties;
		const options = panel.find(({ name }) => name === 'options')?.options as INodeProperties[];
		const named = ROWS.flatMap(([, { description, descriptionZh }]) =>
			[
				...`${description} ${descriptionZh}`.matchAll(
					/(?:option|选项) ((?:[A-Z][A-Za-z]*|per)(?: (?:[A-Z][A-Za-z]*|per))*)/g,
				),
			].map(([, name]) => name),
		);
		expect(named.length).toBeGreaterThan(6);
		expect(options.map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(named));
	});

	test('a code of JD is in no row, and nothing that every object has is a code', () => {
		expect(rowOf('10047')).toBeUndefined();
		expect(rowOf('constructor')).toBeUndefined();
	});
});

describe('an error', () => {
	test('knows whose fault it is, also across an overruled text', () => {
		expect(new CreditReportError('WRONG_PASSWORD', { message: 'no' }).fault).toBe('user');
		expect(new CreditReportError('10047', { fault: 'user' }).fault).toBe('user');
	});

	test('with a code that no table knows is one of JD', () => {
		const { fault, isRemote, isStop } = new CreditReportError('A_STATUS_NOBODY_KNOWS');
		expect({ fault, isRemote, isStop }).toEqual({ fault: 'service', isRemote: true, isStop: false });
	});

	test('says as data what it always said: whose fault it is, is no member of it', () => {
		const error = new CreditReportError('CANCELLED');
		expect(Object.keys(error.toData())).toEqual(['code', 'message', 'description', 'retryable', 'charged']);
		expect(Object.keys(error)).not.toContain('fault');
		expect(error.isStop).toBe(true);
	});
});
