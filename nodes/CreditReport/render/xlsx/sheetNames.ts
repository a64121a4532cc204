/** What Excel takes as a name. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}\p{Cs}]/gu;
/** Excel keeps it for itself. */
const RESERVED = /^history$/i;

/** Names for the sheets of a workbook, made of their titles: allowed, and no two alike whatever their case. */
export function sheetNames(titles: readonly string[]): string[] {
	const taken = new Set<string>();
	return titles.map((title) => {
		const cleaned = title
			.replace(FORBIDDEN, ' ')
			.replace(/\s+/g, ' ')
			.trim()
			.replace(/^'+|'+$/g, '');
		const base = cleaned === '' || RESERVED.test(cleaned) ? `${cleaned}_` : cleaned;
		let name = cut(base, LONGEST);
		for (let number = 2; taken.has(name.toLowerCase()); number++)
			name = `${cut(base, LONGEST - ` (${number})`.length)} (${number})`;
		taken.add(name.toLowerCase());
		return name;
	});
}

/** Not between the halves of a pair, nor at an apostrophe: a name must not end in one. */
function cut(text: string, length: number): string {
	let name = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
	while (/[\s']$/.test(name)) name = name.slice(0, -1);
	return name;
}
