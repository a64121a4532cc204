import { withKnownWords } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/knownWords';
import type { ReadCharacter } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/types';
import { sure } from '../../../../../support/recognition';

const WORDS = ['准贷记卡', '贷记卡', '未结清', '已结清', '卡片尾号', '最近一次还款日期', '发放的'];

/** A text in which some characters are doubtful, each with what else it may be. */
function read(text: string, doubts: Readonly<Record<number, string>>, confidence = 0.6): ReadCharacter[] {
	return sure(text).map((character, index) =>
		doubts[index] === undefined
			? character
			: {
					...character,
					confidence,
					alternatives: [...doubts[index]].map((other) => ({ text: other, confidence: 0.3 })),
				},
	);
}

const told = (characters: readonly ReadCharacter[]): string => characters.map(({ text }) => text).join('');

it('a doubtful character of a word that reports print is the one of the word', () => {
	const settled = withKnownWords(read('发放的准货记卡', { 4: '贷' }), WORDS);
	expect(told(settled)).toBe('发放的准贷记卡');
	expect(settled[4]).toMatchObject({ confidence: 0.9, alternatives: [{ text: '货' }] });
});

it('a character that the network held for impossible stays in doubt', () => {
	const settled = withKnownWords(read('丰片尾号：', { 0: '车' }, 0.4), WORDS);
	expect(told(settled)).toBe('卡片尾号：');
	expect(settled[0]?.confidence).toBe(0.5);
});

it('a sure character, and a word of three that differs from what was held possible, stay', () => {
	expect(told(withKnownWords(read('准货记卡', {}), WORDS))).toBe('准货记卡');
	expect(told(withKnownWords(read('贷说卡', { 1: '' }), WORDS))).toBe('贷说卡');
});

it('a character that is rather sure stays, though a word of the list differs in it alone', () => {
	expect(told(withKnownWords(read('信用额度', { 0: '倍' }), ['已用额度']))).toBe('信用额度');
});

it('what may be several words stays as it was read, and so does a word of the list', () => {
	expect(told(withKnownWords(read('木结清', { 0: '未已' }), WORDS))).toBe('木结清');
	expect(told(withKnownWords(read('未结清', { 0: '已' }), WORDS))).toBe('未结清');
});

it('a long word is told by all but two of its characters', () => {
	expect(told(withKnownWords(read('最近一欢还软日期', { 3: '', 5: '' }, 0.4), WORDS))).toBe('最近一次还款日期');
	expect(told(withKnownWords(read('最近一欢还软口期', { 3: '', 5: '', 6: '' }, 0.4), WORDS))).toBe('最近一欢还软口期');
});

it('a dash that begins a word of the list is the numeral one, however sure it is; another dash is none', () => {
	expect(told(withKnownWords(read('—般员工', {}), ['一般员工']))).toBe('一般员工');
	expect(told(withKnownWords(read('15—3号', {}), ['一般员工']))).toBe('15—3号');
});
