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
		if (clock === this.running.clock) return;
		this.stop();
		this.left[this.running.clock] -= performance.now() - this.running.since;
		this.running = this.start(clock);
	}

	stop(): void {
		clearTimeout(this.running.timer);
	}

	private start(clock: keyof TimeLimits): Clocks['running'] {
		const ms = Math.max(0, this.left[clock]);
		const timer = ms === Infinity ? undefined : setTimeout(() => this.onOver(this.lateness(clock)), timerMs(ms));
		return { clock, since: performance.now(), timer };
	}

	private lateness(clock: keyof TimeLimits): CreditReportError {
		if (clock === 'timeoutMs' || !this.progress) return new CreditReportError('PARSE_TIMEOUT');
		const { done, pages } = this.progress;
		const seconds = Math.round((this.limits.recognitionMs ?? 0) / 1000);
		return new CreditReportError('RECOGNITION_TIMEOUT', {
			message: `${done} of ${pages} pages were recognised in ${seconds} s`,
		});
	}
}
