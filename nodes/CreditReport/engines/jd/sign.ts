import { createHash } from 'node:crypto';

/** What a JD AI account is made of. `baseUrl` has no path: `https://aiapi.jd.com`. */
export interface JdCredentials {
	appkey: string;
	secret: string;
	baseUrl: string;
}

/** The three query parameters that every call to the gateway carries. */
export interface SignedQuery {
	appkey: string;
	timestamp: string;
	sign: string;
}

/**
 * The gateway's signature: MD5 of secret and timestamp joined without a separator, as lower-case hex.
 * The body and the appkey are not part of it, so a streamed body needs no second pass.
 *
 * @param timestampMs milliseconds since the epoch; the gateway accepts five minutes either way
 */
export function signatureOf(secret: string, timestampMs: number): string {
	return createHash('md5').update(`${secret}${timestampMs}`, 'utf8').digest('hex');
}

/** @returns the query of a call made at `timestampMs`. The secret itself is never sent. */
export function signedQuery(credentials: Pick<JdCredentials, 'appkey' | 'secret'>, timestampMs: number): SignedQuery {
	return {
		appkey: credentials.appkey,
		timestamp: String(timestampMs),
		sign: signatureOf(credentials.secret, timestampMs),
	};
}
