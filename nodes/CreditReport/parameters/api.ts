import { choice, FLAG, number, TEXT, timerMs } from './kinds';
import { readMembers, readObject, type Kinds } from './read';

/** Options of the programmatic face that are values; signals and credentials go past this. */
interface ApiOptions {
	engine?: 'local' | 'jd';
	fileName?: string;
	password?: string;
	maxPages?: number;
	timeoutMs?: number;
	evidence?: boolean;
	values?: 'normalised' | 'printed';
	jdCompatible?: boolean;
	leaveOutEmpty?: boolean;
	mask?: boolean;
}

const KINDS: Kinds<ApiOptions> = {
	engine: choice(['local', 'jd']),
	fileName: TEXT,
	password: TEXT,
	maxPages: number({ min: 1, whole: true }),
	timeoutMs: number({ min: 1 }),
	evidence: FLAG,
	values: choice(['normalised', 'printed']),
	jdCompatible: FLAG,
	leaveOutEmpty: FLAG,
	mask: FLAG,
};

/**
 * The options of a call from JavaScript, where no type was checked: what plainly means the right thing is taken.
 * @throws CreditReportError INVALID_PARAMETER
 */
export function readApiOptions(given: unknown): ApiOptions {
	const { timeoutMs, ...options } = readMembers<ApiOptions>(KINDS, readObject('options', given));
	return timeoutMs === undefined ? options : { ...options, timeoutMs: timerMs(timeoutMs) };
}
