import { RegExpParser, type AST } from '@eslint-community/regexpp';

/**
 * A kind of text that may make an expression slow: the same again and again, and then something else, so that what has
 * been matched must be given back.
 */
export interface Attack {
	prefix: string;
	pump: string;
	suffix: string;
}

/** Characters to stand for a class; those that fit several classes of an expression are tried first. */
const POOL = [...' 01aAé字年月元日号楼,.，。、：:；（）()“-—*/%@+\t\n[】■|０￥股司'];
/** One of them ends what an expression takes, so that it must give back. */
const STOPS = ['\u0000', '\n', ' ', '！', '1', 'a', '字', '-'];
/** From as many repetitions on, giving back hurts. */
const MANY = 8;
const MOST_SAMPLES = 3;

/** Attacks on each part of an expression that repeats without a narrow bound, and on its search from every place. */
export function attacksOn(expression: RegExp): Attack[] {
	const { pattern } = new RegExpParser().parseLiteral(String(expression));
	const sampler = new Sampler(pattern, expression.flags);
	const attacks = new Map<string, Attack>();
	const add = (prefix: string, pump: string, suffixes: readonly string[]) => {
		if (pump === '') return;
		for (const suffix of suffixes) attacks.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix });
	};
	for (const whole of sampler.of(pattern)) {
		add('', whole, ['', '\u0000']);
		if (whole.length > 1) add('', whole.slice(0, -1), ['', '\u0000']);
	}
	for (const { before, quantifier } of sampler.repeats) {
		const pumps = sampler.of(quantifier.element);
		const suffixes = ['', ...sampler.stopsOf(quantifier.element)];
		for (const pump of [...pumps, pumps.join('')]) {
			for (const prefix of ['', ...before.slice(0, 2)]) add(prefix, pump, suffixes);
			for (const prefix of before.slice(0, 2)) add('', prefix + pump, suffixes);
		}
	}
	return [...attacks.values()];
}

class Sampler {
	/** Parts that repeat, each with texts that lead up to it. */
	readonly repeats: Array<{ before: string[]; quantifier: AST.Quantifier }> = [];
	private readonly pool: string[];
	private readonly samples = new Map<AST.Node, string[]>();

	constructor(
		pattern: AST.Pattern,
		private readonly flags: string,
	) {
		const classes = characterClasses(pattern);
		const fits = new Map(POOL.map((char) => [char, classes.filter((set) => this.matches(set, char)).length]));
		this.pool = POOL.toSorted((a, b) => (fits.get(b) ?? 0) - (fits.get(a) ?? 0));
		this.walk(pattern.alternatives, ['']);
	}

	/** Short texts that a part matches; of a part without width, the empty one. */
	of(node: AST.Node): string[] {
		const known = this.samples.get(node);
		if (known) return known;
		const samples = [...new Set(this.make(node))].slice(0, MOST_SAMPLES);
		this.samples.set(node, samples);
		return samples;
	}

	/** Characters that a part does not match. */
	stopsOf(node: AST.Node): string[] {
		return STOPS.filter((char) => !this.matches(node, char)).slice(0, 3);
	}

	private make(node: AST.Node): string[] {
		switch (node.type) {
			case 'Character':
				return [String.fromCodePoint(node.value)];
			case 'CharacterSet':
			case 'CharacterClass':
			case 'ExpressionCharacterClass':
				return this.inClass(node);
			case 'Quantifier':
				return this.of(node.element).map((text) => text.repeat(Math.max(1, Math.min(node.min, MANY))));
			case 'Pattern':
			case 'Group':
			case 'CapturingGroup':
				return node.alternatives.flatMap((alternative) => this.of(alternative));
			case 'Alternative':
				return joined(node.elements.map((element) => this.of(element)));
			default:
				return [''];
		}
	}

	private inClass(node: AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass): string[] {
		const edges =
			node.type === 'CharacterClass'
				? node.elements.flatMap((element) => (element.type === 'CharacterClassRange' ? element.min : element))
				: [];
		const own = edges.flatMap((edge) => (edge.type === 'Character' ? String.fromCodePoint(edge.value) : []));
		const fitting = [...this.pool, ...own].filter((char) => this.matches(node, char));
		return fitting.length > 0 ? fitting.slice(0, MOST_SAMPLES) : ['x'];
	}

	private matches(node: AST.Node, char: string): boolean {
		return new RegExp(`^${node.raw}$`, this.flags.replace(/[gy]/g, '')).test(char);
	}

	private walk(alternatives: readonly AST.Alternative[], before: string[]): void {
		for (const { elements } of alternatives)
			elements.forEach((element, at) => {
				const lead = joined([before, ...elements.slice(0, at).map((earlier) => this.of(earlier))]);
				this.enter(element, lead);
			});
	}

	private enter(element: AST.Element, before: string[]): void {
		if (element.type === 'Quantifier') {
			if (element.max > MANY) this.repeats.push({ before, quantifier: element });
			this.enter(element.element, before);
		} else if ('alternatives' in element) this.walk(element.alternatives, before);
	}
}

/** A few of the texts that a sequence of parts can make: all first samples, all second ones, and so on. */
function joined(parts: readonly string[][]): string[] {
	const most = Math.min(MOST_SAMPLES, Math.max(1, ...parts.map(({ length }) => length)));
	return Array.from({ length: most }, (_, at) => parts.map((part) => part[at % part.length] ?? '').join(''));
}

function characterClasses(node: AST.Node): AST.Node[] {
	if (node.type === 'CharacterClass' || node.type === 'CharacterSet') return [node];
	if (node.type === 'Quantifier') return characterClasses(node.element);
	if ('alternatives' in node) return node.alternatives.flatMap((alternative) => characterClasses(alternative));
	return node.type === 'Alternative' ? node.elements.flatMap((element) => characterClasses(element)) : [];
}
