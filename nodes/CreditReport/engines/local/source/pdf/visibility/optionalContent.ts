import type { CosFile, CosObject } from '../cos/file';
import { CosName, CosRef, nameIn, type CosDict, type CosValue } from '../cos/values';

/** Key by which {@link markHiddenLayers} tells the walk over a page that a layer is not shown. */
export const HIDDEN_KEY = 'NotShownByDefault';
/** Visibility expressions nest; nobody needs more. */
const MAX_DEPTH = 20;
/** Groups and expressions looked at: lists that refer to one another could be made to grow without end. */
const MAX_STEPS = 100_000;

/**
 * Layers (optional content, ISO 32000-1, 8.11) that a reader does not show when it opens the file. PDFium reads their text
 * all the same, and its API does not tell which layer an object belongs to by number; so the dictionaries of hidden layers get
 * a key that can be asked for, and forms and pictures of hidden layers are emptied.
 */
export function markHiddenLayers(file: CosFile): CosObject[] {
	const catalog = lastOf(file.withWord('/OCProperties'));
	const properties = catalog?.value instanceof Map ? file.dict(catalog.value.get('OCProperties')) : undefined;
	if (!properties) return [];
	const layers = new Layers(file, properties);
	const changed = new Map<number, CosObject>();
	for (const word of ['/OCG', '/OCMD']) {
		for (const object of file.withWord(word))
			if (!changed.has(object.number) && mark(object.value, new CosRef(object.number, 0), layers))
				changed.set(object.number, object);
	}
	for (const object of file.withWord('/OC')) {
		if (
			!object.data ||
			!(object.value instanceof Map) ||
			!object.value.has('OC') ||
			layers.isShown(object.value.get('OC'))
		)
			continue;
		changed.set(object.number, { number: object.number, value: EMPTY_FORM, data: Buffer.alloc(0) });
	}
	return [...changed.values()];
}

const EMPTY_FORM: CosDict = new Map<string, CosValue>([
	['Type', new CosName('XObject')],
	['Subtype', new CosName('Form')],
	['BBox', [0, 0, 0, 0]],
]);

function lastOf(objects: Iterable<CosObject>): CosObject | undefined {
	let last: CosObject | undefined;
	for (const object of objects) if (object.value instanceof Map && object.value.has('OCProperties')) last = object;
	return last;
}

/** Marks a layer's dictionary, or one written directly into resources. @returns whether anything was marked */
function mark(value: CosValue, self: CosRef | undefined, layers: Layers, depth = 0): boolean {
	if (depth > MAX_DEPTH) return false;
	if (Array.isArray(value)) return value.map((entry) => mark(entry, undefined, layers, depth + 1)).includes(true);
	if (!(value instanceof Map)) return false;
	const type = nameIn(value, 'Type');
	if (type === 'OCG' || type === 'OCMD') {
		if (layers.isShown(type === 'OCG' ? self : value)) return false;
		value.set(HIDDEN_KEY, 1);
		return true;
	}
	return [...value.values()].map((entry) => mark(entry, undefined, layers, depth + 1)).includes(true);
}

/** States of the layers in the default configuration, as a viewer takes them. */
class Layers {
	private readonly states = new Map<number, boolean>();
	private readonly isOnByDefault: boolean;
	private steps = 0;

	constructor(
		private readonly file: CosFile,
		properties: CosDict,
	) {
		const config = file.dict(properties.get('D'));
		this.isOnByDefault = nameIn(config, 'BaseState') !== 'OFF';
		this.set(config?.get('ON'), true);
		this.set(config?.get('OFF'), false);
		for (const entry of this.list(config?.get('AS'))) {
			const usage = file.dict(entry);
			if (nameIn(usage, 'Event') === 'View') for (const group of this.list(usage?.get('OCGs'))) this.setByUsage(group);
		}
	}

	/** Of a layer, or of a group of layers with a policy. */
	isShown(value: CosValue | undefined, depth = 0): boolean {
		const dict = this.file.dict(value);
		if (depth > MAX_DEPTH || ++this.steps > MAX_STEPS || !dict) return true;
		if (nameIn(dict, 'Type') !== 'OCMD')
			return !(value instanceof CosRef) || (this.states.get(value.number) ?? this.isOnByDefault);
		const expression = this.file.resolve(dict.get('VE'));
		if (Array.isArray(expression)) return this.holds(expression, depth + 1);
		const groups = dict.get('OCGs');
		const members = this.file.dict(groups) ? [groups as CosValue] : this.list(groups);
		const states = members.filter((member) => this.file.dict(member)).map((member) => this.isShown(member, depth + 1));
		if (states.length === 0) return true;
		switch (nameIn(dict, 'P')) {
			case 'AllOn':
				return !states.includes(false);
			case 'AnyOff':
				return states.includes(false);
			case 'AllOff':
				return !states.includes(true);
			default:
				return states.includes(true);
		}
	}

	private holds([operator, ...operands]: readonly CosValue[], depth: number): boolean {
		if (depth > MAX_DEPTH) return true;
		const of = (operand: CosValue): boolean => {
			const resolved = this.file.resolve(operand);
			return Array.isArray(resolved) ? this.holds(resolved, depth + 1) : this.isShown(operand, depth + 1);
		};
		switch (operator instanceof CosName ? operator.name : '') {
			case 'And':
				return operands.every(of);
			case 'Or':
				return operands.some(of);
			case 'Not':
				return operands[0] === undefined || !of(operands[0]);
			default:
				return true;
		}
	}

	private list(value: CosValue | undefined): readonly CosValue[] {
		const resolved = this.file.resolve(value);
		return Array.isArray(resolved) ? resolved : [];
	}

	private set(groups: CosValue | undefined, state: boolean): void {
		for (const group of this.list(groups)) if (group instanceof CosRef) this.states.set(group.number, state);
	}

	private setByUsage(group: CosValue): void {
		const state = nameIn(this.file.dict(this.file.dict(this.file.dict(group)?.get('Usage'))?.get('View')), 'ViewState');
		if (group instanceof CosRef && (state === 'ON' || state === 'OFF')) this.states.set(group.number, state === 'ON');
	}
}
