import { loneMark } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/loneMarks';
import type { StripReading } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/strips';
import { CLASSES, nothing, reading, step, sure } from '../../../../../support/recognition';

const WIDTH = 40;
const NO_INK = { data: new Uint8Array(WIDTH * WIDTH), width: WIDTH };

/** Ink along a stroke. */
function stroke(at: (part: number) => [x: number, y: number]) {
	const data = new Uint8Array(WIDTH * WIDTH);
	for (let part = 0; part <= 1; part += 0.02) {
		const [x, y] = at(part);
		data[Math.round(y) * WIDTH + Math.round(x)] = 1;
		data[Math.round(y) * WIDTH + Math.round(x) + 1] = 1;
	}
	return { data, width: WIDTH };
}

const strip = (marks: Record<string, number>, best: string, length = 12): StripReading => ({
	marks: new Map(Object.entries(marks)),
	best,
	confidence: Math.max(...Object.values(marks)),
	length,
});

const lone = (text: string, confidence = 0.9, more = {}) =>
	reading([nothing(), nothing(), nothing()], sure(text, confidence), { cell: 0, ...more });

it('what a row says of a mark that was not read stands', () => {
	expect(loneMark(lone(''), strip({ '*': 0.7, N: 0.1 }, '*'), NO_INK, CLASSES)).toMatchObject({
		text: '*',
		confidence: 0.7,
	});
});

it('what nearly nothing speaks for beside a mark is none, nor is a blank', () => {
	const [asterisk] = sure('*', 0.4);
	const [faint] = sure('#', 0.01);
	const read = reading([nothing(), nothing(), nothing()], [asterisk!, { ...faint!, from: 2, to: 2 }], { cell: 0 });
	expect(loneMark(read, strip({ '*': 0.7, N: 0.1 }, '*'), NO_INK, CLASSES)?.text).toBe('*');
	const spaced = reading([nothing(), nothing(), nothing()], sure('* ', 0.4), { cell: 0 });
	expect(loneMark(spaced, strip({ '*': 0.7 }, '*'), NO_INK, CLASSES)?.text).toBe('*');
	for (const confidence of [0.1, 0.9]) {
		const two = reading([nothing(), nothing(), nothing()], sure('水2', confidence), { cell: 0 });
		expect(loneMark(two, strip({ '1': 0.7 }, '1'), NO_INK, CLASSES)).toBeUndefined();
	}
});

it('a mark that is sure by itself stays, and is less sure where its row says otherwise', () => {
	expect(loneMark(lone('N'), strip({ N: 0.9 }, 'N'), NO_INK, CLASSES)).toBeUndefined();
	expect(loneMark(lone('N', 0.9), strip({ M: 0.95 }, 'M'), NO_INK, CLASSES)).toMatchObject({
		text: 'M',
		alternatives: [{ text: 'N', confidence: 0.9 }],
	});
});

it('an asterisk that was taken for a character is one', () => {
	expect(loneMark(lone('水', 0.95), undefined, NO_INK, CLASSES)).toMatchObject({
		text: '*',
		alternatives: [{ text: '水' }],
	});
});

it('a mark without a row is the likeliest that its reading holds possible', () => {
	const possible = reading([step(['', 0.8], ['3', 0.15], ['8', 0.02])], [], { cell: 0 });
	expect(loneMark(possible, undefined, NO_INK, CLASSES)).toMatchObject({ text: '3', confidence: 0.15 });
});

it('a mark is what all are that look like it, though it is rather sure of another; not where they do not agree', () => {
	const together = (marks: Record<string, number>, lean = 0) => ({ ...strip(marks, 'N'), alike: { lean } });
	expect(loneMark(lone('2', 0.7), together({ N: 0.6, '2': 0.1 }), NO_INK, CLASSES)).toMatchObject({
		text: 'N',
		alternatives: [{ text: '2', confidence: 0.7 }],
	});
	expect(loneMark(lone('2', 0.7), together({ N: 0.4, '2': 0.3 }), NO_INK, CLASSES)?.text ?? '2').toBe('2');
	const upright = stroke((part) => [8, 4 + 16 * part]);
	expect(loneMark(lone('1', 0.5), together({ '1': 0.6, '/': 0.1 }, 0.4), upright, CLASSES)?.text).toBe('/');
});

it('ink tells a slash from a one, and a dash by its height', () => {
	const row = strip({ '1': 0.6, '/': 0.3 }, '1');
	const leaning = stroke((part) => [14 - 8 * part, 4 + 16 * part]);
	const upright = stroke((part) => [8, 4 + 16 * part]);
	const lying = stroke((part) => [2 + 14 * part, 12]);
	const wide = { x1: 36 };
	expect(loneMark(lone('1', 0.6), row, leaning, CLASSES)?.text).toBe('/');
	expect(loneMark(lone('1', 0.6), row, upright, CLASSES)).toBeUndefined();
	expect(loneMark(lone('', 0, { inkHeight: 0.1, ...wide }), undefined, lying, CLASSES)?.text).toBe('—');
	// Two hyphens, as a network for lines sees them.
	expect(loneMark(lone('二门', 0.4, { inkHeight: 0.1, ...wide }), undefined, lying, CLASSES)?.text).toBe('—');
});

it('outside of tables, and among others, nothing is a lone mark', () => {
	expect(loneMark(lone('水', 0.95, { cell: undefined }), undefined, NO_INK, CLASSES)).toBeUndefined();
	expect(loneMark(lone('余额'), strip({ N: 1 }, 'N'), NO_INK, CLASSES)).toBeUndefined();
});
