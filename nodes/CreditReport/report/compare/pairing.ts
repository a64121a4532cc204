/** One way to tell that two things of different reports are one: the same key, and nothing that speaks against it. */
export interface Step<T, Doubt extends string> {
	/** Null when the thing does not say enough for this step. */
	key: (thing: T) => string | null;
	fits?: (old: T, now: T) => boolean;
	/** Why a pair found by this step is not certain. */
	doubt?: Doubt;
}

export interface Pair<T, Doubt extends string> {
	old: T;
	now: T;
	doubt: Doubt | null;
}

/** What has no counterpart; `isAmbiguous` when others that look the same have one. */
export interface Single<T> {
	thing: T;
	isAmbiguous: boolean;
}

export interface Pairing<T, Doubt extends string> {
	pairs: Pair<T, Doubt>[];
	gone: Single<T>[];
	added: Single<T>[];
}

/**
 * Pairs things of two lists one to one, step by step, the strictest first. Where a step finds several with one key, `ties`
 * tell them apart; what even those do not is paired in the order of print and said to be ambiguous.
 * @param steps from the strictest to the most lenient
 * @param ties finer keys for things that a step finds alike
 */
export function pairUp<T, Doubt extends string>(
	olds: readonly T[],
	news: readonly T[],
	steps: ReadonlyArray<Step<T, Doubt>>,
	ties: ReadonlyArray<(thing: T) => string | null>,
): Pairing<T, Doubt | 'ambiguous'> {
	const left = { old: new Set(olds), now: new Set(news) };
	const ambiguous = new Set<T>();
	const pairs: Array<Pair<T, Doubt | 'ambiguous'>> = [];
	const join = (old: T, now: T, doubt: Doubt | 'ambiguous' | null): void => {
		left.old.delete(old);
		left.now.delete(now);
		pairs.push({ old, now, doubt });
	};
	for (const { key, fits = () => true, doubt = null } of steps) {
		for (const [old, now] of groupsOf(left.old, left.now, key)) {
			for (const pair of pairGroup(old, now, fits, ties)) {
				join(pair.old, pair.now, pair.isAmbiguous ? 'ambiguous' : doubt);
				if (pair.isAmbiguous) for (const thing of [...old, ...now]) ambiguous.add(thing);
			}
		}
	}
	const single = (thing: T): Single<T> => ({ thing, isAmbiguous: ambiguous.has(thing) });
	return { pairs, gone: [...left.old].map(single), added: [...left.now].map(single) };
}

/** The things of both lists that share a key, in the order of print. */
function groupsOf<T>(olds: Iterable<T>, news: Iterable<T>, key: (thing: T) => string | null): Array<[T[], T[]]> {
	const groups = new Map<string, [T[], T[]]>();
	const put = (thing: T, side: 0 | 1): void => {
		const name = key(thing);
		if (name === null) return;
		const group = groups.get(name) ?? [[], []];
		group[side].push(thing);
		groups.set(name, group);
	};
	for (const thing of olds) put(thing, 0);
	for (const thing of news) put(thing, 1);
	return [...groups.values()].filter(([old, now]) => old.length > 0 && now.length > 0);
}

interface Found<T> {
	old: T;
	now: T;
	isAmbiguous: boolean;
}

function pairGroup<T>(
	olds: readonly T[],
	news: readonly T[],
	fits: (old: T, now: T) => boolean,
	ties: ReadonlyArray<(thing: T) => string | null>,
): Found<T>[] {
	const [old, now] = [new Set(olds), new Set(news)];
	const found: Found<T>[] = [];
	const take = (a: T, b: T, isAmbiguous: boolean): void => {
		old.delete(a);
		now.delete(b);
		found.push({ old: a, now: b, isAmbiguous });
	};
	const takeOnly = (a: readonly T[], b: readonly T[]): void => {
		if (a.length === 1 && b.length === 1 && fits(a[0]!, b[0]!)) take(a[0]!, b[0]!, false);
	};
	for (const tie of ties) {
		if (old.size <= 1 && now.size <= 1) break;
		for (const [a, b] of groupsOf(old, now, tie)) takeOnly(a, b);
	}
	// One of either left: the others of the group have found theirs, or there were none.
	if (old.size === 1 && now.size === 1) takeOnly([...old], [...now]);
	for (const a of [...old]) {
		const b = [...now].find((candidate) => fits(a, candidate));
		if (b !== undefined) take(a, b, true);
	}
	return found;
}
