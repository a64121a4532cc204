import type { Words } from '../report/words';

/** One of the values of an option that offers some. */
export interface Choice<T extends string> {
	value: T;
	name: Words;
	text?: Words;
}

/** What values an option takes. Numbers are whole unless `decimals` says how many digits a fraction may have. */
export type ValueType =
	| { kind: 'flag' }
	| { kind: 'text'; isSecret?: true }
	| { kind: 'number'; min?: number; max?: number; decimals?: number | 'any' }
	| { kind: 'choice' | 'names'; choices: ReadonlyArray<Choice<string>> };

/** Where an option of the panel changes something; nothing said, everywhere. */
export interface Scope {
	/** By their names in the panel's description. */
	operations?: readonly string[];
	engine?: 'local' | 'jd';
	/** By the values of the parameter Input. */
	input?: ReadonlyArray<'everyFile' | 'everyPdf'>;
	/** By the value of the parameter Format. */
	format?: 'markdown';
	/** Not for this value of it. */
	notFormat?: 'markdown';
	/** Only where a PDF is read: a report from a previous Parse has been through it already. */
	reading?: true;
	/** Not where sections are put out whole. */
	flat?: true;
}

/** How the command line spells an option. */
export interface Flag {
	/** Without the dashes. */
	name: string;
	/** What stands for the value in the help, with `|` between words to choose from; a switch has none. */
	placeholder?: string;
	/** The line of the help. */
	text: string;
	/** Whether what holds without the flag is said by the option's default. */
	hasDefault?: true;
}

/** An option, whatever face of the package it is set in: the panel, the command line or a call from code. */
export interface Option<T> {
	type: ValueType;
	/** What holds where the option is not set, and what a field of the panel begins with: to add one changes nothing. */
	default: T | undefined;
	/** What that comes to, where it depends on something else. */
	unset?: Words;
	name: Words;
	text: Words;
	scope?: Scope;
	flag?: Flag;
	/** Its name in calls from code where `parseCreditReport` does not take it by its own, with a dot inside an object. */
	code?: string;
	/** The type of its values; never there at run time. */
	readonly of?: T;
}

type Row<T> = Omit<Option<T>, 'type' | 'default' | 'of'> & { default?: T };

export const flag = (row: Row<boolean>): Option<boolean> => ({ type: { kind: 'flag' }, default: false, ...row });

export const text = ({ isSecret, ...row }: Row<string> & { isSecret?: true }): Option<string> => ({
	type: { kind: 'text', ...(isSecret ? { isSecret } : {}) },
	default: undefined,
	...row,
});

export const number = (
	limits: Omit<Extract<ValueType, { kind: 'number' }>, 'kind'>,
	row: Row<number>,
): Option<number> => ({ type: { kind: 'number', ...limits }, default: undefined, ...row });

export const choice = <T extends string>(choices: ReadonlyArray<Choice<T>>, row: Row<T>): Option<T> => ({
	type: { kind: 'choice', choices },
	default: undefined,
	...row,
});

export const names = (choices: ReadonlyArray<Choice<string>>, row: Row<string[]>): Option<string[]> => ({
	type: { kind: 'names', choices },
	default: undefined,
	...row,
});
