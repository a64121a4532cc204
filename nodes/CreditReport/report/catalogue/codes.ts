import codesFile from './codes.json';

/** A row of a code table (contract/README.md, "codes.json"); which of the optional columns it has depends on the table. */
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

export type CodeTable = keyof typeof codesFile.tables;

const TABLES: Readonly<Record<CodeTable, { codes: readonly Code[] }>> = codesFile.tables;

/** @returns the row of a table with this code, or undefined. */
export function codeOf(table: CodeTable, code: string): Code | undefined {
	return TABLES[table].codes.find((row) => row.code === code);
}

/** Older prints write 帐 for 账. */
function spelling(word: string): string {
	return word.normalize('NFKC').replace(/帐/g, '账').replace(/\s/g, '');
}

/** @returns the first row of the tables whose word or alias this is, or undefined. */
export function wordOf(tables: readonly CodeTable[], word: string): Code | undefined {
	const wanted = spelling(word);
	return rowsOf(tables).find((row) => wordsOf(row).includes(wanted));
}

/** @returns the row whose word or alias is the longest prefix of the text (本人查询（临柜） is 本人查询), or undefined. */
export function prefixOfText(table: CodeTable, text: string): Code | undefined {
	const wanted = spelling(text);
	const lengthOf = (row: Code): number => Math.max(0, ...wordsOf(row).filter((word) => wanted.startsWith(word)).map((word) => word.length));
	return rowsOf([table])
		.filter((row) => lengthOf(row) > 0)
		.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function rowsOf(tables: readonly CodeTable[]): Code[] {
	return tables.flatMap((table) => TABLES[table].codes);
}

function wordsOf(row: Code): string[] {
	return [row.zh, ...(row.aliases ?? [])].map(spelling);
}
