import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');
const FOLDERS = ['nodes', 'credentials'];

/** A regular expression of the source, and where it stands. */
export interface Found {
	file: string;
	line: number;
	expression: RegExp;
}

/** Where the source makes one from a text: what it holds is known only once that code has run. */
export interface Made {
	file: string;
	line: number;
}

/** All files of the package's source, from the root. */
export function sourceFiles(): string[] {
	return FOLDERS.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => join(folder, name)),
	);
}

/** Every regular expression that is written out in a file, and every place that makes one from a text. */
export function inFile(file: string): { written: Found[]; made: Made[] } {
	const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
	const written: Found[] = [];
	const made: Made[] = [];
	const visit = (node: ts.Node): void => {
		const line = () => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
		if (ts.isRegularExpressionLiteral(node)) written.push({ file, line: line(), expression: parsed(node.text) });
		const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
		if (isMade) made.push({ file, line: line() });
		ts.forEachChild(node, visit);
	};
	visit(source);
	return { written, made };
}

function parsed(literal: string): RegExp {
	const end = literal.lastIndexOf('/');
	return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** From now on, notes what code of the package makes with `RegExp`. @returns the notes, and how to stop */
export function record(): { made: Found[]; stop: () => void } {
	const Original = globalThis.RegExp;
	const made: Found[] = [];
	const note = (expression: RegExp): RegExp => {
		const at = callerOf(new Error().stack ?? '');
		if (at) made.push({ ...at, expression });
		return expression;
	};
	globalThis.RegExp = new Proxy(Original, {
		construct: (target, given, self) => note(Reflect.construct(target, given, self) as RegExp),
		apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
	});
	return { made, stop: () => (globalThis.RegExp = Original) };
}

/** The first place of the package's own source in a stack. */
function callerOf(stack: string): Made | undefined {
	for (const line of stack.split('\n')) {
		const [, path, row] = /\(?(\/[^()]+\.ts):(\d+):\d+\)?$/.exec(line) ?? [];
		const file = path === undefined ? '' : relative(ROOT, path);
		if (FOLDERS.some((folder) => file.startsWith(`${folder}/`))) return { file, line: Number(row) };
	}
	return undefined;
}
