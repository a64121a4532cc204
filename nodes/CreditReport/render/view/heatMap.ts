import { codeOf } from '../../report/catalogue/codes';
import type { Account } from '../../report/facts/accounts';
import { addMonths, monthsBetween } from '../../report/facts/dates';
import { codeTableOf, isUnlevelled, type MonthStatus } from '../../report/facts/history';
import { words } from '../../report/words';
import { accountName } from './accountName';
import { accountNotes } from './knownNone';
import type { Material } from './material';
import type { HeatCell, HeatGrade, HeatMap } from './types';

/** Reports print five years at most. */
const MOST_MONTHS = 60;

/** The repayment record of every account, month by month. */
export function heatMapOf(material: Material): HeatMap {
	const { facts, others, say } = material;
	const all = facts.accounts.flatMap(({ months }) => months.map(({ month }) => month));
	const last = all.reduce<string | null>((latest, month) => (latest === null || month > latest ? month : latest), null);
	const months = last === null ? [] : monthsUpTo(last, all);
	const first = months[0] ?? '';
	const isLeftOut = all.some((month) => month < first);
	return {
		months,
		rows: facts.accounts.map((account) => ({
			account: accountName(account, say),
			cells: cellsOf(
				account,
				months,
				others.map((other) => other.accounts.find(({ path }) => path === account.path)),
				say,
			),
		})),
		notes: [
			...accountNotes(material),
			...(facts.accounts.length > 0 && last === null
				? [say(words('This edition prints no repayment records.', '该版式不列示还款记录。'))]
				: []),
			...(isLeftOut
				? [
						say(
							words(
								`Months before ${first} are left out here; the sections of the accounts have them.`,
								`${first}之前的月份未在此列出，见各账户信息段。`,
							),
						),
					]
				: []),
		],
	};
}

function monthsUpTo(last: string, all: readonly string[]): string[] {
	const earliest = addMonths(last, 1 - MOST_MONTHS);
	const first = all.reduce((lowest, month) => (month < lowest && month >= earliest ? month : lowest), last);
	return Array.from({ length: monthsBetween(first, last) + 1 }, (_, index) => addMonths(first, index));
}

function cellsOf(
	account: Account,
	months: readonly string[],
	others: ReadonlyArray<Account | undefined>,
	say: Material['say'],
): Array<HeatCell | null> {
	const byMonth = new Map(account.months.map((status) => [status.month, status]));
	return months.map((month) => {
		const status = byMonth.get(month);
		if (status === undefined) return null;
		const isDoubted = others.some((other) => {
			const instead = other?.months.find((same) => same.month === month);
			return instead?.code !== status.code || instead.level !== status.level || instead.amount !== status.amount;
		});
		return { ...cellOf(status, account, say), isDoubted };
	});
}

function cellOf(status: MonthStatus, { row, list }: Account, say: Material['say']): Omit<HeatCell, 'isDoubted'> {
	const { month, code, level, amount } = status;
	const known = code === null ? undefined : codeOf(codeTableOf(row, list), code);
	return {
		month,
		code: code ?? (level === null ? '!' : String(level)),
		meaning: known
			? say(words(known.en ?? known.zh, known.zh))
			: level === null
				? say(words('not explained', '含义未知'))
				: say(words(`${level} months overdue`, `逾期${level}期`)),
		grade: gradeOf(status),
		amount,
	};
}

function gradeOf(status: MonthStatus): HeatGrade {
	const { level, adverse, writtenOff } = status;
	if (writtenOff) return 'writtenOff';
	if (isUnlevelled(status)) return 'adverse';
	if (level === null) return 'unsaid';
	return level >= 1 && level <= 7 ? (`level${level}` as HeatGrade) : adverse ? 'adverse' : 'clear';
}
