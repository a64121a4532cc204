import { createRequire } from 'node:module';
import path from 'node:path';

import type { INodeType } from 'n8n-workflow';

import type * as Api from '../nodes/CreditReport/api';
import { ROOT } from './root';

/** The package as its users require it: the last build, with its worker. */
export function builtApi(): typeof Api {
	return createRequire(__filename)(path.join(ROOT, 'index.js')) as typeof Api;
}

/** The node as n8n loads it. */
export function builtNode(): INodeType {
	const file = path.join(ROOT, 'dist/nodes/CreditReport/CreditReport.node.js');
	return new (createRequire(__filename)(file) as { CreditReport: new () => INodeType }).CreditReport();
}
