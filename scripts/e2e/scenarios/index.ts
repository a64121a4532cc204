import type { World } from '../world';
import { credential } from './credential';
import { editor } from './editor';
import { examples } from './examples';
import { load } from './load';
import { packages } from './packages';
import { queue } from './queue';

/** One part of the end-to-end run. */
export interface Scenario {
	/** For `npm run e2e -- --only NAME`. */
	name: string;
	/** As the report calls it. */
	title: string;
	run(world: World): Promise<void>;
}

/** In the order in which they run. */
export const SCENARIOS: readonly Scenario[] = [packages, credential, examples, editor, queue, load];
