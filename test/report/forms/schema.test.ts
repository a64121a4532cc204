import { present } from '../../../nodes/CreditReport/report/forms/present';
import { asParsedReport } from '../../../nodes/CreditReport/report/forms/schema';
import { GEN1, parseResult } from '../support/reports';

const result = parseResult(GEN1);

describe('asParsedReport', () => {
	const forms = [{}, { values: 'printed' }, { jdCompatible: true }, { leaveOutEmpty: true }, { mask: true }] as const;

	it.each(forms)('accepts the form %j of present', (options) => {
		const json: unknown = JSON.parse(JSON.stringify(present(result, options)));
		expect(asParsedReport(json)).toBe(json);
	});

	it('accepts what other nodes add', () => {
		expect(() => asParsedReport({ ...present(result), added: { anything: true } })).not.toThrow();
	});

	const parsed = present(result);
	it.each([
		['nothing', undefined],
		['a plain item', { name: 'x' }],
		['a list', [parsed]],
		['a report without meta', GEN1],
		['a section of another kind', { ...parsed, loans: 'none' }],
		['a row of another kind', { ...parsed, loans: ['none'] }],
		['a leaf of another kind', { ...parsed, serialNo: { text: 'x' } }],
	])('refuses %s', (_name, json) => {
		expect(() => asParsedReport(json)).toThrow(expect.objectContaining({ code: 'NOT_A_PARSED_REPORT' }));
	});

	it('names the path that does not fit, never a value', () => {
		expect(() => asParsedReport({ ...parsed, loans: [{ amount: { secret: '519999199001010017' } }] })).toThrow(
			/loans\.0\.amount/,
		);
	});
});
