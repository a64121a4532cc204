import {
	packReply,
	unpackHead,
	unpackResult,
	type Reply,
} from '../../../../nodes/CreditReport/engines/local/threads/reply';

const error = { code: 'PDF_DAMAGED', message: 'a', description: 'b', retryable: false, charged: false };

function rowsOf(count: number): unknown[] {
	return Array.from({ length: count }, (_, index) => ({
		serialNo: String(index),
		organization: '样例银行股份有限公司',
		records: [null, [], { no: index }],
	}));
}

test.each<[string, Reply]>([
	[
		'a report',
		{
			result: { report: { whoWasChecked: '样例某某', loans: [{ amount: null }] }, meta: { pages: 2 } },
			isSpent: false,
		},
	],
	[
		'a long report',
		{
			result: {
				report: { loans: rowsOf(4_000), profile: { text: '长'.repeat(200_000) }, none: [], nothing: null },
				lists: [rowsOf(3_000), rowsOf(2)],
			},
			isSpent: false,
		},
	],
	['an empty object', { result: {}, isSpent: true }],
	['a text', { result: '第 1 页', isSpent: false }],
	['an error', { error, isSpent: true }],
])('%s arrives as it was sent', async (_, reply) => {
	const packed = structuredClone(packReply(reply));
	expect({ ...unpackHead(packed), ...('result' in reply ? { result: await unpackResult(packed) } : {}) }).toEqual(
		reply,
	);
});

test('other work gets its turn while a long report is put together', async () => {
	const packed = packReply({ result: { report: rowsOf(10_000) }, isSpent: false });
	const unpacked = unpackResult(packed);
	const firstOf = async (): Promise<unknown> =>
		await Promise.race([unpacked, new Promise((resolve) => setImmediate(resolve, 'other work'))]);
	expect([await firstOf(), await firstOf(), await firstOf()]).toEqual(['other work', 'other work', 'other work']);
	await unpacked;
	expect(Math.max(...packed.map(({ length }) => length))).toBeLessThan(1_000);
});
