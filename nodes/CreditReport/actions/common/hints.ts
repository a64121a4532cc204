import type { NodeExecutionHint } from 'n8n-workflow';

import type { Meta } from '../../report/forms/types';

/**
 * What to tell the user below the output: reports that need a look, and what the JD API billed.
 * @param metas of the reports that were read
 * @param takenOver of those that a previous Parse read: its warnings and what it cost are told there, but what is missing
 * empties figures here
 */
export function hintsOf(metas: readonly Meta[], takenOver: readonly Meta[] = []): NodeExecutionHint[] {
	return [
		warningHint(metas),
		doubtHint([...metas, ...takenOver]),
		chargeHint(metas.filter(({ engine }) => engine === 'jd')),
	].filter((hint) => hint !== undefined);
}

function warningHint(metas: readonly Meta[]): NodeExecutionHint | undefined {
	const count = metas.filter(({ warnings }) => warnings.length > 0).length;
	if (count === 0) return undefined;
	const subject = count === 1 ? '1 report carries warnings' : `${count} reports carry warnings`;
	return {
		type: 'warning',
		location: 'outputPane',
		message: `${subject}: see meta.warnings in the output of the operation Parse.`,
	};
}

/** Reports of which it is not known that all was read: figures that rest on what is missing are null, never 0. */
function doubtHint(metas: readonly Meta[]): NodeExecutionHint | undefined {
	const count = metas.filter(({ completeness }) => completeness.some(({ status }) => status !== 'complete')).length;
	if (count === 0) return undefined;
	const subject = count === 1 ? '1 report was' : `${count} reports were`;
	return {
		type: 'warning',
		location: 'outputPane',
		message: `${subject} not, or not certainly, read completely: see meta.completeness. Summarize leaves figures empty that rest on what may be missing, and Screen lets none of them pass.`,
	};
}

function chargeHint(metas: readonly Meta[]): NodeExecutionHint | undefined {
	if (metas.length === 0) return undefined;
	const billed = metas.filter(({ charge }) => charge === true).length;
	const unknown = metas.filter(({ charge }) => charge === 'unknown').length;
	const left = metas.at(-1)?.remainTimes;
	const parts = [`JD AI billed ${billed} of ${metas.length} calls`];
	if (unknown > 0) parts.push(`for ${unknown} it did not say`);
	// -1 is an account without a limit.
	if (typeof left === 'number' && left >= 0) parts.push(`${left} are left`);
	return { type: 'info', location: 'outputPane', message: `${parts.join(', ')}.` };
}
