import { makeReport } from '../../../scripts/fixtures/data';
import { looksOf } from '../../../scripts/fixtures/looks';
import { comparable, parseLook } from '../../../scripts/localEngine';

const REPORT = makeReport('gen1-detailed-personal', { seed: 3, rich: 1 });
const LOOKS = looksOf(REPORT.edition).filter(
	({ kind, engine, unreadable }) => kind === 'print' && engine !== 'chrome' && !unreadable,
);

it.each(LOOKS)('$name says what every other look of the same report says', async ({ name }) => {
	const { report, meta } = await parseLook(REPORT, name);
	expect(comparable(report)).toEqual(comparable(REPORT.truth));
	expect(meta.unparsed).toEqual([]);
	// A watermark is left out, and named.
	expect(meta.warnings.filter(({ code }) => code !== 'TEXT_LEFT_OUT')).toEqual([]);
});

it('a look whose characters nobody can tell is refused', async () => {
	await expect(parseLook(REPORT, 'pdfkit-nounicode')).rejects.toMatchObject({ code: 'NO_TEXT_LAYER' });
});
