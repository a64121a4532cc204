import type { Facts } from '../facts';
import type { Words } from '../words';

export type IndicatorValue = string | number | boolean | null;
export type Unit =
	| 'text'
	| 'date'
	| 'accounts'
	| 'records'
	| 'inquiries'
	| 'institutions'
	| 'CNY'
	| '%'
	| 'months'
	| 'days'
	| 'level'
	| 'years'
	| 'lines'
	| 'points'
	| 'yes/no';

/** What a caller may set: the rule 连N累M. */
export interface OverdueRule {
	/** Months overdue in a row of one account. */
	inARow: number;
	/** Months overdue in all of one account. */
	inTotal: number;
	/** The window in months. */
	months: number;
}
/** 连三累六 within 24 months, as most banks read it. */
export const DEFAULT_RULE: OverdueRule = { inARow: 3, inTotal: 6, months: 24 };

/** One figure of the summary. */
export interface Indicator {
	/** Key of the flat item; stable. */
	id: string;
	zh: string;
	english: string;
	unit: Unit;
	definition: Words;
	/** Sections (or header fields) it is computed from. */
	sources: readonly string[];
	/**
	 * Sections of which all must have been read, since what is missing would change the figure; the lists among the
	 * sources when left out. Where one of them is doubtful the indicator is null.
	 */
	needs?: readonly string[];
	/** It counts or adds up accounts by their state: null where nobody can tell the state of one of its lists (accountsStateUnknown). */
	byState?: boolean;
	/** When it is null, apart from these. It is never 0 for want of data. */
	missing: Words;
	/** It repeats personal texts of the report, and is masked with them. */
	isPersonal?: boolean;
	value: (facts: Facts, rule: OverdueRule) => IndicatorValue;
}

/** A word in the place of a variable: how it is spelled in ids and in texts. */
export interface Choice extends Words {
	key: string;
}
type Variables = Readonly<Record<string, ReadonlyArray<number | Choice>>>;
type Member<V extends Variables> = { readonly [K in keyof V]: V[K][number] };

/** Indicators that differ in a number or a word alone; docs/indicators.md has one row for each family. */
export interface Family extends Omit<Indicator, 'value'> {
	/** What stands for each name in braces in `id`, `zh`, `english` and the texts. */
	over: Variables;
	/** One indicator for each combination of the variables. */
	members: readonly Indicator[];
}

/**
 * A family as a row of a table. Names in braces stand for the variables: `overdueMonths{months}` over
 * `{ months: [6, 12] }` is overdueMonths6 and overdueMonths12.
 */
export function family<const V extends Variables = Record<string, never>>(
	row: Omit<Indicator, 'value'> & {
		over?: V;
		value: (facts: Facts, member: Member<V>, rule: OverdueRule) => IndicatorValue;
	},
): Family {
	const { over = {} as V, value, ...texts } = row;
	const members = membersOf(over).map((member): Indicator => {
		const fill =
			(language: 'key' | keyof Words) =>
			(text: string): string =>
				filled(text, member, language);
		const inBoth = ({ en, zh }: Words): Words => ({ en: fill('en')(en), zh: fill('zh')(zh) });
		return {
			...texts,
			id: fill('key')(texts.id),
			zh: fill('zh')(texts.zh),
			english: fill('en')(texts.english),
			// Made when somebody reads them: n8n asks for the names alone when it starts.
			get definition() {
				return inBoth(texts.definition);
			},
			get missing() {
				return inBoth(texts.missing);
			},
			value: (facts, rule) => value(facts, member, rule),
		};
	});
	return { ...texts, over, members };
}

/** Every combination, the first variable slowest. */
function membersOf<V extends Variables>(over: V): Array<Member<V>> {
	const combined = Object.entries(over).reduce<Array<Record<string, number | Choice>>>(
		(members, [name, values]) => members.flatMap((member) => values.map((value) => ({ ...member, [name]: value }))),
		[{}],
	);
	return combined as Array<Member<V>>;
}

function filled(
	text: string,
	member: Readonly<Record<string, number | Choice>>,
	language: 'key' | keyof Words,
): string {
	if (!text.includes('{')) return text;
	const whole = text.replace(/\{(\w+)\}/g, (braces, name: string) => {
		const value = member[name];
		if (value === undefined) return braces;
		return typeof value === 'number' ? String(value) : value[language];
	});
	return language === 'en' ? whole.replace(/\b1 (month|day)s\b/g, '1 $1') : whole;
}
