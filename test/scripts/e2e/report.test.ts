import { Checks } from '../../../scripts/e2e/checks';
import { reportText } from '../../../scripts/e2e/report';

const RELEASE = { n8n: '2.0.0', node: '24.0.0' };

async function checked(): Promise<Checks> {
	const checks = new Checks(() => undefined);
	await checks.run('Mail', async () => {
		await checks.check('one sheet each', () => undefined);
		await checks.check('nothing doubled', () => {
			throw new Error('2 rows');
		});
		checks.figure('rows | all', 7);
		checks.picture('pictures/mail.png', 'The panel');
		throw new Error('the server is gone');
	});
	return checks;
}

it('a check that fails keeps neither the next check nor the next scenario from running, and is counted', async () => {
	const { checks } = await checked();
	expect(checks.map(({ name, failure }) => [name, failure?.split('\n')[0]])).toEqual([
		['one sheet each', undefined],
		['nothing doubled', '2 rows'],
		['runs to its end', 'Error: the server is gone'],
	]);
});

it('the report tells versions, what holds and what fails, figures and pictures', async () => {
	const text = reportText(await checked(), RELEASE, 12);
	expect(text).toContain('* n8n 2.0.0 on Node 24.0.0');
	expect(text).toContain('* 1 of 3 checks hold; 12 s without the installation of n8n');
	expect(text).toContain('* one sheet each\n* **fails** nothing doubled');
	expect(text).toContain('| rows \\| all | 7 |');
	expect(text).toContain('![The panel](pictures/mail.png)');
});
