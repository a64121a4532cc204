import { SENTENCES } from '../../../../../nodes/CreditReport/engines/local/grammar/sentences';
import { pattern } from '../../../../../nodes/CreditReport/engines/local/grammar/sentences/pattern';
import { EDITIONS } from '../../../../../nodes/CreditReport/engines/local/grammar/compiled';
import { isField } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/fits';

const matches = (token: string, text: string): boolean => pattern(`^{${token}}$`).test(text);

it.each([
	['date', ['2024年01月02日', '2024年1月2日', '2024.01.02', '2024-1-2'], ['2024年01月', '24年1月2日', '2024.01']],
	['month', ['2024年01月', '2024.1', '2024-01'], ['2024年01月02日', '2024']],
	['amount', ['0', '1,199', '-5', '12.50', '--', '—'], ['', '元', ',5']],
	['no', ['1', '1234'], ['', '12345', '一']],
])('a %s', (token, yes, no) => {
	expect(yes.filter((text) => !matches(token, text))).toEqual([]);
	expect(no.filter((text) => matches(token, text))).toEqual([]);
});

it('a token that does not exist is an error, not a pattern that never matches', () => {
	expect(() => pattern('{datum}')).toThrow('{datum}');
});

it('every section that sentences are written for is a section of an edition of that kind', () => {
	const unknown = Object.entries(SENTENCES).flatMap(([key, sections]) => {
		const kind = key.slice('gen1-'.length, 'gen1-'.length + 'brief'.length);
		const names = new Set(
			EDITIONS.filter((edition) => edition.key.includes(kind)).flatMap((edition) =>
				edition.sections.map(({ name }) => name),
			),
		);
		return Object.keys(sections).filter((name) => !names.has(name));
	});
	expect(unknown).toEqual([]);
});

it('every part of a sentence is a field of its list', () => {
	const grammars = Object.values(SENTENCES).flatMap((sections) => Object.values(sections).flat());
	const strange = grammars.flatMap(({ list, numberKey, head, clauses }) => {
		const captures = [head, ...clauses.map((each) => each.pattern)].flatMap(({ source }) =>
			[...source.matchAll(/\(\?<(\w+)>/g)].map(([, key]) => key as string),
		);
		const keys = [numberKey, ...captures, ...clauses.flatMap(({ set }) => Object.keys(set ?? {}))];
		return keys.map((key) => `${list}[].${key}`).filter((path) => !isField(path));
	});
	expect([...new Set(strange)]).toEqual([]);
});
