import { narrowDigits } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/wideDigits';
import { glyphs } from '../../../../../support/layout';
import { pageOf, textOf } from '../../../../../support/page';
import { show } from '../../../../../support/pdf';

function read(text: string): string {
	const page = glyphs(text, 50, 100);
	narrowDigits(page);
	return page.map((glyph) => glyph.text).join('');
}

it('a page that sets all its digits wide is read as one of plain digits', () => {
	expect(read('最近６个月２０２４．０１．０２余额３０，０００')).toBe('最近6个月2024．01．02余额30，000');
	expect(read('２０２４年０１月０２日共１２笔，第1页')).toBe('2024年01月02日共12笔，第1页');
});

it('a wide digit among plain ones stays as it is printed', () => {
	expect(read('2024年01月02日余额３０')).toBe('2024年01月02日余额３０');
	expect(read('没有数字')).toBe('没有数字');
});

it('so it is read from a file', async () => {
	expect(textOf(await pageOf(show('最近６个月', 100, 700)))).toBe('最近6个月');
});
