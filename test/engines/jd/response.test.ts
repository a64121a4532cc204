import { adaptResult } from '../../../nodes/CreditReport/engines/jd/response';
import { parseJson } from '../../../nodes/CreditReport/engines/jd/json';
import { emptyReport, SECTIONS, walkPaths } from '../../../nodes/CreditReport/report/catalogue';

test('a complete report comes of the little that JD sent', () => {
	const { report, warnings, extra } = adaptResult({ serialNo: '样例1', profile: { gender: '男' } });
	expect(report).toEqual({
		...emptyReport(),
		serialNo: '样例1',
		profile: { ...(emptyReport().profile as object), gender: '男' },
	});
	expect(warnings).toEqual([]);
	expect(extra).toEqual({});
});

test('every key of the API comes through at its place, in its spelling and in capitals', () => {
	const leaves = [...walkPaths()].filter(
		({ field }) => field.origin === 'jd' && !field.fields && field.type !== 'list',
	);
	const built = (spell: (key: string) => string) => {
		const result: Record<string, unknown> = {};
		for (const { path } of leaves) plant(result, path, spell);
		return result;
	};
	const plain = adaptResult(built((key) => key));
	expect(plain.warnings).toEqual([]);
	expect(leaves.length).toBeGreaterThan(300);
	for (const { path } of leaves) expect(pick(plain.report, path)).toBe(`值 ${path}`);
	expect(adaptResult(built((key) => ` ${key.toUpperCase()} `))).toEqual(plain);
});

test('the contract has no two fields of a record that differ in case alone, so the match is never ambiguous', () => {
	const records: Array<ReadonlyArray<{ key: string }>> = [
		SECTIONS.flatMap((section): Array<{ key: string }> => (section.topLevel ? section.fields : [section])),
		...SECTIONS.map((section) => section.fields),
		...[...walkPaths()].flatMap(({ field }) => (field.fields ? [field.fields] : [])),
	];
	for (const fields of records) expect(new Set(fields.map(({ key }) => key.toLowerCase())).size).toBe(fields.length);
});

test.each(['records', 'records ', 'Records'])('overdue records under the key %j', (key) => {
	const { report, warnings } = adaptResult({
		loans: [{ overdueRecordSummary: { [key]: [{ overdueMonth: '2017.09', amount: '1,199' }] } }],
	});
	expect(report).toMatchObject({
		loans: [
			{ overdueRecordSummary: { records: [{ overdueMonth: '2017.09', overdueMonthsNum: null, amount: '1,199' }] } },
		],
	});
	expect(warnings).toEqual([]);
});

test('columns of the wrong type stay as they are', () => {
	const { report } = adaptResult({ creditInfo: { quasiCardsNum: '2014年08月', firstQuasiCardGotAt: 0 } });
	expect(report).toMatchObject({ creditInfo: { quasiCardsNum: '2014年08月', firstQuasiCardGotAt: '0' } });
});

test('the spelling of the contract wins over a variant beside it, which is kept', () => {
	const { report, extra, warnings } = adaptResult({ IDType: 'other', idType: '身份证' });
	expect(report.idType).toBe('身份证');
	expect(extra).toEqual({ IDType: 'other' });
	expect(warnings).toMatchObject([{ code: 'UNKNOWN_KEY', path: 'IDType' }]);
});

test('a variant beside an empty key is taken', () => {
	const { report, warnings } = adaptResult({ IDType: '身份证', idType: null });
	expect(report.idType).toBe('身份证');
	expect(warnings).toEqual([]);
});

test.each(['张\ufffd', '\ufffd\ufffd\ufffd', '\ud800三', '锟斤拷锟', Buffer.from('张三丰').toString('latin1')])(
	'a text with characters that were lost before it came is no value, and kept: %j',
	(text) => {
		const { report, extra, warnings } = adaptResult({ whoWasChecked: text, loans: [{ currency: text }] });
		expect(report).toMatchObject({ whoWasChecked: null, loans: [{ currency: null }] });
		expect(extra).toMatchObject({ whoWasChecked: text, 'loans[0].currency': text });
		expect(warnings).toMatchObject([
			{ code: 'VALUE_DOES_NOT_FIT', message: expect.stringContaining('lost') as string },
			{ code: 'VALUE_DOES_NOT_FIT' },
		]);
	},
);

test('the second of two values under one key is kept; one beside an empty value is taken', () => {
	const { report, extra, warnings } = adaptResult(
		parseJson('{"serialNo":"1","serialNo":"2","loans":null,"loans":[{"amount":"3"}]}'),
	);
	expect(report).toMatchObject({ serialNo: '1', loans: [{ amount: '3' }] });
	expect(extra).toEqual({ 'serialNo (2)': '2' });
	expect(warnings).toMatchObject([{ code: 'UNKNOWN_KEY', path: 'serialNo (2)' }]);
});

test('unknown keys are all kept, with one warning for the rows of a list', () => {
	const { extra, warnings } = adaptResult({ type: '个人信用报告', loans: [{ foo: 1 }, { foo: { deep: 2 } }] });
	expect(extra).toEqual({ type: '个人信用报告', 'loans[0].foo': 1, 'loans[1].foo': { deep: 2 } });
	expect(warnings.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
		'UNKNOWN_KEY loans[0].foo',
		'UNKNOWN_KEY type',
	]);
});

test('values of the wrong shape are kept with a warning', () => {
	const { report, extra, warnings } = adaptResult({
		serialNo: ['a'],
		loans: [{ amount: { x: 1 } }, 'row'],
		profile: 'none',
	});
	expect(report).toMatchObject({ serialNo: null, loans: [{ amount: null }], profile: { gender: null } });
	expect(extra).toEqual({ serialNo: ['a'], 'loans[0].amount': { x: 1 }, 'loans[1]': 'row', profile: 'none' });
	expect(warnings.every(({ code }) => code === 'VALUE_DOES_NOT_FIT')).toBe(true);
});

test.each([null, '', '--', []])('a block of %j is a block without data', (nothing) => {
	const { report, warnings } = adaptResult({ serialNo: '样例1', profile: nothing, loans: nothing });
	expect(report).toEqual({ ...emptyReport(), serialNo: '样例1' });
	expect(warnings).toEqual([]);
});

test('a row that stands alone is a list of one; a list of one is an object', () => {
	expect(adaptResult({ loans: { amount: '1' }, profile: [{ gender: '女' }] }).report).toMatchObject({
		loans: [{ amount: '1' }],
		profile: { gender: '女' },
	});
	expect(adaptResult({ loans: JSON.stringify([{ amount: '1' }]) }).report).toMatchObject({ loans: [{ amount: '1' }] });
});

test.each([undefined, null, {}, [], ''])('%j for a result is an empty report with a warning', (result) => {
	const { report, warnings } = adaptResult(result);
	expect(report).toEqual(emptyReport());
	expect(warnings.map(({ code }) => code)).toContain('EMPTY_RESULT');
});

test('keys that name parts of JavaScript do no harm', () => {
	const { report, extra } = adaptResult(
		JSON.parse('{"__proto__":{"polluted":1},"constructor":"c","profile":{"__proto__":"p"}}'),
	);
	expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(Object.keys(extra).sort()).toEqual(['__proto__', 'constructor', 'profile.__proto__']);
});

function plant(root: Record<string, unknown>, path: string, spell: (key: string) => string): void {
	const keys = path.split('.');
	let at = root;
	keys.forEach((key, index) => {
		const isList = key.endsWith('[]');
		const name = spell(isList ? key.slice(0, -2) : key);
		if (index === keys.length - 1) at[name] = `值 ${path}`;
		else {
			at[name] ??= isList ? [{}] : {};
			at = (isList ? (at[name] as unknown[])[0] : at[name]) as Record<string, unknown>;
		}
	});
}

function pick(root: unknown, path: string): unknown {
	return path.split('.').reduce((at, key) => {
		const value = (at as Record<string, unknown>)[key.replace('[]', '')];
		return key.endsWith('[]') ? (value as unknown[])[0] : value;
	}, root);
}
