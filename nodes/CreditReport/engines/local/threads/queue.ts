/** A job in its place: rounds first, within a round who came first. */
export interface Place<Job> {
	readonly job: Job;
	readonly round: number;
	readonly arrival: number;
}

/**
 * Jobs that wait, taken in rounds: each owner has one job in a round, those of an owner come in order, and who comes later
 * joins the round that is being served. So an owner with a hundred jobs keeps nobody waiting longer than one with two.
 */
export class FairQueue<Job> {
	private waiting: Array<Place<Job>> = [];
	/** The round of the last job of each owner. */
	private readonly lastRounds = new WeakMap<object, number>();
	private round = 0;
	private arrivals = 0;

	/** @param owner whose job it is; jobs without an owner share one */
	add(job: Job, owner: object = this): void {
		const round = Math.max(this.round, (this.lastRounds.get(owner) ?? -1) + 1);
		this.lastRounds.set(owner, round);
		this.putBack({ job, round, arrival: this.arrivals++ });
	}

	/** Puts a job back to the place it was taken from. */
	putBack(place: Place<Job>): void {
		this.waiting.push(place);
		this.waiting.sort((a, b) => a.round - b.round || a.arrival - b.arrival);
	}

	/** Takes the job that is next among those that may be taken now. */
	take(mayBeTaken: (job: Job) => boolean): Place<Job> | undefined {
		const next = this.waiting.find(({ job }) => mayBeTaken(job));
		if (next === undefined) return undefined;
		this.round = Math.max(this.round, this.waiting[0]!.round);
		this.remove(next.job);
		return next;
	}

	/** Drops a job. */
	remove(job: Job): void {
		this.waiting = this.waiting.filter((place) => place.job !== job);
	}
}
