/** `npm run generate`: everything that is made from data and committed. */
import { writeFileSync } from 'node:fs';

import { write } from './docs';
import * as grammar from './grammar';
import * as records from './records';

for (const { generate, TARGET } of [grammar, records]) writeFileSync(TARGET, generate());
write();
