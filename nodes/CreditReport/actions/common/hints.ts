import type { NodeExecutionHint } from 'n8n-workflow';

import { DOCUMENT } from '../../report/facts/completeness';
import type { Meta } from '../../report/forms/types';
import { WARNINGS, type WarningCode } from '../../report/forms/warnings';

/** More would be a wall of words. */
const MOST_NAMES = 3;
const MOST_WARNINGS = 3;

/**
 * What to tell the user below the output: reports that need a look, and what the JD API billed. Whoever runs Summarize on a
 * PDF has no `meta`, so a hint names the file and says itself what is to be known.
 * @param metas of the reports that were read, masked where the output is
 * @param takenOver of those that a previous Parse read: its warnings and what it cost are told there, but what is missing
 * empties figures here
 */
export function hintsOf(metas: readonly Meta[], takenOver: readonly Meta[] = []): NodeExecutionHint[] {
	return [
		...warningHints(metas),
		doubtHint([...metas, ...takenOver]),
		chargeHint(metas.filter(({ engine }) => engine === 'jd')),
	].filter((hint) => hint !== undefined);
}

/** One hint for each kind of warning, then one that names the others. */
function warningHints(metas: readonly Meta[]): NodeExecutionHint[] {
	const codes = [...new Set(metas.flatMap(({ warnings }) => warnings.map(({ code }) => code)))];
	const withOne = (wanted: readonly WarningCode[]): Meta[] =>
		metas.filter(({ warnings }) => warnings.some(({ code }) => wanted.includes(code)));
	const others = codes.slice(MOST_WARNINGS);
	const messages = [
		...codes.slice(0, MOST_WARNINGS).map((code) => {
			const { meaning, advice } = WARNINGS[code];
			return `${namesOf(withOne([code]))}: ${meaning.en} (${code}). ${advice.en}`;
		}),
		...(others.length === 0 ? [] : [`${namesOf(withOne(others))}: also ${others.join(', ')}.`]),
	];
	return messages.map((message) => ({ type: 'warning', location: 'outputPane', message }));
}

/** Reports of which it is not known that all was read: figures that rest on what is missing are null, never 0. */
function doubtHint(metas: readonly Meta[]): NodeExecutionHint | undefined {
	const isOpen = ({ status }: Meta['completeness'][number]): boolean => status !== 'complete';
	const doubtful = metas.filter(({ completeness }) => completeness.some(isOpen));
	if (doubtful.length === 0) return undefined;
	const open = doubtful.flatMap(({ completeness }) => completeness.filter(isOpen).map(({ section }) => section));
	const sections = listed([...new Set(open)].filter((section) => section !== DOCUMENT));
	return {
		type: 'warning',
		location: 'outputPane',
		message: `${namesOf(doubtful)}: not, or not certainly, read completely${sections === '' ? '' : ` (${sections})`}. Summarize leaves figures empty that rest on what may be missing, and Screen lets no such report pass.`,
	};
}

/** The files of reports, each once. */
function namesOf(metas: readonly Meta[]): string {
	return listed([
		...new Set(metas.map(({ source }) => source?.fileName ?? source?.field ?? 'A report without a file name')),
	]);
}

function listed(names: readonly string[]): string {
	const more = names.length - MOST_NAMES;
	return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join(', ');
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
