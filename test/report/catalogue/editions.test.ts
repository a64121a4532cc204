import { EDITION_SOURCES } from '../../../nodes/CreditReport/engines/local/grammar/editions';
import { editionOf, EDITIONS } from '../../../nodes/CreditReport/report/catalogue/editions';

describe('the editions', () => {
	it('are those that the parser knows', () => {
		expect([...EDITIONS.keys()].sort()).toEqual(EDITION_SOURCES.map(({ id }) => id).sort());
	});

	it('have names of their own', () => {
		const names = [...EDITIONS.values()].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('of a report that is none of them are not known', () => {
		expect([editionOf(null), editionOf(undefined), editionOf('gen9')]).toEqual([undefined, undefined, undefined]);
		expect(editionOf('gen1-brief')).toMatchObject({ name: '一代简版', isBrief: true });
	});
});
