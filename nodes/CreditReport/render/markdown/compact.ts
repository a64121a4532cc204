import type { ReportView } from '../view';
import { accountLines, type AccountLine } from './accounts';
import { figureTexts, inquiryMonths, unreadTexts, type Said } from './parts';
import { amount, quoted } from './text';
import { TONE_WORDS, WORDS } from './words';

/** A message of a WeCom robot in Markdown holds 4,096 bytes; the cards of Feishu and DingTalk hold more. */
export const MOST_BYTES = 4096;
/** Room for what is said of the lines that are left out. */
const ROOM = 160;

/** The text for a language model or a chat: no tables, no empty lines; as much as fits, what matters first, and what is left out told. */
export function compactText(view: ReportView, said: Said): string {
	const { say, colon, comma } = said;
	const accounts = accountLines(view.accounts);
	const head = [WORDS.data, WORDS.yuan, ...(view.isMasked ? [WORDS.masked] : [])]
		.map(say)
		.join(said.language === 'zh' ? '' : ' ');
	const parts: Array<[title: string, lines: string[]]> = [
		[
			view.title,
			[
				head,
				view.about
					.filter(({ value }) => value !== null)
					.map(({ label, value }) => `${label} ${quoted(value)}`)
					.join(comma),
			],
		],
		[
			say(WORDS.checks),
			[
				[
					...view.answers.map(({ question, answer }) => `${question} ${answer}`),
					...(view.decision === null
						? []
						: [`${say(WORDS.decision)} ${quoted(view.decision.ruleSet)} ${view.decision.text}`]),
				].join(comma),
			],
		],
		[say(WORDS.standOut), view.standOut.map(({ tone, text }) => `${say(TONE_WORDS[tone])} ${quoted(text)}`)],
		[say(WORDS.figures), figureTexts(view).map(({ title, texts }) => `${title}${colon}${texts.join(comma)}`)],
		[say(WORDS.unread), unreadTexts(view, said)],
		[say(WORDS.overdue), accounts.filter(({ isOverdue }) => isOverdue).map((account) => accountText(account, said))],
		[
			say(WORDS.open),
			accounts.filter(({ isOpen, isOverdue }) => isOpen && !isOverdue).map((account) => accountText(account, said)),
		],
		[
			say(WORDS.inquiries),
			[...inquiryMonths(view).map(({ month, text }) => `${month} ${text}`), ...view.inquiries.notes],
		],
	];
	return fitted(parts, said);
}

/** Only what is known of an account. */
function accountText(account: AccountLine, { say, comma }: Said): string {
	const facts = [
		[WORDS.amount, account.amount],
		[WORDS.balance, account.balance],
		[WORDS.monthlyDue, account.monthlyDue],
		[WORDS.overdueAmount, account.overdueAmount || null],
		[WORDS.overduePeriods, account.overduePeriods || null],
		[WORDS.worst, account.worstLevel24 || null],
	] as const;
	const name = [account.kind, account.no, account.institution, account.type].filter((part) => part !== null).join(' ');
	return [
		quoted(name),
		...facts.flatMap(([label, value]) => (value === null ? [] : [`${say(label)} ${amount(value)}`])),
		...(account.due === null ? [] : [`${say(WORDS.due)} ${account.due}`]),
	].join(comma);
}

/** As many lines as fit, in their order; what is left out is counted by part. */
function fitted(parts: ReadonlyArray<readonly [string, readonly string[]]>, { say, colon, comma }: Said): string {
	const kept: string[] = [];
	const left: string[] = [];
	let bytes = 0;
	for (const [title, lines] of parts) {
		const fitting: string[] = [];
		for (const line of lines) {
			const more = Buffer.byteLength(fitting.length === 0 ? `${title}${colon}\n${line}\n` : `${line}\n`);
			if (left.length > 0 || bytes + more > MOST_BYTES - ROOM) break;
			fitting.push(line);
			bytes += more;
		}
		if (fitting.length > 0) kept.push(`${title}${colon}`, ...fitting);
		if (fitting.length < lines.length) left.push(`${title} ${lines.length - fitting.length}`);
	}
	return [...kept, ...(left.length > 0 ? [`${say(WORDS.left)}${colon}${left.join(comma)}`] : [])]
		.join('\n')
		.concat('\n');
}
