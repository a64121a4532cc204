import { words } from '../../report/words';
import type { CheckEvidenceView, CheckView, ReportView } from '../view';
import { sayIn, TITLES, type Say } from '../words';
import { textCell } from './cells';
import { tableSheet, type Sheet } from './sheet';
import { TONES, WRAPPED } from './styles';

const HEADERS = [
	words('Question', '问题'),
	words('Result', '结果'),
	words('Severity', '严重程度'),
	words('Check', '校验内容'),
	words('Evidence', '依据'),
	words('Name of the check', '校验项代码'),
];

/** Every check: what failed first. */
export function checksSheet({ checks, language }: ReportView): Sheet {
	const say = sayIn(language);
	return tableSheet(
		say(TITLES.checks),
		HEADERS.map(say),
		checks.map((check) => [
			textCell(check.group),
			textCell(check.statusText, { ...WRAPPED, ...TONES[check.tone] }),
			textCell(check.severityText),
			textCell(check.message),
			textCell(evidenceOf(check, say)),
			textCell(check.id),
		]),
	);
}

function evidenceOf({ evidence, moreEvidence }: CheckView, say: Say): string {
	const lines = evidence.map((each) => lineOf(each, say));
	return [...lines, ...(moreEvidence > 0 ? [`… +${moreEvidence}`] : [])].join('\n');
}

const lineOf = ({ place, value, against }: CheckEvidenceView, say: Say): string =>
	say(words(`${place}: ${value}; against: ${against}`, `${place}：${value}；对照：${against}`));
