import { ALPHABETS, LOOKS_LIKE, classesOf, formOf } from './alphabets';
import { decode } from './lattice';
import { withSeparators } from './mendDates';
import type { LineReading, ReadCharacter } from './types';

const DIGIT = /^\d$/;
const LETTER = /^[A-Z]$/;
/** Amounts, counts and numbers with their separators, once look-alikes are what they look like. */
const NUMBER = /^[,.\-]*\d[\d,.\-]*$/;
/** Letters alone are a number only if they are what zeros and ones are taken for: a lone B is a mark. */
const PERHAPS_NUMBER = /\d|^[OoQ〇lIi|!]+$/;
/** An amount of groups of three digits, with what separates them. */
const GROUPS = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,])/g;
/** Amounts and dates, with letters where only digits can be, some of which were read. */
const LETTERED = [
	/(?<![\dA-Za-z.])\d{1,3}(?:[.,，](?=[A-Za-z]{0,2}\d)[\dA-Za-z]{3})+(?![\dA-Za-z])/g,
	/(?:19|20)\d{2}年[\dA-Za-z]{1,2}月(?:[\dA-Za-z]{1,2}日)?/g,
];
/** The last character of a date, and what it is taken for. */
const DAY = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}([目口曰囗百甘旧白])/g;
/** ID numbers, numbers of accounts and codes of organisations. */
const LONG_CODE = /[0-9A-FOoQ]{16,}/;
/** The marks of a year or two of repayments, printed in one cell. */
const HISTORY = /^[N*#0-7CMZDGABOoQ/]{12,}$/;
/** The digits of an ID number before its check character, some of them masked by as many asterisks or fewer. */
const ID_NUMBER = /(?<![\d*])[\d*]{14,17}$/;
/** What remains of a rule or a speck. */
const CRUMBS = /^[.,·'"`:;、。，…’‘]+$/;
/** What a capital I is taken for, and quotes. */
const [ONE, QUOTE] = [/^[1l|]$/, /^["“”＂]$/] as const;
/** What is another by the rules of writing alone is doubtful. */
const BY_SYNTAX = 0.5;

/**
 * What the line itself says against the reading of single characters: digits among digits, separators of groups of three.
 * What a character was before stays the first of its alternatives.
 */
export function mended(reading: LineReading, characters: readonly string[]): ReadCharacter[] {
	let seen = dashes(onceEach(reading.characters.filter(({ text }) => text.trim() !== '')));
	const text = textOf(seen);
	if (CRUMBS.test(text)) return [];
	const plain = [...text].map((each) => LOOKS_LIKE[each] ?? each).join('');
	if (plain !== text && NUMBER.test(plain) && PERHAPS_NUMBER.test(text)) {
		const again = decode(reading.lattice, characters, classesOf(ALPHABETS.numbers, characters));
		// Among digits alone a look-alike may be one digit or another: both readings are told.
		if (again.length > 0) seen = again.map((each) => withFormer(each, seen));
	}
	seen = days(digits(zeros(seen)));
	seen = commas(seen);
	seen = groups(seen);
	return checkCharacters(lettersOfCodes(zerosOfCodes(lettersInQuotes(printable(withSeparators(seen))))));
}

export function textOf(characters: readonly ReadCharacter[]): string {
	return characters.map(({ text }) => text).join('');
}

/** A long dash that is read as a short one and a long one: both beside digits. */
function onceEach(seen: readonly ReadCharacter[]): ReadCharacter[] {
	return seen.filter(({ text }, index) => {
		const next = seen[index + 1];
		const isTwice = next && text !== next.text && formOf(text) === '-' && formOf(next.text) === '-';
		return !(isTwice && DIGIT.test(seen[index - 1]?.text ?? '') && DIGIT.test(seen[index + 2]?.text ?? ''));
	});
}

/** The numeral one among digits is a dash: 逾期31—60天. */
function dashes(seen: readonly ReadCharacter[]): ReadCharacter[] {
	return seen.map((each, index) =>
		each.text === '一' && DIGIT.test(seen[index - 1]?.text ?? '') && DIGIT.test(seen[index + 1]?.text ?? '')
			? renamed(each, '—', each.confidence)
			: each,
	);
}

/** A letter like a zero among digits, or alone before 元. */
function zeros(seen: readonly ReadCharacter[]): ReadCharacter[] {
	const text = [...textOf(seen).replace(/[OoQ]/g, 'O')];
	return seen.map((each, index) => {
		if (text[index] !== 'O') return each;
		const left =
			text
				.slice(0, index)
				.reverse()
				.find((other) => other !== 'O') ?? '';
		const right = text.slice(index + 1).find((other) => other !== 'O') ?? '';
		const isAmongDigits = /^[\d,.，]?$/.test(left) && /^[\d,.，元]?$/.test(right) && left + right !== '';
		return isAmongDigits ? renamed(each, '0', each.confidence) : each;
	});
}

/** A letter in an amount or a date is the digit that it may be as well. */
function digits(seen: ReadCharacter[]): ReadCharacter[] {
	const text = textOf(seen);
	const changed = [...seen];
	for (const form of LETTERED)
		for (const { 0: number, index } of text.matchAll(form))
			for (let at = index; at < index + number.length; at++) {
				const each = changed[at] as ReadCharacter;
				const digit = /[A-Za-z]/.test(each.text) && each.alternatives.find((other) => DIGIT.test(other.text));
				if (digit) changed[at] = renamed(each, digit.text, Math.min(each.confidence, BY_SYNTAX));
			}
	return changed;
}

/** Behind the number of a day stands 日. */
function days(seen: ReadCharacter[]): ReadCharacter[] {
	const ends = new Set([...textOf(seen).matchAll(DAY)].map(({ 0: date, index }) => index + date.length - 1));
	return seen.map((each, index) => (ends.has(index) ? renamed(each, '日', each.confidence) : each));
}

/** A full-width comma before three digits that belong to a number. */
function commas(seen: ReadCharacter[]): ReadCharacter[] {
	return seen.map((each, index) => {
		if (each.text !== '，' || !DIGIT.test(seen[index - 1]?.text ?? '')) return each;
		let digits = 0;
		while (DIGIT.test(seen[index + 1 + digits]?.text ?? '')) digits++;
		return digits === 3 ? { ...each, text: ',' } : each;
	});
}

/** A full stop before groups of three digits is a comma in an amount: of a line of its own, or before 元. */
function groups(seen: ReadCharacter[]): ReadCharacter[] {
	const text = textOf(seen);
	const changed = [...seen];
	for (const { 0: amount, index } of text.matchAll(GROUPS)) {
		const end = index + amount.length;
		const isAmount = (index === 0 && end === text.length) || /[元（(]/.test(text[end] ?? '');
		if (!isAmount || !amount.includes('.')) continue;
		for (let at = index; at < end; at++) {
			const each = changed[at] as ReadCharacter;
			if (each.text === '.') changed[at] = renamed(each, ',', BY_SYNTAX);
		}
	}
	return changed;
}

function zerosOfCodes(seen: ReadCharacter[]): ReadCharacter[] {
	const text = textOf(seen);
	const found = HISTORY.exec(text) ?? LONG_CODE.exec(text);
	if (!found) return seen;
	return seen.map((each, index) =>
		index >= found.index && index < found.index + found[0].length && /^[OoQ]$/.test(each.text)
			? renamed(each, '0', each.confidence)
			: each,
	);
}

/** A doubtful zero between capitals is a letter: BOC. */
function lettersOfCodes(seen: ReadCharacter[]): ReadCharacter[] {
	const text = textOf(seen);
	if (LONG_CODE.test(text) || HISTORY.test(text)) return seen;
	return seen.map((each, index) =>
		each.text === '0' &&
		each.alternatives[0]?.text === 'O' &&
		[seen[index - 1], seen[index + 1]].every((beside) => LETTER.test(beside?.text ?? ''))
			? renamed(each, 'O', each.confidence)
			: each,
	);
}

/** Reports multiply nothing: what looks like it is the capital. */
function printable(seen: ReadCharacter[]): ReadCharacter[] {
	return seen.map((each) => (each.text === '×' ? renamed(each, 'X', each.confidence) : each));
}

/** Lenders whose names a report keeps back are lettered: a lone one in quotes, 商业银行“1”, is I. */
function lettersInQuotes(seen: ReadCharacter[]): ReadCharacter[] {
	return seen.map((each, index) => {
		const [before, after] = [seen[index - 1]?.text ?? '', seen[index + 1]?.text ?? ''];
		return ONE.test(each.text) && QUOTE.test(before) && QUOTE.test(after) ? renamed(each, 'I', each.confidence) : each;
	});
}

/** The check character of an ID number is a capital. */
function checkCharacters(seen: ReadCharacter[]): ReadCharacter[] {
	const text = textOf(seen);
	return seen.map((each, index) =>
		each.text === 'x' && ID_NUMBER.test(text.slice(0, index)) ? { ...each, text: 'X' } : each,
	);
}

function renamed(character: ReadCharacter, text: string, confidence: number): ReadCharacter {
	const others = character.alternatives.filter((other) => other.text !== text && other.text !== character.text);
	return {
		...character,
		text,
		confidence,
		alternatives: [{ text: character.text, confidence: character.confidence }, ...others],
	};
}

/** The same, with what another reading of the line has at its place. */
function withFormer(character: ReadCharacter, former: readonly ReadCharacter[]): ReadCharacter {
	const before = former.find(({ from, to }) => from <= character.to && character.from <= to);
	if (before === undefined || before.text === character.text) return character;
	const others = character.alternatives.filter(({ text }) => text !== before.text);
	return { ...character, alternatives: [{ text: before.text, confidence: before.confidence }, ...others] };
}
