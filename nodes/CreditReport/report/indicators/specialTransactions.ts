import { editionOf } from '../catalogue/editions';
import { isNone, type Facts } from '../facts';
import { isEmpty } from '../forms/present';
import { rowsAt, textAt } from '../forms/read';
import { words } from '../words';
import { family, type Family } from './family';

/** The lists whose records print special transactions. */
const LISTS = ['loans', 'creditCards', 'quasiCreditCards', 'recoveredAccounts'] as const;

/** Kinds of special transactions by the words in their printed types (codes.json, specialTransaction, and older wordings). */
const KINDS = [
	{ key: 'extensions', zh: '展期', en: 'Extensions (展期)', type: /展期|延期/ },
	{ key: 'guarantorRepayments', zh: '担保人（第三方）代偿', en: 'Repayments by a guarantor (代偿)', type: /代偿|代还/ },
	{ key: 'assetSettlements', zh: '以资抵债', en: 'Settlements with assets (以资抵债)', type: /以资抵债/ },
	{ key: 'debtReliefs', zh: '债务减免', en: 'Debt reliefs (债务减免)', type: /减免/ },
	{ key: 'judicialRecoveries', zh: '司法追偿', en: 'Judicial recoveries (司法追偿)', type: /司法追偿/ },
	{ key: 'forcedLiquidations', zh: '强制平仓', en: 'Forced liquidations (强制平仓)', type: /强制平仓/ },
	{
		key: 'personalInstalments',
		zh: '信用卡个性化分期',
		en: 'Personalised card instalments (个性化分期)',
		type: /个性化分期/,
	},
] as const;

/** The briefs print no special transactions; in the others an account without the block has none. */
function count(facts: Facts, type: RegExp): number | null {
	const accounts = LISTS.flatMap((list) => rowsAt(facts.report, list));
	const isBrief =
		!isEmpty(facts.report.briefSummary) ||
		editionOf(facts.meta.edition)?.isBrief === true ||
		accounts.some((account) => textAt(account, 'overdueMonths5y') !== null);
	if (isBrief || (accounts.length === 0 && !isNone(facts, ...LISTS))) return null;
	const types = accounts.flatMap((account) => rowsAt(account, 'speBusinesses')).map((row) => textAt(row, 'type'));
	return types.includes(null) ? null : types.filter((text) => type.test(text ?? '')).length;
}

/** 特殊交易: what happened to accounts outside of their schedule. */
export const SPECIAL_TRANSACTIONS: readonly Family[] = [
	family({
		id: '{kind}',
		zh: '{kind}次数',
		english: '{kind}',
		unit: 'records',
		over: { kind: KINDS },
		definition: words(
			'Special transactions of the kind by the words of their type, over all accounts, closed ones included. Extensions take in 银行主动延期',
			'按类型用词归类，各账户（含已结清）该类特殊交易的条数；展期含银行主动延期',
		),
		sources: LISTS,
		missing: words(
			'null in the briefs, which print none, when a special transaction has no type, or it is not known that there are no accounts',
			'简版不列该信息时、有特殊交易未列类型时，或无法确认没有账户时为空',
		),
		value: (facts, { kind }) => count(facts, kind.type),
	}),
];
