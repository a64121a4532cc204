import { words } from '../../report/words';
import type { CheckEvidenceView, CheckView, ReportView } from '../view';
import { textCell } from './cells';
import { say } from './say';
import { tableSheet, type Sheet } from './sheet';
import { TONES, WRAPPED } from './styles';

const HEADERS = [
	words('Question', '问题'),
	words('Result', '结果'),
	words('Severity', '严重程度'),
	words('Check', '核对内容'),
	words('Evidence', '依据'),
	words('Name of the check', '核对项代码'),
];

/** Every check: what failed first. */
export function checksSheet({ checks, language }: ReportView): Sheet {
	return tableSheet(
		say(words('Checks', '核对'), language),
		HEADERS.map((header) => say(header, language)),
		checks.map((check) => [
			textCell(check.group),
			textCell(check.statusText, { ...WRAPPED, ...TONES[check.tone] }),
			textCell(check.severityText),
			textCell(check.message),
			textCell(evidenceOf(check)),
			textCell(check.id),
		]),
	);
}

function evidenceOf({ evidence, moreEvidence }: CheckView): string {
	const lines = evidence.map(lineOf);
	return [...lines, ...(moreEvidence > 0 ? [`… +${moreEvidence}`] : [])].join('\n');
}

const lineOf = ({ place, value, against }: CheckEvidenceView): string =>
	[place, [value, against].filter((text) => text !== '').join(' ≠ ')].filter((text) => text !== '').join('：');
