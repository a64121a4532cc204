import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the package carries of others, it carries with their licences; NOTICE.md says where they are. */

const ROOT = join(__dirname, '..');
const LICENCES = join(ROOT, 'dist/licences');
const NOTICE = readFileSync(join(ROOT, 'NOTICE.md'), 'utf8');
const BUNDLED = JSON.parse(readFileSync(join(LICENCES, 'bundled.json'), 'utf8')) as Array<{
	name: string;
	texts: string[];
}>;

it('names every package that is bundled, with all its licence texts', () => {
	expect(BUNDLED.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['@embedpdf/pdfium', 'fflate', 'onnxruntime-web', 'write-excel-file', 'zod']),
	);
	for (const { name, texts } of BUNDLED) {
		expect(NOTICE).toContain(`npmjs.com/package/${name})`);
		for (const text of texts) expect(NOTICE).toContain(`\`${text}\``);
	}
});

it('points to texts that are there', () => {
	const pointed = [...NOTICE.matchAll(/`([^`\s]*(?:LICENSE|\.txt)[^`\s]*)`/g)].map((match) => match[1] as string);
	expect(pointed.length).toBeGreaterThan(3);
	expect(pointed.filter((text) => !existsSync(join(LICENCES, text)))).toEqual([]);
});

it.each([
	['PDFium', 'pdfium-parts.txt'],
	['ONNX Runtime', 'onnxruntime-parts.txt'],
])('credits each part of %s that the table names', (whole, file) => {
	const parts = readFileSync(join(LICENCES, file), 'utf8');
	const row = NOTICE.split('\n').find((line) => line.includes(`parts of ${whole}`)) ?? '';
	const names = (row.split('|')[1] ?? '').split(',').map((name) => name.trim());
	expect(names.length).toBeGreaterThan(5);
	for (const name of names) expect(parts).toMatch(new RegExp(`^${name}[^\n]*: `, 'm'));
});

it('says of the recogniser what was changed of it, beside its licence', () => {
	const text = readFileSync(join(LICENCES, 'pp-ocr.txt'), 'utf8');
	expect(text).toMatch(/^Changed: its weights were converted/m);
	expect(text).toContain('Apache License');
	expect(text).toContain('PaddlePaddle Authors');
	expect(NOTICE).toMatch(/PP-OCRv4.*converted by us.*Apache-2\.0.*`pp-ocr\.txt`/);
});
