import { joinedWords } from '../../layout/words';
import type { TableGrammar } from '../grammar';
import type { PrintedValue } from '../passage';

/** A report under construction: leaves are printed values with their places. */
export type Tree = PrintedValue | Tree[] | { [key: string]: Tree | undefined };
export type RecordTree = { [key: string]: Tree | undefined };

/** A value as it was written: into which record or object, under which key, and in a list of values at which place. */
export interface Writing {
	holder: RecordTree;
	key: string;
	at?: number;
	value: PrintedValue;
}

/**
 * Writes values to paths of the contract (`loans[].speBusinesses[].amount`). For each list it keeps the record that is
 * being filled; a path writes to the current records along its way.
 */
export class ReportBuilder {
	readonly report: RecordTree = {};
	/** Is told of every value that is written, and of every one that is printed again. */
	observer?: (writing: Writing) => void;
	private readonly current = new Map<string, RecordTree>();

	/** Starts a new record. @param list path of the list without its brackets: `loans`, `loans[].notes` */
	open(list: string): RecordTree {
		for (const key of this.current.keys()) if (key === list || key.startsWith(`${list}[]`)) this.current.delete(key);
		const cut = list.lastIndexOf('[].');
		const container = cut < 0 ? this.report : this.recordOf(list.slice(0, cut));
		const { holder, key } = this.walk(container, list.slice(cut < 0 ? 0 : cut + 3).split('.'));
		const record: RecordTree = {};
		((holder[key] ??= []) as Tree[]).push(record);
		this.current.set(list, record);
		return record;
	}

	/** How many records a list outside other lists has so far. */
	count(list: string): number {
		return ((this.report[list] ?? []) as Tree[]).length;
	}

	/** A path with the positions of the records being filled: `loans[3].amount`. */
	placeOf(path: string): string {
		let place = '';
		let node: Tree | undefined = this.report;
		let list = '';
		for (const key of path.split('.')) {
			const name = key.replace('[]', '');
			list += (list === '' ? '' : '.') + name;
			node = (node as RecordTree | undefined)?.[name];
			place += (place === '' ? '' : '.') + name;
			if (name === key) continue;
			const records: Tree[] = Array.isArray(node) ? node : [];
			const current = this.current.get(list);
			const index: number = current ? records.indexOf(current) : records.length - 1;
			place += `[${index}]`;
			node = records[index];
			list += '[]';
		}
		return place;
	}

	/** The record being filled, if any. */
	record(list: string): RecordTree | undefined {
		return this.current.get(list);
	}

	/** Makes a record of a top-level list the one being filled. */
	resume(list: string, record: RecordTree): void {
		this.close(list);
		this.current.set(list, record);
	}

	/** The first record of a list outside other lists that fits. */
	find(list: string, fits: (record: RecordTree) => boolean): RecordTree | undefined {
		let node: Tree | undefined = this.report;
		for (const key of list.split('.')) node = (node as RecordTree | undefined)?.[key];
		return (node as RecordTree[] | undefined)?.find(fits);
	}

	/** Ends the current record of a list: the next value opens a new one. */
	close(list: string): void {
		for (const key of this.current.keys()) if (key === list || key.startsWith(`${list}[]`)) this.current.delete(key);
	}

	/** @returns the value already at the path, in the current records */
	get(path: string): Tree | undefined {
		const { list, keys } = stepsOf(path);
		let node: Tree | undefined = list === '' ? this.report : this.current.get(list);
		for (const key of keys) node = (node as RecordTree | undefined)?.[key];
		return node;
	}

	/** Tells, now and later, whether nothing stands at the path in the records that are being filled now. */
	pending(path: string): () => boolean {
		const { list, keys } = stepsOf(path);
		const record = list === '' ? this.report : this.recordOf(list);
		return () =>
			keys.reduce<Tree | undefined>((node, key) => (node as RecordTree | undefined)?.[key], record) === undefined;
	}

	/**
	 * Stores a value. A value that is there already stays: what is printed first wins.
	 * @returns false when another text was there
	 */
	set(path: string, value: PrintedValue): boolean {
		const { holder, key, isScalarList } = this.targetOf(path);
		if (isScalarList) {
			const entries = (holder[key] ??= []) as Tree[];
			entries.push(value);
			this.observer?.({ holder, key, at: entries.length - 1, value });
			return true;
		}
		const known = holder[key] as PrintedValue | undefined;
		if (known && !isSameText(known.text, value.text)) return false;
		if (!known) holder[key] = value;
		this.observer?.({ holder, key, value });
		return true;
	}

	/** Adds text to the end of a value that a page break cut. */
	append(path: string, value: PrintedValue): void {
		const { holder, key, isScalarList } = this.targetOf(path);
		const joined = (known: PrintedValue | undefined): PrintedValue =>
			known ? { ...known, text: joinedWords(known.text, value.text) } : value;
		if (isScalarList) {
			const entries = (holder[key] ??= []) as PrintedValue[];
			entries.push(joined(entries.pop()));
			this.observer?.({ holder, key, at: entries.length - 1, value });
		} else {
			holder[key] = joined(holder[key] as PrintedValue | undefined);
			this.observer?.({ holder, key, value });
		}
	}

	private recordOf(list: string): RecordTree {
		return this.current.get(list) ?? this.open(list);
	}

	private targetOf(path: string): { holder: RecordTree; key: string; isScalarList: boolean } {
		const { list, keys, isScalarList } = stepsOf(path);
		const { holder, key } = this.walk(list === '' ? this.report : this.recordOf(list), keys);
		return { holder, key, isScalarList };
	}

	private walk(root: RecordTree, keys: string[]): { holder: RecordTree; key: string } {
		let holder = root;
		for (const key of keys.slice(0, -1)) holder = (holder[key] ??= {}) as RecordTree;
		return { holder, key: keys[keys.length - 1] as string };
	}
}

/** A Latin text may wrap in one place and not in another: where its words part is then told differently. */
function isSameText(a: string, b: string): boolean {
	return a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '');
}

/** The text of a field of a record, if it is there. */
export function textOfField(record: RecordTree | undefined, key: string): string | undefined {
	return (record?.[key] as PrintedValue | undefined)?.text;
}

/** The innermost list a path runs through, without its brackets; '' for none. */
export function listOf(path: string): string {
	const cut = path.lastIndexOf('[].');
	return cut < 0 ? '' : path.slice(0, cut);
}

/** The outermost list of a path, without its brackets; '' for none. */
export function rootListOf(path: string): string {
	const cut = path.indexOf('[]');
	return cut < 0 ? '' : path.slice(0, cut);
}

/** The section or nested list a path belongs to: its outermost list, else its object (`profile.connubialInfo`), else the header. */
export function sectionKeyOf(path: string): string {
	const list = rootListOf(path);
	if (list !== '') return list;
	const cut = path.lastIndexOf('.');
	return cut < 0 ? 'header' : path.slice(0, cut);
}

/** The section or nested list that a table fills. */
export function keyOf({ fields, rows }: Pick<TableGrammar, 'fields' | 'rows'>): string {
	return sectionKeyOf(fields.flat()[0] ?? rows?.[0]?.fields.find(Boolean) ?? '');
}

/** A path taken apart: the innermost list it runs through, and the keys below a record of that list. */
interface Steps {
	list: string;
	keys: string[];
	isScalarList: boolean;
}

/** The paths of the contract are few and each is written to many times. */
const KNOWN_STEPS = new Map<string, Steps>();

function stepsOf(path: string): Steps {
	const known = KNOWN_STEPS.get(path);
	if (known) return known;
	const isScalarList = path.endsWith('[]');
	const plain = isScalarList ? path.slice(0, -2) : path;
	const list = listOf(plain);
	const steps = { list, keys: plain.slice(list === '' ? 0 : list.length + 3).split('.'), isScalarList };
	KNOWN_STEPS.set(path, steps);
	return steps;
}
