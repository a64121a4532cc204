import { constants, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';

/** Decodes data that went through a filter (ISO 32000-1, 7.4). @returns undefined for a filter that is not known here, or broken data */
export function unfiltered(name: string, data: Buffer, limit: number): Buffer | undefined {
	switch (name) {
		case 'FlateDecode':
		case 'Fl':
			return inflated(data, limit);
		case 'ASCIIHexDecode':
		case 'AHx':
			return fromHex(data);
		case 'ASCII85Decode':
		case 'A85':
			return from85(data);
		default:
			return undefined;
	}
}

function inflated(data: Buffer, limit: number): Buffer | undefined {
	try {
		return inflateSync(data, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
	} catch {
		return undefined;
	}
}

function fromHex(data: Buffer): Buffer {
	const digits = (data.toString('latin1').split('>', 1)[0] ?? '').replace(/[^0-9A-Fa-f]/g, '');
	return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** Five characters for four bytes, `z` for four zeros; a group cut short by the end lacks bytes. */
function from85(data: Buffer): Buffer {
	const bytes: number[] = [];
	let group: number[] = [];
	const finish = (): void => {
		const missing = 5 - group.length;
		const value = [...group, ...Array<number>(missing).fill(84)].reduce((sum, digit) => sum * 85 + digit, 0);
		for (let index = 0; index < 4 - missing; index++) bytes.push(Math.floor(value / 256 ** (3 - index)) & 0xff);
		group = [];
	};
	for (const byte of data) {
		if (byte === 0x7e) break; // '~'
		if (byte === 0x7a && group.length === 0)
			bytes.push(0, 0, 0, 0); // 'z'
		else if (byte >= 0x21 && byte <= 0x75 && group.push(byte - 0x21) === 5) finish();
	}
	if (group.length > 1) finish();
	return Buffer.from(bytes);
}

/** Bytes at the beginning of a deflated stream, and those of the checksum at its end (RFC 1950). */
const FRAME = { head: 2, checksum: 4 } as const;
/** Pieces in which a stream is unpacked: most contents are one. */
const PIECE = 128 * 1024;

/** How long deflated data are once unpacked, and whether they are whole: to their last block, with the checksum they should have. */
export function inflatedLength(data: Buffer, limit: number): { length: number; isWhole: boolean } {
	const options: ZlibOptions = { maxOutputLength: limit, chunkSize: PIECE };
	try {
		return { length: inflateSync(data, options).length, isWhole: true };
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return { length: limit + 1, isWhole: true };
	}
	try {
		// Some programs leave the checksum out.
		const told: unknown = inflateRawSync(data.subarray(FRAME.head), { ...options, info: true });
		if (isTold(told))
			return {
				length: told.buffer.length,
				isWhole: FRAME.head + told.engine.bytesWritten + FRAME.checksum > data.length,
			};
		return { length: 0, isWhole: false };
	} catch {
		return { length: inflated(data, limit)?.length ?? 0, isWhole: false };
	}
}

/** What Node's zlib returns with the option `info`; `bytesWritten` are those that it took in. */
function isTold(value: unknown): value is { buffer: Buffer; engine: { bytesWritten: number } } {
	return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
}
