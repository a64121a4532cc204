/** `npm run generate`: everything that is made from data and committed. */
import { writeFileSync } from 'node:fs';

import { write } from './docs';
import { generate, TARGET } from './records';
import { writeSchemas } from './schemas';

writeFileSync(TARGET, generate());
write();
writeSchemas();
