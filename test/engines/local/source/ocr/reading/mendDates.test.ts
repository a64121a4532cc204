import { withSeparators } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/mendDates';
import { sure } from '../../../../../support/recognition';

const mended = (text: string): string =>
	withSeparators(sure(text))
		.map((character) => character.text)
		.join('');

it.each([
	['12010年04月20日商业银行', '1.2010年04月20日商业银行'],
	['3:2009年10月31日', '3.2009年10月31日'],
	['201205.21', '2012.05.21'],
	['2012.0521', '2012.05.21'],
	['2016.08.3112.37:28', '2016.08.3112:37:28'],
	['2025-08-0112:3729', '2025-08-0112:37:29'],
])('%s was printed %s', (read, printed) => expect(mended(read)).toBe(printed));

it.each(['2010年04月20日', '20120521', '120105', '2,012.05', '1.2010年', '2012.13.21'])('%s stays', (read) =>
	expect(mended(read)).toBe(read),
);

it('a separator that was told by the way of writing is doubtful, and what was read is told', () => {
	const [, , , , point] = withSeparators(sure('201205.21'));
	expect(point).toMatchObject({ text: '.', confidence: 0.5, alternatives: [{ text: '' }] });
});
