import type { AccountView, ReportView } from '../view';
import { MASKED, numberText, TITLES, TONE_WORDS } from '../words';
import { figureTexts, inquiryMonths, unreadTexts, type Said, markOf } from './parts';
import { quoted } from './text';
import { WORDS } from './words';

/** A message of a WeCom robot in Markdown holds 4,096 bytes; the cards of Feishu and DingTalk hold more. */
export const MOST_BYTES = 4096;
/** Room for what is said of the lines that are left out. */
const ROOM = 160;

/** Lines under a title, and the bytes that they may take before the parts behind them have had their share. */
interface Part {
	title: string;
	share: number;
	lines: readonly string[];
}

/** The text for a language model or a chat: no tables, no empty lines; as much as fits, what matters first, and what is left out told. */
export function compactText(view: ReportView, said: Said): string {
	const { say, colon, comma } = said;
	const accounts = view.loansAndCards;
	const head = [WORDS.data, WORDS.yuan, ...(view.isMasked ? [MASKED] : [])]
		.map(say)
		.join(said.language === 'zh' ? '' : ' ');
	const about = view.about.flatMap(({ label, value, isDoubted }) =>
		value === null ? [] : [`${label} ${quoted(value)}${isDoubted ? '?' : ''}`],
	);
	const answers = view.answers.map(({ question, answer }) => `${question} ${answer}`);
	const { decision } = view;
	const parts: Part[] = [
		{ title: view.title, share: 900, lines: [head, ...about] },
		{
			title: say(TITLES.answers),
			share: 600,
			lines: [
				...(decision === null ? [] : [`${say(TITLES.decision)} ${quoted(decision.ruleSet)} ${decision.text}`]),
				answers.join(comma),
			],
		},
		{
			title: say(TITLES.standOut),
			share: 900,
			lines: view.standOut.map(({ tone, text }) => `${say(TONE_WORDS[tone])} ${quoted(text)}`),
		},
		{
			title: say(TITLES.figures),
			share: 700,
			lines: figureTexts(view).map(({ title, texts }) => `${title}${colon}${texts.join(comma)}`),
		},
		{ title: say(TITLES.unread), share: 400, lines: unreadTexts(view, said) },
		{
			title: say(WORDS.overdue),
			share: 400,
			lines: accounts.filter(({ isOverdue }) => isOverdue).map((account) => accountText(account, said)),
		},
		{
			title: say(WORDS.open),
			share: 0,
			lines: accounts
				.filter(({ isOpen, isOverdue }) => isOpen && !isOverdue)
				.map((account) => accountText(account, said)),
		},
		{
			title: say(WORDS.inquiries),
			share: 0,
			lines: [...inquiryMonths(view).map(({ month, text }) => `${month} ${text}`), ...view.inquiries.notes],
		},
	];
	return fitted(parts, said);
}

/** Only what is known of an account. */
function accountText(account: AccountView, { say, comma }: Said): string {
	const facts = [
		[WORDS.amount, 'amount', account.amount],
		[WORDS.balance, 'balance', account.balance],
		[WORDS.monthlyDue, 'monthlyDue', account.monthlyDue],
		[WORDS.overdueAmount, 'overdueAmount', account.overdueAmount || null],
		[WORDS.overduePeriods, 'overduePeriods', account.overduePeriods || null],
		[WORDS.worst, 'worstLevel24', account.worstLevel24 || null],
	] as const;
	const name = [account.title, account.institution, account.business].filter((part) => part !== null).join(' ');
	return [
		quoted(name),
		...facts.flatMap(([label, key, value]) =>
			value === null ? [] : [`${say(label)} ${numberText(value)}${markOf(account, key)}`],
		),
		...(account.due === null ? [] : [`${say(WORDS.due)} ${account.due}${markOf(account, 'due')}`]),
	].join(comma);
}

/** Every part up to its share, then in their order as much as still fits; what is left out is counted by part. */
function fitted(parts: readonly Part[], { say, colon, comma }: Said): string {
	const kept = parts.map(() => 0);
	let free = MOST_BYTES - ROOM;
	const fill = (share: (part: Part) => number): void =>
		parts.forEach((part, index) => {
			let rest = Math.min(free, share(part));
			for (const line of part.lines.slice(kept[index])) {
				const size = Buffer.byteLength(kept[index] === 0 ? `${part.title}${colon}\n${line}\n` : `${line}\n`);
				if (size > rest) break;
				[rest, free] = [rest - size, free - size];
				kept[index]! += 1;
			}
		});
	fill(({ share }) => share);
	fill(() => free);
	const shown = parts.flatMap(({ title, lines }, index) =>
		kept[index] === 0 ? [] : [`${title}${colon}`, ...lines.slice(0, kept[index])],
	);
	const left = parts.flatMap(({ title, lines }, index) => {
		const more = lines.length - kept[index]!;
		return more === 0 ? [] : [`${title} ${more}`];
	});
	return [...shown, ...(left.length > 0 ? [`${say(WORDS.left)}${colon}${left.join(comma)}`] : [])]
		.join('\n')
		.concat('\n');
}
