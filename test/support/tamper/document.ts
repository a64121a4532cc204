import { CHECKS } from '../../../nodes/CreditReport/report/checks';
import { CHANGES, type Change } from './changes';
import { PAGE_CHANGES, PAGE_COLUMNS } from './pages';
import type { Way } from './trial';

/** What verifying the forgeries of one report said: change -> way -> ids of failing checks, or undefined where it was not tried. */
export interface Outcome {
	name: string;
	changes: ReadonlyMap<Change['id'], Partial<Record<Way, string[]>>>;
}

/** What verifying the files with forged pages of one report said: change -> how pages are numbered -> ids of failing checks, or the code of the refusal. */
export interface PageOutcome {
	name: string;
	changes: ReadonlyMap<string, Partial<Record<keyof typeof PAGE_COLUMNS, string[] | { refused: string }>>>;
}

/** Checks that were added when the first fifty were found to miss what they catch; the summary counts with and without them. */
export const ADDED: ReadonlySet<string> = new Set([
	...[
		'printedPages',
		'openedByAdult',
		'overviewAgainstItself',
		'scoreRange',
		'gridAgainstOpening',
		'classAgainstOverdue',
		'dueWithinAmount',
		'briefOverdueMonths',
		'maximumUsed',
	],
	...[
		'cardBalance',
		'instalments',
		'agreementWithinLimit',
		'agreementAgainstAccounts',
		'postLoanInquirers',
		'recentAccountsAskedFor',
		'filePagesOfOneReport',
		'filePageNumberForm',
	],
]);

/** The ways of the tables and their headings. */
export const COLUMNS = {
	reprinted: 'Printed anew from changed data',
	replaced: 'Characters replaced in the file',
	covered: 'White box, new text on top',
} as const satisfies Partial<Record<Way, string>>;

/** Why a change that leaves no trace in the file can stay unseen. */
export const UNSEEN: Readonly<Record<string, string>> = {
	loanBalance: 'brief reports print no total of balances',
	loanBalanceAndTotal: 'once the only total is in step, nothing else in a report depends on a balance',
	cardUsed: 'brief reports print no total of what cards use',
	overdueMark: 'the summary of a brief report counts accounts that were ever overdue, not their months',
	overdueAmount: 'a brief report says once whether, and by how much, an account is overdue now',
	openedDate: 'brief reports print no other date that an opening day must agree with',
	inquiryReason: 'brief reports have no inquiry summary',
	inquiryRenumbered:
		'brief reports have no inquiry summary, and those of detailed ones count approvals of the last month alone',
	cardLimit:
		'brief reports print no total of limits, and where cards of the first generation may share a limit their total may be less than the sum',
	score: 'nothing in a report depends on the score',
	idPerson: 'brief reports print no date of birth beside the ID number',
	idDigit: 'the first generation of brief reports masks all but four digits, so there is no check character to reckon',
	name: 'nothing in a report depends on the name; compare it with an identity document',
	institution: 'nothing in a report depends on the name of a lender',
};

const HEAD = `# What tampering leaves to see 篡改检测

Made by \`test/tampering/tampering.test.ts\`, which forges reports on people who do not exist, reads them with the local engine and runs Verify.
To write it anew: \`UPDATE_DOCS=1 npx jest test/tampering\`.

The reports have no failing check before they are forged. A cell holds the checks of [checks.md](checks.md) that fail afterwards; "—" means that
the change does not apply to the edition or cannot be made this way. The forger is a careful one: the program that saves the file leaves no name and no date.

* **Printed anew**: the data are changed and the whole report is printed as the original was. Nothing in the file can betray that; only what the report says elsewhere can.
* **Characters replaced**: the codes in the content stream of the page are exchanged and the file is written anew. Saved as an incremental update instead (as most PDF editors do), it also fails \`fileSavedOnce\`.
* **White box**: a box hides the old text and the new one stands on it in another font. The engine reads what a person sees: the new text, where the box hides the old one whole. Without the box, as text over text, the same file checks fail, and a value is often the old one, both in one, or left over.

JD AI gives no facts about the file: with that engine only what the first column shows is seen.
`;

const FOOT = `## What these checks cannot tell

* **A signature.** Reports carry none that a program could check. Whoever prints a whole consistent report anew is not caught by anything here; ask for the report from its source.
* **A scan** has no text and no fonts of its own, so the file checks that look at them tell nothing.
* **A file printed to PDF once more** has new dates and a single revision, and its producer is the print driver.
* **Page numbers.** Digits in the first and last line of a page are left out of the comparison of fonts: other programs put page numbers there.
`;

/** The tables of all reports, and what they do not catch. */
export function documentOf(outcomes: readonly Outcome[], pages: readonly PageOutcome[]): string {
	return [HEAD, summaryOf(outcomes, pages), ...outcomes.map(tableOf), pagesTable(pages), uncaught(outcomes), FOOT].join(
		'\n',
	);
}

/** How many forgeries are caught, and how many were before checks were added. */
function summaryOf(outcomes: readonly Outcome[], pages: readonly PageOutcome[]): string {
	const line = (title: string, found: ReadonlyArray<readonly string[]>): string => {
		const caught = (counts: (id: string) => boolean): number => found.filter((ids) => ids.some(counts)).length;
		return `| ${title} | ${found.length} | ${caught((id) => !ADDED.has(id))} | ${caught(() => true)} | ${caught((id) => CHECKS.some((check) => check.id === id && check.severity === 'serious'))} |`;
	};
	const ways = Object.keys(COLUMNS) as Array<keyof typeof COLUMNS>;
	const ofPages = pages
		.flatMap(({ changes }) => [...changes.values()].flatMap((found) => Object.values(found)))
		.filter((ids) => Array.isArray(ids));
	return [
		'## How many are caught',
		'',
		`"Before" is by the checks that there were before ${ADDED.size} were added, with the tolerances they have now. A file that is refused is not counted.`,
		'',
		'| Way | Forgeries | Caught before | Caught now | by a serious check |',
		'|---|---|---|---|---|',
		...ways.map((way) =>
			line(
				COLUMNS[way],
				outcomes.flatMap(({ changes }) =>
					[...changes.values()].flatMap((results) => (results[way] ? [results[way]] : [])),
				),
			),
		),
		line('Whole pages', ofPages),
		'',
	].join('\n');
}

function pagesTable(pages: readonly PageOutcome[]): string {
	const heads = Object.values(PAGE_COLUMNS);
	const rows = pages.flatMap(({ name, changes }) =>
		PAGE_CHANGES.map(({ id, title }) => {
			const found = changes.get(id) ?? {};
			const cells = (Object.keys(PAGE_COLUMNS) as Array<keyof typeof PAGE_COLUMNS>).map((feet) => {
				const outcome = found[feet];
				return outcome !== undefined && !Array.isArray(outcome) ? `refused: ${outcome.refused}` : cellOf(outcome);
			});
			return `| ${name} | ${title} | ${cells.join(' | ')} |`;
		}),
	);
	return `## Whole pages\n\nA page that is written in another way betrays its print, and a page that is missing leaves a number out. In a print without page numbers only what is on the page can be told.\n\n| Report | Change | ${heads.join(' | ')} |\n|---|---|${'---|'.repeat(heads.length)}\n${rows.join('\n')}\n`;
}

function tableOf({ name, changes }: Outcome): string {
	const titles = new Map(CHANGES.map(({ id, title }) => [id, title]));
	const rows = [...changes].map(
		([id, ways]) => `| ${titles.get(id) ?? id} | ${waysOf(ways).map(cellOf).join(' | ')} |`,
	);
	const heads = Object.values(COLUMNS);
	return `## ${name}\n\n| Change | ${heads.join(' | ')} |\n|---|${'---|'.repeat(heads.length)}\n${rows.join('\n')}\n`;
}

function waysOf(ways: Partial<Record<Way, string[]>>): Array<string[] | undefined> {
	return (Object.keys(COLUMNS) as Array<keyof typeof COLUMNS>).map((way) => ways[way]);
}

function cellOf(failed: string[] | undefined): string {
	if (failed === undefined) return '—';
	return failed.length === 0 ? '**not caught**' : failed.map((id) => `\`${id}\``).join(' ');
}

/** Ids of the changes that no check saw in the given report when it was printed anew or its characters were replaced. */
export function unseenIn({ changes }: Outcome): string[] {
	return [...changes].filter(([, ways]) => waysOf(ways).some((failed) => failed?.length === 0)).map(([id]) => id);
}

function uncaught(outcomes: readonly Outcome[]): string {
	const lines = CHANGES.flatMap(({ id, title }) => {
		const where = outcomes.filter((outcome) => unseenIn(outcome).includes(id)).map(({ name }) => name);
		return where.length === 0 ? [] : [`* **${title}** (${where.join(', ')}): ${UNSEEN[id] ?? 'unexplained'}.`];
	});
	return `## Not caught, and why\n\nWhen the file itself keeps silent, these pass:\n\n${lines.join('\n')}\n`;
}
