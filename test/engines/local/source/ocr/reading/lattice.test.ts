import { decode, latticeOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/lattice';
import { CLASSES, nothing, step } from '../../../../../support/recognition';

const read = (steps: Parameters<typeof decode>[0]['steps'], allowed?: ReadonlySet<number>) =>
	decode({ steps, width: steps.length }, CLASSES, allowed);

it('steps of the same are one character, and nothing between two parts them', () => {
	const steps = [step(['1', 0.9]), step(['1', 0.95]), nothing(), step(['1', 0.8]), step(['2', 0.7])];
	expect(read(steps).map(({ text, from, to, confidence }) => [text, from, to, confidence])).toEqual([
		['1', 0, 1, 0.95],
		['1', 3, 3, 0.8],
		['2', 4, 4, 0.7],
	]);
});

it('tells what a character may be instead, also that it is none, the likeliest first', () => {
	const [character] = read([step(['3', 0.6], ['8', 0.2], ['', 0.15], ['5', 0.005])]);
	expect(character?.alternatives).toEqual([
		{ text: '8', confidence: 0.2 },
		{ text: '', confidence: 0.15 },
	]);
});

it('reads what is allowed alone', () => {
	const steps = [step(['O', 0.7], ['0', 0.2], ['', 0.1])];
	expect(read(steps, new Set([CLASSES.indexOf('0')])).map(({ text, confidence }) => [text, confidence])).toEqual([
		['0', 0.2],
	]);
});

it('keeps of a step what is possible, and what codes are made of; nothing else where nothing is', () => {
	const probabilities = new Float32Array(2 * CLASSES.length);
	probabilities[CLASSES.indexOf('3')] = 0.7;
	probabilities[CLASSES.indexOf('8')] = 0.001;
	probabilities[CLASSES.length] = 0.999;
	const { steps } = latticeOf(probabilities, 0, { steps: 2, classes: CLASSES.length, width: 2 }, [
		CLASSES.indexOf('8'),
	]);
	expect(steps[0]?.classes).toEqual(['3', '8', ''].map((each) => CLASSES.indexOf(each)));
	expect(steps[1]?.classes).toEqual([0]);
});

it('forms of one character are no doubt: their likelihoods count together', () => {
	const [comma] = read([step(['，', 0.5], [',', 0.45], ['.', 0.05])]);
	expect(comma).toMatchObject({ text: '，', alternatives: [{ text: '.', confidence: 0.05 }] });
	expect(comma?.confidence).toBeCloseTo(0.95);
	const [dash] = read([step(['—', 0.6], ['-', 0.4])]);
	expect([dash?.confidence, dash?.alternatives]).toEqual([1, []]);
});

it('between characters a step that is not surely nothing is one, the likeliest; beside a character it is its edge', () => {
	const steps = [
		step(['1', 0.9]),
		nothing(),
		nothing(),
		step(['', 0.56], ['2', 0.3], ['3', 0.14]),
		nothing(),
		nothing(),
	];
	expect(read(steps).map(({ text, confidence }) => [text, confidence])).toEqual([
		['1', 0.9],
		['2', 0.3],
	]);
	expect(read([step(['1', 0.9]), step(['', 0.56], ['2', 0.44])])).toHaveLength(1);
	expect(read([nothing(), step(['', 0.8], ['2', 0.2]), nothing()])).toHaveLength(0);
});
