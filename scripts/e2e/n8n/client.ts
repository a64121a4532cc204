import type { IBinaryData, INode } from 'n8n-workflow';

import type { Installation } from '../installation';
import { until } from '../until';
import { itemsOf, type Execution, type StoredWorkflow, type WorkflowFile } from './types';

/** The owner of every instance here. */
const OWNER = { email: 'owner@example.invalid', firstName: 'Own', lastName: 'Er', password: 'Sandbox-Owner-1' };

/** A community package as n8n lists it. */
export interface CommunityPackage {
	packageName: string;
	installedVersion: string;
	updateAvailable?: string;
	installedNodes: Array<{ name: string; type: string }>;
}

/** An execution as the list of executions has it. */
type Listed = Omit<Execution, 'data'>;

/** An answer of n8n that is no success. */
export class N8nError extends Error {
	constructor(
		readonly status: number,
		text: string,
	) {
		super(`${status} ${text.slice(0, 500)}`);
	}
}

/** n8n's own REST interface, as its editor uses it. */
export class N8nClient {
	private cookie = '';

	constructor(
		readonly url: string,
		private readonly installation: Installation,
	) {}

	/** Makes the owner of a new instance, or logs in to one that has it. */
	async enter(): Promise<void> {
		const answer = await this.fetch('POST', '/rest/owner/setup', OWNER);
		if (!answer.ok) {
			const { email, password } = OWNER;
			const login = await this.fetch('POST', '/rest/login', { emailOrLdapLoginId: email, email, password });
			if (!login.ok) throw new N8nError(login.status, await login.text());
		}
	}

	/** The cookie of the session, for a browser. */
	get session(): string {
		return this.cookie;
	}

	/** One call; the `data` of its answer. @throws N8nError */
	async call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const answer = await this.fetch(method, path, body);
		const text = await answer.text();
		if (!answer.ok) throw new N8nError(answer.status, text);
		const parsed = (text === '' ? {} : JSON.parse(text)) as { data?: T };
		return (parsed.data ?? parsed) as T;
	}

	async installPackage(name: string, version?: string): Promise<CommunityPackage> {
		return await this.call('POST', '/rest/community-packages', { name, version });
	}

	async updatePackage(name: string, version: string): Promise<CommunityPackage> {
		return await this.call('PATCH', '/rest/community-packages', { name, version });
	}

	async uninstallPackage(name: string): Promise<void> {
		await this.call('DELETE', `/rest/community-packages?name=${encodeURIComponent(name)}`);
	}

	async packages(): Promise<CommunityPackage[]> {
		return await this.call('GET', '/rest/community-packages');
	}

	/** Whether n8n knows a node type, and so can run it. */
	async hasNodeType(name: string, version = 1): Promise<boolean> {
		const answer = await this.fetch('POST', '/rest/node-types', { nodeInfos: [{ name, version }] });
		return answer.ok;
	}

	/** @returns the id */
	async createCredential(name: string, type: string, data: object): Promise<string> {
		const { id } = await this.call<{ id: string }>('POST', '/rest/credentials', { name, type, data });
		return id;
	}

	/** The button Retry of the dialog of a credential. */
	async testCredential(name: string, type: string, data: object): Promise<{ status: string; message: string }> {
		const id = await this.createCredential(name, type, data);
		return await this.call('POST', '/rest/credentials/test', { credentials: { id, name, type, data } });
	}

	/** Import from File, and the choice of credentials: what a user does with an example. */
	async importWorkflow(
		file: WorkflowFile,
		credentials: Record<string, { id: string; name: string }> = {},
	): Promise<StoredWorkflow> {
		const nodes = file.nodes.map((node) => {
			const type = CREDENTIAL_OF[node.type] ?? predefinedCredentialOf(node);
			const chosen = type === undefined ? undefined : credentials[type];
			return chosen === undefined ? node : { ...node, credentials: { [type!]: chosen } };
		});
		// The editor sends pinData; without, n8n fails at the second "Execute step".
		return await this.call('POST', '/rest/workflows', { pinData: {}, ...file, nodes, active: false });
	}

	async activate({ id, versionId }: StoredWorkflow): Promise<void> {
		await this.call('POST', `/rest/workflows/${id}/activate`, { versionId });
	}

	/** The same for a workflow that begins with a webhook for POST; n8n listens to it a moment later. */
	async activateWebhook(workflow: StoredWorkflow, path: string): Promise<void> {
		await this.activate(workflow);
		await until('n8n listens to the webhook', async () => {
			const answer = await this.fetch('GET', `/webhook/${path}`);
			// n8n knows the path, and says that it takes another method.
			return (await answer.text()).includes('Did you mean') || undefined;
		});
	}

	async deactivate({ id }: StoredWorkflow): Promise<void> {
		await this.call('POST', `/rest/workflows/${id}/deactivate`, {});
	}

	/** The button Execute Workflow. @returns the id of the execution */
	async run(workflow: StoredWorkflow, trigger: string): Promise<string> {
		const { executionId } = await this.call<{ executionId: string }>('POST', `/rest/workflows/${workflow.id}/run`, {
			workflowData: workflow,
			triggerToStartFrom: { name: trigger },
		});
		return executionId;
	}

	/** Runs a workflow by hand and waits for its end. */
	async runToEnd(workflow: StoredWorkflow, trigger: string, timeoutMs?: number): Promise<Execution> {
		return await this.ended(await this.run(workflow, trigger), timeoutMs);
	}

	/** The newest executions of a workflow, at most a hundred, without their data. */
	async executions(workflowId: string): Promise<Listed[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await this.call<{ results: Listed[] }>('GET', `/rest/executions?filter=${filter}&limit=100`);
		return results;
	}

	async execution(id: string): Promise<Execution> {
		const stored = await this.call<Omit<Execution, 'data'> & { data: string }>('GET', `/rest/executions/${id}`);
		const { parse } = this.installation.require('flatted') as { parse(text: string): Execution['data'] };
		return { ...stored, data: parse(stored.data) };
	}

	/** A file that an execution put out. */
	async download({ id, data }: IBinaryData): Promise<Buffer> {
		if (!id) return Buffer.from(data, 'base64');
		const answer = await this.fetch('GET', `/rest/binary-data?id=${encodeURIComponent(id)}&action=download`);
		if (!answer.ok) throw new N8nError(answer.status, await answer.text());
		return Buffer.from(await answer.arrayBuffer());
	}

	/** An execution once it is over. */
	async ended(id: string, timeoutMs = 120_000): Promise<Execution> {
		return await until(
			`execution ${id} ends`,
			async () => {
				const execution = await this.execution(id);
				return ['new', 'running', 'waiting'].includes(execution.status) ? undefined : execution;
			},
			timeoutMs,
		);
	}

	/**
	 * The executions that a trigger started since, once they are over and its node has put out so many items: mails that
	 * arrive together come in one execution or in several.
	 */
	async triggered(
		{ id }: StoredWorkflow,
		trigger: string,
		count: number,
		{ seen = [], timeoutMs = 180_000 }: { seen?: readonly Execution[]; timeoutMs?: number } = {},
	): Promise<Execution[]> {
		return await until(
			`${count} items of ${trigger} are worked on`,
			async () => {
				const fresh = (await this.executions(id)).filter((listed) => !seen.some((known) => known.id === listed.id));
				const over = await Promise.all(fresh.map(async (listed) => await this.ended(listed.id, timeoutMs)));
				const items = over.reduce((sum, execution) => sum + itemsOf(execution, trigger).length, 0);
				return items >= count ? over : undefined;
			},
			timeoutMs,
		);
	}

	private async fetch(method: string, path: string, body?: unknown): Promise<Response> {
		const answer = await fetch(`${this.url}${path}`, {
			method,
			// A connection that was idle for long may be closed just when it is used again.
			headers: {
				connection: 'close',
				'content-type': 'application/json',
				...(this.cookie ? { cookie: this.cookie } : {}),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const session = answer.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
		if (session) this.cookie = session.split(';')[0]!;
		return answer;
	}
}

/** The one that HTTP Request is set to. */
function predefinedCredentialOf({ parameters: { nodeCredentialType } }: INode): string | undefined {
	return typeof nodeCredentialType === 'string' ? nodeCredentialType : undefined;
}

/** The credential that a node of the examples asks for. */
const CREDENTIAL_OF: Readonly<Record<string, string>> = {
	'@n8n/n8n-nodes-langchain.lmChatOpenAi': 'openAiApi',
	'n8n-nodes-base.emailReadImap': 'imap',
	'n8n-nodes-base.emailSend': 'smtp',
	'n8n-nodes-base.postgres': 'postgres',
	'n8n-nodes-credit-report.creditReport': 'jdAiApi',
};
