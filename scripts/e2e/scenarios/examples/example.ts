import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { builtApi } from '../../../built';
import type { Sandbox } from '../../../jd-sandbox';
import { ROOT } from '../../../root';
import type { StoredWorkflow, WorkflowFile } from '../../n8n/types';
import type { MailServer } from '../../services/imap';
import type { Internet } from '../../services/internet';
import type { Postgres } from '../../services/postgres';
import type { Outbox } from '../../services/smtp';
import type { Sites } from '../../services/sites';
import { until } from '../../until';
import type { Instance, World } from '../../world';

/** What the examples run against: an n8n with our package, and the servers that they name. */
export interface Surroundings extends Omit<World, 'folder'>, Instance {
	mail: MailServer;
	outbox: Outbox;
	postgres: Postgres;
	sandbox: Sandbox;
	/** What n8n reaches outside of this machine, and the sites there. */
	internet: Internet;
	sites: Sites;
	/** By type, to be chosen in the nodes: the one thing that a user has to do. */
	credentials: Record<string, { id: string; name: string }>;
	/** `~/.n8n-files`, which n8n may read and write. */
	files: string;
}

/** One of the examples, and what it has to do as shipped. */
export type ExampleRun = (surroundings: Surroundings) => Promise<void>;

/** n8n's trigger opens the mailbox right after it logged in; what is there before then comes with the next new mail. */
const OPENING_MS = 3_000;

/** Publishes a workflow that waits for mail, and waits until it does. */
export async function watchMail({ client, mail }: Surroundings, workflow: StoredWorkflow): Promise<void> {
	const before = mail.logins();
	await client.activate(workflow);
	await until('n8n logs in to the mailbox', () => mail.logins() > before || undefined);
	await delay(OPENING_MS);
}

/** An example as it is shipped. */
export function exampleFile(name: string): WorkflowFile {
	return JSON.parse(readFileSync(path.join(ROOT, 'examples', `${name}.json`), 'utf8')) as WorkflowFile;
}

/** The example with these values in a node Edit Fields of settings: what its note asks a user to fill in. */
export function filledIn(file: WorkflowFile, name: string, values: Record<string, string>): WorkflowFile {
	const nodes = file.nodes.map((node) => {
		if (node.name !== name) return node;
		const { assignments } = node.parameters.assignments as { assignments: Array<{ name: string; value: string }> };
		const filled = assignments.map((assignment) => ({ ...assignment, ...valueIn(values, assignment.name) }));
		return { ...node, parameters: { ...node.parameters, assignments: { assignments: filled } } };
	});
	return { ...file, nodes };
}

function valueIn(values: Record<string, string>, name: string): { value?: string } {
	const value = values[name];
	return value === undefined ? {} : { value };
}

/** The sample's person is in nothing that left this machine: neither name nor ID number. */
export async function noPersonalData({ internet }: Surroundings): Promise<void> {
	const { whoWasChecked, idNum } = await builtApi().parseCreditReport(SAMPLE);
	const sent = internet.requests.map(({ path: asked, query, body }) => `${asked} ${query} ${body}`);
	assert.ok(sent.length > 0 && whoWasChecked && idNum);
	for (const text of sent) for (const personal of [whoWasChecked, idNum]) assert.ok(!text.includes(personal), text);
}

export const SAMPLE = readFileSync(path.join(ROOT, 'examples/sample-report.pdf'));
