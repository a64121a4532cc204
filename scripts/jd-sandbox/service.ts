import { BUSINESS_STATUSES } from '../../nodes/CreditReport/engines/jd/codes';
import type { BusinessShape, Reply } from './types';
import type { Gateway } from './gateway';

const MAX_PDF_BYTES = 100 * 1024 * 1024;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const HTTP_STATUS: Readonly<Record<string, number>> = BUSINESS_STATUSES;

/** JD-shaped `structured_result` of a PDF; undefined or a rejection stands for DETECTION_FAILED. */
export type Read = (pdf: Buffer) => Promise<Record<string, unknown> | undefined>;

/** What the recognition service made of a request: a report, or a status and a reason. */
export type Outcome = { structured: Record<string, unknown> } | { status: string; reason: string };

/** The recognition service behind the gateway: body in, report out. */
export async function recognise(body: Buffer, read: Read): Promise<Outcome> {
	const image = imageOf(body);
	if (image === undefined || image === '')
		return { status: 'PARAMETER_MISSING', reason: 'param is missing or the value is empty: image_base64' };
	if (image.length % 4 !== 0 || !BASE64.test(image))
		return { status: 'INVALID_ARGUMENT', reason: 'image_base64 is not base64' };
	const pdf = Buffer.from(image, 'base64');
	if (pdf.length > MAX_PDF_BYTES) return { status: 'INVALID_ARGUMENT', reason: 'file is larger than 100 MB' };
	const structured = await read(pdf).catch(() => undefined);
	return structured ? { structured } : { status: 'DETECTION_FAILED', reason: 'no credit report was detected' };
}

/** A failure of the service in one of the three shapes in which it may reach a client. */
export function businessReply(
	gateway: Gateway,
	appkey: string | null,
	failure: { status: string; reason: string; shape: BusinessShape; charge?: boolean | null },
): Reply {
	const { status, reason, shape, charge = false } = failure;
	if (shape === 'http') return { status: HTTP_STATUS[status] ?? 500, body: { status, reason } };
	const code = shape === 'system' ? '11010' : '10000';
	const envelope = gateway.envelope(code, appkey, charge === true, { status, reason });
	if (charge === null) delete envelope.charge;
	return { status: 200, body: envelope };
}

function imageOf(body: Buffer): string | undefined {
	try {
		const parsed = JSON.parse(body.toString('utf8')) as { image_base64?: unknown };
		return typeof parsed?.image_base64 === 'string' ? parsed.image_base64 : undefined;
	} catch {
		return undefined;
	}
}
