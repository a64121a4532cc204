import { groupByPerson, samePerson } from '../../../nodes/CreditReport/report/compare';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { parsed } from '../support/reports';

// Valid check characters, an area that does not exist.
const A = '110199199001010019';
const person = (
	idNum: string | null,
	whoWasChecked: string | null = '样例某',
	more: ReportRecord = {},
): ReportRecord => ({
	idNum,
	whoWasChecked,
	...more,
});

describe('two reports are of one person', () => {
	it.each<[string, ReportRecord, ReportRecord, string]>([
		['one number', person(A), person(A), 'same'],
		['blanks and full width', person(A), person('１１０１９９ 19900101 0019'), 'same'],
		['15 digits of before 1999', person(A), person('110199900101001'), 'same'],
		['a small x', person('11019919900101001X'), person('11019919900101001x'), 'same'],
		['a name that changed', person(A), person(A, '样例改名'), 'same'],
		['another number', person(A), person('110199199001010027'), 'different'],
		['15 digits of someone else', person(A), person('110199900101002'), 'different'],
		['a mask that fits', person(A), person('**************0019'), 'alike'],
		['a mask and a masked name that fit', person(A), person('**************0019', '样**'), 'alike'],
		['two masks', person('**************0019'), person('**************0019'), 'alike'],
		['a mask of the middle', person(A), person('110199********0019'), 'alike'],
		['a mask over 15 digits', person('***********1001'), person('110199900101001'), 'alike'],
		['a mask that does not fit', person(A), person('**************0027'), 'different'],
		['a mask that fits and another name', person(A), person('**************0019', '测试某'), 'different'],
		['nothing but stars', person(A), person('******************'), 'untold'],
		['no number', person(A), person(null), 'untold'],
		[
			'a passport beside the same ID card',
			person('E01234567', '样例某', { otherIds: [{ idType: '身份证', idNum: A }] }),
			person(A),
			'same',
		],
	])('%s', (_, a, b, expected) => {
		expect([samePerson(a, b), samePerson(b, a)]).toEqual([expected, expected]);
	});
});

describe('reports by person', () => {
	const grouped = (...people: Array<[name: string, idNum: string]>): string[] =>
		groupByPerson(people, ([name, idNum]) => parsed(person(idNum, name.slice(0, 3)))).map((group) =>
			group.map(([name]) => name).join(),
		);

	it('go together in the order of the first', () => {
		expect(grouped(['样例某1', A], ['测试某1', '110199199001010027'], ['样例某2', A])).toEqual([
			'样例某1,样例某2',
			'测试某1',
		]);
	});

	it('a masked number joins the only person it can be', () => {
		expect(grouped(['样例某1', '**************0019'], ['测试某1', '110199199001010027'], ['样例某2', A])).toEqual([
			'样例某1,样例某2',
			'测试某1',
		]);
		expect(grouped(['样例某1', '**************0019'], ['样例某2', '**************0019'])).toEqual(['样例某1,样例某2']);
	});

	it('and stays alone where it can be several', () => {
		expect(grouped(['样例某1', '**************0019'], ['样例某2', A], ['样例某3', '110199198001010019'])).toEqual([
			'样例某1',
			'样例某2',
			'样例某3',
		]);
	});
});
