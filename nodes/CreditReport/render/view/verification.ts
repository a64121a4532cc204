import {
	verdictOf,
	verify,
	type Check,
	type CheckGroup,
	type CheckSeverity,
	type CheckStatus,
} from '../../report/checks';
import type { Scalar } from '../../report/forms/types';
import { words, type Words } from '../../report/words';
import { evidenceWords } from './evidenceWords';
import { numberText } from '../words';
import type { Material } from './material';
import { placeOf } from './places';
import type { Answer, CheckView, Tone } from './types';

/** Places that a view names of one check; Verify has all of them. */
const MOST_EVIDENCE = 20;

const QUESTIONS: Readonly<Record<CheckGroup, Words>> = {
	complete: words('Read completely?', '读取是否完整'),
	consistent: words('Consistent with itself?', '内容是否自洽'),
	file: words('Does the file look untouched?', '文件是否未见改动'),
};
const GROUPS: Readonly<Record<CheckGroup, Words>> = {
	complete: words('Completeness', '完整性'),
	consistent: words('Consistency', '一致性'),
	file: words('File', '文件'),
};
const STATUSES: Readonly<Record<CheckStatus, Words>> = {
	pass: words('passes', '通过'),
	fail: words('fails', '不通过'),
	unknown: words('cannot be told', '无法判断'),
};
const SEVERITIES: Readonly<Record<CheckSeverity, Words & { tone: Tone }>> = {
	serious: { ...words('serious', '严重'), tone: 'bad' },
	look: { ...words('worth a look', '建议核对'), tone: 'notice' },
	info: { ...words('for information', '提示'), tone: 'neutral' },
};

export interface Verified {
	answers: Answer[];
	checks: CheckView[];
}

/** What the checks say, as a whole and one by one. */
export function verified({ parsed, isMasked, language, say }: Material): Verified {
	const found = verify(parsed, { mask: isMasked });
	const verdict = verdictOf(found);
	const answers = (['complete', 'consistent', 'file'] as const).map((id): Answer => {
		const status = verdict[id];
		return {
			id,
			question: say(QUESTIONS[id]),
			answer: say(STATUSES[status]),
			status,
			tone: answerTone(found, id, status),
		};
	});
	const checks = found.map((check): CheckView => {
		const { tone, ...severity } = SEVERITIES[check.severity];
		return {
			id: check.id,
			group: say(GROUPS[check.group]),
			status: check.status,
			statusText: say(STATUSES[check.status]),
			severity: check.severity,
			severityText: say(severity),
			tone: check.status === 'fail' ? tone : check.status === 'pass' ? 'good' : 'unknown',
			message: language === 'zh' ? check.messageZh : check.message,
			evidence: check.evidence.slice(0, MOST_EVIDENCE).map(({ path, value, against }) => ({
				place: say(placeOf(path)),
				value: shown(value, say),
				against: shown(against, say),
			})),
			moreEvidence: Math.max(0, check.evidence.length - MOST_EVIDENCE),
		};
	});
	return { answers, checks: checks.sort((a, b) => rankOf(a) - rankOf(b)) };
}

/** A group that fails by what is worth a look alone is no accusation. */
function answerTone(checks: readonly Check[], group: CheckGroup, status: CheckStatus): Tone {
	if (status !== 'fail') return status === 'pass' ? 'good' : 'unknown';
	const isSerious = checks.some(
		(check) => check.group === group && check.status === 'fail' && check.severity === 'serious',
	);
	return isSerious ? 'bad' : 'notice';
}

const BY_SEVERITY: readonly CheckSeverity[] = ['serious', 'look', 'info'];

/** What failed first, worst first; then what cannot be told; then what holds. The sort is stable: within a rank the order of the checks stays. */
function rankOf({ status, severity }: CheckView): number {
	if (status === 'fail') return BY_SEVERITY.indexOf(severity);
	return BY_SEVERITY.length + (status === 'unknown' ? 0 : 1);
}

function shown(value: Scalar, say: Material['say']): string {
	return typeof value === 'string' ? say(evidenceWords(value)) : numberText(value);
}
