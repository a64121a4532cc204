import { bytesOf, chosenMask } from '../../nodes/CreditReport/render/file';

test.each([
	[undefined, undefined, undefined],
	[false, false, undefined],
	[true, false, true],
	[false, true, false],
	[true, true, true],
])('mask %p and personal data %p: %p', (mask, personalData, masked) => {
	expect(chosenMask(mask, personalData)).toBe(masked);
});

test('the bytes of a file are those of its text, or what base64 stands for', () => {
	expect(bytesOf({ content: '征信', encoding: 'utf8' }).toString('hex')).toBe('e5be81e4bfa1');
	expect(bytesOf({ content: '5b6B5L+h', encoding: 'base64' }).toString('utf8')).toBe('征信');
});
