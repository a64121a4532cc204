import { choice, FLAG, NAMES, number, TEXT, timerMs, type Kind } from '../parameters/kinds';
import { readMembers, readObject, type Kinds } from '../parameters/read';
import type { ValueType } from './option';
import { API_OPTIONS, OPTIONS, type ValuesOf } from './table';

/** Options of a call from code that are values; signals and credentials go past this. */
export type ApiOptions = ValuesOf<(typeof API_OPTIONS)[number]>;

const KINDS = Object.fromEntries(API_OPTIONS.map((name) => [name, kindOf(OPTIONS[name].type)])) as Kinds<ApiOptions>;

/**
 * The options of a call from JavaScript, where no type was checked: what plainly means the right thing is taken.
 * @throws CreditReportError INVALID_PARAMETER
 */
export function readApiOptions(given: unknown): ApiOptions {
	const { timeoutMs, recognitionTimeoutMs, ...options } = readMembers<ApiOptions>(KINDS, readObject('options', given));
	return {
		...options,
		...(timeoutMs === undefined ? {} : { timeoutMs: timerMs(timeoutMs) }),
		...(recognitionTimeoutMs === undefined ? {} : { recognitionTimeoutMs: timerMs(recognitionTimeoutMs) }),
	};
}

/** How values of an option are read. */
export function kindOf(type: ValueType): Kind<unknown> {
	switch (type.kind) {
		case 'flag':
			return FLAG;
		case 'number':
			return number({ min: type.min, max: type.max, whole: type.decimals === undefined });
		case 'choice':
			return choice(type.choices.map(({ value }) => value));
		case 'names':
			return NAMES;
		case 'text':
			return TEXT;
	}
}
