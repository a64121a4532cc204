import { dctStream, frameOf, MARKER, segmentsOf, type JpegFrame, type Segment as JpegSegment } from '../jpeg';
import { damaged } from '../pictureErrors';
import type { Part } from '../types';
import { PHOTOMETRIC, type TiffFacts } from './tiffFacts';

const START = Buffer.from([0xff, MARKER.startOfImage]);
const END = Buffer.from([0xff, MARKER.endOfImage]);
const ANOTHER_SCAN = Buffer.from([0xff, MARKER.startOfScan]);
/** Restarts are numbered from 0 to 7, again and again. */
const FIRST_RESTART = 0xd0;
const RESTARTS = 8;

type Table = Pick<JpegSegment, 'marker' | 'body'>;

/** A JPEG of a strip or tile, taken apart. */
interface Stored {
	frame: JpegFrame;
	/** Its tables and the head of its frame and scan. */
	head: Table[];
	/** The coded data, without the end. */
	data: Uint8Array;
}

/**
 * The parts of a picture whose strips or tiles are JPEGs (Adobe's TIFF technical note 2). Strips become one JPEG without being
 * decoded: a restart between them says what the end of one and the start of the next said. Tiles, which stand side by side, are parts of their own.
 * @throws CreditReportError PICTURE_DAMAGED, UNSUPPORTED_PICTURE
 */
export function jpegParts(facts: TiffFacts): Part[] {
	const { segments, jpegTables, isTiled } = facts;
	const stored = segments.map(({ data }) => takenApart(data, jpegTables));
	const whole = isTiled ? undefined : stitched(stored, segments[0]!.height, facts.height);
	const parts = whole ? [whole] : stored;
	const parameters = facts.photometric === PHOTOMETRIC.rgb ? '/ColorTransform 0' : undefined;
	return parts.map(({ frame, head, data }, index) => {
		const { x, y } = segments[index]!;
		const bytes = Buffer.concat([START, ...head.map(bytesOf), data, END]);
		return { x, y, image: { ...dctStream(bytes, frame, false), parameters } };
	});
}

/** One JPEG of several, each above the next. @returns undefined of those that cannot be one */
function stitched(stored: readonly Stored[], rows: number, height: number): Stored | undefined {
	const [first] = stored;
	if (!first || stored.length < 2 || !stored.every((other) => canFollow(first, other))) return undefined;
	const { frame, head } = first;
	const interval = Math.ceil(frame.width / frame.unit.width) * (rows / frame.unit.height);
	if (!Number.isInteger(interval) || interval > 0xffff) return undefined;
	const restarts = { marker: MARKER.restartInterval, body: Uint8Array.of(interval >> 8, interval & 0xff) };
	const data = stored.flatMap((strip, index) => [
		...(index === 0 ? [] : [Uint8Array.of(0xff, FIRST_RESTART + ((index - 1) % RESTARTS))]),
		strip.data,
	]);
	return {
		frame: { ...frame, height },
		head: [restarts, ...head.map((segment) => (isBaseline(segment) ? withHeight(segment, height) : segment))],
		data: Buffer.concat(data),
	};
}

/** Whether the data of a strip are coded by the tables of the first, in one scan. */
function canFollow(first: Stored, { head, data, frame }: Stored): boolean {
	return (
		head.some(isBaseline) &&
		head.length === first.head.length &&
		head.every(({ marker, body }, index) => {
			const other = first.head[index]!;
			const isSame = isBaseline(other) ? frame.width === first.frame.width : Buffer.compare(body, other.body) === 0;
			return marker === other.marker && marker !== MARKER.restartInterval && isSame;
		}) &&
		Buffer.from(data.buffer, data.byteOffset, data.length).indexOf(ANOTHER_SCAN) < 0
	);
}

function isBaseline({ marker }: Pick<JpegSegment, 'marker'>): boolean {
	return marker === 0xc0 || marker === 0xc1;
}

/** The head of a frame that is so high. */
function withHeight({ marker, body }: Table, height: number): Table {
	const changed = Uint8Array.from(body);
	changed[1] = height >> 8;
	changed[2] = height & 0xff;
	return { marker, body: changed };
}

function bytesOf({ marker, body }: Table): Buffer {
	const length = body.length + 2;
	return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
}

function takenApart(bytes: Uint8Array, tables: Uint8Array): Stored {
	if (bytes[0] !== 0xff || bytes[1] !== MARKER.startOfImage) throw damaged('TIFF');
	const head = [...(tables.length < 4 ? [] : segmentsOf(tables)), ...segmentsOf(bytes)].filter(
		({ marker }) => marker < MARKER.app0,
	);
	const frame = head.find(({ marker }) => marker >= 0xc0 && marker <= 0xc2);
	const scan = head.at(-1);
	if (!frame || scan?.marker !== MARKER.startOfScan) throw damaged('TIFF');
	const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(END, scan.end);
	if (end < 0) throw damaged('TIFF', 'its data are not whole');
	return { frame: frameOf(frame), head, data: bytes.subarray(scan.end, end) };
}
