import { readFile } from 'node:fs/promises';

import { CreditReportError } from '../errors/CreditReportError';
import type { ParsedReport } from '../report/forms/reports';
import { asParsedReport } from '../report/forms/schema';

/** Whether a file is called as one of reports that were parsed already: what `parse` prints, or n8n puts out. */
export function isParsedFile(file: string): boolean {
	return /\.(?:json|jsonl|ndjson)$/i.test(file);
}

/**
 * The reports in a file of JSON: one, a list of them, or one a line.
 * @throws CreditReportError FILE_NOT_FOUND, NOT_A_PARSED_REPORT
 */
export async function parsedReportsIn(file: string): Promise<ParsedReport[]> {
	const text = await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new CreditReportError('FILE_NOT_FOUND', { cause });
	});
	return jsonIn(text).map(asParsedReport);
}

function jsonIn(text: string): unknown[] {
	const valuesOf = (json: string): unknown[] => [JSON.parse(json) as unknown].flat();
	const lines = (): unknown[] =>
		text
			.split('\n')
			.filter((line) => line.trim() !== '')
			.flatMap(valuesOf);
	try {
		return valuesOf(text);
	} catch {
		try {
			return lines();
		} catch (cause) {
			throw new CreditReportError('NOT_A_PARSED_REPORT', { cause });
		}
	}
}
