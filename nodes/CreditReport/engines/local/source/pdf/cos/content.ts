import { CosReader } from './objectReader';
import { CosKeyword } from './values';

/** Operators of page contents (ISO 32000-1, annex A). */
const OPERATORS = new Set(
	'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
		' ',
	),
);

/** `--5`, `1.2.3`: programs write such, and readers take them for numbers. */
const ODD_NUMBER = /^[-+.\d]+$/;

/** Whether data that went through no filter are page contents: operators and what they work on, as far as the first inline picture. */
export function isContent(data: Buffer): boolean {
	const reader = new CosReader(data);
	for (;;) {
		const value = reader.next();
		if (value === undefined) {
			// Brackets that close nothing, or the end.
			return !reader.skip();
		}
		if (!(value instanceof CosKeyword)) continue;
		if (value.word === 'ID') return true;
		if (!OPERATORS.has(value.word) && !ODD_NUMBER.test(value.word)) return false;
	}
}
