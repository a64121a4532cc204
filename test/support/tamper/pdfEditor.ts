import { inflateSync } from 'node:zlib';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/**
 * Edits the objects of a PDF as a forger's program would. It reads what the fixture makers write (one classic
 * cross-reference table, streams plain or deflated), not PDFs in general. Bodies are Latin-1 strings, a character a byte.
 */
export class PdfEditor {
	private readonly bodies = new Map<number, string>();
	private readonly changed = new Set<number>();
	private readonly trailer: string;
	private readonly start: number;

	constructor(private readonly file: Buffer) {
		const text = file.toString('latin1');
		this.start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
		const table = /xref\n0 (\d+)\n/y;
		table.lastIndex = this.start;
		const count = Number(table.exec(text)?.[1]);
		for (let number = 1; number < count; number++) {
			const entry = table.lastIndex + number * 20;
			this.bodies.set(number, bodyAt(text, Number(text.slice(entry, entry + 10))));
		}
		this.trailer = (/trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text.slice(this.start))?.[1] ?? '').replace(
			/\/Size \d+/,
			'',
		);
	}

	/** Every object with its number. */
	get objects(): ReadonlyMap<number, string> {
		return this.bodies;
	}

	/** Object numbers of the pages, in the order of the page tree (which has one level). */
	get pages(): number[] {
		const tree = [...this.bodies.values()].find((body) => /\/Type ?\/Pages\b/.test(body)) ?? '';
		return [...(/\/Kids ?\[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) =>
			Number(number),
		);
	}

	/** The object a dictionary refers to at a key. */
	reference(body: string, key: string): number {
		const number = Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]);
		if (!this.bodies.has(number)) throw new Error(`no reference ${key} in ${body.slice(0, 80)}`);
		return number;
	}

	/** The data of a stream, inflated. */
	data(number: number): string {
		const body = this.body(number);
		const at = body.indexOf('stream\n') + 'stream\n'.length;
		const raw = body.slice(at, body.lastIndexOf('\nendstream'));
		return body.slice(0, at).includes('/FlateDecode') ? inflateSync(latin1(raw)).toString('latin1') : raw;
	}

	body(number: number): string {
		const body = this.bodies.get(number);
		if (body === undefined) throw new Error(`no object ${number}`);
		return body;
	}

	set(number: number, body: string): void {
		this.bodies.set(number, body);
		this.changed.add(number);
	}

	setData(number: number, data: string): void {
		this.set(number, streamOf(data));
	}

	/** @returns the number of the new object */
	add(body: string): number {
		const number = Math.max(...this.bodies.keys()) + 1;
		this.set(number, body);
		return number;
	}

	addStream(data: string): number {
		return this.add(streamOf(data));
	}

	/** The whole file written anew, with one cross-reference table: nothing of the old version is left. */
	rewritten(): Buffer {
		return this.write(
			latin1('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'),
			[...this.bodies.keys()].sort((a, b) => a - b),
			`0 ${this.bodies.size + 1}\n0000000000 65535 f \n`,
			'',
		);
	}

	/** The old file as it was, and after it the changed objects: an incremental update. */
	appended(): Buffer {
		return this.write(this.file, [...this.changed], '', `/Prev ${this.start}`);
	}

	private write(before: Buffer, numbers: number[], head: string, previous: string): Buffer {
		const parts = [before];
		let size = before.length;
		let table = `xref\n${head}`;
		const section = (number: number): string => (head ? '' : `${number} 1\n`);
		for (const number of numbers) {
			const object = latin1(`${number} 0 obj\n${this.body(number)}\nendobj\n`);
			table += `${section(number)}${String(size).padStart(10, '0')} 00000 n \n`;
			parts.push(object);
			size += object.length;
		}
		const count = Math.max(...this.bodies.keys()) + 1;
		return Buffer.concat([
			...parts,
			latin1(`${table}trailer\n<</Size ${count}${this.trailer}${previous}>>\nstartxref\n${size}\n%%EOF\n`),
		]);
	}
}

function streamOf(data: string): string {
	return `<</Length ${data.length}>>stream\n${data}\nendstream`;
}

/** The body of the object at an offset. The length of a stream tells where it ends: its data may hold any word. */
function bodyAt(text: string, offset: number): string {
	const begin = text.indexOf('obj', offset) + 'obj'.length;
	const stream = text.indexOf('stream\n', begin);
	const plain = text.indexOf('endobj', begin);
	if (stream < 0 || plain < stream) return text.slice(begin, plain).trim();
	const length = Number(/\/Length (\d+)/.exec(text.slice(begin, stream))?.[1]);
	const end = text.indexOf('endobj', stream + 'stream\n'.length + length);
	return text.slice(begin, end).replace(/^\s+|\s+$/g, '');
}
