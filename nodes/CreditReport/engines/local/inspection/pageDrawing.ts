import type { TraceEntry } from '../grammar';
import type { Cell, Line } from '../layout/types';
import type { Box, Page } from '../source/types';
import { outcomeOf, readerOf } from './readingText';

/** What is drawn of a page of the file. All of it is in points of the page. */
export interface DrawnPage {
	page: Pick<Page, 'number' | 'width' | 'height' | 'rules'>;
	lines: DrawnLine[];
	cells: Cell[];
	/** What it looks like, as a data URI, where it was read in its picture. */
	picture?: string;
	/** Values that are to be compared with it. */
	doubts?: DrawnDoubt[];
}

export interface DrawnDoubt {
	box: Box;
	/** What is doubted, and why. */
	about: string;
}

export interface DrawnLine {
	line: Line;
	/** `furniture`: taken off before reading. */
	role: 'heading' | 'text' | 'furniture';
	/** What became of it, where it was read. */
	entry?: TraceEntry;
}

const LEGEND_WIDTH = 190;
/** Over a picture letters are of this part of their size, and stand above it; and colours of this part of their strength. */
const SMALL = 0.5;
const STYLE = `text{font-family:"Noto Sans CJK SC","WenQuanYi Zen Hei","Microsoft YaHei",sans-serif}
.rule{stroke:#333;stroke-width:.6}.cell{fill:none;stroke:#4a78b5;stroke-width:.5;stroke-dasharray:2 1}
.odd{fill:#4a78b5;fill-opacity:.06}.left{fill:none;stroke:#d00;stroke-width:1.2}.head{stroke:#111;stroke-width:1.6}
.doubt{fill:#fd0;fill-opacity:.3;stroke:#c0a;stroke-width:1.2}.legend{font-size:9px;fill:#222}
.scan .rule{stroke:#06d;stroke-width:.8}.box{fill:none;stroke-width:.3;stroke-opacity:.6}.scan .read{paint-order:stroke;stroke:#fff;stroke-width:1.2}`;

/**
 * A page as a picture for a developer's eyes: its rules, the cells found in it, its headings, and every line in the colour of
 * the reader that took it; what was left over stands in a red frame. Hovering over a line tells the paths it filled. Over
 * the picture of a page characters have boxes, and what was read of them stands small above them.
 * @returns SVG that needs nothing else
 */
export function drawPage({ page, lines, cells, picture, doubts = [] }: DrawnPage): string {
	const readers = [...new Set(lines.flatMap(({ entry }) => entry?.reader ?? []))].sort();
	const colours = new Map(readers.map((reader, index): [string, string] => [reader, colourOf(index, readers.length)]));
	const { width, height } = page;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${short(width + LEGEND_WIDTH)}" height="${short(height)}" viewBox="0 0 ${short(width + LEGEND_WIDTH)} ${short(height)}"${picture === undefined ? '' : ' class="scan"'}>`,
		`<title>page ${page.number}</title><style>${STYLE}</style>`,
		`<rect width="100%" height="100%" fill="#fff"/><rect width="${short(width)}" height="${short(height)}" fill="none" stroke="#ccc"/>`,
		...(picture === undefined
			? []
			: [`<image href="${picture}" width="${short(width)}" height="${short(height)}" preserveAspectRatio="none"/>`]),
		...cells.map(drawCell),
		...page.rules.map(
			({ x0, y0, x1, y1 }) =>
				`<line class="rule" x1="${short(x0)}" y1="${short(y0)}" x2="${short(x1)}" y2="${short(y1)}"/>`,
		),
		...lines.map((drawn) => drawLine(drawn, colours, picture !== undefined)),
		...doubts.map(({ box, about }) => `<rect class="doubt" ${rect(box)}><title>${escaped(about)}</title></rect>`),
		drawLegend(colours, width, doubts.length > 0),
		'</svg>',
		'',
	].join('\n');
}

/** Hues far from the red of what is left over. */
function colourOf(index: number, count: number): string {
	return `hsl(${Math.round(35 + (300 * index) / Math.max(count, 1))} 75% 36%)`;
}

/** Every other column of a table is tinted. */
function drawCell(cell: Cell): string {
	return `<rect class="cell${cell.column % 2 === 1 ? ' odd' : ''}" ${rect(cell)}><title>column ${cell.column}, of ${cell.columnSpan}; rows ${cell.rowSpan}</title></rect>`;
}

function drawLine(
	{ line, role, entry }: DrawnLine,
	colours: ReadonlyMap<string, string>,
	isOverPicture: boolean,
): string {
	const colour = colours.get(entry?.reader ?? '') ?? (role === 'furniture' ? '#aaa' : '#555');
	const about = role === 'furniture' ? 'page furniture' : entry ? `${readerOf(entry)}${outcomeOf(entry)}` : 'not read';
	// A character of two units has its place twice; SVG counts characters.
	const characters = [...line.text];
	let unit = 0;
	const places = characters.map((character) => {
		const x = line.x0s[unit] as number;
		unit += character.length;
		return short(x);
	});
	return [
		`<g><title>${escaped(about)}</title>`,
		`<rect ${rect(line)} fill="${colour}" fill-opacity="${(entry?.paths.length ? 0.2 : 0.07) * (isOverPicture ? SMALL : 1)}"/>`,
		...(role === 'heading'
			? [
					`<line class="head" x1="${short(line.x0)}" y1="${short(line.y1)}" x2="${short(line.x1)}" y2="${short(line.y1)}"/>`,
				]
			: []),
		...(entry?.left ? [`<rect class="left" ${rect(line)}/>`] : []),
		...(isOverPicture ? [`<path class="box" stroke="${colour}" d="${boxesOf(line)}"/>`] : []),
		`<text class="read" x="${places.join(' ')}" y="${short(isOverPicture ? line.y0 : line.base)}" font-size="${short(fontSize(line) * (isOverPicture ? SMALL : 1))}" fill="${colour}">${escaped(line.text)}</text></g>`,
	].join('');
}

/** A box for each character, as the path of an outline. */
function boxesOf({ x0s, x1s, y0, y1 }: Line): string {
	return x0s.map((x0, at) => `M${short(x0)} ${short(y0)}H${short(x1s[at]!)}V${short(y1)}H${short(x0)}Z`).join('');
}

/** Of the widest character, those of alphabets being half as wide as high; boxes are often taller than what is printed. */
function fontSize({ text, x0s, x1s, size }: Line): number {
	const ems =
		[...text].length === text.length ? x0s.map((x0, at) => emsOf(text, at, (x1s[at] as number) - x0)) : [size];
	return Math.min(size, Math.max(...ems));
}

function emsOf(text: string, at: number, width: number): number {
	return text.charCodeAt(at) < 0x2e80 ? width / 0.6 : width;
}

function drawLegend(colours: ReadonlyMap<string, string>, left: number, hasDoubts: boolean): string {
	const x = Math.round(left) + 14;
	const rows: Array<[swatch: (y: number) => string, name: string]> = [
		...[...colours].map(([name, colour]): [(y: number) => string, string] => [
			(y) => `<rect x="${x}" y="${y - 8}" width="14" height="10" fill="${colour}"/>`,
			name,
		]),
		[(y) => `<rect x="${x}" y="${y - 8}" width="14" height="10" fill="#555"/>`, 'taken by no reader'],
		[(y) => `<rect x="${x}" y="${y - 8}" width="14" height="10" fill="#aaa"/>`, 'page furniture'],
		[(y) => `<rect class="left" x="${x}" y="${y - 8}" width="14" height="10"/>`, 'left over (meta.unparsed)'],
		...(hasDoubts
			? [
					[
						(y: number) => `<rect class="doubt" x="${x}" y="${y - 8}" width="14" height="10"/>`,
						'under review (meta.review)',
					] satisfies [(y: number) => string, string],
				]
			: []),
		[(y) => `<line class="head" x1="${x}" x2="${x + 14}" y1="${y}" y2="${y}"/>`, 'heading'],
		[(y) => `<rect class="cell odd" x="${x}" y="${y - 8}" width="14" height="10"/>`, 'cell, odd column'],
		[(y) => `<line class="rule" x1="${x}" x2="${x + 14}" y1="${y - 3}" y2="${y - 3}"/>`, 'rule'],
	];
	return rows
		.map(([swatch, name], index) => {
			const y = 24 + 16 * index;
			return `${swatch(y)}<text class="legend" x="${x + 20}" y="${y}">${escaped(name)}</text>`;
		})
		.join('\n');
}

function rect({ x0, y0, x1, y1 }: Box): string {
	return `x="${short(x0)}" y="${short(y0)}" width="${short(x1 - x0)}" height="${short(y1 - y0)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of a PDF may hold anything; control characters are none of XML. */
function escaped(text: string): string {
	return text
		.replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
		.replace(
			/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
			'\ufffd',
		);
}

function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}
