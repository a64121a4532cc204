import { maskReport } from '../../../nodes/CreditReport/report/mask';
import { parsed } from '../support/reports';

/** Texts that make careless expressions try everything again at each character. */
const PATTERNS = [
	'1',
	'1 ',
	'1-3',
	'张',
	'张 ',
	'姓名',
	'姓名：',
	'京A1 ',
	'a.',
	'a@b.',
	'路1号',
	'路',
	'X ',
	'１',
	'13800000001，',
	'卡号1 ',
	'发动机号A ',
	'1,111,',
	'欧 阳 样 ',
	'\u200B',
	'*',
];
const LONG = 100_000;

/** Of the processor, not of the clock: other programs on the machine take none of it. */
function milliseconds(content: string): number {
	const report = parsed({ whoWasChecked: '欧阳样例', idNum: '519999198506150029', statements: [{ content }] });
	const start = process.cpuUsage();
	maskReport(report);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

it.each(PATTERNS)('a text of 100,000 characters of %j takes time in proportion to its length', (pattern) => {
	const text = pattern.repeat(LONG / pattern.length);
	milliseconds(text.slice(0, LONG / 20));
	const [quarter, whole] = [milliseconds(text.slice(0, LONG / 4)), milliseconds(text)];
	// Four times the text; sixteen times the time would be quadratic. The constant is for what the engine compiles meanwhile.
	expect(whole).toBeLessThan(10 * quarter + 500);
});
