import type { CheckStatus } from '../report/checks';
import type { Decision } from '../report/screen';
import type { Language } from './view';

export const FORMAT_NAMES = ['html', 'xlsx', 'markdown'] as const;
export type Format = (typeof FORMAT_NAMES)[number];

/** A report drawn as a file. Plain data: it crosses from a worker. */
export interface RenderedFile {
	fileName: string;
	format: Format;
	mimeType: string;
	language: Language;
	/** Whether personal data is masked. */
	masked: boolean;
	reportSerialNo: string | null;
	whoWasChecked: string | null;
	reportTime: string | null;
	/** The three answers of the checks. */
	complete: CheckStatus;
	consistent: CheckStatus;
	file: CheckStatus;
	/** What the rules decided; null without rules. */
	decision: Decision | null;
	/** Size of the file. */
	bytes: number;
	/** The file: a text, or of a workbook its bytes in base64. */
	content: string;
	encoding: 'utf8' | 'base64';
}

/** The bytes of a file. */
export function bytesOf({ content, encoding }: Pick<RenderedFile, 'content' | 'encoding'>): Buffer {
	return Buffer.from(content, encoding);
}

/**
 * Whether to mask, by the two options that say so: masking wins, and where neither says anything the format decides
 * (undefined).
 */
export function chosenMask(mask?: boolean, personalData?: boolean): boolean | undefined {
	if (mask === true) return true;
	return personalData === true ? false : undefined;
}
