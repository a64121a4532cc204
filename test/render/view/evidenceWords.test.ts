import { CHECKS } from '../../../nodes/CreditReport/report/checks';
import { factsOf } from '../../../nodes/CreditReport/report/facts';
import { evidenceWords } from '../../../nodes/CreditReport/render/view/evidenceWords';
import { META_PLACES, placeOf } from '../../../nodes/CreditReport/render/view/places';
import { MADE_REPORTS } from '../../report/support/madeReports';
import { BRIEF, GEN1, GEN2, parsed } from '../../report/support/reports';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';

test.each([
	['an inquiry of 示例银行 before', '示例银行此前的查询记录'],
	['3 periods overdue', '逾期3期'],
	['1 to 12', '1 至 12'],
	['page 2, 10 20 30 40', '第2页，10 20 30 40'],
	['示例银行股份有限公司', '示例银行股份有限公司'],
])('%s is %s in Chinese', (english, chinese) => {
	expect(evidenceWords(english)).toEqual({ en: english, zh: chinese });
});

const FILE = {
	producer: 'Skia/PDF',
	creator: 'Chromium',
	createdAt: '2020-01-01T00:00:00',
	revisions: 2,
	fonts: [{ name: 'SimSun', glyphs: 900, digits: 500 }],
	pageSizes: [{ width: 595, height: 842, pages: 1 }],
	overlays: [{ page: 1, kind: 'box-over-text' as const, box: [1, 2, 3, 4] as [number, number, number, number] }],
	addedTexts: [{ page: 1, kind: 'FreeText', box: [1, 2, 3, 4] as [number, number, number, number] }],
};

test('whatever a check compares with is Chinese in Chinese, or of the report itself', () => {
	const compared = [...MADE_REPORTS.map(({ report }) => report), BRIEF, GEN1, GEN2].flatMap((report) => {
		const facts = factsOf(parsed(report as ReportRecord, { file: FILE }));
		return CHECKS.flatMap(({ compare }) => compare(facts));
	});
	const texts = compared
		.map(({ against }) => against)
		.filter((against): against is string => typeof against === 'string');
	expect(texts.length).toBeGreaterThan(50);
	const english = [...new Set(texts)].filter((text) => /[a-z]{3}/.test(evidenceWords(text).zh));
	expect(english).toEqual([]);
	const places = compared.map(({ path }) => path).filter((path) => path.startsWith('meta'));
	expect(places.filter((path) => !(path.replace(/\[\d+\]/g, '') in META_PLACES))).toEqual([]);
});

test('a place is named by the labels of the print', () => {
	expect(placeOf('loans[2].balance').zh).toBe('贷款 3 · 本金余额');
	expect(placeOf('meta.file.revisions').zh).toBe('文件保存次数');
});
