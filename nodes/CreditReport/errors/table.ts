/**
 * The error table: every code this package can raise, what it means, whose fault it is and what a user can do next.
 * Whatever is decided by the code of an error is decided by a column here. The system codes of the JD gateway are a
 * table of their own with the same columns: `engines/jd/codes.ts`.
 */

/** Whether the JD API billed a call. */
export type Charged = boolean | 'unknown';

/**
 * Whose fault an error is, and with it who can mend it. `input`: the file, or what the item holds. `user`: a
 * parameter, an option, a credential or the account behind it. `service`: JD, or the way to it. `package`: a defect of
 * this package.
 */
export type Fault = 'input' | 'user' | 'service' | 'package';

/** What a file is known to be although it was refused. */
export interface FileTold {
	kind?: 'personal' | 'enterprise' | 'other';
	encrypted?: true;
	textSource?: 'scan';
}

export interface ErrorRow {
	message: string;
	description: string;
	fault: Fault;
	/** JD said so, or the way to JD failed; a code that no table knows is one of JD. */
	isRemote?: true;
	/** Trying the very same input again may help. A row is the default; an error may overrule it when it knows better. */
	retryable?: boolean;
	/** False by default: nothing was sent. An error may overrule it when it knows better. */
	charged?: Charged;
	/** The user stopped the work: no other item is begun, whatever Continue On Fail says. */
	isStop?: true;
	/** What the refusal tells about the file. */
	told?: FileTold;
}

export const ERROR_TABLE = {
	// Input
	NO_PDF_IN_ITEM: {
		message: 'No PDF was found in this item',
		description:
			'Check the name of the binary field, or set Input to "Every PDF of the Item". The node before this one must hand over a file.',
		fault: 'input',
	},
	FILE_NOT_FOUND: {
		message: 'The file was not found',
		description: 'Check the path and that the file can be read.',
		fault: 'input',
	},
	NOT_A_PDF: {
		message: 'The file is not a PDF',
		description:
			'The file does not start like a PDF. Send the PDF itself, not a photo, an archive or a renamed document.',
		fault: 'input',
	},
	FILE_TOO_LARGE: {
		message: 'The file is too large',
		description: 'At most 100 MB are read. Print the report to PDF again, without embedded scans.',
		fault: 'input',
	},
	EMPTY_FILE: {
		message: 'The file is empty',
		description: 'The file holds no bytes. Check the node or the mail that delivered it.',
		fault: 'input',
	},
	PDF_DAMAGED: {
		message: 'The PDF is damaged and cannot be opened',
		description: 'The file is incomplete, or has no pages. Download or print it again.',
		fault: 'input',
	},
	PDF_ENCRYPTED: {
		message: 'The PDF is protected by a password',
		description: 'Fill in PDF Password.',
		fault: 'user',
		told: { encrypted: true },
	},
	WRONG_PASSWORD: {
		message: 'The PDF password is wrong',
		description: 'Check PDF Password. Capital letters and spaces count.',
		fault: 'user',
		told: { encrypted: true },
	},
	TOO_MANY_PAGES: {
		message: 'The PDF has too many pages',
		description: 'Raise the option Max Pages if this really is one report.',
		fault: 'input',
	},
	NOT_A_CREDIT_REPORT: {
		message: 'The PDF is not a personal credit report',
		description:
			'None of the six printed editions of the PBOC personal credit report was recognised. Route other documents elsewhere.',
		fault: 'input',
		told: { kind: 'other' },
	},
	ENTERPRISE_REPORT: {
		message: 'This is an enterprise credit report',
		description: 'Only personal credit reports (个人信用报告) can be read, not 企业信用报告.',
		fault: 'input',
		told: { kind: 'enterprise' },
	},
	UNKNOWN_EDITION: {
		message: 'This edition of the personal credit report is not known',
		description: 'The title is that of a personal credit report, but its layout is none of the known editions.',
		fault: 'input',
		told: { kind: 'personal' },
	},
	SEVERAL_REPORTS: {
		message: 'The PDF holds several credit reports',
		description: 'One was asked for. Use parseCreditReports, which returns each of them, or split the file.',
		fault: 'input',
	},
	NO_TEXT_LAYER: {
		message: 'The PDF holds pictures only, no text',
		description:
			'This is a scan or a photo. Ask for the original PDF of the report, or have it read by the engine JD AI, which is billed.',
		fault: 'input',
		told: { textSource: 'scan' },
	},
	NOT_A_PARSED_REPORT: {
		message: 'The item is not a parsed report',
		description: 'From Previous Parse needs an item that the operation Parse of this node made.',
		fault: 'input',
	},
	UNKNOWN_SECTION: {
		message: 'There is no such section',
		description: 'Run "credit-report sections" or see docs/sections.md for the names.',
		fault: 'user',
	},
	INVALID_PARAMETER: {
		message: 'A parameter has a value that cannot be used',
		description: 'Check the parameter and the expression in it. Nothing was read or sent.',
		fault: 'user',
	},
	DIFFERENT_PERSONS: {
		message: 'The reports are of different persons',
		description: 'Compare needs two reports of one person: their ID numbers differ. Check which files belong together.',
		fault: 'input',
	},
	NOTHING_TO_COMPARE: {
		message: 'There is only one report of this person',
		description:
			'Compare needs two: two binary fields or PDFs of one item, one PDF that holds both, or two items whose reports print the same ID number.',
		fault: 'input',
	},
	CANCELLED: {
		message: 'The work was cancelled',
		description: 'The execution was stopped before the report was done.',
		fault: 'user',
		isStop: true,
	},
	// Local engine
	PARSE_TIMEOUT: {
		message: 'Reading the PDF took too long',
		description:
			'The time limit was reached. Raise the option Timeout if the report is very long; a file built to waste time fails again.',
		fault: 'input',
	},
	ENGINE_CRASHED: {
		message: 'The parser process stopped while reading this PDF',
		description:
			'The file needs more memory than allowed, or is built to break parsers. n8n and the other items are not affected.',
		fault: 'package',
	},
	// JD business statuses (domain page of the API, plus what it returns undocumented)
	INVALID_ARGUMENT: {
		message: 'JD could not use the request',
		description: 'The API did not accept the PDF. Check that it opens in a viewer.',
		fault: 'input',
		isRemote: true,
	},
	DETECTION_FAILED: {
		message: 'JD could not recognise a credit report in the PDF',
		description: 'The API reads first-generation reports. For a newer report use the engine Local.',
		fault: 'input',
		isRemote: true,
		charged: 'unknown',
	},
	UNAUTHORIZED: {
		message: 'JD is not authorised at its recognition service',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
		fault: 'service',
		isRemote: true,
	},
	KEY_EXPIRED: {
		message: 'The key that JD uses has expired',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
		fault: 'service',
		isRemote: true,
	},
	NO_PERMISSION: {
		message: 'JD has no permission for this service',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
		fault: 'service',
		isRemote: true,
	},
	OUT_OF_QUOTA: {
		message: 'The quota is used up',
		description: 'Buy more calls on the JD AI platform, or wait for the next period.',
		fault: 'user',
		isRemote: true,
	},
	RATE_LIMIT_EXCEEDED: {
		message: 'Too many requests at once',
		description: 'Lower the option Requests per Second.',
		retryable: true,
		fault: 'user',
		isRemote: true,
	},
	NOT_FOUND: {
		message: 'JD did not find the service',
		description: 'Check the base URL of the credential.',
		fault: 'user',
		isRemote: true,
	},
	INTERNAL_ERROR: {
		message: 'The recognition service failed',
		description: 'Try again later.',
		retryable: true,
		fault: 'service',
		isRemote: true,
		charged: 'unknown',
	},
	PARAMETER_MISSING: {
		message: 'JD misses a parameter',
		description: 'Report this as a bug of this package.',
		fault: 'package',
		isRemote: true,
	},
	// Transport
	TIMEOUT: {
		message: 'JD did not answer in time',
		description: 'The call may have been billed. Raise the option Timeout before trying again.',
		retryable: true,
		charged: 'unknown',
		fault: 'service',
		isRemote: true,
	},
	NETWORK: {
		message: 'JD could not be reached',
		description: 'Check the network, the proxy and the base URL.',
		retryable: true,
		fault: 'service',
		isRemote: true,
	},
	BAD_RESPONSE: {
		message: 'The answer of JD could not be read',
		description: 'It is not the JSON that the API describes. The call may have been billed.',
		charged: 'unknown',
		fault: 'service',
		isRemote: true,
	},
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** The row of a code; undefined for those of JD that stand in no row here. */
export function rowOf(code: ErrorCode): ErrorRow;
export function rowOf(code: string): ErrorRow | undefined;
export function rowOf(code: string): ErrorRow | undefined {
	return Object.hasOwn(ERROR_TABLE, code) ? ERROR_TABLE[code as ErrorCode] : undefined;
}
