import { compile } from './compile';
import { EDITION_SOURCES } from './editions';
import type { EditionGrammar } from './grammar';

/** The grammar of every edition. */
export const EDITIONS: readonly EditionGrammar[] = EDITION_SOURCES.map(compile);
