import type { World } from '../world';
import { credential } from './credential';
import { editor } from './editor';
import { packages } from './packages';

/** One part of the end-to-end run. */
export interface Scenario {
	/** For `npm run e2e -- --only NAME`. */
	name: string;
	/** As the report calls it. */
	title: string;
	run(world: World): Promise<void>;
}

/** In the order in which they run. */
export const SCENARIOS: readonly Scenario[] = [packages, credential, editor];
