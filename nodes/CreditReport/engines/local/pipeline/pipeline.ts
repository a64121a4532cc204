interface Stage {
	name: string;
	run(made: object): object | Promise<object>;
}

/**
 * A list of named stages. Each is a function of what those before it made, and adds to it; its parameters say what of that
 * it needs. Start a {@link Run} and ask for what was made up to a stage: nothing after it is done.
 */
export class Pipeline<Start extends object, Made extends object, After extends object> {
	private constructor(private readonly stages: readonly Stage[]) {}

	/** An empty list: what a run starts with is all there is. */
	static from<Start extends object>(): Pipeline<Start, Start, object> {
		return new Pipeline<Start, Start, object>([]);
	}

	/** The list with one more stage at its end. */
	stage<Name extends string, Added extends object>(
		name: Name,
		run: (made: Made) => Added | Promise<Added>,
	): Pipeline<Start, Made & Added, After & Record<Name, Made & Added>> {
		return new Pipeline<Start, Made & Added, After & Record<Name, Made & Added>>([...this.stages, { name, run }]);
	}

	start(start: Start): Run<After> {
		return new Run<After>(this.stages, start);
	}
}

/** One run through a pipeline. It goes on from where it is, so that no stage is run twice. */
export class Run<After extends object> {
	private done = 0;

	constructor(
		private readonly stages: readonly Stage[],
		private made: object,
	) {}

	/**
	 * Runs the stages that are left up to one, that one included.
	 * @returns all that was made so far
	 * @throws what a stage throws; the stages before it stay done
	 */
	async upTo<Name extends keyof After>(name: Name): Promise<After[Name]> {
		const end = this.stages.findIndex((stage) => stage.name === name) + 1;
		for (const stage of this.stages.slice(this.done, end)) {
			this.made = { ...this.made, ...(await stage.run(this.made)) };
			this.done++;
		}
		// `After` is written by Pipeline.stage, name by name, as what is made here.
		return this.made as After[Name];
	}
}
