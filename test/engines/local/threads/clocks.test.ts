import { Clocks, type TimeLimits } from '../../../../nodes/CreditReport/engines/local/threads/clocks';

let late: unknown[];
beforeEach(() => {
	late = [];
	jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const clocksOf = (limits: TimeLimits): Clocks => new Clocks(limits, (error) => late.push(error));

it('reading ends when its time is over', () => {
	clocksOf({ timeoutMs: 1_000 });
	jest.advanceTimersByTime(999);
	expect(late).toEqual([]);
	jest.advanceTimersByTime(1);
	expect(late).toMatchObject([{ code: 'PARSE_TIMEOUT' }]);
});

it('the clock for reading stands still while pages are recognised, and goes on behind them', () => {
	const clocks = clocksOf({ timeoutMs: 1_000, recognitionMs: 50_000 });
	jest.advanceTimersByTime(600);
	clocks.tell({ done: 0, pages: 2 });
	jest.advanceTimersByTime(20_000);
	clocks.tell({ done: 1, pages: 2 });
	jest.advanceTimersByTime(20_000);
	clocks.tell({ done: 2, pages: 2 });
	jest.advanceTimersByTime(399);
	expect(late).toEqual([]);
	jest.advanceTimersByTime(1);
	expect(late).toMatchObject([{ code: 'PARSE_TIMEOUT' }]);
});

it('recognising ends when its own time is over, and says how far it came', () => {
	const clocks = clocksOf({ timeoutMs: 1_000, recognitionMs: 900_000 });
	for (let done = 0; done < 13; done++) {
		clocks.tell({ done, pages: 40 });
		if (done < 12) jest.advanceTimersByTime(70_000);
	}
	jest.advanceTimersByTime(59_999);
	expect(late).toEqual([]);
	jest.advanceTimersByTime(1);
	expect(late).toMatchObject([{ code: 'RECOGNITION_TIMEOUT', message: '12 of 40 pages were recognised in 900 s' }]);
});

it('a page that takes longer than any does ends it', () => {
	const clocks = clocksOf({ timeoutMs: 1_000, recognitionMs: 900_000 });
	clocks.tell({ done: 0, pages: 40 });
	jest.advanceTimersByTime(179_999);
	clocks.tell({ done: 1, pages: 40 });
	jest.advanceTimersByTime(179_999);
	expect(late).toEqual([]);
	jest.advanceTimersByTime(1);
	expect(late).toMatchObject([
		{
			code: 'RECOGNITION_TIMEOUT',
			message: '1 of 40 pages were recognised, and the next took longer than 180 s',
		},
	]);
});

it('nothing ends that was stopped, or that has no limit', () => {
	clocksOf({}).tell({ done: 0, pages: 1 });
	clocksOf({ timeoutMs: 1_000 }).stop();
	jest.advanceTimersByTime(1_000_000_000);
	expect(late).toEqual([]);
});
