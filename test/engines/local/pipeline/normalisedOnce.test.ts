import { present } from '../../../../nodes/CreditReport/report/forms/present';
import { compareReports } from '../../../../nodes/CreditReport/report/compare';
import { verify } from '../../../../nodes/CreditReport/report/checks';
import * as normalise from '../../../../nodes/CreditReport/report/forms/normalise';
import { extractSection } from '../../../../nodes/CreditReport/report/rows/sections';
import { summarize } from '../../../../nodes/CreditReport/report/indicators';
import { screen } from '../../../../nodes/CreditReport/report/screen';
import { samplePdf } from '../../../../scripts/fixtures/hostile/sample';
import { parseOne } from '../../../../scripts/localEngine';

jest.mock('../../../../nodes/CreditReport/report/forms/normalise', () => {
	const actual = jest.requireActual<typeof normalise>('../../../../nodes/CreditReport/report/forms/normalise');
	return { ...actual, normaliseReport: jest.fn(actual.normaliseReport) };
});
const counter = jest.mocked(normalise.normaliseReport);

it('a report is normalised once from file to figures, and one from outside once where it comes in', async () => {
	const parsed = present(await parseOne(samplePdf()));
	summarize(parsed);
	verify(parsed);
	screen(parsed, 'mortgage');
	extractSection(parsed, 'accounts');
	compareReports(parsed, parsed);
	expect(counter).toHaveBeenCalledTimes(1);

	const item = JSON.parse(JSON.stringify(parsed)) as typeof parsed;
	const calls = (analyse: () => void): number => {
		counter.mockClear();
		analyse();
		return counter.mock.calls.length;
	};
	expect(calls(() => summarize(item))).toBe(1);
	expect(calls(() => screen(item, 'mortgage'))).toBe(1);
	expect(calls(() => compareReports(item, JSON.parse(JSON.stringify(item)) as typeof parsed))).toBe(2);
});
