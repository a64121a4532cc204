import type { IBinaryData, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { PdfSource } from '../../engines/engine';
import { CreditReportError } from '../../errors/CreditReportError';
import { quoteName } from '../../errors/quote';
import { LONGEST_TEXT, NAMES } from '../../parameters/kinds';
import { readValue } from '../../parameters/read';
import type { Input } from '../operation';
import { FIELD_NAME, FIELD_NAMES, INPUT } from './fields';
import { chosen } from './parameters';
import { isPdf, toPdfSource } from './pdfSource';

/** Where n8n puts the files of an item when a workflow combines JSON and binary data. */
export const COMBINED_FILES = '_files';

const DEEPEST_FILE = 4;

/** Values of the parameter Input. */
export type InputMode = 'field' | 'fields' | 'everyPdf' | 'previousParse';

/** Binary fields by name. */
type Binaries = ReadonlyMap<string, IBinaryData>;

/**
 * What an item asks to be worked on, by its parameter Input.
 * @throws CreditReportError NO_PDF_IN_ITEM when a named field is not there, or no field holds a PDF; INVALID_PARAMETER
 */
export async function inputsOf(
	context: IExecuteFunctions,
	itemIndex: number,
	item: INodeExecutionData,
): Promise<Input[]> {
	const mode = chosen(context, INPUT, itemIndex) as InputMode;
	if (mode === 'previousParse') return [{ kind: 'parsed', json: item.json }];
	const binaries = binariesOf(item);
	const pdfs =
		mode === 'everyPdf'
			? await everyPdf(context, itemIndex, binaries)
			: namedPdfs(context, itemIndex, mode === 'field' ? FIELD_NAME : FIELD_NAMES, binaries);
	if (pdfs.length === 0) throw noPdf(binaries);
	return pdfs.map((pdf) => ({ kind: 'pdf', pdf }));
}

/**
 * The PDFs that a field of the panel names. An expression may also give files themselves, as `{{ $binary.data }}` does,
 * and more than one name where the panel asks for one.
 */
function namedPdfs(
	context: IExecuteFunctions,
	itemIndex: number,
	field: INodeProperties,
	binaries: Binaries,
): PdfSource[] {
	const given = context.getNodeParameter(field.name, itemIndex) as unknown;
	const files = (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((value) =>
		[...binariesIn(value, '')].map(([, binary]) => binary),
	);
	if (files.length > 0) return files.map((binary) => toPdfSource(context, itemIndex, binary));
	return namesOf(field, given, binaries).map((name) => {
		const binary = binaries.get(name) ?? binaries.get(`${COMBINED_FILES}.${name}`);
		if (!binary) throw noPdf(binaries, `This item has no binary field ${quoteName(name)}`);
		return toPdfSource(context, itemIndex, binary, name);
	});
}

/** A name may itself hold a comma. */
function namesOf({ displayName }: INodeProperties, given: unknown, binaries: Binaries): string[] {
	if (typeof given === 'string' && binaries.has(given.trim())) return [given.trim()];
	if (typeof given === 'string' && given.length > LONGEST_TEXT)
		throw noPdf(binaries, `This item has no binary field ${quoteName(given)}`);
	return readValue(displayName, NAMES, given) ?? [];
}

async function everyPdf(context: IExecuteFunctions, itemIndex: number, binaries: Binaries): Promise<PdfSource[]> {
	const pdfs: PdfSource[] = [];
	for (const [field, binary] of binaries) {
		const pdf = toPdfSource(context, itemIndex, binary, field);
		if (await isPdf(pdf, binary.mimeType)) pdfs.push(pdf);
	}
	return pdfs;
}

function noPdf(binaries: Binaries, message?: string): CreditReportError {
	if (binaries.size === 0) return new CreditReportError('NO_PDF_IN_ITEM', { message });
	const description = `Its binary fields are: ${listed([...binaries.keys()])}. Name one that holds a PDF, or set Input to "Every PDF of the Item".`;
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
