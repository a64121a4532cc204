import { compile } from '../../../../../nodes/CreditReport/engines/local/grammar/compile';
import { PAGE_WORDS, readReport, VOCABULARY } from '../../../../../nodes/CreditReport/engines/local/grammar';
import { EDITIONS } from '../../../../../nodes/CreditReport/engines/local/grammar/compiled';
import type { EditionSource } from '../../../../../nodes/CreditReport/engines/local/grammar/editions/types';
import { layoutDocument, layoutPage } from '../../../../../nodes/CreditReport/engines/local/layout';
import { glyphs, gridRules, page } from '../../../../support/layout';
import { SEVENTH } from '../../../../support/seventhEdition';

/** A new edition is a folder of data: one that is added to the list is recognised, laid out and read, with nothing else touched. */

jest.mock('../../../../../nodes/CreditReport/engines/local/grammar/editions', () => {
	const { EDITION_SOURCES } = jest.requireActual<{ EDITION_SOURCES: readonly EditionSource[] }>(
		'../../../../../nodes/CreditReport/engines/local/grammar/editions',
	);
	const { SEVENTH: seventh } = jest.requireActual<{ SEVENTH: EditionSource }>('../../../../support/seventhEdition');
	return { EDITION_SOURCES: [...EDITION_SOURCES, seventh] };
});

const LINES = [
	'个人信用报告',
	'报告编号：3026071900012345678901 报告时间：2026-07-19 09:08:07',
	'一 信用画像',
	'借款账户',
	'从未发生过逾期的账户明细如下：',
	'1.2023年02月03日示例银行发放的300,000元（人民币）个人经营性贷款，',
	'2026年02月03日到期。截至2024年11月，余额200,000，当前无逾期。',
	'二 用电缴费记录',
];
const TABLE = [
	['户号', '供电公司', '欠费金额'],
	['1', '示例供电局', '1,200'],
	['2', '样例供电局', '--'],
];
const BEHIND = ['报告说明', '1.本报告由样例机构提供，逾期、还款和账户均为编造。'];

const PITCH = 20;
const COLUMNS = [50, 150, 300, 450];

/** The lines and the table, one under the other, as the characters and rules of a page. */
function printed() {
	const top = 60 + LINES.length * PITCH;
	const below = top + TABLE.length * PITCH + PITCH;
	const line = (text: string, y: number) => glyphs(text, 50, y, 8);
	return page({
		glyphs: [
			...LINES.flatMap((text, index) => line(text, 60 + index * PITCH)),
			...TABLE.flatMap((row, at) =>
				row.flatMap((text, index) => glyphs(text, (COLUMNS[index] as number) + 4, top + at * PITCH + 6, 8)),
			),
			...BEHIND.flatMap((text, index) => line(text, below + index * PITCH)),
		],
		rules: gridRules(
			COLUMNS,
			[0, 1, 2, 3].map((row) => top + row * PITCH),
		),
	});
}

const blocks = () => layoutDocument([layoutPage(printed(), VOCABULARY)], VOCABULARY).blocks;

it('is recognised by its own cues, among all the others', () => {
	expect(EDITIONS).toHaveLength(7);
	const { edition, generation } = readReport(blocks());
	expect({ edition, generation }).toEqual({ edition: SEVENTH.id, generation: SEVENTH.generation });
});

it('is read whole: head, sentences, tables, and what its headings say', () => {
	const { report, unparsed, warnings } = readReport(blocks());
	expect(report).toMatchObject({ serialNo: '3026071900012345678901', createAt: '2026-07-19 09:08:07' });
	expect(report.loans).toMatchObject([
		{
			serialNo: '1',
			organization: '示例银行',
			amount: '300,000',
			balance: '200,000',
			briefGroup: '其他贷款',
			overdueMonths5y: '0',
		},
	]);
	expect(report.telRecord).toMatchObject([
		{ no: '1', companyNo: '示例供电局', oweMoney: '1,200', busiType: '供电' },
		{ no: '2', companyNo: '样例供电局', oweMoney: '--', busiType: '供电' },
	]);
	expect({ unparsed, warnings }).toEqual({ unparsed: [], warnings: [] });
});

it('gives its words to the stages that come before it is known', () => {
	expect(VOCABULARY.isHeading('二 用电缴费记录')).toBe(true);
	expect(VOCABULARY.isColumnTitle('供电公司')).toBe(true);
	expect(PAGE_WORDS.editionsOf('信用画像')).toEqual([false, false, false, false, false, false, true]);
});

it('compiles by itself', () => {
	expect(compile(SEVENTH)).toMatchObject({ key: SEVENTH.id, hasChapters: true });
});
