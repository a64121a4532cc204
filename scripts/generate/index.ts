/** `npm run generate`: everything that is made from data and committed. */
import { writeFileSync } from 'node:fs';

import { write } from './docs';
import { generate, TARGET } from './records';

writeFileSync(TARGET, generate());
write();
