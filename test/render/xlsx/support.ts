import { unzipSync } from 'fflate';

/** A workbook read back: its parts, and its sheets by name with every cell as a value. */
export interface ReadSheet {
	xml: string;
	/** Cells by reference: A1. */
	cells: Map<string, { type: string; value: string; style: string | null }>;
}

export function partsOf(bytes: Uint8Array): Map<string, string> {
	return new Map(
		Object.entries(unzipSync(bytes)).map(([name, part]) => [
			name,
			new TextDecoder('utf-8', { fatal: true }).decode(part),
		]),
	);
}

/** The text of XML as a spreadsheet takes it: entities first, then character codes. */
function textOf(xml: string): string {
	const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
	return xml
		.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '?')
		.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function sheetsOf(bytes: Uint8Array): Map<string, ReadSheet> {
	const parts = partsOf(bytes);
	const strings = [...parts.get('xl/sharedStrings.xml')!.matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)].map(([, text]) =>
		textOf(text!),
	);
	const sheets = [...parts.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*sheetId="(\d+)"[^>]*name="([^"]*)"/g)];
	return new Map(
		sheets.map(([, id, name]) => {
			const xml = parts.get(`xl/worksheets/sheet${id}.xml`)!;
			const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="(\w+)")?>(?:<v>([^<]*)<\/v>)?/g)].map(
				([, reference, style, type = 'n', value = '']) =>
					[reference!, { type, style: style ?? null, value: type === 's' ? strings[Number(value)]! : value }] as const,
			);
			return [textOf(name!), { xml, cells: new Map(cells) }];
		}),
	);
}
