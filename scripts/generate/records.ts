/**
 * Makes the types of a report's records (nodes/CreditReport/report/forms/records.generated.ts) from the catalogue: a
 * misspelt key does not compile, and an editor shows what is printed there. `npm run generate` writes them; a test checks
 * that they are fresh.
 */
import { join } from 'node:path';

import { REPORT_FIELDS, SECTIONS, type Field, type LeafType } from '../../nodes/CreditReport/report/catalogue';
import { ROOT } from '../root';

export const TARGET = join(ROOT, 'nodes/CreditReport/report/forms/records.generated.ts');

/** How the records of a form are named, and which keys and leaves they have. */
interface Form {
	name: (record: string) => string;
	parameters: string;
	leaf: (type: LeafType) => string;
	key: (field: Field) => string;
	holds: (field: Field) => boolean;
}

const ANY_FORM: Form = {
	name: (record) => `${record}<L>`,
	parameters: '<L extends Leaves>',
	leaf: (type) => `L['${type}']`,
	key: ({ key }) => key,
	holds: () => true,
};
/** What JD's own interface gives: its keys alone, as it spells them, and everything as printed. */
const JD_FORM: Form = {
	name: (record) => `Jd${record}`,
	parameters: '',
	leaf: () => 'string | null',
	key: ({ key, wireKey = key }) => (wireKey === key ? key : `'${wireKey}'`),
	holds: ({ origin }) => origin === 'jd',
};

/** A kind of record: what is printed of it, and its members. */
interface RecordKind {
	record: string;
	title: string;
	members: string;
}

/** Every kind of record below some fields; kinds of one name have the same members. */
function recordsBelow(fields: readonly Field[], form: Form, kinds = new Map<string, RecordKind>()): RecordKind[] {
	for (const field of fields.filter(form.holds)) {
		if (!field.fields) continue;
		const record = recordOf(field);
		const members = membersOf(field.fields, form);
		const known = kinds.get(record);
		if (known && known.members !== members) throw new Error(`Two kinds of records are called ${record}`);
		if (!known) kinds.set(record, { record, title: titleOf(field), members });
		recordsBelow(field.fields, form, kinds);
	}
	return [...kinds.values()];
}

function recordOf({ key, record }: Field): string {
	if (record === undefined) throw new Error(`The catalogue does not say what a record of ${key} is called`);
	return record;
}

function titleOf({ label, english, note }: Field): string {
	return `${label} ${english}${note ? `; ${note}` : ''}`;
}

function typeOf(field: Field, form: Form): string {
	const { type, items = 'text', fields } = field;
	if (type === 'object') return form.name(recordOf(field));
	if (type !== 'list') return form.leaf(type);
	return `Array<${fields ? form.name(recordOf(field)) : form.leaf(items)}>`;
}

function membersOf(fields: readonly Field[], form: Form): string {
	return fields
		.filter(form.holds)
		.map((field) => `\t/** ${titleOf(field)} */\n\t${form.key(field)}: ${typeOf(field, form)};\n`)
		.join('');
}

function typesOf(form: Form, report: { record: string; title: string }): string {
	const declared = (name: string, title: string, members: string): string =>
		`/** ${title} */\nexport type ${name} = {\n${members}};\n`;
	return [
		...recordsBelow(REPORT_FIELDS, form).map(({ record, title, members }) =>
			declared(form.name(record).replace('<L>', form.parameters), title, members),
		),
		declared(report.record + form.parameters, report.title, membersOf(REPORT_FIELDS, form)),
	].join('\n');
}

const ACCOUNT_LISTS = SECTIONS.filter(({ accounts }) => accounts).map(({ key }) => key);

/** The generated file. */
export function generate(): string {
	return [
		`// Made by scripts/generate/records.ts from catalogue/sections.json: \`npm run generate\`.\nimport type { Leaves } from './leaves';\n`,
		`/** The lists of accounts. */\nexport type AccountList = ${ACCOUNT_LISTS.map((key) => `'${key}'`).join(' | ')};\n`,
		typesOf(ANY_FORM, { record: 'ReportOf', title: 'A report, its leaves in one of their forms' }),
		typesOf(JD_FORM, {
			record: 'JdReport',
			title: 'A report under the keys of the JD API alone, as its wire spells them, as printed',
		}),
	].join('\n');
}
