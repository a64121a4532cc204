import { parseCreditReport } from '../nodes/CreditReport/api';
import { hostileFile } from '../scripts/fixtures/hostile';

it('a password opens an encrypted report', async () => {
	const { make, password, truth } = hostileFile('aes-128-user');
	const bytes = await make();
	await expect(parseCreditReport(bytes)).rejects.toMatchObject({ code: 'PDF_ENCRYPTED' });
	expect((await parseCreditReport(bytes, { password })).serialNo).toBe(truth?.serialNo);
});
