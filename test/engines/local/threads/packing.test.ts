import { pack, packAtOnce, unpack } from '../../../../nodes/CreditReport/engines/local/threads/packing';

function rowsOf(count: number): unknown[] {
	return Array.from({ length: count }, (_, index) => ({
		serialNo: String(index),
		organization: '样例银行股份有限公司',
		records: [null, [], { no: index }],
	}));
}

const turn = async (): Promise<void> => await new Promise((resolve) => setImmediate(resolve));

/** How many turns of the event loop a piece of work takes, at most so many. */
async function turnsOf(work: Promise<unknown>, most: number): Promise<number> {
	let isDone = false;
	void work.then(() => (isDone = true));
	let turns = 0;
	for (; !isDone && turns < most; turns++) await turn();
	return turns;
}

test.each<[string, unknown]>([
	['a report', { report: { whoWasChecked: '样例某某', loans: [{ amount: null }] }, meta: { pages: 2 } }],
	[
		'a long report',
		{
			report: { loans: rowsOf(4_000), profile: { text: '长'.repeat(200_000) }, none: [], nothing: null },
			lists: [rowsOf(3_000), rowsOf(2)],
		},
	],
	['a list', [[1, 2], rowsOf(3_000)]],
	['an empty object', {}],
	['a text', '第 1 页'],
	['null', null],
])('%s arrives as it was sent', async (_, value) => {
	expect(await unpack(structuredClone(packAtOnce(value)))).toEqual(value);
	expect(await unpack(structuredClone(await pack(value)))).toEqual(value);
});

test('keys without a value are left out, however long the value is', async () => {
	const value = { a: undefined, rows: rowsOf(4_000), row: { b: undefined } };
	expect(Object.keys((await unpack(packAtOnce(value))) as object)).toEqual(['rows', 'row']);
});

test('other work gets its turn while a long report is packed, and while it is put together', async () => {
	const report = { loans: rowsOf(20_000) };
	const packed = packAtOnce(report);
	expect(packed.length).toBeGreaterThan(8);
	expect(Math.max(...packed.map(({ length }) => length))).toBeLessThan(256 * 1024);
	expect(await turnsOf(pack(report), 8)).toBe(8);
	expect(await turnsOf(unpack(packed), 8)).toBe(8);
});

test('what JSON has no words for is an error, not an endless loop', async () => {
	const rows = rowsOf(4_000);
	const own: Record<string, unknown> = { rows };
	own.self = own;
	own.again = [own];
	await expect(pack(own)).rejects.toThrow(TypeError);
	await expect(pack({ rows, amount: 1n })).rejects.toThrow(TypeError);
});
