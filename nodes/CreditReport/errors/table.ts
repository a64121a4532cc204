/**
 * The error table: every code this package can raise, what it means and what a user can do next.
 *
 * `retryable`: trying the very same input again may help. `charged`: whether the JD API billed the call
 * (`false` when nothing was sent). A row is the default; an error may overrule both when it knows better.
 * The system codes of the JD gateway are a table of their own: `engines/jd/codes.ts`.
 */
export type Charged = boolean | 'unknown';

export interface ErrorRow {
	message: string;
	description: string;
	retryable?: boolean;
	charged?: Charged;
}

export const ERROR_TABLE = {
	// Input
	NO_PDF_IN_ITEM: {
		message: 'No PDF was found in this item',
		description:
			'Check the name of the binary field, or set Input to "Every PDF of the Item". The node before this one must hand over a file.',
	},
	FILE_NOT_FOUND: { message: 'The file was not found', description: 'Check the path and that the file can be read.' },
	NOT_A_PDF: {
		message: 'The file is not a PDF',
		description:
			'The file does not start like a PDF. Send the PDF itself, not a photo, an archive or a renamed document.',
	},
	FILE_TOO_LARGE: {
		message: 'The file is too large',
		description: 'At most 100 MB are read. Print the report to PDF again, without embedded scans.',
	},
	EMPTY_FILE: {
		message: 'The file is empty',
		description: 'The file holds no bytes. Check the node or the mail that delivered it.',
	},
	PDF_DAMAGED: {
		message: 'The PDF is damaged and cannot be opened',
		description: 'The file is incomplete, or has no pages. Download or print it again.',
	},
	PDF_ENCRYPTED: { message: 'The PDF is protected by a password', description: 'Fill in the option PDF Password.' },
	WRONG_PASSWORD: {
		message: 'The PDF password is wrong',
		description: 'Check the option PDF Password. Capital letters and spaces count.',
	},
	TOO_MANY_PAGES: {
		message: 'The PDF has too many pages',
		description: 'Raise the option Max Pages if this really is one report.',
	},
	NOT_A_CREDIT_REPORT: {
		message: 'The PDF is not a personal credit report',
		description:
			'None of the six printed editions of the PBOC personal credit report was recognised. Route other documents elsewhere.',
	},
	ENTERPRISE_REPORT: {
		message: 'This is an enterprise credit report',
		description: 'Only personal credit reports (个人信用报告) can be read, not 企业信用报告.',
	},
	UNKNOWN_EDITION: {
		message: 'This edition of the personal credit report is not known',
		description: 'The title is that of a personal credit report, but its layout is none of the known editions.',
	},
	SEVERAL_REPORTS: {
		message: 'The PDF holds several credit reports',
		description: 'One was asked for. Use parseCreditReports, which returns each of them, or split the file.',
	},
	NO_TEXT_LAYER: {
		message: 'The PDF holds pictures only, no text',
		description: 'This is a scan or a photo. Ask for the original PDF of the report.',
	},
	NOT_A_PARSED_REPORT: {
		message: 'The item is not a parsed report',
		description: 'From Previous Parse needs an item that the operation Parse of this node made.',
	},
	UNKNOWN_SECTION: {
		message: 'There is no such section',
		description: 'Run "credit-report sections" or see docs/sections.md for the names.',
	},
	INVALID_PARAMETER: {
		message: 'A parameter has a value that cannot be used',
		description: 'Check the parameter and the expression in it. Nothing was read or sent.',
	},
	DIFFERENT_PERSONS: {
		message: 'The reports are of different persons',
		description: 'Compare needs two reports of one person: their ID numbers differ. Check which files belong together.',
	},
	NOTHING_TO_COMPARE: {
		message: 'There is only one report of this person',
		description:
			'Compare needs two: two binary fields or PDFs of one item, one PDF that holds both, or two items whose reports print the same ID number.',
	},
	CANCELLED: {
		message: 'The work was cancelled',
		description: 'The execution was stopped before the report was done.',
	},
	// Local engine
	PARSE_TIMEOUT: {
		message: 'Reading the PDF took too long',
		description:
			'The time limit was reached. Raise the option Timeout if the report is very long; a file built to waste time fails again.',
	},
	ENGINE_CRASHED: {
		message: 'The parser process stopped while reading this PDF',
		description:
			'The file needs more memory than allowed, or is built to break parsers. n8n and the other items are not affected.',
	},
	// JD business statuses (domain page of the API, plus what it returns undocumented)
	INVALID_ARGUMENT: {
		message: 'JD could not use the request',
		description: 'The API did not accept the PDF. Check that it opens in a viewer.',
	},
	DETECTION_FAILED: {
		message: 'JD could not recognise a credit report in the PDF',
		description: 'The API reads first-generation reports. For a newer report use the engine Local.',
	},
	UNAUTHORIZED: {
		message: 'JD is not authorised at its recognition service',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
	},
	KEY_EXPIRED: {
		message: 'The key that JD uses has expired',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
	},
	NO_PERMISSION: {
		message: 'JD has no permission for this service',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
	},
	OUT_OF_QUOTA: {
		message: 'The quota is used up',
		description: 'Buy more calls on the JD AI platform, or wait for the next period.',
	},
	RATE_LIMIT_EXCEEDED: {
		message: 'Too many requests at once',
		description: 'Lower the option Requests per Second.',
		retryable: true,
	},
	NOT_FOUND: { message: 'JD did not find the service', description: 'Check the base URL of the credential.' },
	INTERNAL_ERROR: { message: 'The recognition service failed', description: 'Try again later.', retryable: true },
	PARAMETER_MISSING: { message: 'JD misses a parameter', description: 'Report this as a bug of this package.' },
	// Transport
	TIMEOUT: {
		message: 'JD did not answer in time',
		description: 'The call may have been billed. Raise the option Timeout before trying again.',
		retryable: true,
		charged: 'unknown',
	},
	NETWORK: {
		message: 'JD could not be reached',
		description: 'Check the network, the proxy and the base URL.',
		retryable: true,
	},
	BAD_RESPONSE: {
		message: 'The answer of JD could not be read',
		description: 'It is not the JSON that the API describes. The call may have been billed.',
		charged: 'unknown',
	},
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERROR_TABLE;
