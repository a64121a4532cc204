import { chineseWord } from '../rows/chineseWords';
import { SEVERITIES, type CheckSeverity, type CheckStatus } from './check';
import type { Verdict } from './index';

/** A verdict as a row beside those of the checks. */
export interface VerdictRow extends Verdict {
	id: 'verdict';
	status: CheckStatus;
	message: string;
	messageZh: string;
}

const ENGLISH: Readonly<Record<CheckSeverity, string>> = {
	serious: 'Serious',
	look: 'Worth a look',
	info: 'For information',
};
/** As a reader wants them. */
const WORST_FIRST = [...SEVERITIES].reverse();

/** One status for all three answers, and what failed as a sentence in both languages. */
export function verdictRow(verdict: Verdict): VerdictRow {
	const { complete, consistent, file, failed } = verdict;
	const answers = [complete, consistent, file];
	const others = answers.every((answer) => answer === 'pass') ? 'pass' : 'unknown';
	const named = WORST_FIRST.filter((severity) => verdict[severity].length > 0);
	const english = named.map((severity) => `${ENGLISH[severity]}: ${verdict[severity].join(', ')}`);
	const chinese = named.map((severity) => `${chineseWord('severity', severity)}：${verdict[severity].join('、')}`);
	return {
		id: 'verdict',
		status: answers.includes('fail') ? 'fail' : others,
		message: failed.length === 0 ? 'No check failed.' : `${english.join('; ')}.`,
		messageZh: failed.length === 0 ? '没有校验项不符。' : `${chinese.join('；')}。`,
		...verdict,
	};
}
