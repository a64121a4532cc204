import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { picturesOf } from '../../nodes/CreditReport/cli/pictureFiles';
import { UsageError } from '../../nodes/CreditReport/cli/usageError';

const folder = mkdtempSync(join(tmpdir(), 'credit-report-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a folder stands for its pictures, in the order in which a person counts', async () => {
	for (const name of ['p10.jpg', 'p2.JPEG', 'p1.png', 'p3.tif', 'notes.txt', 'report.pdf'])
		writeFileSync(join(folder, name), '');
	const names = ['p1.png', 'p2.JPEG', 'p3.tif', 'p10.jpg'].map((name) => join(folder, name));
	expect(await picturesOf([folder])).toEqual(names);
});

it('pictures that are named stay in their order, be they there or not', async () => {
	expect(await picturesOf(['b.jpg', 'a.jpg'])).toEqual(['b.jpg', 'a.jpg']);
});

it('a folder without a picture is a mistake of the command line', async () => {
	const empty = join(folder, 'empty');
	mkdirSync(empty);
	await expect(picturesOf([empty])).rejects.toThrow(UsageError);
});
