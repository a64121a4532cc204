import type { AccountView, ReportView } from '../view';
import { BLANK, MASKED, numberText, TITLES, TONE_WORDS } from '../words';
import { figureTexts, inquiryMonths, markOf, unreadTexts, type Said } from './parts';
import { quoted } from './text';
import { WORDS } from './words';

const TABLE = [
	'account',
	'institution',
	'business',
	'amount',
	'balance',
	'monthlyDue',
	'overdueAmount',
	'due',
] as const;

/** The text for people: headings, lists and a table of the open accounts, what matters first. */
export function fullText(view: ReportView, said: Said): string {
	const { say, colon, comma } = said;
	const accounts = view.loansAndCards;
	const open = accounts.filter(({ isOpen }) => isOpen);
	const item = (label: string, value: string): string => `- ${label}${colon}${value}`;
	const blocks: Array<[title: string, lines: string[]]> = [
		[say(TITLES.answers), view.answers.map(({ question, answer }) => item(question, answer))],
		[
			say(TITLES.decision),
			view.decision === null ? [] : [item(quoted(view.decision.ruleSet), `**${view.decision.text}**`)],
		],
		[
			say(TITLES.standOut),
			view.standOut.map(({ tone, text, source }) =>
				item(say(TONE_WORDS[tone]), quoted(text) + (source === null ? '' : ` ${quoted(source)}`)),
			),
		],
		[say(TITLES.figures), figureTexts(view).map(({ title, texts }) => item(title, texts.join(comma)))],
		[say(TITLES.unread), unreadTexts(view, said).map((text) => `- ${text}`)],
		[
			say(WORDS.overdue),
			accounts.filter(({ isOverdue }) => isOverdue).map((account) => `- ${overdueText(account, said)}`),
		],
		[say(WORDS.open), open.length === 0 ? [] : tableOf(open, said)],
		[
			say(WORDS.inquiries),
			[
				...inquiryMonths(view).map(({ month, text }) => item(month, text)),
				...view.inquiries.notes.map((note) => `- ${note}`),
			],
		],
		[
			say(TITLES.dues),
			[
				...view.dues.rows.map(({ account, due, daysLeft, balance, doubted }) =>
					item(
						due + markOf({ doubted }, 'due'),
						[
							...(daysLeft === null ? [] : [`${daysLeft} ${say(WORDS.days)}`]),
							quoted(account.title),
							quoted(account.institution),
							`${say(WORDS.balance)} ${numberText(balance)}${markOf({ doubted }, 'balance')}`,
						].join(comma),
					),
				),
				...view.dues.notes.map((note) => `- ${note}`),
			],
		],
	];
	return [
		`# ${view.title}`,
		`> ${[WORDS.data, WORDS.yuan, ...(view.isMasked ? [MASKED] : [])].map(say).join(said.language === 'zh' ? '' : ' ')}`,
		view.about.map(({ label, value, isDoubted }) => item(label, quoted(value) + (isDoubted ? '?' : ''))).join('\n'),
		...blocks.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`),
	]
		.join('\n\n')
		.concat('\n');
}

function overdueText(account: AccountView, { say, comma, colon }: Said): string {
	const { title, institution, business } = account;
	const facts = (
		[
			[WORDS.overdueAmount, 'overdueAmount'],
			[WORDS.overduePeriods, 'overduePeriods'],
			[WORDS.worst, 'worstLevel24'],
			[WORDS.balance, 'balance'],
		] as const
	).map(([label, key]) => [label, numberText(account[key]) + markOf(account, key)] as const);
	return `${[title, institution, business].map(quoted).join(' ')}${colon}${facts.map(([label, text]) => `${say(label)} ${text}`).join(comma)}`;
}

function tableOf(accounts: readonly AccountView[], { say }: Said): string[] {
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [
		row(TABLE.map((key) => say(WORDS[key]))),
		row(TABLE.map((_, index) => (index > 2 && index < TABLE.length - 1 ? '---:' : '---'))),
		...accounts.map((account) =>
			row([
				...[account.title, account.institution, account.business].map(quoted),
				...(['amount', 'balance', 'monthlyDue', 'overdueAmount'] as const).map(
					(key) => numberText(account[key]) + markOf(account, key),
				),
				(account.due ?? BLANK) + markOf(account, 'due'),
			]),
		),
	];
}
