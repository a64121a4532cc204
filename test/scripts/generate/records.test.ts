import { readFileSync } from 'node:fs';

import { generate, TARGET } from '../../../scripts/generate/records';

it('the types of the records are fresh (npm run generate)', () => {
	expect(generate()).toBe(readFileSync(TARGET, 'utf8'));
});
