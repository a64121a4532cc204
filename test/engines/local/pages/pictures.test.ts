import { withTellingPictures } from '../../../../nodes/CreditReport/engines/local/pages/pictures';
import type { Box } from '../../../../nodes/CreditReport/engines/local/source/types';
import { filePages, type Printed } from '../../../support/filePages';

const LOGO: Box = { x0: 60, y0: 120, x1: 310, y1: 340 };
const SCAN: Box = { x0: 0, y0: 0, x1: 595, y1: 842 };
const STRIPS: Box[] = [100, 130, 160, 190].map((y0) => ({ x0: 40, y0, x1: 550, y1: y0 + 30 }));

const text: Printed = { lines: ['身份信息', '居住信息', '职业信息'] };
const telling = (...pages: Printed[]) => withTellingPictures(filePages(pages)).map(({ pictures }) => pictures.length);

it('logos that also stand under the text of other pages show no page', () => {
	expect(telling({ ...text, pictures: [LOGO] }, { pictures: [LOGO] })).toEqual([0, 0]);
	expect(telling(text, { pictures: [LOGO] })).toEqual([0, 1]);
	expect(telling({ ...text, pictures: [LOGO] }, { pictures: [LOGO, { ...LOGO, y0: 400, y1: 780 }] })).toEqual([0, 1]);
});

it('a picture as large as its page is the page, whatever stands on others', () => {
	expect(telling({ ...text, pictures: [SCAN] }, { pictures: [SCAN] })).toEqual([1, 1]);
});

it('a seal is too small to be a page, many strips are not', () => {
	expect(telling(text, { pictures: [{ x0: 400, y0: 600, x1: 510, y1: 710 }] })).toEqual([0, 0]);
	expect(telling(text, { pictures: STRIPS })).toEqual([0, 4]);
});
