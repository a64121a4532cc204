import type { IBinaryData, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { PdfSource } from '../../engines/engine';
import { CreditReportError } from '../../errors/CreditReportError';
import { quoteName } from '../../errors/quote';
import { LONGEST_TEXT, NAMES } from '../../parameters/kinds';
import { readValue } from '../../parameters/read';
import { maskFileName } from '../../report/mask/fileNames';
import type { Input, MissingInput } from '../operation';
import { FIELD_NAME, FIELD_NAMES, INPUT } from './fields';
import { isMasked, optionsOf } from './options';
import { chosen } from './parameters';
import { isPdf, isReadable, toPdfSource, withPicturesJoined } from './pdfSource';

/** Where n8n puts the files of an item when a workflow combines JSON and binary data. */
export const COMBINED_FILES = '_files';

const DEEPEST_FILE = 4;

/** Values of the parameter Input. */
export type InputMode = 'everyFile' | 'everyPdf' | 'field' | 'fields' | 'previousParse';

/** Binary fields by name. */
type Binaries = ReadonlyMap<string, IBinaryData>;

/**
 * What an item asks to be worked on, by its parameter Input: PDFs, each by itself, and pictures, which together are one report. An
 * item without a file to read asks for nothing where every one of it is meant, as a mail without attachments does. What is missing comes first, so that it is told before a call is paid.
 * @throws CreditReportError NO_PDF_IN_ITEM when no field is named, or the option Require a PDF is set; INVALID_PARAMETER
 */
export async function inputsOf(
	context: IExecuteFunctions,
	itemIndex: number,
	item: INodeExecutionData,
): Promise<Array<Input | MissingInput>> {
	const mode = chosen(context, INPUT, itemIndex) as InputMode;
	if (mode === 'previousParse') return [{ kind: 'parsed', json: item.json }];
	const binaries = binariesOf(item);
	const show: Show = isMasked(context, itemIndex) ? maskFileName : (name) => name;
	const signal = context.getExecutionCancelSignal();
	if (mode === 'field' || mode === 'fields') {
		const inputs = namedFiles(context, itemIndex, mode === 'field' ? FIELD_NAME : FIELD_NAMES, binaries, show);
		if (inputs.length === 0) throw noFile(binaries, show);
		const missing = inputs.filter(({ kind }) => kind === 'missing');
		const files = inputs.flatMap((input) => (input.kind === 'pdf' ? [input.pdf] : []));
		return [...missing, ...(await withPicturesJoined(files, signal)).map(toInput)];
	}
	const files = await everyFile(context, itemIndex, binaries, mode === 'everyFile' ? isReadable : isPdf);
	if (files.length === 0 && optionsOf(context, itemIndex).requirePdf) throw noFile(binaries, show);
	return (mode === 'everyFile' ? await withPicturesJoined(files, signal) : files).map(toInput);
}

function toInput(pdf: PdfSource): Input {
	return { kind: 'pdf', pdf };
}

/** How an error names a field: a name may be that of a file, and with it of a person. */
type Show = (name: string) => string;

/**
 * The files that a field of the panel names. An expression may also give files themselves, as `{{ $binary.data }}` does,
 * and more than one name where the panel asks for one.
 */
function namedFiles(
	context: IExecuteFunctions,
	itemIndex: number,
	field: INodeProperties,
	binaries: Binaries,
	show: Show,
): Array<Input | MissingInput> {
	const given = context.getNodeParameter(field.name, itemIndex, field.default) as unknown;
	const files = (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((value) =>
		[...binariesIn(value, '')].map(([, binary]) => binary),
	);
	if (files.length > 0) return files.map((binary) => ({ kind: 'pdf', pdf: toPdfSource(context, itemIndex, binary) }));
	return namesOf(field, given, binaries).map((name) => {
		const binary = binaries.get(name) ?? binaries.get(`${COMBINED_FILES}.${name}`);
		return binary
			? { kind: 'pdf', pdf: toPdfSource(context, itemIndex, binary, name) }
			: { kind: 'missing', error: noFile(binaries, show, `This item has no binary field ${quoteName(show(name))}`) };
	});
}

/** A name may itself hold a comma; a whole file in place of one is a name that no field has. */
function namesOf({ displayName }: INodeProperties, given: unknown, binaries: Binaries): string[] {
	if (typeof given === 'string' && (binaries.has(given.trim()) || given.length > LONGEST_TEXT)) return [given.trim()];
	return readValue(displayName, NAMES, given) ?? [];
}

/** Names as a person sorts them: data_2 before data_10. */
const NAMES_IN_ORDER = new Intl.Collator('en', { numeric: true });

/** The files of the item that are wanted, in the order of the names of their fields. */
async function everyFile(
	context: IExecuteFunctions,
	itemIndex: number,
	binaries: Binaries,
	isWanted: typeof isPdf,
): Promise<PdfSource[]> {
	const fields = [...binaries].sort(([a], [b]) => NAMES_IN_ORDER.compare(a, b));
	const files: PdfSource[] = [];
	for (const [field, binary] of fields) {
		const file = toPdfSource(context, itemIndex, binary, field);
		// A file that cannot be looked into is not passed over: reading it tells why.
		if (await isWanted(file, binary.mimeType, context.getExecutionCancelSignal()).catch(() => true)) files.push(file);
	}
	return files;
}

function noFile(binaries: Binaries, show: Show, message?: string): CreditReportError {
	if (binaries.size === 0) return new CreditReportError('NO_PDF_IN_ITEM', { message });
	const description = `Its binary fields are: ${listed([...binaries.keys()].map(show))}. Name one that holds a PDF or a picture, or set Input to "Every PDF and Picture of the Item".`;
	return new CreditReportError('NO_PDF_IN_ITEM', { message, description });
}

/** The first names, each cut to a length that a person reads. */
function listed(names: readonly string[]): string {
	const shown = names.slice(0, 20).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name));
	return [...shown, ...(names.length > shown.length ? ['…'] : [])].join(', ');
}

/**
 * The binary fields of an item by name. In a workflow with the setting `binaryMode: combined` n8n keeps them inside the
 * JSON; there the name is the path. What holds no file, as a Code node can put it there, is left out.
 */
export function binariesOf(item: INodeExecutionData): Binaries {
	const fields = Object.entries(item.binary ?? {}).filter((entry): entry is [string, IBinaryData] =>
		isBinary(entry[1]),
	);
	return new Map([...fields, ...binariesIn(item.json[COMBINED_FILES], COMBINED_FILES)]);
}

/** Files in a value of JSON, a few levels deep. */
function* binariesIn(value: unknown, path: string, depth = 0): Generator<[string, IBinaryData]> {
	if (typeof value !== 'object' || value === null || depth > DEEPEST_FILE) return;
	if (isBinary(value)) yield [path, value];
	else for (const [key, member] of Object.entries(value)) yield* binariesIn(member, `${path}.${key}`, depth + 1);
}

function isBinary(value: unknown): value is IBinaryData {
	if (typeof value !== 'object' || value === null) return false;
	const { mimeType, data, id } = value as Record<string, unknown>;
	return typeof mimeType === 'string' && (typeof data === 'string' || typeof id === 'string');
}
