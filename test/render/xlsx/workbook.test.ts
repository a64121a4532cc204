import { viewOf } from '../../../nodes/CreditReport/render/view';
import { workbook } from '../../../nodes/CreditReport/render/xlsx';
import { PRESETS } from '../../../nodes/CreditReport/report/screen';
import { CLEAN, READ_WHOLE } from '../../report/support/clean';
import { MADE_REPORTS } from '../../report/support/madeReports';
import { changed, GEN2, parsed } from '../../report/support/reports';
import { HOSTILE, hostileReport } from '../support/hostile';
import { partsOf, sheetsOf } from './support';

/** The workbook, read back from its XML. */

test('a sheet for the overview, the accounts, the grid, every table, the checks and what was not read', async () => {
	const view = viewOf(parsed(GEN2), { rules: PRESETS.mortgage });
	const names = [...sheetsOf(await workbook(view)).keys()];
	expect(names.slice(0, 3)).toEqual(['概览', '全部账户', '还款记录']);
	expect(names.slice(-2)).toEqual(['校验项', '未读取']);
	expect(names).toHaveLength(5 + view.sections.length);
	expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
	expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
});

test('amounts, counts and dates are numbers with formats; numbers of people and accounts are texts', async () => {
	const sheets = sheetsOf(await workbook(viewOf(parsed(CLEAN, READ_WHOLE))));
	const loans = sheets.get('贷款')!;
	const at = (header: string): { type: string; value: string } => {
		const column = [...loans.cells].find(
			([reference, { value }]) => /^[A-Z]+1$/.test(reference) && value === header,
		)![0];
		return loans.cells.get(column.replace('1', '2'))!;
	};
	expect(at('本金余额（元）')).toMatchObject({ type: 'n', value: '800000' });
	// 2020-01-05 is day 43,835 of Excel, whatever the time zone.
	expect(at('发放日期')).toMatchObject({ type: 'n', value: '43835' });
	const header = sheets.get('概览')!;
	expect([...header.cells.values()]).toContainEqual(
		expect.objectContaining({ type: 's', value: '110199199001010017' }),
	);
});

test('the header of every table stays in sight and filters; the overview has neither', async () => {
	const sheets = sheetsOf(await workbook(viewOf(parsed(GEN2))));
	for (const [name, { xml }] of sheets)
		if (name === '概览') expect(xml).not.toMatch(/<pane |<autoFilter/);
		else
			expect([name, /<pane ySplit="1"/.test(xml), /<autoFilter ref="A1:[A-Z]+\d+"\/>/.test(xml)]).toEqual([
				name,
				true,
				true,
			]);
});

test('an overdue account is coloured by its level, in the table and in the grid', async () => {
	const late = parsed(changed(CLEAN, 'loans.0.currOverduePeriods', '7'), READ_WHOLE);
	const [clean, red] = await Promise.all(
		[parsed(CLEAN, READ_WHOLE), late].map(async (report) =>
			partsOf(await workbook(viewOf(report))).get('xl/styles.xml')!,
		),
	);
	expect(clean).not.toContain('8E1B12');
	expect(red).toContain('8E1B12');
});

test('the same report gives the same bytes, without document properties', async () => {
	const view = viewOf(parsed(CLEAN));
	const first = await workbook(view);
	jest.useFakeTimers({ now: new Date('2031-05-05'), doNotFake: ['nextTick', 'setImmediate'] });
	try {
		expect(Buffer.compare(Buffer.from(first), Buffer.from(await workbook(view)))).toBe(0);
	} finally {
		jest.useRealTimers();
	}
	expect([...partsOf(first).keys()].filter((name) => name.startsWith('docProps'))).toEqual([]);
});

test.each(Object.entries(HOSTILE))(
	'%s in every text: XML that may be so, no formula, nothing that becomes one',
	async (_, text) => {
		const bytes = await workbook(viewOf(hostileReport(text)));
		for (const [name, xml] of partsOf(bytes)) {
			expect([name, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)]).toEqual([name, false]);
			expect([name, /<f[ >]|t="(?:str|e|b|inlineStr)"/.test(name.includes('worksheets') ? xml : '')]).toEqual([
				name,
				false,
			]);
		}
		for (const [, { cells }] of sheetsOf(bytes))
			for (const [reference, { type, value }] of cells) {
				expect([reference, value === undefined]).toEqual([reference, false]);
				if (type !== 's') continue;
				expect(value.length).toBeLessThanOrEqual(32_767);
				if (!/^[+-]?\d[\d,.]*%?$|^-+$/.test(value)) expect(value).not.toMatch(/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/);
			}
	},
);

test.each(MADE_REPORTS.map(({ edition, report }, index) => [`${edition} ${index}`, index, report] as const))(
	'%s: as many rows as the view has, in either language',
	async (_, index, report) => {
		const view = viewOf(report, { language: index % 2 === 0 ? 'zh' : 'en' });
		const sheets = [...sheetsOf(await workbook(view)).values()];
		const first = sheets.length - view.sections.length - 2;
		view.sections.forEach(({ kind, rows }, at) => {
			if (kind === 'list') expect(sheets[first + at]!.xml.match(/<row /g)).toHaveLength(rows.length + 1);
		});
	},
);
