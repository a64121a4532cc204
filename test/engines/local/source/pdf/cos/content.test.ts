import { isContent } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/cos/content';

it.each([
	'BT /F1 9 Tf 1 0 0 1 60 800 Tm <4e2a> Tj [(a) -20 (b)] TJ ET 0 0 10 10 re f*',
	"/Span <</ActualText <FEFF>>> BDC 0.5 g (it's \\) so) ' EMC % a comment } ]",
	'q --5 1.2.3 0 0 1 1 cm Q',
	'q BI /W 1 /H 1 ID \u0000}]>) garbage EI Q',
	'',
])('contents are operators and what they work on: %s', (text) => {
	expect(isContent(Buffer.from(text, 'latin1'))).toBe(true);
});

it.each(['BT /F1 9 Tf \u0000\u0000 }} ET', 'q 1 0 0 1 0 0 cx Q', '0 0 10 10 ref', '] 0 g'])(
	'and nothing else: %s',
	(text) => {
		expect(isContent(Buffer.from(text, 'latin1'))).toBe(false);
	},
);
