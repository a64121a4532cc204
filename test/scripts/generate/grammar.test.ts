import { readFileSync } from 'node:fs';

import { EDITIONS, ENTERPRISE_TITLES, isSameLabel } from '../../../nodes/CreditReport/engines/local/grammar/grammar';
import { walkPaths } from '../../../nodes/CreditReport/report/catalogue';

const { generate, TARGET } = jest.requireActual<{ generate(): string; TARGET: string }>(
	'../../../scripts/generate/grammar.js',
);

it('the generated grammar is fresh (npm run generate)', () => {
	expect(generate() === readFileSync(TARGET, 'utf8')).toBe(true);
});

describe('the grammar', () => {
	const tables = EDITIONS.flatMap((edition) =>
		edition.sections.flatMap((section) =>
			section.tables.map((table) => ({ edition: edition.key, section: section.name, table })),
		),
	);

	it('knows six editions of two generations, and what an enterprise report is called', () => {
		expect(EDITIONS.map(({ key, generation }) => `${key} ${generation}`).sort()).toEqual([
			'gen1-brief 1',
			'gen1-detailed-bank 1',
			'gen1-detailed-personal 1',
			'gen2-brief 2',
			'gen2-detailed-personal 2',
			'gen2-institution 2',
		]);
		expect(ENTERPRISE_TITLES).toContain('企业信用报告');
	});

	it('writes to no field that the catalogue does not know', () => {
		const known = new Set([...walkPaths()].map(({ path }) => path));
		const paths = tables.flatMap(({ table }) => [
			...table.fields.flat(),
			...Object.keys(table.set),
			...(table.rows ?? []).flatMap((row) => [...row.fields, ...Object.keys(row.set)]),
		]);
		expect(
			[...new Set(paths)].filter((path) => path !== '' && !known.has(path) && !known.has(path.replace(/\[\]$/, ''))),
		).toEqual([]);
	});

	it('has as many fields as columns, in groups and rows too', () => {
		const odd = tables.filter(({ table }) => {
			const grouped = table.groups?.reduce((sum, { span }) => sum + span, 0) ?? table.labels.length;
			return (
				grouped !== table.labels.length ||
				(table.rows === undefined && table.layout !== 'grid' && table.fields.length !== table.labels.length)
			);
		});
		expect(odd.map(({ edition, section, table }) => `${edition} ${section} ${table.labels.join()}`)).toEqual([]);
	});

	it('has headings that lead to one section each', () => {
		for (const { sections, headings } of EDITIONS)
			for (const section of sections) expect([...headings.values()]).toContain(section);
	});

	it('knows other spellings of a label in the direction they were given', () => {
		expect(isSameLabel('关闭日期', '账户关闭日期')).toBe(true);
		expect(isSameLabel('本金余额', '余额')).toBe(true);
		expect(isSameLabel('余额', '本金余额')).toBe(false);
	});
});
