import { CreditReportError } from '../../../errors/CreditReportError';

/** What came of work on one of several things: the others are not affected. */
export type Outcome<T> = { value: T; error?: undefined } | { value?: undefined; error: CreditReportError };

/** Anything but an error of the error table is a defect, and ends the whole. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
	try {
		return { value: await work() };
	} catch (error) {
		if (error instanceof CreditReportError) return { error };
		throw error;
	}
}
