import type { Random } from '../../fixtures/random';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What stands in an answer or an item where something else should. */
const ODD: ReadonlyArray<() => Json> = [
	() => null,
	() => true,
	() => 0,
	() => -1,
	() => 1e308,
	() => '',
	() => ' ',
	() => '--',
	() => [],
	() => ({}),
	() => [[[[]]]],
	() => ['张', 1, null],
	() => '0'.repeat(5_000),
	() => '合同编号：（'.repeat(500),
	() => '\u0000\u202e\ud83d',
	() => '{"a":1}',
	() => '[[]]',
	() => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as Json,
	() => JSON.parse('['.repeat(500) + ']'.repeat(500)) as Json,
	() => '2025-02-30',
	() => '9'.repeat(40),
];

/** Keys that come in the place of others, or beside them. */
const KEYS = [
	'__proto__',
	'constructor',
	'toString',
	'length',
	'loans',
	'records ',
	'meta',
	'RESULT',
	'code',
	'charge',
	'',
];

/** A copy in which each value or key is, with a small chance, something else. */
export function mutatedJson(value: Json, random: Random, chance = 0.03): Json {
	if (random.chance(chance)) return random.pick(ODD)();
	if (Array.isArray(value)) {
		const list = value.map((element) => mutatedJson(element, random, chance));
		const first = list[0];
		if (first !== undefined && random.chance(chance))
			return [...list, ...Array.from({ length: random.pick([1, 60]) }, () => first)];
		return random.chance(chance) ? list.slice(1) : list;
	}
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).flatMap(([key, entry]): Array<[string, Json]> => {
		if (random.chance(chance / 2)) return [];
		return [[random.chance(chance / 2) ? random.pick(KEYS) : key, mutatedJson(entry, random, chance)]];
	});
	const made: { [key: string]: Json } = {};
	// Not by assignment: `__proto__` is a key like any other here.
	for (const [key, entry] of entries)
		Object.defineProperty(made, key, { value: entry, enumerable: true, configurable: true, writable: true });
	return made;
}

export type { Json };
