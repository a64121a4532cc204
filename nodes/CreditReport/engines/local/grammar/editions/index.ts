import { GEN1_BRIEF } from './gen1-brief';
import { GEN1_DETAILED_BANK } from './gen1-detailed-bank';
import { GEN1_DETAILED_PERSONAL } from './gen1-detailed-personal';
import { GEN2_BRIEF } from './gen2-brief';
import { GEN2_DETAILED_PERSONAL } from './gen2-detailed-personal';
import { GEN2_INSTITUTION } from './gen2-institution';
import type { EditionSource } from './types';

/** Every edition that is known. */
export const EDITION_SOURCES: readonly EditionSource[] = [
	GEN1_DETAILED_PERSONAL,
	GEN1_DETAILED_BANK,
	GEN1_BRIEF,
	GEN2_BRIEF,
	GEN2_DETAILED_PERSONAL,
	GEN2_INSTITUTION,
];
