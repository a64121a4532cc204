import { KeptRecogniser } from '../../../../nodes/CreditReport/engines/local/threads/keptRecogniser';
import { openRecogniser } from '../../../../nodes/CreditReport/engines/local/source/ocr/recogniser';

jest.mock('../../../../nodes/CreditReport/engines/local/source/ocr/recogniser');
const open = jest.mocked(openRecogniser);
const close = jest.fn(async () => undefined);
let kept: KeptRecogniser;

beforeEach(() => {
	jest.resetAllMocks();
	open.mockImplementation(async () => ({ characters: [''], runtime: 'wasm', recognise: jest.fn(), close }));
	kept = new KeptRecogniser({ files: '/engine', places: ['/usr/bin/n8n'], maxMemory: 1 });
});

it('is opened when it is first asked for, and then kept', async () => {
	expect(open).not.toHaveBeenCalled();
	const [first, second] = [await kept.get({ runtime: 'auto' }), await kept.get({ runtime: 'auto' })];
	expect(second).toBe(first);
	expect(open.mock.calls).toEqual([[{ files: '/engine', places: ['/usr/bin/n8n'], maxMemory: 1, runtime: 'auto' }]]);
	expect(close).not.toHaveBeenCalled();
});

it('gives way to another that is wished for', async () => {
	const first = await kept.get({ modelFolder: '/models/a' });
	expect(await kept.get({ modelFolder: '/models/b' })).not.toBe(first);
	expect(close).toHaveBeenCalledTimes(1);
});

it('that could not be opened is tried again by the next report', async () => {
	open.mockRejectedValueOnce(new Error('no such folder'));
	await expect(kept.get({})).rejects.toThrow('no such folder');
	await expect(kept.get({})).resolves.toMatchObject({ runtime: 'wasm' });
});
