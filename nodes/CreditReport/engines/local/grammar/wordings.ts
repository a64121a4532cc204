/** Stands in a wording for what differs from report to report. */
const VALUE = '\0';
/** More ways to word a part are cut to its parts. */
const MOST = 48;
const HAN = /\p{Script=Han}+/gu;

/**
 * The fixed words of a pattern, in each of its wordings, as far as they stand beside each other: `(?:信用|授信)额度{amount}元?` has
 * 信用额度, 授信额度 and 元.
 */
export function wordingsOf({ source }: RegExp): string[] {
	const words = new Parser(source).alternatives().flatMap((wording) => wording.match(HAN) ?? []);
	return [...new Set(words)];
}

/** Reads of a pattern what words it has; what it says of values is passed over. */
class Parser {
	private at = 0;

	constructor(private readonly source: string) {}

	/** Up to the end of a group. */
	alternatives(): string[] {
		const all = this.sequence();
		while (this.source[this.at] === '|') {
			this.at++;
			all.push(...this.sequence());
		}
		return all;
	}

	private sequence(): string[] {
		let wordings = [''];
		while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
			const next = this.quantified(this.atom());
			wordings =
				wordings.length * next.length > MOST
					? [...wordings, ...next]
					: wordings.flatMap((before) => next.map((after) => before + after));
		}
		return wordings;
	}

	private atom(): string[] {
		const character = this.source[this.at++]!;
		if (character === '(') return this.group();
		if (character === '[') return this.passed(/\]/);
		if (character !== '\\') return [/\p{Script=Han}/u.test(character) ? character : VALUE];
		return this.source[this.at++] === 'p' ? this.passed(/\}/) : [VALUE];
	}

	private group(): string[] {
		const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? '';
		this.at += head.length;
		const inner = this.alternatives();
		this.at++;
		// What has to stand before or behind is printed there anyhow.
		return /[=!]$/.test(head) ? [''] : inner;
	}

	private quantified(atom: string[]): string[] {
		const quantifier = /^(?:\?|[*+]|\{[\d,]+\})/.exec(this.source.slice(this.at))?.[0];
		if (quantifier === undefined) return atom;
		this.at += quantifier.length;
		if (this.source[this.at] === '?') this.at++;
		return quantifier === '?' ? [...atom, ''] : [VALUE];
	}

	/** Passes what ends with a mark, a value. */
	private passed(end: RegExp): string[] {
		const length = this.source.slice(this.at).search(end);
		this.at += length + 1;
		return [VALUE];
	}
}
