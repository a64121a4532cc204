import { FLAG, number, TEXT } from '../../parameters/kinds';
import { readMembers, type Kinds } from '../../parameters/read';
import type { JdCredentials } from './sign';

/** How calls are spaced and repeated; see {@link JdOptions}. */
export interface Policy {
	retries: number;
	requestsPerSecond: number;
	retryAfterTimeout: boolean;
}

/** What holds where the caller sets nothing: two calls a second is the rate of JD's free trial. */
export const POLICY_DEFAULTS: Readonly<Policy> = { retries: 3, requestsPerSecond: 2, retryAfterTimeout: false };

const CREDENTIALS: Kinds<JdCredentials> = { appkey: TEXT, secret: TEXT, baseUrl: TEXT };
const POLICY: Kinds<Policy> = {
	retries: number({ min: 0, whole: true }),
	requestsPerSecond: number({ min: 0 }),
	retryAfterTimeout: FLAG,
};

/**
 * The fields of a credential as texts: a key of digits alone comes as a number when an expression filled it in.
 * @throws CreditReportError INVALID_PARAMETER
 */
export function readJdCredentials(given: unknown): JdCredentials {
	return {
		appkey: '',
		secret: '',
		baseUrl: '',
		...readMembers<JdCredentials>(CREDENTIALS, given ?? {}, (key) => `The field ${key} of the JD AI credential`),
	};
}

/** What the caller set of it. @throws CreditReportError INVALID_PARAMETER */
export function readPolicy(options: Partial<Policy>): Partial<Policy> {
	return readMembers<Policy>(POLICY, options);
}
