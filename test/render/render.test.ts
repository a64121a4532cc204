import { bytesOf, render } from '../../nodes/CreditReport/render';
import { PRESETS } from '../../nodes/CreditReport/report/screen';
import { CLEAN, READ_WHOLE } from '../report/support/clean';
import { parsed } from '../report/support/reports';

/** A report drawn as a file. */

const REPORT = parsed(CLEAN, { ...READ_WHOLE, source: { fileName: '清白某.pdf' } });

test.each([
	['html', false, '清白某.html'],
	['xlsx', false, '清白某.xlsx'],
	['markdown', true, expect.not.stringContaining('清白某')],
] as const)('%s is masked by itself: %p, and so is the name of its file', async (format, masked, fileName) => {
	const file = await render(REPORT, { format });
	expect(file).toMatchObject({ format, masked, fileName, bytes: bytesOf(file).length, decision: null });
	expect(file.whoWasChecked === '清白某').toBe(!masked);
});

test('told to, every format masks the name of its file, or none', async () => {
	for (const format of ['html', 'xlsx', 'markdown'] as const) {
		expect((await render(REPORT, { format, mask: true })).fileName).not.toContain('清白某');
		expect((await render(REPORT, { format, mask: false })).fileName).toContain('清白某');
	}
});

test('beside the file stands what it is of, and what the checks and the rules say', async () => {
	expect(await render(REPORT, { format: 'html', rules: PRESETS.mortgage, language: 'en' })).toMatchObject({
		language: 'en',
		mimeType: 'text/html',
		reportSerialNo: '2025061010000000000009',
		reportTime: '2025-06-10T10:00:00',
		complete: 'pass',
		decision: 'pass',
	});
});
