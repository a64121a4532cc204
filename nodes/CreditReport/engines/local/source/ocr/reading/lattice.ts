import type { Alternative } from '../../types';
import { formOf } from './alphabets';
import type { Lattice, ReadCharacter, Step } from './types';

/** A class below this probability is no possibility. */
const POSSIBLE = 0.002;
/** A step as sure as this that nothing begins there has no other possibilities. */
const SURELY_NOTHING = 0.995;
/**
 * Where nothing begins is told by nearly all of a step's probability, in good scans as in bad ones. With so much for
 * characters a step away from others, there is one, though the network cannot say which.
 */
const SOMETHING = 0.3;
/** Of a character so many other readings are told. */
const MAX_ALTERNATIVES = 4;
const LIKELY_ENOUGH = 0.01;

/**
 * The steps of a line out of what a network gave for a batch.
 * @param from where the line begins in `probabilities`
 * @param kept classes that stay possible however unlikely they are: what codes, dates and amounts are made of
 */
export function latticeOf(
	probabilities: Float32Array,
	from: number,
	{ steps, classes, width }: { steps: number; classes: number; width: number },
	kept: readonly number[],
): Lattice {
	const lattice: Step[] = [];
	for (let step = 0; step < steps; step++)
		lattice.push(stepOf(probabilities.subarray(from + step * classes, from + (step + 1) * classes), kept));
	return { steps: lattice, width };
}

function stepOf(probabilities: Float32Array, kept: readonly number[]): Step {
	// Nothing else is likelier then.
	if ((probabilities[0] as number) >= SURELY_NOTHING)
		return { classes: [0], probabilities: [probabilities[0] as number] };
	const chosen = new Set<number>([0, ...kept]);
	for (let index = 0; index < probabilities.length; index++)
		if ((probabilities[index] as number) > POSSIBLE) chosen.add(index);
	const classes = [...chosen].sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number));
	return { classes, probabilities: classes.map((index) => probabilities[index] as number) };
}

/**
 * The likeliest character of each step, runs of the same as one (greedy CTC).
 * @param characters by class
 * @param allowed classes that may be read; all without it
 */
export function decode(
	{ steps }: Lattice,
	characters: readonly string[],
	allowed?: ReadonlySet<number>,
): ReadCharacter[] {
	const read: ReadCharacter[] = [];
	let last = 0;
	const bests = steps.map(({ classes }) => classes.find((each) => each === 0 || (allowed?.has(each) ?? true)) ?? 0);
	steps.forEach((step, index) => {
		const isAlone = bests.slice(Math.max(0, index - 1), index + 2).every((each) => each === 0);
		const best = isAlone ? something(step, allowed) : bests[index]!;
		const confidence = best === 0 ? 0 : surety(step, characters[best] as string, characters);
		if (best !== 0 && best === last) {
			const run = read[read.length - 1] as ReadCharacter;
			run.to = index;
			if (confidence > run.confidence) {
				run.confidence = confidence;
				run.alternatives = alternativesOf(step, best, characters);
			}
		} else if (best !== 0) {
			read.push({
				text: characters[best] as string,
				from: index,
				to: index,
				confidence,
				alternatives: alternativesOf(step, best, characters),
			});
		}
		last = best;
	});
	return read;
}

/** The likeliest character of a step where nothing is likelier than each of them, if not than all. */
function something({ classes, probabilities }: Step, allowed?: ReadonlySet<number>): number {
	const nothing = probabilities[classes.indexOf(0)] ?? 0;
	return nothing > 1 - SOMETHING ? 0 : (classes.find((each) => each !== 0 && (allowed?.has(each) ?? true)) ?? 0);
}

/** How likely a character is, in whatever form. */
function surety({ classes, probabilities }: Step, text: string, characters: readonly string[]): number {
	const form = formOf(text);
	let sum = 0;
	for (let index = 0; index < classes.length; index++) {
		const each = classes[index] as number;
		if (each !== 0 && formOf(characters[each] as string) === form) sum += probabilities[index] as number;
	}
	return Math.min(1, sum);
}

function alternativesOf(step: Step, best: number, characters: readonly string[]): Alternative[] {
	const form = formOf(characters[best] as string);
	const alternatives: Alternative[] = [];
	for (let index = 0; index < step.classes.length && alternatives.length < MAX_ALTERNATIVES; index++) {
		const confidence = step.probabilities[index] as number;
		if (confidence < LIKELY_ENOUGH) break;
		const each = step.classes[index] as number;
		const text = each === 0 ? '' : (characters[each] as string);
		if (formOf(text) !== form) alternatives.push({ text, confidence });
	}
	return alternatives;
}
