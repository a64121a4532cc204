import { FLAG, number, TEXT, type Kind } from '../../parameters/kinds';
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

/** A text without what comes along when it is copied from a page: blanks, line breaks, marks that take no room. */
const PASTED: Kind<string> = {
	takes: TEXT.takes,
	read: (given) => {
		const value = TEXT.read(given);
		return typeof value === 'string' ? value.replace(AROUND, '') : value;
	},
};
const AROUND = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu;

const CREDENTIALS: Kinds<JdCredentials> = { appkey: PASTED, secret: PASTED, baseUrl: PASTED };
const POLICY: Kinds<Policy> = {
	retries: number({ min: 0, whole: true }),
	requestsPerSecond: number({ min: 0 }),
	retryAfterTimeout: FLAG,
};

/**
 * The fields of a credential as texts: a key of digits alone comes as a number when an expression filled it in, and one
 * that was pasted with blanks around it.
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
