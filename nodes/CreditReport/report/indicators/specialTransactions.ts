import { wordOf } from '../catalogue/codes';
import { isNone, type Facts } from '../facts';
import { isEmpty } from '../present';
import { at, rowsAt, textAt } from '../read';
import { words } from '../words';
import { family, type Family } from './definition';

/** The lists whose records print special transactions. */
const LISTS = ['loans', 'creditCards', 'quasiCreditCards', 'recoveredAccounts'];

/** Kinds of special transactions by their codes (codes.json, specialTransaction). */
const KINDS = [
	{ key: 'extensions', zh: '展期', en: 'Extensions (展期)', codes: ['1', '16'] },
	{ key: 'guarantorRepayments', zh: '担保人（第三方）代偿', en: 'Repayments by a guarantor (代偿)', codes: ['2'] },
	{ key: 'assetSettlements', zh: '以资抵债', en: 'Settlements with assets (以资抵债)', codes: ['3'] },
	{ key: 'debtReliefs', zh: '债务减免', en: 'Debt reliefs (债务减免)', codes: ['11'] },
	{ key: 'judicialRecoveries', zh: '司法追偿', en: 'Judicial recoveries (司法追偿)', codes: ['8'] },
	{ key: 'forcedLiquidations', zh: '强制平仓', en: 'Forced liquidations (强制平仓)', codes: ['6', '7', '17'] },
	{ key: 'personalInstalments', zh: '信用卡个性化分期', en: 'Personalised card instalments (个性化分期)', codes: ['14'] },
] as const;

/** The special transactions as codes; null for words that no table knows. */
function codesOf({ report }: Facts): Array<string | null> {
	const rows = LISTS.flatMap((list) => rowsAt(report, list)).flatMap((account) => rowsAt(account, 'speBusinesses'));
	return rows.map((row) => wordOf(['specialTransaction'], textAt(row, 'type') ?? '')?.code ?? null);
}

/** The briefs print no special transactions; in the others an account without the block has none. */
function count(facts: Facts, codes: readonly string[]): number | null {
	const isBrief = !isEmpty(at(facts.report, 'briefSummary')) || facts.meta.edition?.endsWith('brief') === true;
	if (isBrief) return null;
	const found = codesOf(facts);
	const hasRows = LISTS.some((list) => rowsAt(facts.report, list).length > 0);
	if (found.includes(null) || (!hasRows && !isNone(facts, ...LISTS))) return null;
	return found.filter((code) => code !== null && codes.includes(code)).length;
}

/** 特殊交易: what happened to accounts outside of their schedule. */
export const SPECIAL_TRANSACTIONS: readonly Family[] = [
	family({ id: '{kind}', zh: '{kind}次数', english: '{kind}', unit: 'records', over: { kind: KINDS }, definition: words('Special transactions of the kind, over all accounts, closed ones included. Extensions take in 银行主动延期', '各账户（含已结清）该类特殊交易的条数；展期含银行主动延期'), sources: LISTS, missing: words('null in the briefs, which print none, when an account prints a kind that no table knows, or it is not known that there are no accounts', '简版不列该信息时、有无法识别的特殊交易类型时，或无法确认没有账户时为空'), value: (facts, { kind }) => count(facts, kind.codes) }),
];
