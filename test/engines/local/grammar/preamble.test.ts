import { withoutPreamble } from '../../../../nodes/CreditReport/engines/local/grammar/preamble';
import { linesOfBlock } from '../../../../nodes/CreditReport/engines/local/grammar/passage';
import { heading } from '../../../support/grammar';
import { paragraph } from '../../../support/layout';

function read(...above: string[]): { kept: string[]; dropped: Array<string | undefined> } {
	const { blocks, warnings } = withoutPreamble([
		paragraph(above),
		heading('个人信用报告'),
		paragraph(['查询时间：2018.01.02 03:04:05']),
	]);
	return { kept: blocks.flatMap(linesOfBlock).map(({ text }) => text), dropped: warnings.map(({ value }) => value) };
}

it.each([
	'征信查询授权书回执。授权人：例某某。查询时间：2025年8月23日。',
	'企业信用报告',
	'打印柜员：0812  2025-08-23',
	'已取得客户授权',
])('a line of another paper above the title is left out, with a word: %s', (text) => {
	expect(read(text)).toEqual({
		kept: ['个人信用报告', '查询时间：2018.01.0203:04:05'],
		dropped: [text.replace(/\s/g, '')],
	});
});

it.each(['报告编号：2025082300000000000011', '报告时间：2025-08-23 08:10:59', '本报告仅供您了解自身信用状况'])(
	'what the head of a report says, and a line without a number, stay: %s',
	(text) => {
		expect(read(text)).toMatchObject({
			kept: [text.replace(/\s/g, ''), '个人信用报告', expect.any(String)],
			dropped: [],
		});
	},
);

it('without a title everything stays', () => {
	expect(withoutPreamble([paragraph(['2025年', '查询时间：1'])])).toMatchObject({
		warnings: [],
		blocks: [{ kind: 'paragraph' }],
	});
});
