import type { IBinaryData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { PdfSource } from '../../engines/engine';
import { CreditReportError } from '../../errors/CreditReportError';
import type { Input } from '../operation';
import { isPdf, toPdfSource } from './pdfSource';

/** Where n8n puts the files of an item when a workflow combines JSON and binary data. */
export const COMBINED_FILES = '_files';

/** Values of the parameter Input. */
export type InputMode = 'field' | 'fields' | 'everyPdf' | 'previousParse';

/** Binary fields by name. */
type Binaries = ReadonlyMap<string, IBinaryData>;

/**
 * What an item asks to be worked on, by its parameter Input.
 * @throws CreditReportError NO_PDF_IN_ITEM when a named field is not there, or no field holds a PDF.
 */
export async function inputsOf(this: IExecuteFunctions, itemIndex: number, item: INodeExecutionData): Promise<Input[]> {
	const mode = this.getNodeParameter('input', itemIndex) as InputMode;
	if (mode === 'previousParse') return [{ kind: 'parsed', json: item.json }];
	const binaries = binariesOf(item);
	const pdfs = mode === 'everyPdf' ? await everyPdf.call(this, itemIndex, binaries) : namedPdfs.call(this, itemIndex, mode, binaries);
	if (pdfs.length === 0) throw noPdf(binaries);
	return pdfs.map((pdf) => ({ kind: 'pdf', pdf }));
}

function namedPdfs(this: IExecuteFunctions, itemIndex: number, mode: 'field' | 'fields', binaries: Binaries): PdfSource[] {
	return fieldNames.call(this, itemIndex, mode).map((field) => {
		if (typeof field !== 'string') return toPdfSource.call(this, itemIndex, field);
		const binary = binaries.get(field) ?? binaries.get(`${COMBINED_FILES}.${field}`);
		if (!binary) throw noPdf(binaries, `This item has no binary field "${field}"`);
		return toPdfSource.call(this, itemIndex, binary, field);
	});
}

/** Field names, or the binary object itself when an expression such as `{{ $binary.data }}` gives one. */
function fieldNames(this: IExecuteFunctions, itemIndex: number, mode: 'field' | 'fields'): Array<string | IBinaryData> {
	if (mode === 'fields') {
		const names = this.getNodeParameter('binaryPropertyNames', itemIndex) as string;
		return names.split(',').map((name) => name.trim()).filter((name) => name !== '');
	}
	const field = this.getNodeParameter('binaryPropertyName', itemIndex) as string | IBinaryData;
	return [typeof field === 'string' ? field.trim() : field];
}

async function everyPdf(this: IExecuteFunctions, itemIndex: number, binaries: Binaries): Promise<PdfSource[]> {
	const pdfs: PdfSource[] = [];
	for (const [field, binary] of binaries) {
		const pdf = toPdfSource.call(this, itemIndex, binary, field);
		if (await isPdf(pdf, binary.mimeType)) pdfs.push(pdf);
	}
	return pdfs;
}

function noPdf(binaries: Binaries, message?: string): CreditReportError {
	if (binaries.size === 0) return new CreditReportError('NO_PDF_IN_ITEM', { message });
	const description = `Its binary fields are: ${[...binaries.keys()].join(', ')}. Name one that holds a PDF, or set Input to "Every PDF of the Item".`;
	return new CreditReportError('NO_PDF_IN_ITEM', { message, description });
}

/**
 * The binary fields of an item by name. In a workflow with the setting `binaryMode: combined` n8n keeps them inside the
 * JSON; there the name is the path.
 */
export function binariesOf(item: INodeExecutionData): Binaries {
	return new Map([...Object.entries(item.binary ?? {}), ...binariesIn(item.json[COMBINED_FILES], COMBINED_FILES)]);
}

function* binariesIn(value: unknown, path: string): Generator<[string, IBinaryData]> {
	if (typeof value !== 'object' || value === null) return;
	if ('mimeType' in value && ('data' in value || 'id' in value)) yield [path, value as IBinaryData];
	else for (const [key, member] of Object.entries(value)) yield* binariesIn(member, `${path}.${key}`);
}
