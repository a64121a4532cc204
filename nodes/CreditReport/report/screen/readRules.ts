import { CreditReportError } from '../../errors/CreditReportError';
import { quoteName } from '../../errors/quote';
import { choice, describe, FLAG, NAMES, number, TEXT, UNFIT, type Kind } from '../../parameters/kinds';
import { readValue } from '../../parameters/read';
import { INDICATORS, type Indicator } from '../indicators';
import { limitsOf, OPERATORS, type Operator } from './operators';
import { PRESETS } from './presets';
import type { Condition, Outcome, Rule, RuleSet, Threshold, ThresholdValue } from './rule';
import { dateIn, kindOf, type ValueKind } from './values';

type Given = Readonly<Record<string, unknown>>;

const BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));
const CONDITION_FIELDS = ['indicator', 'operator', 'threshold'];
const RULE_FIELDS = [...CONDITION_FIELDS, 'outcome', 'text', 'textZh', 'when', 'source', 'sourceZh', 'example'];
const SET_FIELDS = ['name', 'nameZh', 'preset', 'rules'];
const OUTCOMES: Readonly<Record<Outcome, readonly string[]>> = {
	reject: ['拒绝'],
	manualReview: ['review', '人工审核', '转人工'],
};
const OWN = { name: 'own rules', nameZh: '自定义规则' };
/** Rules come from files of anyone: enough for any policy, and a bound for what is not one. */
const MOST_RULES = 500;

const THRESHOLDS: Record<ValueKind, Kind<ThresholdValue>> = {
	text: TEXT,
	flag: FLAG,
	number: withoutPercent(number({})),
	date: {
		takes: 'a date such as 2024-01-31, or a month such as 2024-01',
		read: (value) => {
			const text = TEXT.read(value);
			return typeof text === 'string' ? (dateIn(text) ?? UNFIT) : text;
		},
	},
};

const spelling = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** 70 % is what people write for an indicator in percent. */
function withoutPercent(kind: Kind<number>): Kind<number> {
	return {
		...kind,
		read: (value) => kind.read(typeof value === 'string' ? value.replace(/(?<!\s)\s*[%％]\s*$/, '') : value),
	};
}

/**
 * Reads the rules that a caller gave: a list of rules; or an object with `rules`, and perhaps `preset` (a set that they come on
 * top of), `name` and `nameZh`; or either of them as JSON text; or the name of a preset.
 * @param parameter what the caller calls it
 * @throws CreditReportError INVALID_PARAMETER, which names the row and what is wrong with it
 */
export function readRuleSet(given: unknown, parameter = 'Rules'): RuleSet {
	if (typeof given === 'string' && isPreset(given)) return PRESETS[given];
	const value = typeof given === 'string' ? parsed(given, parameter) : given;
	if (Array.isArray(value)) return { ...OWN, rules: readRules(value, parameter) };
	if (!isObject(value))
		throw refused(
			`${parameter} takes a list of rules, or an object with the list "rules"; it was given ${describe(value)}`,
		);
	expectFields(value, SET_FIELDS, parameter);
	const preset = presetOf(value.preset, parameter);
	if (preset && value.rules === undefined) return preset;
	if (!Array.isArray(value.rules))
		throw refused(`${parameter} takes a list of rules in "rules"; it was given ${describe(value.rules)}`);
	const names = {
		name: readValue(`${parameter}, name`, TEXT, value.name),
		nameZh: readValue(`${parameter}, nameZh`, TEXT, value.nameZh),
	};
	return withOwnRules(preset, value.rules, names, parameter);
}

/** A preset and rules of the user's own on top; these alone when there is no preset. */
export function withOwnRules(
	preset: RuleSet | undefined,
	rows: readonly unknown[],
	{ name, nameZh }: Partial<RuleSet> = {},
	parameter = 'Rules',
): RuleSet {
	if (preset && rows.length === 0) return preset;
	const own = readRules(rows, parameter);
	const names = preset ? { name: `${preset.name} and own rules`, nameZh: `${preset.nameZh}及自定义规则` } : OWN;
	return {
		name: name ?? nameZh ?? names.name,
		nameZh: nameZh ?? name ?? names.nameZh,
		rules: [...(preset?.rules ?? []), ...own],
	};
}

function isPreset(name: string): name is keyof typeof PRESETS {
	return Object.hasOwn(PRESETS, name);
}

function presetOf(given: unknown, parameter: string): RuleSet | undefined {
	const name = readValue(`${parameter}, preset`, choice(Object.keys(PRESETS)), given);
	return name === undefined ? undefined : PRESETS[name as keyof typeof PRESETS];
}

function readRules(rows: readonly unknown[], parameter: string): Rule[] {
	// No rule at all would let every report pass.
	if (rows.length === 0) throw refused(`${parameter}: there is no rule`);
	if (rows.length > MOST_RULES)
		throw refused(`${parameter}: there are ${rows.length} rules, ${MOST_RULES} at most are taken`);
	return rows.map((row, index) => readRule(row, `Rule ${index + 1}`));
}

function readRule(row: unknown, place: string): Rule {
	if (!isObject(row)) throw refused(`${place} is not an object; it was given ${describe(row)}`);
	expectFields(row, RULE_FIELDS, place);
	const condition = readCondition(row, place);
	const outcome = readOutcome(row.outcome, place);
	const texts = Object.fromEntries(
		['text', 'textZh', 'source', 'sourceZh'].map((key) => [key, readValue(`${place}, ${key}`, TEXT, row[key])]),
	);
	const example = readValue(`${place}, example`, FLAG, row.example);
	const when = isObject(row.when) ? readWhen(row.when, place) : refuseWhen(row.when, place);
	return withoutGaps({ ...condition, outcome, ...texts, when, example });
}

function readOutcome(given: unknown, place: string): Outcome {
	const text = readValue(`${place}, outcome`, TEXT, given);
	const outcome = (Object.keys(OUTCOMES) as Outcome[]).find((id) =>
		[id, ...OUTCOMES[id]].map(spelling).includes(spelling(text ?? '')),
	);
	if (outcome === undefined)
		throw refused(
			`${place}: the outcome is one of ${Object.keys(OUTCOMES).join(', ')}; it was given ${describe(given)}`,
		);
	return outcome;
}

function readWhen(given: Given, place: string): Condition {
	expectFields(given, CONDITION_FIELDS, `${place}, when`);
	return readCondition(given, `${place}, when`);
}

function refuseWhen(given: unknown, place: string): undefined {
	if (given !== undefined && given !== null)
		throw refused(
			`${place}, when takes a condition: an object with indicator, operator and threshold; it was given ${describe(given)}`,
		);
	return undefined;
}

function readCondition(given: Given, place: string): Condition {
	const id = readValue(`${place}, indicator`, TEXT, given.indicator)?.trim();
	if (id === undefined) throw refused(`${place} has no indicator`);
	const indicator = BY_ID.get(id);
	if (!indicator) throw refused(`${place}: there is no indicator ${quoteName(id)} (docs/indicators.md)`);
	const operator = readOperator(given.operator, indicator, `${place} (${id})`);
	return {
		indicator: id,
		operator: operator.id,
		threshold: readThreshold(given.threshold, indicator, operator, `${place} (${id})`),
	};
}

const BY_SPELLING = new Map(
	OPERATORS.flatMap((operator) =>
		[operator.id, operator.english, operator.zh, ...operator.spellings].map(
			(text) => [spelling(text), operator] as const,
		),
	),
);

function readOperator(given: unknown, { unit }: Indicator, place: string): Operator {
	const text = readValue(`${place}, operator`, TEXT, given);
	if (text === undefined) throw refused(`${place} has no operator`);
	const operator = BY_SPELLING.get(spelling(text));
	const kind = kindOf(unit);
	if (operator?.kinds.includes(kind)) return operator;
	const fitting = OPERATORS.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
	throw refused(
		`${place}: ${operator ? `the operator ${operator.id} does not fit` : 'there is no such operator'}; for ${NAMES_OF_KINDS[kind]} there is ${fitting.join(', ')}`,
	);
}

const NAMES_OF_KINDS: Record<ValueKind, string> = {
	number: 'a number',
	text: 'a text',
	date: 'a date',
	flag: 'yes or no',
};

function readThreshold(given: unknown, { unit }: Indicator, { takesList }: Operator, place: string): Threshold {
	const name = `${place}, threshold`;
	const kind = THRESHOLDS[kindOf(unit)];
	if (!takesList) {
		const value = readValue(name, kind, given);
		if (value === undefined) throw refused(`${place} has no threshold`);
		return value;
	}
	// Text with commas is a list already where it comes from a row of the panel.
	const elements: readonly unknown[] = Array.isArray(given)
		? (given as unknown[])
		: (readValue(name, NAMES, given) ?? []);
	const values = elements.map((element) => readValue(name, kind, element)).filter((value) => value !== undefined);
	if (values.length === 0) throw refused(`${place} has no threshold`);
	return limitsOf(values);
}

function expectFields(given: Given, known: readonly string[], place: string): void {
	const other = Object.keys(given).find((key) => !known.includes(key));
	if (other !== undefined)
		throw refused(`${place}: there is no field ${quoteName(other)}; there is ${known.join(', ')}`);
}

function withoutGaps(rule: Rule): Rule {
	return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as unknown as Rule;
}

function isObject(value: unknown): value is Given {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string, parameter: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
	} catch {
		const presets = Object.keys(PRESETS).join(', ');
		throw refused(
			`${parameter} takes JSON, or one of ${presets}; it was given a text of ${text.length} characters that is neither`,
		);
	}
}

function refused(message: string): CreditReportError {
	return new CreditReportError('INVALID_PARAMETER', { message });
}
