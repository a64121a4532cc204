import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CreditReportError } from '../../../../../errors/CreditReportError';
import { metadataOf } from './onnxFile';
import type { Model } from './packedModel';

/** Names under which recognisers are handed out, the likeliest first. */
const MODEL_NAMES: ReadonlyArray<(name: string) => boolean> = [
	(name) => /rec/i.test(name) && isOnnx(name),
	(name) => /^inference\.onnx$/i.test(name),
	isOnnx,
];
/** Where newer exports of PP-OCR have the list of characters: in the model. */
const METADATA_KEY = 'character';

/**
 * A network that a user brings: newer weights of PP-OCR as ONNX, with the list of characters they were trained with, one
 * a line (`*.txt`), or in the model itself.
 * @returns its characters from class 1 on; whether a space follows them only the network can tell ({@link withAllClasses})
 * @throws CreditReportError INVALID_PARAMETER
 */
export async function readModelFolder(folder: string): Promise<Model> {
	const names = await readdir(folder).catch(() => {
		throw unusable('The model folder cannot be read', 'Check the path, and that n8n may read it.');
	});
	const candidates = MODEL_NAMES.map((isModel) => names.filter(isModel)).find(({ length }) => length > 0);
	if (candidates === undefined)
		throw unusable('The model folder holds no ONNX file', 'It needs a recognition model (rec.onnx or inference.onnx).');
	const [name, ...others] = candidates;
	if (name === undefined || others.length > 0)
		throw unusable(
			`The model folder holds ${candidates.length} models that may be meant`,
			'Keep the recognition model alone in it, without those for detection and angles.',
		);
	const onnx = await readFile(join(folder, name)).catch(() => {
		throw unusable('The model in the model folder cannot be read', 'Check that n8n may read the file.');
	});
	return { onnx, characters: (await listBeside(folder, names)) ?? listWithin(onnx) };
}

async function listBeside(folder: string, names: readonly string[]): Promise<string[] | undefined> {
	const lists = names.filter((name) => /\.txt$/i.test(name) && !/readme|licen[cs]e|notice/i.test(name));
	const [list, ...others] = lists;
	if (list === undefined) return undefined;
	if (others.length > 0)
		throw unusable(
			'The model folder holds several lists of characters',
			'Keep the one the model was trained with; the others must go.',
		);
	return lines(await readFile(join(folder, list), 'utf8'));
}

function listWithin(onnx: Uint8Array): string[] {
	let list: string | undefined;
	try {
		list = metadataOf(onnx).get(METADATA_KEY);
	} catch {
		throw unusable('The model in the model folder is no ONNX file', 'Export it to ONNX first.');
	}
	if (list === undefined)
		throw unusable(
			'The model folder holds no list of characters',
			'Put the list the model was trained with beside it, as a text file with one character a line.',
		);
	return lines(list);
}

/** A line may be a space of its own, so that nothing is trimmed. */
function lines(text: string): string[] {
	return text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.filter((line) => line !== '');
}

/**
 * The characters of all classes: none, those of the list, and a space where the network has a class for it.
 * @param classes as many as the network tells apart
 * @throws CreditReportError INVALID_PARAMETER of a list that was not made for it
 */
export function withAllClasses(list: readonly string[], classes: number): string[] {
	const characters = ['', ...list, ' '].slice(0, classes);
	if (characters.length !== classes || classes < list.length + 1)
		throw unusable(
			`The model tells ${classes} classes apart, and the list names ${list.length} characters`,
			'The list must be the one the model was trained with: its characters, and two classes more at most.',
		);
	return characters;
}

export function unusable(message: string, description: string): CreditReportError {
	return new CreditReportError('INVALID_PARAMETER', { message, description });
}

function isOnnx(name: string): boolean {
	return /\.onnx$/i.test(name);
}
