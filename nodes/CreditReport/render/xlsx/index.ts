import type { ReportView } from '../view';

/** The workbook of a report. */
export async function workbook(view: ReportView): Promise<Uint8Array> {
	return await Promise.resolve(Buffer.from(view.title));
}
