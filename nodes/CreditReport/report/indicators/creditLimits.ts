import { DRAWING, usedOf, type Account } from '../facts/accounts';
import { isNone, type Facts } from '../facts';
import { institutionOf } from '../facts/lenders';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import { joined, words } from '../words';
import { family, type Family } from './family';
import { ACCOUNTS, areRead, cardsInUse, isDoubtful, linesInUse, percent, sumOver, total } from './select';
import { PART_MISSING } from './texts';

/** Purpose of an agreement whose limit several cards share. */
const SHARED_CARD_LIMIT = '信用卡共享额度';
/** Part of a limit above which a card counts as used up. */
const NEARLY_FULL = 0.9;

const isDrawing = ({ row }: Account): boolean => textAt(row, 'accountKind') === DRAWING;
const limitOf = ({ row }: Account): number | null => numberAt(row, 'amount');

/**
 * What may be drawn on accounts. Accounts under one agreement share its limit, which counts once; null when an account
 * prints no limit, or is a drawing under an agreement that is not printed.
 */
function linesOf({ report }: Facts, accounts: readonly Account[]): number | null {
	const agreements = new Map(
		rowsAt(report, 'creditAgreements').map((row) => [textAt(row, 'agreementNo') ?? '', row] as const),
	);
	const shared = new Set<string>();
	const single = accounts.filter((account) => {
		const no = textAt(account.row, 'agreementNo') ?? '';
		const agreement = agreements.get(no);
		if (!agreement) return true;
		const others = accounts.filter(({ row }) => textAt(row, 'agreementNo') === no);
		const isShared = isDrawing(account) || others.length > 1 || textAt(agreement, 'purpose') === SHARED_CARD_LIMIT;
		if (isShared) shared.add(no);
		return !isShared;
	});
	const limits = [...shared].map((no) => {
		const agreement = agreements.get(no);
		return agreement === undefined ? null : numberAt(agreement, 'creditLimit');
	});
	const own = single.map((account) => (isDrawing(account) ? null : limitOf(account)));
	return [...limits, ...own].includes(null) ? null : sum([...limits, ...own]);
}

const linesOver =
	(lists: readonly string[], members: (facts: Facts) => Account[]) =>
	(facts: Facts): number | null => {
		const accounts = members(facts);
		if (!areRead(facts, lists)) return null;
		return accounts.length === 0 ? 0 : linesOf(facts, accounts);
	};

/** Over the cards that print both figures: a ratio of two totals that leave out different cards would say nothing. */
function utilisation(facts: Facts): number | null {
	const cards = cardsInUse(facts).filter((card) => usedOf(card) !== null && limitOf(card) !== null);
	const used = total(cards, usedOf);
	const limit = linesOf(facts, cards);
	return used === null || limit === null || limit === 0 ? null : percent(used, limit);
}

function nearlyFull(facts: Facts): number | null {
	const cards = cardsInUse(facts);
	if (cards.length === 0) return isNone(facts, 'creditCards') ? 0 : null;
	const full = cards.map((card) => {
		const [used, limit] = [usedOf(card), limitOf(card)];
		return used === null || limit === null ? null : used > limit * NEARLY_FULL;
	});
	return full.includes(null) ? null : full.filter(Boolean).length;
}

/** Where the summaries print the highest and lowest line of one bank. */
const PER_BANK = [
	{ key: 'highest', zh: '最高', en: 'Highest', column: 'maxAmount', of: Math.max },
	{ key: 'lowest', zh: '最低', en: 'Lowest', column: 'leastAmount', of: Math.min },
] as const;
const CREDIT_CARDS = '贷记卡账户';

function linePerBank(facts: Facts, { column, of }: (typeof PER_BANK)[number]): number | null {
	const gen2 = rowsAt(facts.report, 'creditLineSummary').find((row) => textAt(row, 'accountType') === CREDIT_CARDS);
	const printed =
		numberAt(facts.report, `destroyedCrtCardCollection.${column}`) ?? (gen2 ? numberAt(gen2, column) : null);
	if (printed !== null || isDoubtful(facts, 'creditCards')) return printed;
	const cards = cardsInUse(facts);
	const banks = [...new Set(cards.map(({ row }) => institutionOf(row)))];
	if (cards.length === 0 || banks.includes(null)) return null;
	const lines = banks.map((bank) =>
		linesOf(
			facts,
			cards.filter(({ row }) => institutionOf(row) === bank),
		),
	);
	return lines.includes(null) ? null : of(...lines.filter((line) => line !== null));
}

/** What is granted, and how much of it is used. */
export const LINES: readonly Family[] = [
	family({
		id: 'creditLines',
		zh: '循环授信总额',
		english: 'Revolving credit lines',
		unit: 'CNY',
		definition: words(
			'Limits of open cards in RMB and of open revolving loans, without written-off ones. Accounts under one agreement (循环额度下分账户, cards with 信用卡共享额度) count its limit once; in gen-1, which prints no agreements, each card counts',
			'未销户人民币信用卡与未结清循环贷款的额度合计，不含呆账。同一授信协议下的账户（循环额度下分账户、信用卡共享额度）协议额度只计一次；一代报告不列授信协议，逐卡计入',
		),
		sources: [...ACCOUNTS, 'creditAgreements'],
		needs: ACCOUNTS,
		missing: joined(
			PART_MISSING,
			words(
				'null also when the agreement of a 循环额度下分账户 is not printed, whose own amount is a drawing',
				'循环额度下分账户的授信协议未列示时也为空（其借款金额是一次支用，不是额度）',
			),
		),
		byState: true,
		value: linesOver(ACCOUNTS, linesInUse),
	}),
	family({
		id: 'cardLimits',
		zh: '贷记卡授信总额（人民币）',
		english: 'Credit card limits, RMB',
		unit: 'CNY',
		definition: words(
			'Limits of open credit cards in RMB, without closed, inactive and written-off ones; cards under one agreement count its limit once',
			'未销户人民币贷记卡额度合计，不含销户、未激活、呆账；同一授信协议下的卡额度只计一次',
		),
		sources: ['creditCards', 'creditAgreements'],
		needs: ['creditCards'],
		missing: PART_MISSING,
		byState: true,
		value: linesOver(['creditCards'], cardsInUse),
	}),
	family({
		id: 'cardUsed',
		zh: '贷记卡已用额度（人民币）',
		english: 'Credit card limits used, RMB',
		unit: 'CNY',
		definition: words(
			'Used limits of the same cards; the balance without large instalments where the print gives only that',
			'上述贷记卡的已用额度；仅列余额时取余额减大额专项分期余额',
		),
		sources: ['creditCards'],
		missing: PART_MISSING,
		byState: true,
		value: sumOver(['creditCards'], cardsInUse, usedOf),
	}),
	family({
		id: 'cardUtilisation',
		zh: '贷记卡额度使用率',
		english: 'Credit card utilisation',
		unit: '%',
		definition: words(
			'Used / limit over the cards of cardLimits that print both; cards under one agreement count its limit once',
			'已用额度 / 授信额度，只计两者均列示的上述贷记卡；同一授信协议额度只计一次',
		),
		sources: ['creditCards', 'creditAgreements'],
		needs: ['creditCards'],
		missing: words('null when no card prints both, or the limits are 0', '没有卡两者均列示，或额度为0时为空'),
		byState: true,
		value: utilisation,
	}),
	family({
		id: 'cardsOver90',
		zh: '额度使用率超过90%的贷记卡张数',
		english: 'Credit cards used over 90 %',
		unit: 'accounts',
		definition: words(
			'Cards of cardLimits of which more than 90 % of the limit is used',
			'上述贷记卡中已用额度超过授信额度90%的账户数',
		),
		sources: ['creditCards'],
		missing: PART_MISSING,
		byState: true,
		value: nearlyFull,
	}),
	family({
		id: '{end}CardLine',
		zh: '贷记卡单家行{end}授信额',
		english: '{end} line of credit cards at one bank',
		unit: 'CNY',
		over: { end: PER_BANK },
		definition: words(
			'As the summary of credit cards prints it (单家行最高/最低授信额); where there is no summary, of the cards of cardLimits by the institutions they name',
			'取贷记卡信息汇总所列的单家行（机构）授信额；无汇总时按上述贷记卡所列机构计算',
		),
		sources: ['destroyedCrtCardCollection', 'creditLineSummary', 'creditCards'],
		needs: [],
		missing: words(
			'null when there is no such card, or without a summary one prints no limit or institution',
			'没有此类卡，或无汇总且有卡未列额度或机构时为空',
		),
		value: (facts, { end }) => linePerBank(facts, end),
	}),
];
