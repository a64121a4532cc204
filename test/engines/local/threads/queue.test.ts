import { FairQueue } from '../../../../nodes/CreditReport/engines/local/threads/queue';

const ANY = (): boolean => true;
const OWNERS: Record<string, object> = { a: {}, b: {}, c: {} };

/** Adds jobs `a1 a2 b1`: the letter is the owner, none for `-`. */
function add(queue: FairQueue<string>, ...jobs: string[]): FairQueue<string> {
	for (const job of jobs) queue.add(job, OWNERS[job.charAt(0)]);
	return queue;
}

const queueOf = (...jobs: string[]): FairQueue<string> => add(new FairQueue<string>(), ...jobs);

function allOf(queue: FairQueue<string>, mayBeTaken: (job: string) => boolean = ANY): string[] {
	const taken: string[] = [];
	for (let place = queue.take(mayBeTaken); place; place = queue.take(mayBeTaken)) taken.push(place.job);
	return taken;
}

test('owners take turns, and of each the first comes first', () => {
	expect(allOf(queueOf('a1', 'a2', 'a3', 'b1', 'c1', 'b2'))).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('jobs without an owner are those of one', () => {
	expect(allOf(queueOf('-1', '-2', 'a1'))).toEqual(['-1', 'a1', '-2']);
});

test('who was served and comes again stands behind the others, and before who comes later', () => {
	const queue = queueOf('a1', 'b1', 'b2');
	expect(queue.take(ANY)?.job).toBe('a1');
	expect(allOf(add(queue, 'a2', 'c1', 'c2'))).toEqual(['b1', 'c1', 'b2', 'a2', 'c2']);
});

test('who comes later joins the round that is served, and waits for no round of before', () => {
	const queue = queueOf('a1', 'a2', 'a3', 'a4');
	for (let served = 0; served < 3; served++) queue.take(ANY);
	expect(allOf(add(queue, 'b1', 'b2', 'b3'))).toEqual(['b1', 'a4', 'b2', 'b3']);
});

test('what may not be taken now waits where it is', () => {
	const queue = queueOf('a1', 'a2', 'b1', 'b2');
	expect(allOf(queue, (job) => job.endsWith('2'))).toEqual(['a2', 'b2']);
	expect(allOf(queue)).toEqual(['a1', 'b1']);
});

test('what is put back is where it was, whatever was taken and put back meanwhile', () => {
	const queue = queueOf('a1', 'a2', 'b1');
	const places = [queue.take(ANY)!, queue.take(ANY)!, queue.take(ANY)!];
	for (const place of places) queue.putBack(place);
	expect(allOf(queue)).toEqual(['a1', 'b1', 'a2']);
});

test('what is dropped is gone', () => {
	const queue = queueOf('a1', 'b1', 'a2');
	for (const job of ['b1', 'a1', 'c1']) queue.remove(job);
	expect(allOf(queue)).toEqual(['a2']);
});
