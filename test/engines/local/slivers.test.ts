import { lostSlivers } from '../../../nodes/CreditReport/engines/local/slivers';

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
