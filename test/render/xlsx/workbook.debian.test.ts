import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { viewOf } from '../../../nodes/CreditReport/render/view';
import { workbook } from '../../../nodes/CreditReport/render/xlsx';
import { convert } from '../../../scripts/workbookPictures';
import { CLEAN, READ_WHOLE } from '../../report/support/clean';
import { parsed } from '../../report/support/reports';
import { HOSTILE, hostileReport } from '../support/hostile';

/** The workbook as a program opens it that is not ours: LibreOffice reads it and writes it as flat XML. */

function opened(bytes: Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
	try {
		writeFileSync(join(folder, 'report.xlsx'), bytes);
		convert(folder, 'report.xlsx', 'fods');
		return readFileSync(join(folder, 'report.fods'), 'utf8');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test('numbers are numbers, dates are dates, and headers filter', async () => {
	const xml = opened(await workbook(viewOf(parsed(CLEAN, READ_WHOLE))));
	expect(xml).toMatch(/office:value-type="float" office:value="800000"/);
	expect(xml).toMatch(/office:value-type="date" office:date-value="2020-01-05"/);
	expect(xml).toMatch(/table:display-filter-buttons="true"/);
});

test('a workbook with every hostile text opens with all its sheets, and no cell is a formula or an error', async () => {
	const text = Object.entries(HOSTILE)
		.filter(([name]) => !name.startsWith('long'))
		.map(([, hostile]) => hostile)
		.join('\n');
	for (const hostile of [text, HOSTILE.formula!, HOSTILE.long!, HOSTILE.prototype!]) {
		const view = viewOf(hostileReport(hostile));
		const xml = opened(await workbook(view));
		expect(xml.match(/<table:table /g)).toHaveLength(view.sections.length + 5);
		expect(xml).not.toMatch(/table:formula=|calcext:value-type="error"/);
	}
});
