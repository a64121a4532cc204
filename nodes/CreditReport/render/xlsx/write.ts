import type * as WriteExcelFile from 'write-excel-file/node';

import type { SheetCell } from './cells';
import { sheetNames } from './sheetNames';
import type { Sheet } from './sheet';
import { inSheetXml, inWorkbookXml } from './sheetXml';
import { heightOf } from './widths';
import { withFixedTimes } from './zipTimes';

// A vendor file (gulpfile.js): only a run that writes a workbook reads it.
declare const require: (id: 'write-excel-file/node') => typeof WriteExcelFile;

/** The bytes of a workbook; the same sheets give the same bytes. It has no document properties: nobody's name, no time. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
	const { default: writeXlsxFile } = require('write-excel-file/node');
	const names = sheetNames(sheets.map(({ title }) => title));
	const written = sheets.map(({ rows, widths, frozenRows, frozenColumns }, index) => ({
		sheet: names[index]!,
		data: rows.map((row) => withHeight(row, heightOf(row, widths))),
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: frozenRows,
		stickyColumnsCount: frozenColumns,
		orientation: 'landscape' as const,
		showGridLines: frozenRows > 0,
	}));
	const bytes = await writeXlsxFile(written, {
		fontFamily: 'Microsoft YaHei',
		fontSize: 10,
		features: [
			{
				files: {
					transform: {
						'xl/workbook.xml': { transform: (xml) => inWorkbookXml(xml, sheets, names) },
						'xl/worksheets/sheet{id}.xml': {
							transform: (xml, _, { sheetIndex }) => inSheetXml(xml, sheets[sheetIndex]!),
						},
					},
				},
			},
		],
	}).toBuffer();
	return withFixedTimes(bytes);
}

/** The library takes the height of a row from a cell of it; an empty row keeps that of the program. */
function withHeight(row: readonly SheetCell[], height: number): SheetCell[] {
	const first = row.findIndex((cell) => cell !== null);
	return row.map((cell, index) => (index === first ? { height, ...cell } : cell));
}
