/** Signatures and places of the ZIP format (APPNOTE.TXT 4.3). */
const END = { signature: 0x06054b50, length: 22, entries: 10, directory: 16 };
const ENTRY = { length: 46, time: 12, nameLength: 28, extraLength: 30, commentLength: 32, header: 42 };
const HEADER_TIME = 10;
/** 1980-01-01 00:00, the first moment that the format knows: the time in the lower, the date in the upper half. */
const FIRST = 0x0021_0000;

/** A ZIP archive whose entries all are of 1980: it tells nothing of when and in which time zone it was made. */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
	const bytes = Buffer.from(archive);
	const end = bytes.length - END.length;
	if (bytes.readUInt32LE(end) !== END.signature) throw new Error('An archive without comment ends with its directory');
	let entry = bytes.readUInt32LE(end + END.directory);
	for (let left = bytes.readUInt16LE(end + END.entries); left > 0; left--) {
		bytes.writeUInt32LE(FIRST, entry + ENTRY.time);
		bytes.writeUInt32LE(FIRST, bytes.readUInt32LE(entry + ENTRY.header) + HEADER_TIME);
		const variable = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength];
		entry += ENTRY.length + variable.reduce((sum, at) => sum + bytes.readUInt16LE(entry + at), 0);
	}
	return bytes;
}
