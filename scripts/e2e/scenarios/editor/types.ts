import type { INodeTypeDescription } from 'n8n-workflow';

import type { Camera } from '../../browser/camera';
import type { Editor } from '../../browser/editor';
import type { N8nClient } from '../../n8n/client';
import type { World } from '../../world';

/** What the parts of this scenario work with. */
export interface Desk {
	world: World;
	client: N8nClient;
	editor: Editor;
	camera: Camera;
	/** Of our node, as the editor has it. */
	description: INodeTypeDescription;
}
