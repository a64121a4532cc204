import { textOfName } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/glyphNames';

it.each([
	['uni4E2A', '个'],
	['uni4E2A4EBA', '个人'],
	['u20BB7', '𠮷'],
	['u04EBA.alt', '人'],
	['A', 'A'],
	['seven', '7'],
	['comma', ','],
	['toString', undefined],
	['uni4E2', undefined],
	['uniD842', undefined],
	['uni0000', undefined],
	['g12', undefined],
	['u110000', undefined],
])('the glyph name %s stands for %s', (name, text) => {
	expect(textOfName(name)).toBe(text);
});
