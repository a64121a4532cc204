import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { parseBaseUrl, reportUrl } from '../../../nodes/CreditReport/engines/jd/endpoint';

test.each([
	['https://aiapi.jd.com', 'https://aiapi.jd.com/deepfinch/ocr_pdf_credit_report'],
	['https://aiapi.jd.com/', 'https://aiapi.jd.com/deepfinch/ocr_pdf_credit_report'],
	['https://gateway.example/jd/?x=1#y', 'https://gateway.example/jd/deepfinch/ocr_pdf_credit_report'],
	['http://127.0.0.1:8787', 'http://127.0.0.1:8787/deepfinch/ocr_pdf_credit_report'],
	['http://localhost:8787', 'http://localhost:8787/deepfinch/ocr_pdf_credit_report'],
	['http://[::1]:8787', 'http://[::1]:8787/deepfinch/ocr_pdf_credit_report'],
])('%s leads to %s', (base, expected) => {
	expect(reportUrl(parseBaseUrl(base)).href).toBe(expected);
});

test.each([
	'http://aiapi.jd.com',
	'http://127.0.0.1.example.com',
	'http://localhost.example.com',
	'ftp://127.0.0.1',
	'aiapi.jd.com',
	'',
	'https://user:word@aiapi.jd.com',
])('refuses %j before anything is sent', (base) => {
	expect(() => parseBaseUrl(base)).toThrow(CreditReportError);
	expect(() => parseBaseUrl(base)).toThrow('base URL');
});

test('the refusal does not repeat what was typed', () => {
	try {
		parseBaseUrl('https://user:hidden-word@aiapi.jd.com');
	} catch (error) {
		expect(JSON.stringify((error as CreditReportError).toData())).not.toContain('hidden-word');
	}
	expect.assertions(1);
});
