import { Camera } from '../../browser/camera';
import { openBrowser } from '../../browser/chromium';
import { Editor } from '../../browser/editor';
import type { N8nClient } from '../../n8n/client';
import type { World } from '../../world';
import { exampleFile } from './example';

/** Photographs the canvas of each example for the docs, as it looks after the import. */
export async function photographCanvases(
	{ atEnd, checks, pictures }: World,
	client: N8nClient,
	names: string[],
): Promise<void> {
	if (pictures === undefined) return;
	const context = await openBrowser(client);
	atEnd(async () => await context.browser()?.close());
	const page = await context.newPage();
	const editor = new Editor(page, client.url);
	const camera = new Camera(checks, pictures);
	for (const name of names) {
		const { id } = await client.importWorkflow(exampleFile(name));
		await editor.openWorkflow(id);
		// They float over the lowest nodes.
		for (const button of ['execute-workflow-button', 'canvas-controls'])
			await page.getByTestId(button).evaluate((element) => element.remove());
		await camera.photographArea(page, await editor.drawing(), `example-${name}`, `examples/${name}.json`);
	}
}
