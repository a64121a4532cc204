import { CreditReportError } from '../../../errors/CreditReportError';
import type { Progress } from '../../engine';
import { timerMs } from '../../limit';

/** Time limits of a task in milliseconds; without one it has as long as it takes. */
export interface TimeLimits {
	/** Of reading. */
	timeoutMs?: number;
	/** Of recognising text in pictures. */
	recognitionMs?: number;
}

/** No page takes longer, on the slowest machine: one that does was made to waste time. In milliseconds. */
const LONGEST_PAGE = 180_000;

/**
 * The two clocks of a task, of which one runs at a time: while pages are recognised, that for reading stands still. A scan
 * takes minutes by its nature; a file built to waste time still has no more than it is given.
 */
export class Clocks {
	private readonly left: Required<TimeLimits>;
	private progress: Progress | undefined;
	private running: { clock: keyof TimeLimits; since: number; timer: NodeJS.Timeout | undefined };

	/** @param onOver told once, unless stopped before */
	constructor(
		private readonly limits: TimeLimits,
		private readonly onOver: (error: CreditReportError) => void,
	) {
		this.left = { timeoutMs: limits.timeoutMs ?? Infinity, recognitionMs: limits.recognitionMs ?? Infinity };
		this.running = this.start('timeoutMs');
	}

	/** How far recognising has come. */
	tell(progress: Progress): void {
		this.progress = progress;
		const clock = progress.done < progress.pages ? 'recognitionMs' : 'timeoutMs';
		// Each page begins anew.
		if (clock === this.running.clock && clock === 'timeoutMs') return;
		this.stop();
		this.left[this.running.clock] -= performance.now() - this.running.since;
		this.running = this.start(clock);
	}

	stop(): void {
		clearTimeout(this.running.timer);
	}

	private start(clock: keyof TimeLimits): Clocks['running'] {
		const isBounded = clock === 'recognitionMs' && this.limits.recognitionMs !== undefined;
		const ms = Math.max(0, Math.min(this.left[clock], isBounded ? LONGEST_PAGE : Infinity));
		const timer = ms === Infinity ? undefined : setTimeout(() => this.onOver(this.lateness(clock)), timerMs(ms));
		return { clock, since: performance.now(), timer };
	}

	private lateness(clock: keyof TimeLimits): CreditReportError {
		if (clock === 'timeoutMs' || !this.progress) return new CreditReportError('PARSE_TIMEOUT');
		const { done, pages } = this.progress;
		const limit = this.limits.recognitionMs ?? Infinity;
		// What is left was taken off when the page began.
		const isPage = this.left.recognitionMs > LONGEST_PAGE;
		return new CreditReportError('RECOGNITION_TIMEOUT', {
			message: isPage
				? `${done} of ${pages} pages were recognised, and the next took longer than ${LONGEST_PAGE / 1000} s`
				: `${done} of ${pages} pages were recognised in ${Math.round(limit / 1000)} s`,
		});
	}
}
