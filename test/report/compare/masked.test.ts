import { compareReports } from '../../../nodes/CreditReport/report/compare';
import { maskReport } from '../../../nodes/CreditReport/report/mask';
import type { ParsedReport } from '../../../nodes/CreditReport/report/forms/reports';
import { isRecord, type ReportRecord, type ReportValue } from '../../../nodes/CreditReport/report/forms/types';
import { makeReport } from '../../../scripts/fixtures/data';
import { EDITIONS } from '../../../scripts/fixtures/grammar';
import { parsed } from '../support/reports';

const SEEDS = [1, 2, 3, 4];

/** Words that name the person, in every place that holds free words. */
function withTheName(value: ReportValue, name: string): ReportValue {
	if (Array.isArray(value)) return value.map((element) => withTheName(element, name));
	if (!isRecord(value)) return value;
	const isFree = (key: string): boolean =>
		['content', 'sentenceResult', 'caseState', 'punishmentContent'].includes(key);
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [
			key,
			typeof member === 'string' && isFree(key) ? `${member}，与${name}有关` : withTheName(member, name),
		]),
	);
}

describe('a report beside itself, masked', () => {
	it.each(EDITIONS.map(({ key }) => key))('differs in nothing (%s)', (edition) => {
		for (const seed of SEEDS) {
			const plain = parsed(
				withTheName(makeReport(edition, { seed, rich: 2 }).truth as ReportRecord, '甄样例') as ReportRecord,
				{
					edition,
				},
			);
			plain.whoWasChecked = '甄样例';
			const masked = maskReport(plain);
			expect(
				[compareReports(plain, masked), compareReports(masked, plain)].flatMap(({ changes }) =>
					changes.map(({ message }) => message),
				),
			).toEqual([]);
		}
	});

	it('differs in what is visible beside the mask', () => {
		const [old, now] = ['被告甄样例赔偿1000元', '被告甄**赔偿2000元'].map((sentenceResult) =>
			parsed({
				idNum: '110199199001010018',
				whoWasChecked: '甄样例',
				civilJudgmentRecord: [{ court: '样例法院', registerDate: '2020.01.01', caseNo: '(2020)1号', sentenceResult }],
			}),
		) as [ParsedReport, ParsedReport];
		expect(compareReports(old, now).changes).toEqual([
			expect.objectContaining({ kind: 'publicRecordChanged', field: 'sentenceResult' }),
		]);
		const phones = (before: string, after: string): number => {
			const [left, right] = [before, after].map((mobile) =>
				parsed({ idNum: '110199199001010018', profile: { mobile } }),
			) as [ParsedReport, ParsedReport];
			return compareReports(left, right).changes.length;
		};
		expect([
			phones('139****0001', '13900000001'),
			phones('139****0001', '13900000002'),
			phones('139****0001', '*******0002'),
		]).toEqual([0, 1, 0]);
	});
});
