/** What a reader should know of a report beside its values: `meta.warnings[].code` -> what it says, and what to do. */
export interface WarningRow {
	meaning: string;
	advice: string;
}

export const WARNINGS = {
	// The file and its pages
	MISSING_PAGE: {
		meaning: 'The printed page numbers tell that pages are not in the file',
		advice: 'Ask for the whole report; sections on these pages are short or unknown.',
	},
	PAGE_WITHOUT_TEXT: {
		meaning: 'A page is a picture without text beside pages with text; it was not read',
		advice: 'Look at the page, or ask for the original PDF.',
	},
	DAMAGED_PAGE: {
		meaning: 'The contents of a page, or of what it draws with, are damaged in the file; what could be read was read',
		advice: 'Ask for the file again: sections on the page are unknown.',
	},
	DOUBLED_PAGE: {
		meaning: 'A page of the report is in the file more than once; it was read once',
		advice: 'Nothing, if the copies are meant to be there.',
	},
	DOUBLED_REPORT: { meaning: 'The same report is printed twice in the file; it was read once', advice: 'Nothing.' },
	CONFLICTING_REPORT: {
		meaning: 'The file holds a second report of the same number that says something else',
		advice: 'One of them is not genuine: compare the pages.',
	},
	FOREIGN_PAGE: {
		meaning: 'A page is numbered as of another report; it was not read',
		advice: 'Look at the page: somebody may have mixed two reports.',
	},
	SKIPPED_PAGE: {
		meaning: 'A page is no part of the report: a cover, an authorisation, an appendix',
		advice: 'Nothing, if the pages named are such papers.',
	},
	SKIPPED_TEXT: {
		meaning: 'A line above the title was not read as a part of the report',
		advice: 'Nothing, if it is the words of a bank or a program.',
	},
	PAGES_REORDERED: {
		meaning: 'The pages of the file are out of order; they were read in the printed order',
		advice: 'Nothing.',
	},
	PAGE_ORDER_DOUBTFUL: {
		meaning: 'The pages seem to be out of order, and no page numbers tell which order is right',
		advice: 'Ask for the original PDF.',
	},
	SEVERAL_REPORTS: {
		meaning: 'The file sent to JD holds more than one report; JD reads one',
		advice: 'Send each report as a file of its own, or use the engine Local.',
	},
	REPORT_NOT_READ: { meaning: 'Another report in the same file was not read', advice: 'The message says why.' },
	ATTACHMENT_NOT_READ: {
		meaning: 'Files are attached to the PDF; they were not read',
		advice: 'If a report is among them, save it and read it on its own.',
	},
	// Text
	HIDDEN_TEXT: {
		meaning: 'The file holds text that its pages do not show; it was not read',
		advice: 'Nothing for a layer of a program; be careful where values are concerned.',
	},
	TEXT_LEFT_OUT: {
		meaning: 'Text that the pages show was not read: watermarks, text that stands sideways',
		advice: 'Nothing, if it is a watermark.',
	},
	PALE_TEXT: {
		meaning: 'Text as pale as a watermark was read as text of the report',
		advice: 'Nothing: closed accounts are often printed in grey.',
	},
	RECOGNISED_TEXT: {
		meaning: 'The text was recognised in pictures by another program; nobody knows how well',
		advice: 'Compare what matters with the pages.',
	},
	UNREADABLE_CHARACTERS: {
		meaning: 'Characters without a Unicode value, shown as �',
		advice: 'Compare the values that hold � with the pages.',
	},
	// What was read
	UNKNOWN_CLAUSE: {
		meaning: 'A sentence about an account has a clause that nobody knows; what is known was read',
		advice: 'Read the clause in meta.unparsed: it may be a state of the account.',
	},
	UNKNOWN_SENTENCE: {
		meaning: 'A numbered entry is worded in a way that is not known',
		advice: 'Read it in meta.unparsed.',
	},
	REPAIRED_NUMBER: {
		meaning: 'A number is printed in an unusual form (full width, other commas)',
		advice: 'Compare the normalised value with the printed one.',
	},
	VALUE_DOES_NOT_FIT: {
		meaning: 'A value does not have the form of its kind; it stays as printed',
		advice: 'Compare it with the page.',
	},
	CONFLICTING_VALUE: {
		meaning: 'The report prints two values for a field; the first was kept',
		advice: 'Compare both with the page.',
	},
	INCOMPLETE_SECTION: {
		meaning:
			'A section is not known to be complete: fewer or more rows than announced, a title with nothing below it, text left over, values blank or of another kind',
		advice: 'See meta.completeness; indicators that rest on it are null.',
	},
	SECTION_FAILED: {
		meaning: 'A part of a section could not be read, by a defect of the parser',
		advice: 'Report it as a bug, without the report.',
	},
	// The JD engine
	EMPTY_RESULT: {
		meaning: 'JD answered without a single value',
		advice: 'Look at the file: is it a report that the API reads?',
	},
	UNKNOWN_KEY: { meaning: 'JD sent a key that the contract does not know', advice: 'Its value is in meta.extra.' },
	NOT_CHECKED_BEFORE_SENDING: {
		meaning: 'Whether the file is a credit report was not known before it was sent: it is a scan, or large',
		advice: 'Compare what came back with the pages; see docs/jd.md.',
	},
	CHARGE_UNKNOWN: { meaning: 'Nobody knows whether a call was billed', advice: 'Compare with the account at JD.' },
} as const satisfies Record<string, WarningRow>;

export type WarningCode = keyof typeof WARNINGS;
