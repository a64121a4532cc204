/**
 * Makes the output schemas of the node (nodes/CreditReport/__schema__) from the catalogue, the indicators, the columns and
 * the types of what operations put out: by them n8n's editor offers fields of an operation that did not run yet. Each says
 * what its operation puts out as it is when it is added. `npm run generate` writes them; a test checks that they are fresh, and
 * that what the operations put out fits.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { FileDescription } from '../../nodes/CreditReport/engines/local';
import { REPORT_FIELDS, type Field, type LeafType } from '../../nodes/CreditReport/report/catalogue';
import type { Check, CheckEvidence } from '../../nodes/CreditReport/report/checks';
import type { VerdictRow } from '../../nodes/CreditReport/report/checks/verdictRow';
import { CHANGE_KINDS } from '../../nodes/CreditReport/report/compare/changeKinds';
import { CHANGE_COLUMNS, REPORT_COLUMNS, SUMMARY_COLUMNS } from '../../nodes/CreditReport/report/compare/changeLabels';
import type {
	FileFacts,
	FileOrigin,
	Meta,
	PrintedPages,
	RecognisedPage,
	ReviewEntry,
} from '../../nodes/CreditReport/report/forms/types';
import { INDICATORS, type Unit } from '../../nodes/CreditReport/report/indicators';
import { columnsOf } from '../../nodes/CreditReport/report/rows/columns';
import type { ColumnType } from '../../nodes/CreditReport/report/rows/columnTypes';
import type { RuleResult, Screening } from '../../nodes/CreditReport/report/screen/result';
import type { RenderedFile } from '../../nodes/CreditReport/render';
import { ROOT } from '../root';
import type { GeneratedPage } from './docs';

const FOLDER = join(ROOT, 'nodes/CreditReport/__schema__/v1.0.0');

type TypeName = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string';

/** What n8n reads of JSON Schema; of several types its editor shows the first. */
export interface Schema {
	type: TypeName | readonly TypeName[];
	properties?: Readonly<Record<string, Schema>>;
	items?: Schema;
	version?: number;
}

const TEXT: Schema = { type: ['string', 'null'] };
const NUMBER: Schema = { type: ['number', 'null'] };
const FLAG: Schema = { type: ['boolean', 'null'] };
/** A figure, or what stands in its place. */
const FIGURE: Schema = { type: ['number', 'string', 'null'] };
const ANY: Schema = { type: ['string', 'number', 'boolean', 'array', 'object', 'null'] };
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });
/** Also one that is not there. */
const perhaps = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'].flat() as TypeName[] });
const list = (items: Schema): Schema => ({ type: 'array', items });
/** An object with every member of a type, so that a member without a schema does not compile. */
const objectOf = <T>(members: { readonly [K in keyof Required<T>]: Schema }): Schema => object(members);
const BOX = list(NUMBER);

const LEAVES: Readonly<Record<LeafType, Schema>> = {
	text: TEXT,
	date: TEXT,
	month: TEXT,
	datetime: TEXT,
	status24: TEXT,
	amount: FIGURE,
	count: FIGURE,
	percent: FIGURE,
};
const COLUMNS: Readonly<Record<ColumnType, Schema>> = {
	text: TEXT,
	words: TEXT,
	date: TEXT,
	month: TEXT,
	datetime: TEXT,
	number: NUMBER,
	integer: NUMBER,
	list: list(ANY),
};

function fieldSchema({ type, fields, items = 'text' }: Field): Schema {
	if (type === 'object') return record(fields ?? []);
	if (type === 'list') return list(fields ? record(fields) : LEAVES[items]);
	return LEAVES[type];
}

function record(fields: readonly Field[]): Schema {
	return object(Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field)])));
}

const PAGES = objectOf<{ from: number; to: number }>({ from: NUMBER, to: NUMBER });
const SOURCE = objectOf<Meta['source']>({
	field: TEXT,
	fileName: TEXT,
	pictures: list(objectOf<FileOrigin>({ field: TEXT, fileName: TEXT })),
	pageRange: PAGES,
	report: objectOf<{ index: number; count: number }>({ index: NUMBER, count: NUMBER }),
});
const META = objectOf<Meta>({
	source: SOURCE,
	engine: TEXT,
	edition: TEXT,
	generation: NUMBER,
	pages: NUMBER,
	printedPages: objectOf<PrintedPages>({
		announced: NUMBER,
		read: NUMBER,
		missing: list(NUMBER),
		withoutText: list(NUMBER),
		numberedOtherwise: list(NUMBER),
		doubled: list(NUMBER),
		foreign: list(NUMBER),
		skipped: list(NUMBER),
		reordered: FLAG,
		perSheet: NUMBER,
	}),
	textSource: TEXT,
	recognisedPages: list(objectOf<RecognisedPage>({ page: NUMBER, reason: TEXT })),
	values: TEXT,
	durationMs: NUMBER,
	sha256: TEXT,
	warnings: list(
		objectOf<Meta['warnings'][number]>({ code: TEXT, message: TEXT, path: TEXT, page: NUMBER, value: TEXT }),
	),
	unparsed: list(objectOf<Meta['unparsed'][number]>({ page: NUMBER, text: TEXT })),
	reviewShare: NUMBER,
	review: list(
		objectOf<ReviewEntry>({
			path: TEXT,
			page: NUMBER,
			box: BOX,
			value: TEXT,
			confidence: NUMBER,
			reason: TEXT,
			alternatives: list(TEXT),
			before: TEXT,
			picture: TEXT,
		}),
	),
	completeness: list(
		objectOf<Meta['completeness'][number]>({
			section: TEXT,
			expected: NUMBER,
			read: NUMBER,
			basis: TEXT,
			status: TEXT,
			reason: TEXT,
		}),
	),
	file: objectOf<FileFacts>({
		producer: TEXT,
		creator: TEXT,
		createdAt: TEXT,
		modifiedAt: TEXT,
		revisions: NUMBER,
		fonts: list(object({ name: TEXT, glyphs: NUMBER, digits: NUMBER })),
		pageSizes: list(object({ width: NUMBER, height: NUMBER, pages: NUMBER })),
		overlays: list(object({ page: NUMBER, kind: TEXT, box: BOX })),
		addedTexts: list(object({ page: NUMBER, kind: TEXT, box: BOX })),
	}),
	code: TEXT,
	msg: TEXT,
	charge: { type: ['boolean', 'string'] },
	remainTimes: NUMBER,
	remainSeconds: NUMBER,
	requestId: TEXT,
	attempts: NUMBER,
	extra: object({}),
});

const PARSE = object({
	...Object.fromEntries(REPORT_FIELDS.map((field) => [field.key, fieldSchema(field)])),
	meta: META,
});

const INSPECT = objectOf<FileDescription & Pick<Meta, 'source'>>({
	source: SOURCE,
	format: TEXT,
	isCreditReport: FLAG,
	kind: TEXT,
	edition: TEXT,
	editionTitle: TEXT,
	generation: NUMBER,
	reportCount: NUMBER,
	reports: list(
		objectOf<FileDescription['reports'][number]>({
			edition: TEXT,
			editionTitle: TEXT,
			generation: NUMBER,
			pageRange: PAGES,
		}),
	),
	pages: NUMBER,
	textSource: TEXT,
	encrypted: FLAG,
	size: NUMBER,
	sha256: TEXT,
	reason: perhaps(objectOf<NonNullable<FileDescription['reason']>>({ code: TEXT, message: TEXT, description: TEXT })),
});

/** The section that Extract Sections begins with. Names with a dot are left out: n8n would write them as paths. */
const EXTRACT = object(
	Object.fromEntries(
		columnsOf('loans')
			.filter(({ key }) => !key.includes('.'))
			.map(({ key, type }) => [key, COLUMNS[type]]),
	),
);

function indicatorSchema(unit: Unit): Schema {
	if (unit === 'text' || unit === 'date' || unit === 'yes/no') return unit === 'yes/no' ? ANSWER : TEXT;
	return NUMBER;
}
/** yes, no or unknown, or true and false. */
const ANSWER: Schema = { type: ['string', 'boolean', 'null'] };

const SUMMARIZE = object(Object.fromEntries(INDICATORS.map(({ id, unit }) => [id, indicatorSchema(unit)])));

const CONTEXT = { reportSerialNo: TEXT, whoWasChecked: TEXT };
const VERIFY = object({
	...CONTEXT,
	...objectOf<VerdictRow>({
		id: TEXT,
		status: TEXT,
		message: TEXT,
		messageZh: TEXT,
		complete: TEXT,
		consistent: TEXT,
		file: TEXT,
		severity: TEXT,
		failed: list(TEXT),
		serious: list(TEXT),
		look: list(TEXT),
		info: list(TEXT),
	}).properties,
	checks: list(
		objectOf<Check>({
			id: TEXT,
			group: TEXT,
			severity: TEXT,
			status: TEXT,
			message: TEXT,
			messageZh: TEXT,
			evidence: list(objectOf<CheckEvidence>({ path: TEXT, value: FIGURE, against: FIGURE })),
		}),
	),
});

const SCREEN = objectOf<Omit<Screening, 'rules'>>({
	...CONTEXT,
	reportTime: TEXT,
	ruleSet: TEXT,
	ruleSetZh: TEXT,
	decision: TEXT,
	decisionZh: TEXT,
	complete: TEXT,
	rulesRejecting: NUMBER,
	rulesForReview: NUMBER,
	rulesUnknown: NUMBER,
	rulesPassed: NUMBER,
	rulesNotAsked: NUMBER,
	reasonsText: TEXT,
	reasonsTextZh: TEXT,
	reasons: list(
		objectOf<RuleResult>({
			rule: NUMBER,
			status: TEXT,
			outcome: TEXT,
			text: TEXT,
			textZh: TEXT,
			indicator: TEXT,
			label: TEXT,
			labelZh: TEXT,
			value: ANY,
			operator: TEXT,
			threshold: ANY,
			source: TEXT,
			sourceZh: TEXT,
			example: FLAG,
			evidence: { type: 'object' },
		}),
	),
});

/** Of the columns of a comparison those that hold no text; with a unit they hold a number. */
const COMPARISON_TYPES: Readonly<Record<string, Schema>> = {
	old: ANY,
	new: ANY,
	difference: NUMBER,
	certain: FLAG,
	sameReport: FLAG,
	changes: NUMBER,
	worse: NUMBER,
	better: NUMBER,
	uncertain: NUMBER,
	...Object.fromEntries(CHANGE_KINDS.map(({ id }) => [id, NUMBER])),
};
const COMPARE = object(
	Object.fromEntries(
		[...REPORT_COLUMNS, ...SUMMARY_COLUMNS, ...CHANGE_COLUMNS].map(({ key, unit }) => [
			key,
			COMPARISON_TYPES[key] ?? (unit === undefined ? TEXT : NUMBER),
		]),
	),
);

/** What stands beside the file; of a text that text, too. */
const RENDER = objectOf<Omit<RenderedFile, 'content' | 'encoding'> & { text?: string }>({
	fileName: TEXT,
	format: TEXT,
	mimeType: TEXT,
	language: TEXT,
	masked: FLAG,
	reportSerialNo: TEXT,
	whoWasChecked: TEXT,
	reportTime: TEXT,
	complete: TEXT,
	consistent: TEXT,
	file: TEXT,
	decision: TEXT,
	bytes: NUMBER,
	text: TEXT,
});

/** By resource and operation, as n8n looks for them. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
	'report/parse': PARSE,
	'report/inspect': INSPECT,
	'report/extractSections': EXTRACT,
	'report/render': RENDER,
	'analysis/summarize': SUMMARIZE,
	'analysis/verify': VERIFY,
	'analysis/screen': SCREEN,
	'analysis/compare': COMPARE,
};

/** Every schema with the file it belongs in. */
export function generateSchemas(): GeneratedPage[] {
	return Object.entries(SCHEMAS).map(([name, schema]) => ({
		target: join(FOLDER, `${name}.json`),
		text: formatted({ ...schema, version: 1 }),
	}));
}

/** As Prettier would: the names of types on one line. */
function formatted(schema: Schema): string {
	const json = JSON.stringify(schema, null, '\t');
	return `${json.replace(/\[\s+("[^[\]{}]*")\s+\]/g, (_, names: string) => `[${names.replace(/\s+/g, ' ')}]`)}\n`;
}

/** Writes every schema. */
export function writeSchemas(): void {
	for (const { target, text } of generateSchemas()) {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
}
