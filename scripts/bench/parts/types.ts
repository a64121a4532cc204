/** How much is measured: rounds of each figure; `quick` also leaves out what takes minutes. */
export interface Effort {
	rounds: number;
	quick: boolean;
}

/** A part of the benchmark: what it measures, as plain data, and how the page shows that. */
export interface Part<Data> {
	title: string;
	/** What the figures are, for a reader who has not seen the code. */
	about: string;
	measure(effort: Effort): Promise<Data>;
	/** Markdown tables, and sentences with figures. */
	show(data: Data): string[];
}
