import { SECTIONS, walkPaths } from '../../../nodes/CreditReport/report/catalogue';
import { CONTEXT_COLUMNS, PARENT_COLUMNS, SELECTABLES } from '../../../nodes/CreditReport/report/rows/columns';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import {
	columnsOf,
	extractSection,
	extractWhole,
	SECTION_CHOICES,
} from '../../../nodes/CreditReport/report/rows/sections';
import { GEN1, GEN2, parseResult, parsed } from '../support/reports';

const CONTEXT = { reportSerialNo: '2018012000000000000001', whoWasChecked: '测试样例' };

describe('columnsOf', () => {
	it('has a column for every field of the catalogue', () => {
		const columns = new Set(
			SELECTABLES.flatMap(({ key }) => columnsOf(key, { nested: 'include' }).map((column) => `${key}.${column.key}`)),
		);
		for (const { path, section, field } of walkPaths()) {
			if (field.type === 'object') continue;
			const own = section.topLevel ? `header.${path}` : path;
			const key = own.replace(/\[\](?=\.)/g, '');
			const candidates = [key.replace(/\[\]$/, ''), key.replace(/\[\]$/, '.value')];
			expect([path, candidates.some((candidate) => columns.has(candidate))]).toEqual([path, true]);
		}
	});

	it('has distinct keys and distinct Chinese labels in every section', () => {
		for (const { key } of SELECTABLES) {
			const columns = columnsOf(key, { nested: 'include' });
			expect([key, new Set(columns.map((column) => column.key)).size]).toEqual([key, columns.length]);
			expect([key, new Set(columns.map((column) => column.zh)).size]).toEqual([key, columns.length]);
			expect(
				columns.every(
					({ zh, english }) =>
						/\p{Script=Han}/u.test(zh) && /^[A-Z0-9]/.test(english) && !/\p{Script=Han}/u.test(english),
				),
			).toBe(true);
		}
	});

	it('lets no context column hide a column of the contract', () => {
		const names = [...CONTEXT_COLUMNS, ...PARENT_COLUMNS].map(({ key }) => key);
		const clashes = SELECTABLES.flatMap(({ key, fields }) =>
			fields.filter((field) => names.includes(field.key)).map((field) => `${key}.${field.key}`),
		);
		expect(clashes).toEqual(['header.whoWasChecked']);
		expect(columnsOf('header').filter(({ key }) => key === 'whoWasChecked')).toHaveLength(1);
	});

	it('keeps the order of the catalogue, context first, what does not fit last', () => {
		expect(columnsOf('owedTaxesRecord').map(({ key }) => key)).toEqual([
			'section',
			'reportKey',
			'rowNo',
			'reportSerialNo',
			'reportTime',
			'whoWasChecked',
			'no',
			'competentTaxAuthorities',
			'taxesTotal',
			'taxRegistrationDate',
			'taxpayerId',
			'doesNotFit',
		]);
	});

	it('flattens objects with dots and leaves nested lists out', () => {
		const keys = columnsOf('loans').map(({ key }) => key);
		expect(keys).toEqual(expect.arrayContaining(['latestRepayment.balance', 'overdueRecordSummary.startAt']));
		expect(keys.filter((key) => /repaymentHistory|records|notes|speBusinesses/.test(key))).toEqual([]);
	});

	it('refuses a section there is not', () => {
		expect(() => columnsOf('nothing')).toThrow(expect.objectContaining({ code: 'UNKNOWN_SECTION' }));
	});
});

describe('SECTION_CHOICES', () => {
	it('offers every section, every nested list and the unified section, once, the common ones first, then by name', () => {
		const values = SECTION_CHOICES.map(({ value }) => value);
		expect(values).toEqual(
			expect.arrayContaining([
				...SECTIONS.map(({ key }) => key),
				'accounts',
				'loans.overdueRecordSummary.records',
				'profile.livedInfos',
				'creditScore.notes',
			]),
		);
		expect(new Set(values).size).toBe(values.length);
		const names = SECTION_CHOICES.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const common = ['loans', 'creditCards', 'accounts', 'checkDetails', 'querySelfRecordDetail', 'profile', 'header'];
		expect(values.slice(0, 9)).toEqual([...common, 'overdueSummary', 'overDueInfoCollection']);
		const others = names.slice(9);
		expect(others).toEqual([...others].sort((a, b) => a.localeCompare(b, 'en')));
	});

	it('is in English with the printed title beside it', () => {
		expect(SECTION_CHOICES).toEqual(
			expect.arrayContaining([
				{ value: 'loans', name: 'Loans 贷款' },
				{ value: 'loans.speBusinesses', name: 'Loans: Special Transactions 贷款 · 特殊交易' },
			]),
		);
	});
});

describe('extractSection', () => {
	const report = parsed(GEN1);

	it('gives a row per record, with context and all columns', () => {
		const rows = extractSection(report, 'loans');
		expect(rows).toHaveLength(2);
		expect(rows[1]).toMatchObject({
			section: 'loans',
			...CONTEXT,
			serialNo: '2',
			balance: 8000,
			'overdueRecordSummary.startAt': '2013-01',
			'latestRepayment.balance': null,
		});
		for (const row of rows) expect(Object.keys(row)).toEqual(columnsOf('loans').map(({ key }) => key));
	});

	it('gives the rows of a nested list the number of the record they belong to', () => {
		expect(extractSection(report, 'loans.speBusinesses')).toEqual([
			{
				section: 'loans.speBusinesses',
				...CONTEXT,
				reportKey: CONTEXT.reportSerialNo,
				rowNo: 1,
				reportTime: '2018-01-20T10:00:00',
				parentRowNo: 2,
				parentNo: '2',
				type: '展期（延期）',
				startAt: '2017-08-01',
				changeMonths: -12,
				amount: 100,
				detail: null,
				doesNotFit: null,
			},
		]);
		expect(extractSection(report, 'loans.overdueRecordSummary.records')).toHaveLength(5);
	});

	it.each(['serialNo', 'no', 'id'])('numbers it by its own %s, not by its position', (key) => {
		expect(extractSection({ loans: [{ [key]: '7', notes: [{ content: 'x' }] }] }, 'loans.notes')).toMatchObject([
			{ parentNo: '7' },
		]);
	});

	it('numbers a parent without a number by its position', () => {
		const rows = extractSection({ loans: [{ notes: [] }, { notes: [{ content: 'x' }] }] }, 'loans.notes');
		expect(rows.map(({ parentNo }) => parentNo)).toEqual(['2']);
	});

	it('gives one row of an object section, of the header, and of plain values', () => {
		expect(extractSection(report, 'creditInfo')).toMatchObject([{ section: 'creditInfo', houseLoansNum: 1 }]);
		expect(extractSection(report, 'header')).toMatchObject([
			{ section: 'header', whoWasChecked: '测试样例', 'fraudAlert.tel': null },
		]);
		expect(
			extractSection({ creditScore: { notes: ['甲', '乙'] } }, 'creditScore.notes').map(({ value }) => value),
		).toEqual(['甲', '乙']);
	});

	it('gives no row of what the edition does not print', () => {
		expect(extractSection(report, 'creditScore')).toEqual([]);
		expect(extractSection(report, 'forceExecutions')).toEqual([]);
		expect(extractSection({}, 'header')).toEqual([]);
	});

	it('can head the columns in Chinese and put nested lists in', () => {
		expect(extractSection(report, 'owedTaxesRecord', { headers: 'zh' })).toMatchObject([
			{ 信息段: 'owedTaxesRecord', 欠税总额: 1000 },
		]);
		const [, loan] = extractSection(report, 'loans', { nested: 'include' });
		expect(loan?.speBusinesses).toHaveLength(1);
		expect(loan?.['overdueRecordSummary.records']).toHaveLength(5);
	});

	it('takes every form of a report', () => {
		const jd = present(parseResult(GEN1), { jdCompatible: true, leaveOutEmpty: true });
		expect(extractSection(jd, 'loans')).toMatchObject([{ balance: '250,000' }, { balance: '8,000' }]);
		expect(extractSection(jd, 'loans.overdueRecordSummary.records')).toHaveLength(5);
	});

	it('refuses a section there is not', () => {
		expect(() => extractSection(report, 'loans.nothing')).toThrow(expect.objectContaining({ code: 'UNKNOWN_SECTION' }));
	});
});

describe('extractWhole', () => {
	it('gives one object with the section as it stands', () => {
		const report = parsed(GEN1);
		expect(extractWhole(report, 'loans')).toEqual({ section: 'loans', ...CONTEXT, data: report.loans });
		expect(extractWhole(report, 'header')).toMatchObject({
			section: 'header',
			data: { serialNo: CONTEXT.reportSerialNo, otherIds: [] },
		});
		expect(extractWhole(report, 'loans.speBusinesses')).toMatchObject({ data: [{ parentNo: '2' }] });
		expect(extractWhole(parsed(GEN2), 'accounts').data).toHaveLength(6);
	});
});
