import { changed } from '../../report/support/reports';
import { makeReport } from '../fixtures/data';
import type { EditionKey } from '../fixtures/grammar';
import type { MadeReport, Row } from '../fixtures/types';

/** A made-up report to forge, and what is put right in it first. */
interface Base {
	edition: EditionKey;
	seed: number;
	corrections?: ReadonlyArray<readonly [path: string, value: string]>;
}

/** The maker invents figures that do not always add up; these seeds and corrections give reports that agree with themselves. */
const BASES: readonly Base[] = [
	{ edition: 'gen1-detailed-personal', seed: 289 },
	{ edition: 'gen1-brief', seed: 5 },
	{ edition: 'gen2-brief', seed: 82, corrections: [['briefSummary.3.creditCards', '2']] },
	{
		edition: 'gen2-detailed-personal',
		seed: 192,
		corrections: [
			['postpaidSummary.1.accounts', '0'],
			['postpaidSummary.1.oweAmount', '0'],
			// The maker's ordinary report of this edition has no loan that is overdue.
			['loans.0.status', '逾期'],
			['loans.0.currOverduePeriods', '2'],
			['loans.0.currOverdue', '1,500'],
			['loans.0.overdue31Tp60', '800'],
			['loans.0.repaymentHistory.58.status', '1'],
			['loans.0.repaymentHistory.58.amount', '700'],
			['loans.0.repaymentHistory.59.status', '2'],
			['loans.0.repaymentHistory.59.amount', '1,500'],
			['overdueSummary.0.accounts', '1'],
			['overdueSummary.0.months', '2'],
			['overdueSummary.0.maxAmount', '1,500'],
			['overdueSummary.0.maxMonths', '2'],
		],
	},
];

/** Reports of four editions, each without a contradiction. */
export function bases(): MadeReport[] {
	return BASES.map(({ edition, seed, corrections = [] }) => {
		const made = makeReport(edition, { seed, rich: 1 });
		return { ...made, truth: corrections.reduce<Row>((truth, [path, value]) => changed(truth, path, value) as Row, made.truth) };
	});
}
