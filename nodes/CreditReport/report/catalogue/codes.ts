import codesFile from './codes.json';

/** A row of a code table (docs/contract.md, "codes.json"); which of the optional columns it has depends on the table. */
export interface Code {
	code: string;
	/** Word as printed. */
	zh: string;
	en?: string;
	aliases?: readonly string[];
	/** 0 not overdue, 1 to 7 the level, null when the code says nothing about days. */
	overdueLevel?: number | null;
	/** A negative month or state, even where there is no level. */
	adverse?: boolean;
	active?: boolean;
	nonPerforming?: boolean;
	group?: string;
	section?: string;
}

/** Spelt out: declarations of the package cannot name its JSON. One that the file does not have does not compile below. */
export type CodeTable =
	| 'repaymentGen1Loan'
	| 'repaymentGen1Card'
	| 'repaymentGen1Quasi'
	| 'paymentGen1Telecom'
	| 'repaymentGen2'
	| 'paymentGen2Postpaid'
	| 'transferStatus'
	| 'statusLoanGen1'
	| 'statusCardGen1'
	| 'statusNonRevolving'
	| 'statusRevolvingSub'
	| 'statusRevolving'
	| 'statusCardGen2'
	| 'statusRecovered'
	| 'accountType'
	| 'fiveCategory'
	| 'businessType'
	| 'enterpriseBusinessType'
	| 'guarantee'
	| 'repaymentFrequency'
	| 'repaymentMethod'
	| 'specialTransaction'
	| 'specialEvent'
	| 'inquiryReason'
	| 'idType'
	| 'liabilityType'
	| 'agreementPurpose';

const TABLES: Readonly<Record<CodeTable, { codes: readonly Code[] }>> = codesFile.tables;

/** @returns the row of a table with this code, or undefined. */
export function codeOf(table: CodeTable, code: string): Code | undefined {
	return TABLES[table].codes.find((row) => row.code === code);
}

/** Older prints write 帐 for 账. */
function spelling(word: string): string {
	return word.normalize('NFKC').replace(/帐/g, '账').replace(/\s/g, '');
}

/** The words and aliases of each table, in the spelling they are compared in; the first row that has a word owns it. */
const WORDS = new Map<CodeTable, ReadonlyMap<string, Code>>();

function wordsOf(table: CodeTable): ReadonlyMap<string, Code> {
	const known = WORDS.get(table);
	if (known) return known;
	const entries = TABLES[table].codes.flatMap((row) =>
		[row.zh, ...(row.aliases ?? [])].map((word) => [spelling(word), row] as const),
	);
	const words = new Map(entries.reverse());
	WORDS.set(table, words);
	return words;
}

/** @returns the row of the first table that has this word or alias, or undefined. */
export function wordOf(tables: readonly CodeTable[], word: string): Code | undefined {
	const wanted = spelling(word);
	return tables.map((table) => wordsOf(table).get(wanted)).find((row) => row !== undefined);
}

/** @returns the row whose word or alias is the longest that the text begins with (本人查询（临柜） is 本人查询), or undefined. */
export function prefixOfText(table: CodeTable, text: string): Code | undefined {
	const wanted = spelling(text);
	const [longest] = [...wordsOf(table)]
		.filter(([word]) => wanted.startsWith(word))
		.sort(([a], [b]) => b.length - a.length);
	return longest?.[1];
}

/** The words of tables, as printed, each once. */
export function wordsIn(tables: readonly CodeTable[]): string[] {
	return [...new Set(tables.flatMap((table) => TABLES[table].codes.map(({ zh }) => zh)))];
}

/** Every word of every code list, as printed. */
export const CODE_WORDS: readonly string[] = Object.values(TABLES).flatMap(({ codes }) =>
	codes.flatMap(({ zh, aliases = [] }) => [zh, ...aliases]),
);
