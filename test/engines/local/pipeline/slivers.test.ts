import { lostSlivers } from '../../../../nodes/CreditReport/engines/local/pipeline/slivers';
import { sheetsOf } from '../../../../scripts/localEngine';
import { pdfOf, show } from '../../../support/pdf';

const page = (text: string, slivers = '') => ({ text, slivers });

it('a line that the cut between two pages runs through is read on one of them', () => {
	expect(lostSlivers([page('余额一千', '正常'), page('正常二千')])).toEqual([0, 0]);
	expect(lostSlivers([page('余额正常'), page('二千', '正常')])).toEqual([0, 0]);
});

it('what no page beside it shows is lost', () => {
	expect(lostSlivers([page('余额一千', '正常'), page('二千')])).toEqual([2, 0]);
	expect(lostSlivers([page('正常'), page('一千'), page('二千', '正常')])).toEqual([0, 0, 2]);
	expect(lostSlivers([page('余额一千', '正正常'), page('正常')])).toEqual([1, 0]);
	expect(lostSlivers([page('余额一千', '正常')])).toEqual([2]);
});

describe('in a file', () => {
	/** A page cut at 100 points above its foot, or below its head. */
	const foot = (text: string) => `q 0 100 595 742 re W n ${show('余额', 100, 600)} ${show(text, 100, 94)} Q`;
	const hiddenOf = async (...pages: string[]) =>
		[...(await sheetsOf(pdfOf(pages))).texts.values()].map(({ leftOut }) => leftOut.outside ?? 0);

	it('a cut line is told where no page beside it shows it, and only there', async () => {
		expect(await hiddenOf(foot('正常'), show('正常', 100, 700))).toEqual([0, 0]);
		expect(await hiddenOf(foot('正常'), show('一千', 100, 700))).toEqual([2, 0]);
	});
});
