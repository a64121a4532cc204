import type { Locator, Page } from 'playwright-core';

import type { Clip } from '../../webp';
import { Panel } from './panel';

/** Cards that n8n lays over what it has to show. */
const DISTURBANCES = '[data-test-id="nps-survey-modal"], .el-notification { display: none !important; }';

/** Pixels around what is drawn, and for the words below the lowest node. */
const MARGIN = 32;
const CAPTION = 40;

/** n8n's editor of workflows, as a user drives it. */
export class Editor {
	constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	async openWorkflow(id: string): Promise<void> {
		await this.visit(`/workflow/${id}`);
		await this.node().first().waitFor();
	}

	/** An empty canvas. */
	async newWorkflow(): Promise<void> {
		await this.visit('/workflow/new');
		await this.page.getByTestId('workflow-menu').waitFor();
	}

	async visit(path: string): Promise<void> {
		// The editor's connection for news never lets the page come to rest.
		await this.page.goto(`${this.url}${path}`, { waitUntil: 'domcontentloaded' });
		await this.page.addStyleTag({ content: DISTURBANCES });
	}

	/** The part of the window in which all nodes and notes are, with some room around them. */
	async drawing(): Promise<Clip> {
		const drawn = await this.page.locator('.vue-flow__node').all();
		const boxes = (await Promise.all(drawn.map(async (one) => await one.boundingBox()))).filter((box) => box !== null);
		const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
		const right = Math.max(...boxes.map(({ x, width }) => x + width));
		const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
		return {
			x: left - MARGIN,
			y: top - MARGIN,
			width: right - left + 2 * MARGIN,
			height: bottom - top + 2 * MARGIN + CAPTION,
		};
	}

	/** Makes room around the nodes, which the editor fits into the window when it opens a workflow. */
	async zoomOut(): Promise<void> {
		await this.page.getByTestId('zoom-out-button').click();
	}

	/** A node on the canvas by its name, or every one. */
	node(name?: string): Locator {
		const nodes = this.page.getByTestId('canvas-node');
		return name === undefined ? nodes : nodes.and(this.page.locator(`[data-node-name="${name}"]`));
	}

	/** What stands below the name of a node. */
	async subtitle(name: string): Promise<string> {
		const text = await this.node(name).getByTestId('canvas-default-node').innerText();
		return text.split('\n').at(-1)!;
	}

	/** Opens the panel of a node. */
	async open(name: string): Promise<Panel> {
		await this.node(name).dblclick();
		const panel = new Panel(this.page);
		await panel.root.waitFor();
		return panel;
	}

	/** Opens the panel of a node that a running execution comes to, once it is through. */
	async openWhenRun(name: string): Promise<Panel> {
		await this.node(name).getByTestId('canvas-node-status-success').waitFor();
		return await this.open(name);
	}

	/** Import > From file of the workflow's menu. */
	async importFile(file: string): Promise<void> {
		const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.chooseImportFromFile()]);
		await chooser.setFiles(file);
		await this.node().first().waitFor();
	}

	private async chooseImportFromFile(): Promise<void> {
		await this.page.getByTestId('workflow-menu').click();
		await this.page.getByTestId('workflow-menu-item-import').hover();
		await this.page.getByTestId('workflow-menu-item-import-from-file').click();
	}
}
