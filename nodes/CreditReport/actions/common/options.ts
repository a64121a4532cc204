import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { ParseOptions, Progress } from '../../engines/engine';
import type { PANEL_OPTIONS, ValuesOf } from '../../options/table';
import { TEXT, timerMs, type Kind } from '../../parameters/kinds';
import { readMembers, readObject, readValue, type Kinds } from '../../parameters/read';
import { recognitionOf } from '../../options/recognition';
import { passwordField } from './fields';
import { optionFields } from './optionFields';
import { kindOf } from './parameters';

/** The collection Options; what the user did not add, or left empty, is absent. */
export type NodeOptions = ValuesOf<(typeof PANEL_OPTIONS)[number]>;

const FIELDS = optionFields.options as INodeProperties[];
const KINDS = Object.fromEntries(FIELDS.map((field) => [field.name, kindOf(field)])) as Record<
	string,
	Kind<unknown>
> as Kinds<NodeOptions>;
const NAMES = new Map(FIELDS.map(({ name, displayName }) => [name, displayName]));

/**
 * The options of one item, expressions resolved.
 * @throws CreditReportError INVALID_PARAMETER when an expression gives what an option cannot be
 */
export function optionsOf(context: IExecuteFunctions, itemIndex: number): NodeOptions {
	const given = readObject('Options', context.getNodeParameter('options', itemIndex, {}));
	return readMembers<NodeOptions>(KINDS, given, (name) => NAMES.get(name) ?? name);
}

/** Whether personal data is masked. Errors ask this too, also one about the options themselves: then it is. */
export function isMasked(context: IExecuteFunctions, itemIndex: number): boolean {
	try {
		return optionsOf(context, itemIndex).mask === true;
	} catch {
		return true;
	}
}

/** What an engine has to know. Seconds become milliseconds; none are the limit of the engine. */
export function parseOptionsOf(context: IExecuteFunctions, itemIndex: number): ParseOptions {
	const {
		evidence = false,
		reviewPictures = false,
		maxPages,
		timeout,
		recognitionTimeout,
		...others
	} = optionsOf(context, itemIndex);
	const password = context.getNodeParameter(passwordField.name, itemIndex, passwordField.default) as unknown;
	return {
		evidence,
		reviewPictures,
		maxPages,
		password: readValue(passwordField.displayName, TEXT, password),
		timeoutMs: timeout ? timerMs(timeout * 1000) : undefined,
		signal: context.getExecutionCancelSignal(),
		recognition: recognitionOf({ ...others, recognitionTimeoutMs: recognitionTimeout && recognitionTimeout * 1000 }),
		onProgress: (progress) => tellProgress(context, progress),
	};
}

/** A long scan takes minutes. While it is tried in the editor, n8n shows what a node says in the console of the browser. */
function tellProgress(context: IExecuteFunctions, { done, pages }: Progress): void {
	context.sendMessageToUI(`Recognising the text of scanned pages: ${done} of ${pages} done`);
}
