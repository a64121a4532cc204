import type { Sheet } from './sheet';

/**
 * What the library does not write of a sheet: the filter of its header, that numbers of accounts and identity cards are texts
 * on purpose (no green corners), and that a print is as wide as the page. The order of elements is that of ECMA-376
 * (CT_Worksheet): Excel does not open a sheet in which it differs.
 */
export function inSheetXml(xml: string, { rows, filteredRows }: Sheet): string {
	const columns = widthOf(rows);
	const rangeOf = (count: number): string => `A1:${columnName(Math.max(1, columns))}${Math.max(1, count)}`;
	return xml
		.replace(/<worksheet[^<>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
		.replace('</sheetData>', (end) => (filteredRows > 0 ? `${end}<autoFilter ref="${rangeOf(filteredRows)}"/>` : end))
		.replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
		.replace(
			/<\/worksheet>$/,
			`<ignoredErrors><ignoredError sqref="${rangeOf(rows.length)}" numberStoredAsText="1"/></ignoredErrors>$&`,
		);
}

/** Cells of the longest row. */
const widthOf = (rows: Sheet['rows']): number => rows.reduce((most, { length }) => Math.max(most, length), 0);

/** A for the first column, AA for the 27th. */
export function columnName(number: number): string {
	const rest = number - 1;
	return (rest >= 26 ? columnName(Math.floor(rest / 26)) : '') + String.fromCharCode(65 + (rest % 26));
}

/** The hidden names of what is filtered: LibreOffice shows no filter without them. */
export function inWorkbookXml(xml: string, sheets: readonly Sheet[], names: readonly string[]): string {
	const filters = sheets.flatMap(({ rows, filteredRows }, index) => {
		if (filteredRows === 0) return [];
		const last = columnName(Math.max(1, widthOf(rows)));
		const name = names[index]!.replace(/'/g, "''").replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
		const range = `'${name}'!$A$1:$${last}$${filteredRows}`;
		return [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`];
	});
	return xml.replace('<definedNames/>', () => `<definedNames>${filters.join('')}</definedNames>`);
}
