/** What came of one thing that was looked at. */
export interface Check {
	scenario: string;
	name: string;
	/** Why it does not hold; undefined when it does. */
	failure?: string;
}

/** A number or a word that was measured. */
export interface Figure {
	scenario: string;
	name: string;
	value: string;
}

/** A picture that was taken, beside the docs. */
export interface Picture {
	scenario: string;
	file: string;
	caption: string;
}

/** Collects what the scenarios find: one that fails does not keep the others from running. */
export class Checks {
	readonly checks: Check[] = [];
	readonly figures: Figure[] = [];
	readonly pictures: Picture[] = [];
	private scenario = '';

	constructor(private readonly say: (line: string) => void) {}

	/** Runs a scenario; an error that it throws is a failure of its own. */
	async run(scenario: string, work: () => Promise<void>): Promise<void> {
		this.scenario = scenario;
		this.say(`\n# ${scenario}`);
		const began = Date.now();
		try {
			await work();
		} catch (error) {
			const { stack, cause } = error as Error;
			this.add('runs to its end', `${stack ?? String(error)}${cause ? `\n${String(cause)}` : ''}`);
		}
		this.figure('seconds', ((Date.now() - began) / 1000).toFixed(0));
	}

	/**
	 * One statement about what n8n did.
	 * @param assertion throws when the statement does not hold; node:assert makes the best messages
	 */
	async check(name: string, assertion: () => unknown): Promise<void> {
		try {
			await assertion();
			this.add(name);
		} catch (error) {
			this.add(name, (error as Error).message);
		}
	}

	figure(name: string, value: string | number): void {
		this.figures.push({ scenario: this.scenario, name, value: String(value) });
		this.say(`     ${name}: ${value}`);
	}

	picture(file: string, caption: string): void {
		this.pictures.push({ scenario: this.scenario, file, caption });
	}

	private add(name: string, failure?: string): void {
		this.checks.push({ scenario: this.scenario, name, ...(failure === undefined ? {} : { failure }) });
		this.say(failure === undefined ? `  ok ${name}` : `FAIL ${name}\n     ${failure.replaceAll('\n', '\n     ')}`);
	}
}
