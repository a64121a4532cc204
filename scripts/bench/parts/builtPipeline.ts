import { buildSync } from 'esbuild';
import Module from 'node:module';
import path from 'node:path';

import { ROOT } from '../../root';
import type * as Pipeline from './pipeline';

/** A module as Node compiles it of its text. */
interface Compiled {
	exports: unknown;
	_compile(text: string, file: string): void;
}

/**
 * The local engine without its worker, made as the build makes it (gulpfile.js): the loader of scripts has a helper name each
 * closure where it is made, which a tenth of the time goes for.
 */
export function builtPipeline(): typeof Pipeline {
	const file = path.join(__dirname, 'pipeline.ts');
	const { outputFiles } = buildSync({
		entryPoints: [file],
		bundle: true,
		write: false,
		platform: 'node',
		format: 'cjs',
		target: 'node20.19',
		alias: { '@embedpdf/pdfium': path.join(ROOT, 'node_modules/@embedpdf/pdfium/dist/index.cjs') },
	});
	const module = new Module(file) as unknown as Compiled;
	module._compile(outputFiles[0]?.text ?? '', file);
	return module.exports as typeof Pipeline;
}
