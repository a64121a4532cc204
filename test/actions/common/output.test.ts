import type { INodeExecutionData } from 'n8n-workflow';

import { toItems } from '../../../nodes/CreditReport/actions/common/output';
import type { Job } from '../../../nodes/CreditReport/actions/operation';
import { binaryOf, fakeExecuteFunctions } from '../../support/n8n/executeFunctions';

const FILES = { data: binaryOf('%PDF-', 'a.pdf', 'application/pdf') };
const MAIL: INodeExecutionData = { json: { subject: '测试', section: 'mail' }, binary: FILES };

function itemsOf(
	item: INodeExecutionData,
	keepSource?: string,
	kind: Job['input']['kind'] = 'pdf',
): INodeExecutionData[] {
	const context = fakeExecuteFunctions({ items: [{ json: {} }, item], parameters: { options: { keepSource } } });
	return toItems(context, [{ section: 'loans' }, { section: 'cards' }], { itemIndex: 1, input: { kind } } as Job);
}

test('every result is paired with the item it came from and stands alone by default', () => {
	expect(itemsOf(MAIL)).toEqual([
		{ json: { section: 'loans' }, pairedItem: { item: 1 } },
		{ json: { section: 'cards' }, pairedItem: { item: 1 } },
	]);
	expect(itemsOf(MAIL, 'nothing')).toEqual(itemsOf(MAIL));
});

test('Keep Source passes on JSON, binary or both; the result wins over the source', () => {
	expect(itemsOf(MAIL, 'json')[0]).toEqual({ json: { subject: '测试', section: 'loans' }, pairedItem: { item: 1 } });
	expect(itemsOf(MAIL, 'binary')[0]).toEqual({ json: { section: 'loans' }, binary: FILES, pairedItem: { item: 1 } });
	expect(itemsOf(MAIL, 'both')[0]).toEqual({
		json: { subject: '测试', section: 'loans' },
		binary: FILES,
		pairedItem: { item: 1 },
	});
});

test('of a parsed report only what other nodes added is kept, not the report again', () => {
	const parsed: INodeExecutionData = { json: { subject: '测试', meta: {}, serialNo: '1', loans: [{}] } };
	expect(itemsOf(parsed, 'json', 'parsed')[0]?.json).toEqual({ subject: '测试', section: 'loans' });
});

test('files inside the JSON count as binary', () => {
	const combined = { json: { subject: '测试', _files: { data: { mimeType: 'application/pdf', id: 'x' } } } };
	expect(itemsOf(combined, 'json')[0]?.json).toEqual({ subject: '测试', section: 'loans' });
	expect(itemsOf(combined, 'binary')[0]?.json).toEqual({ _files: combined.json._files, section: 'loans' });
});
