import { ACCOUNT_LISTS } from '../../../../report/facts/status';
import type { PrintedValue } from '../passage';
import type { RecordTree } from './builder';

/**
 * Makes the two forms of a history from each other: gen-1 prints a string of 24 codes, counted from the first month of
 * the caption (accounts) or up to 记账年月 (telecom); gen-2 prints months, and post-paid records also want the string.
 */
export function splitHistories(report: RecordTree): void {
	for (const list of ACCOUNT_LISTS) {
		for (const account of (report[list] ?? []) as RecordTree[]) {
			const codes = account.last24Status as PrintedValue | undefined;
			const first = monthOf(account.startRt as PrintedValue | undefined);
			if (codes && first !== undefined && account.repaymentHistory === undefined)
				account.repaymentHistory = entries(codes, first);
		}
	}
	for (const record of (report.telRecord ?? []) as RecordTree[]) {
		const months = record.paymentHistory as Array<{ status: PrintedValue }> | undefined;
		if (months?.[0])
			record.pay24Months ??= { ...months[0].status, text: months.map(({ status }) => status.text).join('') };
		const codes = record.pay24Months as PrintedValue | undefined;
		const last = monthOf(record.acctDate as PrintedValue | undefined);
		if (codes && last !== undefined && record.paymentHistory === undefined)
			record.paymentHistory = entries(codes, last - codes.text.length + 1);
	}
}

/** Months since year 0, or undefined. */
function monthOf(value: PrintedValue | undefined): number | undefined {
	const match = /^(\d{4})\D(\d{1,2})/.exec(value?.text ?? '');
	return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
}

function entries(codes: PrintedValue, firstMonth: number): RecordTree[] {
	return [...codes.text].map((code, index) => {
		const month = firstMonth + index;
		const text = `${Math.floor(month / 12)}.${String((month % 12) + 1).padStart(2, '0')}`;
		return { month: { ...codes, text }, status: { ...codes, text: code } };
	});
}
