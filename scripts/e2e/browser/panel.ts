import type { Locator, Page } from 'playwright-core';

/** How items are shown. */
export type View = 'schema' | 'table' | 'json';

/** The panel of a node: its input to the left, its parameters, its output to the right. */
export class Panel {
	readonly root: Locator;
	readonly input: Locator;
	readonly output: Locator;

	constructor(private readonly page: Page) {
		this.root = page.getByTestId('ndv');
		this.input = this.root.getByTestId('ndv-input-panel');
		this.output = this.root.getByTestId('output-panel');
	}

	private get parameters(): Locator {
		return this.root.getByTestId('node-parameters');
	}

	/** Names of the parameters that are shown, in their order. */
	async parameterNames(): Promise<string[]> {
		await this.parameters.getByTestId('input-label').first().waitFor();
		const labels = await this.parameters.getByTestId('input-label').filter({ visible: true }).allInnerTexts();
		return labels.map((label) => label.split('\n')[0]!.trim());
	}

	/** Names of what "Add option" offers. */
	async optionNames(): Promise<string[]> {
		const options = this.page.getByTestId('collection-parameter-option').filter({ visible: true });
		await this.parameters.getByTestId('collection-parameter-add').click();
		await options.first().waitFor();
		const names = await options.allInnerTexts();
		await this.page.keyboard.press('Escape');
		await options.first().waitFor({ state: 'hidden' });
		return names.map((name) => name.trim());
	}

	/** The button "Execute step". @returns once there are items, or an error */
	async execute(): Promise<void> {
		await this.root.getByTestId('node-execute-button').click();
		await this.itemCount.or(this.error).first().waitFor();
	}

	/** `18 items` above the output. */
	get itemCount(): Locator {
		return this.output.getByTestId('run-data-item-count');
	}

	/** What stands in the output's place when the node failed. */
	get error(): Locator {
		return this.output.getByTestId('node-error-message');
	}

	/** What the error panel says at first: message and description. */
	async errorText(): Promise<string> {
		const description = this.output.getByTestId('node-error-description');
		return `${await this.error.innerText()}\n${await description.innerText()}`;
	}

	/** A field of the node before, as the side of the input offers it to drag. */
	inputField(name: string): Locator {
		const text = this.page.getByText(name, { exact: true });
		return this.input.getByTestId('run-data-schema-item').filter({ has: text });
	}

	async view(side: Locator, view: View): Promise<void> {
		await side.getByTestId(`radio-button-${view}`).click();
	}

	async close(): Promise<void> {
		await this.root.getByTestId('ndv-close-button').click();
		await this.root.waitFor({ state: 'hidden' });
	}
}
