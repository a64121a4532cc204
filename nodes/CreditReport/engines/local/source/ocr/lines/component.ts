import type { Box } from '../../types';

/** Ink that hangs together, by its box (the last pixels included) and how many pixels it has. */
export interface Component extends Box {
	pixels: number;
}
