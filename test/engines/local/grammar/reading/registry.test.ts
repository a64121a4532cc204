import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	COLLECTORS,
	createReaders,
	ORDER,
	type Place,
	type ReaderId,
} from '../../../../../nodes/CreditReport/engines/local/grammar/reading/registry';
import type { Reader } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/reader';
import { contextIn } from '../../../../support/grammar';

const GRAMMAR = join(__dirname, '../../../../../nodes/CreditReport/engines/local/grammar');
const orders: ReadonlyArray<[string, readonly Place[]]> = Object.entries(ORDER);
const readers = createReaders(contextIn('gen2-brief'));
const readerOf = (id: ReaderId): Reader<never> => readers[id];

it('every reader has a place', () => {
	const placed = new Set(orders.flatMap(([, places]) => places.map(({ reader }) => reader)));
	expect(Object.keys(readers).filter((id) => !placed.has(id as ReaderId))).toEqual([]);
});

it.each(orders)('nobody is asked twice about a %s, and each place has its reason', (_, places) => {
	const ids = places.map(({ reader }) => reader);
	expect(new Set(ids).size).toBe(ids.length);
	expect(places.filter(({ why }) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
});

it('what ends is what collects', () => {
	const collecting = Object.keys(readers).filter((id) => readerOf(id as ReaderId).end !== undefined);
	expect(collecting.sort()).toEqual([...COLLECTORS].sort());
	const ended = orders.flatMap(([, places]) => places.flatMap(({ ends = [] }) => ends));
	expect(ended.filter((id) => !COLLECTORS.includes(id))).toEqual([]);
	// After a fault its state is unknown.
	expect(COLLECTORS.filter((id) => readerOf(id).abandon === undefined)).toEqual([]);
});

it('the dispatcher alone keeps the books', () => {
	const booking = readdirSync(GRAMMAR, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.ts') && /ledger\.(?:book|close)\(/.test(readFileSync(join(GRAMMAR, file), 'utf8')),
	);
	expect(booking.map((file) => file.replaceAll('\\', '/'))).toEqual(['reading/dispatcher.ts']);
});
