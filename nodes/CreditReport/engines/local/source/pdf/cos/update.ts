import type { CosObject } from './file';
import { CosReader } from './objectReader';
import { written } from './values';

/**
 * Writes objects over those of a file, as an update at its end (ISO 32000-1, 7.5.6).
 * @param file one classic cross-reference table at its end, as PDFium saves it
 * @returns undefined when there is no such table
 */
export function updated(file: Buffer, objects: readonly CosObject[]): Buffer | undefined {
	const tail = file.toString('latin1', Math.max(0, file.length - 64));
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
	const trailerAt = Number.isNaN(start) ? -1 : file.indexOf('trailer', start);
	const trailer = trailerAt < 0 ? undefined : new CosReader(file, trailerAt + 'trailer'.length).next();
	if (!(trailer instanceof Map)) return undefined;
	const parts: Buffer[] = [file];
	let size = file.length;
	let table = 'xref\n';
	const write = (part: Buffer): void => {
		parts.push(part);
		size += part.length;
	};
	for (const { number, value, data } of objects) {
		table += `${number} 1\n${String(size + 1).padStart(10, '0')} 00000 n \n`;
		const source =
			data && value instanceof Map ? written(new Map([...value, ['Length', data.length]])) : written(value);
		write(Buffer.from(`\n${number} 0 obj\n${source}`, 'latin1'));
		if (data) write(Buffer.concat([Buffer.from('\nstream\n'), data, Buffer.from('\nendstream')]));
		write(Buffer.from('\nendobj\n'));
	}
	const total = Math.max(Number(trailer.get('Size')) || 0, ...objects.map(({ number }) => number + 1));
	const end = written(new Map([...trailer, ['Size', total], ['Prev', start]]));
	write(Buffer.from(`${table}trailer\n${end}\nstartxref\n${size}\n%%EOF\n`, 'latin1'));
	return Buffer.concat(parts);
}
