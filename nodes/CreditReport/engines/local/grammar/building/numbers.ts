import type { RecordTree } from './builder';
import type { PrintedValue } from '../passage';

/** Lists whose records some editions print without a number: there `no` is the position, from 1 (docs/contract.md, rule 15). */
const NUMBERED_BY_POSITION = [
	'telRecord',
	'owedTaxesRecord',
	'civilJudgmentRecord',
	'forceExecutions',
	'administrativePenaltyRecord',
	'houseFundPayedRecord',
	'relatedLiabilities',
];

export function numberRecords(report: RecordTree): void {
	for (const list of NUMBERED_BY_POSITION) {
		((report[list] ?? []) as RecordTree[]).forEach((record, index) => {
			const place = Object.values(record).find(
				(value) => typeof (value as PrintedValue | undefined)?.text === 'string',
			) as PrintedValue | undefined;
			if (place) record.no ??= { ...place, text: String(index + 1) };
		});
	}
}
