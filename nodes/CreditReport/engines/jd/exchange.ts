import { createRedact, type Redact } from './redact';
import { send, type RawAnswer, type Upload } from './request';
import { signedQuery, type JdCredentials } from './sign';

/** An answer of the gateway, and what makes its remarks safe to show. */
export interface Exchange {
	raw: RawAnswer;
	redact: Redact;
}

/**
 * Signs one request and sends it.
 *
 * @param timestampMs milliseconds since the epoch, by the gateway's clock
 * @throws CreditReportError as {@link send}
 */
export async function exchange(
	upload: Upload,
	credentials: Pick<JdCredentials, 'appkey' | 'secret'>,
	timestampMs: number,
): Promise<Exchange> {
	const query = signedQuery(credentials, timestampMs);
	const url = new URL(upload.url);
	url.search = new URLSearchParams({ ...query }).toString();
	const raw = await send({ ...upload, url });
	return { raw, redact: createRedact([credentials.secret, ...Object.values(query)]) };
}
