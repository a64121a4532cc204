import { constants, inflateSync } from 'node:zlib';

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
