import { createRedact } from '../../../nodes/CreditReport/engines/jd/redact';

const KEY = 'a+b/c d';
const { remark, requestId } = createRedact(['', KEY, 'sign-1', 'sign-12']);

test.each([
	['as it is', `no ${KEY} here`, 'no *** here'],
	['in capitals', 'NO A+B/C D HERE', 'NO *** HERE'],
	['as a path writes it', 'no a%2Bb%2Fc%20d here', 'no *** here'],
	['as a query writes it', 'no a%2Bb%2Fc+d here', 'no *** here'],
	['escaped in small letters', 'no a%2bb%2fc+d here', 'no *** here'],
	['where one is a part of another', 'no sign-12 here', 'no *** here'],
	['an ID number', 'of 999999199001010014', 'of ***'],
	['over several lines', 'of\n two', 'of two'],
])('a remark loses what is hidden, %s', (_name, text, shown) => {
	expect(remark(text)).toBe(shown);
});

test('with nothing to hide a remark is shown', () => {
	expect(createRedact(['']).remark('as it is')).toBe('as it is');
});

test.each([
	['TID-0123456789abcdef', 'TID-0123456789abcdef'],
	['1234567890123456789', '1234567890123456789'],
	['req-SIGN-1', undefined],
	['https://gateway.example/?a=b', undefined],
	['张三', undefined],
	['x'.repeat(200), undefined],
	['', undefined],
	[null, undefined],
])('the number of a request %j is shown as %j', (text, shown) => {
	expect(requestId(text)).toBe(shown);
});
