import fc from 'fast-check';

import { walkPaths } from '../../../nodes/CreditReport/report/catalogue';
import { KINDS, maskReport, PERSONAL_FIELDS } from '../../../nodes/CreditReport/report/mask';
import type { ParsedReport } from '../../../nodes/CreditReport/report/forms/reports';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { GEN1, parsed } from '../support/reports';

describe('MASKS', () => {
	it.each([
		['id', '519999198506150029', '**************0029'],
		['id', 'E09955546', '*****5546'],
		['id', '**************2499', '**************2499'],
		['id', '123', '***'],
		['name', '测试样例', '测***'],
		['name', '欧阳样例', '欧阳**'],
		['name', '欧阳', '欧*'],
		['name', 'SAMPLE PERSON', 'S************'],
		['phone', '13900000001', '139****0001'],
		['phone', '010-62664281-954', '010-*******1-954'],
		['phone', '8046621', '*****21'],
		['address', '示例省样例市测试路1号', '示例省样例市****'],
		['address', '北京市某某区测试街1号', '北京市****'],
		['address', '内蒙古自治区锡林郭勒盟某某旗', '内蒙古自治区锡林郭勒盟****'],
		['address', '新疆维吾尔自治区和田地区某某县', '新疆维吾尔自治区和田地区****'],
		['address', '四川省凉山彝族自治州某某县', '四川省凉山彝族自治州****'],
		['address', '示例省某某县测试市场3号', '示例省****'],
		['address', '某某新区测试大道1号', '某某新区测试****'],
		['email', 'sample.person@example.com', 's***@example.com'],
	] as const)('%s: %s becomes %s', (kind, text, masked) => {
		expect(KINDS[kind].mask(text)).toBe(masked);
		expect(KINDS[kind].mask(masked)).toBe(masked);
	});
});

it('masks what is under review by its field, and what was read before wherever it is quoted', () => {
	const entry = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number], confidence: 0.5 };
	const { meta } = maskReport(
		parsed(GEN1, {
			review: [
				{
					...entry,
					path: 'idNum',
					value: '519999198506150029',
					before: '519999198506150028',
					reason: 'repaired',
					alternatives: ['519999198506150026'],
					picture: 'data:image/png;base64,AAAA',
				},
				{ ...entry, path: 'loans[0].balance', value: '250,000', reason: 'lowConfidence', alternatives: ['260,000'] },
			],
			unparsed: [{ page: 1, text: '证件 519999198506150028' }],
		}),
	);
	expect(meta.review).toMatchObject([
		{ value: '**************0029', before: '**************0028', alternatives: ['**************0026'] },
		{ value: '250,000', alternatives: ['260,000'] },
	]);
	expect(JSON.stringify(meta)).not.toContain('5199991985');
	expect(JSON.stringify(meta)).not.toContain('data:');
});

describe('PERSONAL_FIELDS', () => {
	it('are text fields of the catalogue', () => {
		const texts = new Set([...walkPaths()].filter(({ field }) => field.type === 'text').map(({ path }) => path));
		expect(Object.keys(PERSONAL_FIELDS).filter((path) => !texts.has(path))).toEqual([]);
	});

	it('are all fields that hold a name, a number, a phone, an address or an e-mail address of a person', () => {
		const looksPersonal =
			/^(idNum|guarantorId|borrowerIdNum|taxpayerId|whoWasChecked|guarantorName|borrowerName|tel|mobile|officeTel|homeTel|companyTel|postAddr|registerAddr|email)$/;
		const found = [...walkPaths()]
			.filter(({ field }) => field.type === 'text' && looksPersonal.test(field.key))
			.map(({ path }) => path);
		expect(found.filter((path) => !(path in PERSONAL_FIELDS))).toEqual([]);
	});
});

describe('maskReport', () => {
	const masked = maskReport(
		parsed(
			{
				...GEN1,
				statements: [{ content: '测试样例（519999198506150029，电话13900000001）声明' }],
				fraudAlert: { tel: '--' },
			},
			{
				source: { fileName: '测试样例.pdf' },
				unparsed: [{ page: 1, text: '联系测试样例 13900000009 或 110199197801010036、110199780101003' }],
				warnings: [
					{ code: 'UNKNOWN_CLAUSE', message: '519999198506150029' },
					{
						code: 'VALUE_DOES_NOT_FIT',
						message: 'm',
						path: 'profile.livedInfos[0].address',
						value: '示例省样例市测试路1号',
					},
				],
			},
		),
	);

	it('masks fields by their kind', () => {
		expect(masked).toMatchObject({
			whoWasChecked: '测***',
			idNum: '**************0029',
			profile: { mobile: '139****0001', postAddr: '示例省样例市****', livedInfos: [{ address: '示例省样例市****' }] },
			loanGuaranteeInfos: [{ guarantorName: '某**', guarantorId: '**************0017' }],
		});
	});

	it('masks the same texts, and whatever has their shape, in free text, meta and the file name', () => {
		expect(masked.statements).toMatchObject([{ content: '测***（**************0029，电话139****0001）声明' }]);
		expect(masked.meta).toMatchObject({
			source: { fileName: '测***.pdf' },
			unparsed: [{ text: '联系测*** 139****0009 或 **************0036、***********1003' }],
			warnings: [{ message: '**************0029' }, { value: '示例省样例市****' }],
		});
	});

	it('leaves what says nothing of a person: numbers of reports and accounts, amounts, dates, nothing', () => {
		const plain = parsed({
			...GEN1,
			loans: [{ businessNo: '9694917354978051349053', amount: '13,900,000,001' }],
			fraudAlert: { tel: '--' },
		});
		const { serialNo, loans, fraudAlert, creditInfo } = maskReport(plain);
		expect({ serialNo, loans, fraudAlert, creditInfo }).toEqual({
			serialNo: plain.serialNo,
			loans: plain.loans,
			fraudAlert: plain.fraudAlert,
			creditInfo: plain.creditInfo,
		});
	});

	it('changes nothing when applied twice, and does not touch the report it is given', () => {
		const before = parsed(GEN1);
		const copy = structuredClone(before);
		const once = maskReport(before);
		expect(maskReport(once)).toEqual(once);
		expect(before).toEqual(copy);
	});

	it('masks numbers that come as JSON numbers', () => {
		expect(maskReport({ ...parsed({}), profile: { mobile: 13900000001 } } as unknown as ParsedReport).profile).toEqual({
			mobile: '139****0001',
		});
	});

	const id = fc
		.tuple(
			fc.integer({ min: 100000, max: 659999 }),
			fc.integer({ min: 1900, max: 2020 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
			fc.integer({ min: 0, max: 999 }),
			fc.constantFrom(...'0123456789X'),
		)
		.map(
			([area, year, month, day, sequence, check]) =>
				`${area}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(sequence).padStart(3, '0')}${check}`,
		);
	const phone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
	const textPaths = [...walkPaths()].filter(({ field }) => field.type === 'text').map(({ path }) => path);

	it('leaves no unmasked ID or phone number anywhere in the output', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...textPaths),
				fc.oneof(id, phone),
				fc.constantFrom('', '电话', '证件：', '(', 'Tel '),
				(path, secret, before) => {
					const report = reportWith(path, before + secret);
					const output = maskReport(
						parsed(report, {
							unparsed: [{ page: 1, text: before + secret }],
							warnings: [{ code: 'UNKNOWN_CLAUSE', message: before + secret, value: secret }],
						}),
					);
					expect(JSON.stringify(output)).not.toContain(secret);
				},
			),
		);
	});
});

/** A report with one text at a catalogue path. */
function reportWith(path: string, text: string): ReportRecord {
	const value = path
		.split('.')
		.reverse()
		.reduce<unknown>((inner, key) => (key.endsWith('[]') ? { [key.slice(0, -2)]: [inner] } : { [key]: inner }), text);
	return value as ReportRecord;
}
