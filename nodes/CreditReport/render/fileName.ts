import type { Meta } from '../report/forms/types';

/** What no file system takes in a name, and what would lead out of a folder. */
const NOT_IN_NAMES = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems take 255 bytes; a Chinese character has three. */
const LONGEST = 80;

/**
 * What a drawn report is called: as the file that it was read from, with another ending; of several reports in one file
 * with its number. Without a file, by the number of the report.
 */
export function fileNameOf(source: Meta['source'] | undefined, serialNo: string | null, extension: string): string {
	const { fileName, report } = source ?? {};
	const base =
		fileName === undefined ? (serialNo ?? '') : fileName.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, '');
	const clean = [
		...base
			.normalize('NFC')
			.replace(NOT_IN_NAMES, ' ')
			.trim()
			.replace(/^[.\s]+|[.\s]+$/g, ''),
	]
		.slice(0, LONGEST)
		.join('')
		.trim();
	const name = clean === '' || DEVICE.test(clean) ? 'credit-report' : clean;
	return `${name}${report && report.count > 1 ? `-${report.index}` : ''}.${extension}`;
}
