import { CreditReportError } from '../../errors/CreditReportError';
import { FLAG, number, TEXT, UNFIT, type Kind } from '../../parameters/kinds';
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

/** What may be asked for. More retries than this are a loop. */
export const RETRIES_RANGE = { min: 0, max: 10 } as const;
/** A slower rate than one call in ten seconds is no rate. */
export const RATE_RANGE = { min: 0.1 } as const;

/** A rate of calls; 0 is without limit. */
const RATE: Kind<number> = {
	takes: `0, which is without limit, or ${number(RATE_RANGE).takes}`,
	read: (given) => {
		const rate = number({ min: 0 }).read(given);
		return typeof rate === 'number' && rate > 0 && rate < RATE_RANGE.min ? UNFIT : rate;
	},
};

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
	retries: number({ ...RETRIES_RANGE, whole: true }),
	requestsPerSecond: RATE,
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

/**
 * Sees to it that a call can be signed at all: the gateway would refuse it anyway, after the file was sent.
 * @throws CreditReportError INVALID_PARAMETER
 */
export function assertComplete(credentials: JdCredentials): void {
	for (const key of ['appkey', 'secret'] as const)
		if (credentials[key] === '')
			throw new CreditReportError('INVALID_PARAMETER', {
				message: `The ${key} of the JD AI credential is missing`,
				description: 'Fill it in. Nothing was read or sent.',
			});
}

/** What the caller set of it. @throws CreditReportError INVALID_PARAMETER */
export function readPolicy(options: Partial<Policy>): Partial<Policy> {
	return readMembers<Policy>(POLICY, options);
}
