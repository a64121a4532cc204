import { Pipeline } from '../../../../nodes/CreditReport/engines/local/pipeline/pipeline';

/** A pipeline that writes down which of its stages were run. */
function noted() {
	const log: string[] = [];
	const stages = Pipeline.from<{ text: string }>()
		.stage('length', ({ text }) => {
			log.push('length');
			return { length: text.length };
		})
		.stage('doubled', async ({ length }) => {
			log.push('doubled');
			return await Promise.resolve({ doubled: 2 * length });
		})
		.stage('told', ({ text, doubled }) => {
			log.push('told');
			if (text === '') throw new Error('nothing to tell');
			return { told: `${text} ${doubled}` };
		});
	return { stages, log };
}

it('runs up to a stage, and gives all that was made', async () => {
	const { stages, log } = noted();
	expect(await stages.start({ text: 'abc' }).upTo('doubled')).toEqual({ text: 'abc', length: 3, doubled: 6 });
	expect(log).toEqual(['length', 'doubled']);
});

it('goes on from where it is', async () => {
	const { stages, log } = noted();
	const run = stages.start({ text: 'abc' });
	await run.upTo('length');
	await run.upTo('length');
	expect((await run.upTo('told')).told).toBe('abc 6');
	expect(log).toEqual(['length', 'doubled', 'told']);
});

it('a stage that fails is run again when it is asked for again, those before it are not', async () => {
	const { stages, log } = noted();
	const run = stages.start({ text: '' });
	await expect(run.upTo('told')).rejects.toThrow('nothing to tell');
	await expect(run.upTo('told')).rejects.toThrow('nothing to tell');
	expect(log).toEqual(['length', 'doubled', 'told', 'told']);
});

it('runs do not share what they make', async () => {
	const { stages } = noted();
	const runs = ['a', 'bcd'].map((text) => stages.start({ text }));
	expect(await Promise.all(runs.map(async (run) => (await run.upTo('told')).told))).toEqual(['a 2', 'bcd 6']);
});
