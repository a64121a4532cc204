import { packReply, unpackHead, unpackResult, type Reply } from '../../../nodes/CreditReport/engines/local/reply';

const error = { code: 'PDF_DAMAGED', message: 'a', description: 'b', retryable: false, charged: false };

test.each<[string, Reply]>([
	['a report', { result: { report: { whoWasChecked: '样例某某', loans: [{ amount: null }] }, meta: { pages: 2 } }, isSpent: false }],
	['an empty object', { result: {}, isSpent: true }],
	['a text', { result: '第 1 页', isSpent: false }],
	['an error', { error, isSpent: true }],
])('%s arrives as it was sent', async (_, reply) => {
	const packed = structuredClone(packReply(reply));
	expect({ ...unpackHead(packed), ...('result' in reply ? { result: await unpackResult(packed) } : {}) }).toEqual(reply);
});

test('other work gets its turn between the parts', async () => {
	const turns: string[] = [];
	const packed = packReply({ result: { report: 1, evidence: 2, meta: 3 }, isSpent: false });
	setImmediate(() => turns.push('other work'));
	await unpackResult(packed);
	expect(turns).toEqual(['other work']);
});
