import type { CheckSeverity, CheckStatus } from '../../report/checks';
import type { IndicatorValue } from '../../report/indicators';
import type { ColumnType } from '../../report/rows/columnTypes';
import type { Decision } from '../../report/screen';
import type { Words } from '../../report/words';

/** A report as people look at it: every text in the language that was asked for, masked where that was asked for. What is null is not known, and never shown as 0. */
export interface ReportView {
	language: Language;
	/** Whether personal data is masked. */
	isMasked: boolean;
	/** 个人信用报告, or what it is called in English. */
	title: string;
	/** Number of the report, for file names and headings; null where none is printed. */
	serialNo: string | null;
	/** Name of the person; null where none is printed. */
	person: string | null;
	/** Who and when: the person, the report and the file. */
	about: readonly Fact[];
	/** What the checks say as a whole: is it complete, does it agree with itself, does the file look untouched? */
	answers: readonly Answer[];
	/** What the rules decide; null when none were given. */
	decision: DecisionView | null;
	/** What stands out, worst first: the reasons of the decision, or without rules what most lenders would want to know. */
	standOut: readonly Reason[];
	figures: readonly FigureGroup[];
	history: HeatMap;
	institutions: Institutions;
	inquiries: InquiryTimeline;
	dues: Dues;
	/** Every check: what failed first, the most severe first, then what cannot be told, then what holds. */
	checks: readonly CheckView[];
	unread: Unread;
	/** Null of a report of which no page was recognised in a picture by the local engine. */
	review: Review | null;
	loansAndCards: readonly AccountView[];
	/** All loans and cards as one table, with all that is known of them. */
	accounts: Table;
	/** Every section and nested list that holds something, in the order of the catalogue. */
	sections: readonly Table[];
	/** Sections that hold nothing. */
	emptySections: readonly EmptySection[];
}

export type Language = keyof Words;

/** How something is to be shown. `unknown`: nobody can tell. */
export type Tone = 'good' | 'neutral' | 'notice' | 'bad' | 'unknown';

/** A labelled text; null where it is not printed. */
export interface Fact {
	label: string;
	value: string | null;
	/** It is under review. */
	isDoubted: boolean;
}

export interface Answer {
	/** Which of the three questions. */
	id: 'complete' | 'consistent' | 'file';
	question: string;
	/** 通过, 不通过 or 无法判断. */
	answer: string;
	status: CheckStatus;
	tone: Tone;
}

export interface DecisionView {
	decision: Decision;
	/** 通过, 人工审核 or 拒绝. */
	text: string;
	tone: Tone;
	/** What the rule set is called. */
	ruleSet: string;
}

export interface Reason {
	tone: Tone;
	text: string;
	/** What the rule rests on, where a regulation sets it. */
	source: string | null;
}

export interface FigureGroup {
	title: string;
	figures: readonly Figure[];
}

/** An indicator. */
export interface Figure {
	id: string;
	label: string;
	value: IndicatorValue;
	/** What stands behind a number: 元, 个月; empty where the label says it. */
	unit: string;
	/** The value as it is written, with its unit: 35,000元; 未知 where it is null. */
	text: string;
	tone: Tone;
}

/** An account where it is named. */
export interface AccountName {
	/** Where it stands: `loans[2]`. */
	path: string;
	/** 贷款 3. */
	title: string;
	/** Institution and kind of business, as printed. */
	institution: string | null;
	business: string | null;
	/** Open, closed ..., in words. */
	state: string;
	isOpen: boolean;
}

/** A loan or card in short, amounts in yuan. */
export interface AccountView extends AccountName {
	/** What was lent, or the limit. */
	amount: number | null;
	balance: number | null;
	monthlyDue: number | null;
	overduePeriods: number | null;
	overdueAmount: number | null;
	/** 0 when no month of the last 24 was overdue. */
	worstLevel24: number | null;
	/** Normalised, or the words in place of a date (长期有效). */
	due: string | null;
	/** Known to be overdue now, by figures, status or the clause of a brief. */
	isOverdue: boolean;
	/** Which of these depend on a value under review, by their keys. */
	doubted: ReadonlySet<string>;
}

/** The repayment records of all accounts, a row for each. */
export interface HeatMap {
	/** `YYYY-MM`, oldest first, without gaps; empty where no record is printed. */
	months: readonly string[];
	rows: readonly HeatRow[];
	/** What to say below: that months are left out, that the print has no records, that it is not known whether accounts are missing. */
	notes: readonly string[];
}

export interface HeatRow {
	account: AccountName;
	/** A cell for each month; null where nothing is printed of it. */
	cells: ReadonlyArray<HeatCell | null>;
}

export interface HeatCell {
	month: string;
	/** The code as printed; where only the table of overdue months has the month, its level. */
	code: string;
	/** What the code means. */
	meaning: string;
	/** `level1` to `level7` as lenders count months; `adverse` went badly without a level; `unsaid` tells nothing. */
	grade: HeatGrade;
	/** Overdue amount in yuan, where it is printed. */
	amount: number | null;
	/** It depends on a value under review. */
	isDoubted: boolean;
}

export type HeatGrade = 'clear' | `level${1 | 2 | 3 | 4 | 5 | 6 | 7}` | 'writtenOff' | 'adverse' | 'unsaid';

export interface Institutions {
	/** The largest balance first. */
	rows: readonly InstitutionRow[];
	notes: readonly string[];
}

/** Open accounts at one institution, in yuan. */
export interface InstitutionRow {
	institution: string;
	accounts: number;
	/** The sum of what is owed; null where no account prints it. */
	balance: number | null;
	/** The sum of limits of cards (in renminbi: a card in two currencies has one limit) and amounts of loans; null where none is printed. */
	limit: number | null;
	/** What is overdue now. */
	overdue: number | null;
	/** Accounts that print no balance: the sum is a lower bound. */
	withoutBalance: number;
	/** Which of these depend on a value under review, by their keys. */
	doubted: ReadonlySet<string>;
}

export interface InquiryTimeline {
	/** `YYYY-MM`, oldest first, without gaps. */
	months: readonly string[];
	/** Inquiries by reason, the hard ones first; only reasons that occur. */
	series: readonly InquirySeries[];
	notes: readonly string[];
}

export interface InquirySeries {
	id: string;
	label: string;
	/** Because someone asked for credit. */
	isHard: boolean;
	/** For each month. */
	counts: readonly number[];
}

export interface Dues {
	/** Open loans by the day they are due, those past it first. */
	rows: readonly DueRow[];
	notes: readonly string[];
}

export interface DueRow {
	account: AccountName;
	/** `YYYY-MM-DD`, or `YYYY-MM` where only the month is printed. */
	due: string;
	/** Days from the day of the report; null where one of the two has no day. */
	daysLeft: number | null;
	balance: number | null;
	/** What is due this month. */
	monthlyDue: number | null;
	tone: Tone;
	/** Which of these depend on a value under review, by their keys. */
	doubted: ReadonlySet<string>;
}

export interface CheckView {
	id: string;
	/** Which of the three questions it helps to answer, in words. */
	group: string;
	status: CheckStatus;
	/** 通过, 不通过 or 无法判断. */
	statusText: string;
	severity: CheckSeverity;
	severityText: string;
	tone: Tone;
	message: string;
	evidence: readonly CheckEvidenceView[];
	/** How many more places there are. */
	moreEvidence: number;
}

export interface CheckEvidenceView {
	/** Where it stands, in words: 贷款 3 · 余额. */
	place: string;
	value: string;
	against: string;
}

/** What was recognised, and is to be compared with the page. */
export interface Review {
	/** One sentence: how many values, and what that means. */
	summary: string;
	tone: Tone;
	values: readonly ReviewedValue[];
	/** How many more values there are. */
	moreValues: number;
}

export interface ReviewedValue {
	path: string;
	/** Where it stands, in words: 贷款 3 · 余额. */
	place: string;
	/** Page of the file, from 1. */
	page: number;
	/** As printed. */
	value: string;
	/** What was read at first; null where it was not read otherwise. */
	before: string | null;
	/** Other readings. */
	alternatives: readonly string[];
	/** Why, in words. */
	reason: string;
	/** A picture of its place on the page; null where none was asked for. */
	picture: ValuePicture | null;
}

export interface ValuePicture {
	/** A PNG as base64. */
	png: string;
	/** In its own pixels. */
	width: number;
	height: number;
}

/** What was not read, or not certainly. */
export interface Unread {
	/** One sentence: all was read, it is not known, or this much was not. */
	summary: string;
	tone: Tone;
	/** Sections that are not known to be whole. */
	sections: readonly UnreadSection[];
	warnings: readonly WarningView[];
	/** Lines of the document that no section took. */
	lines: ReadonlyArray<{ page: number; text: string }>;
	/** How many more lines there are. */
	moreLines: number;
}

export interface UnreadSection {
	title: string;
	/** In words. */
	status: string;
	reason: string | null;
	/** Rows that the report announces; null where it announces nothing that can be counted. */
	expected: number | null;
	read: number;
}

export interface WarningView {
	code: string;
	/** What it says, and what to do. */
	meaning: string;
	advice: string;
	/** Where: page, place in the report, the value in question. */
	places: readonly string[];
	/** How many there are. */
	count: number;
}

/** A section, or a list nested in one, as rows. */
export interface Table {
	/** `loans`, `loans.speBusinesses`. */
	key: string;
	title: string;
	/** The other language's title, for readers who have the print before them. */
	subtitle: string;
	/** An object has one row, and is read as labels and values. */
	kind: 'object' | 'list';
	isNested: boolean;
	columns: readonly TableColumn[];
	rows: ReadonlyArray<readonly Cell[]>;
	/** Of each row the places of the columns whose values are under review; empty where there are none. */
	doubts: ReadonlyArray<ReadonlySet<number>>;
}

export interface TableColumn {
	key: string;
	label: string;
	type: ColumnType;
	/** 元 or %; as it stands in a header. */
	unit: string | null;
	/** No row has a value. */
	isEmpty: boolean;
}

/** A value of the type of its column, or of a report in printed form the text on paper. */
export type Cell = string | number | null;

export interface EmptySection {
	title: string;
	/** It is known that there is none: the report says so, or its overview does. */
	isNone: boolean;
}
