import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EngineResult, ParseOptions } from '../../../nodes/CreditReport/engines/engine';
import { createLocalEngine, type LocalEngine } from '../../../nodes/CreditReport/engines/local';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { ERROR_TABLE } from '../../../nodes/CreditReport/errors/table';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { bytesSource } from '../../../nodes/CreditReport/fileSource';
import { HOSTILE_FILES } from '../../../scripts/fixtures/hostile';
import { SAMPLE, samplePdf } from '../../../scripts/fixtures/hostile/sample';
import { Random } from '../../../scripts/fixtures/random';

/** Files that could rightly be refused for more than one reason: the one that the engine gives. */
const GIVEN: Readonly<Record<string, string>> = {
	'blank-page': 'NO_TEXT_LAYER',
	'page-loop': 'PDF_DAMAGED',
	'xref-loop': 'READ',
	'nested-arrays': 'NO_TEXT_LAYER',
	bomb: 'NOT_A_CREDIT_REPORT',
	'crowded-pages': 'PARSE_TIMEOUT',
};

const sample = samplePdf();
let engine: LocalEngine;

beforeAll(() => (engine = createLocalEngine({ poolSize: 1, maxMemory: 192 * 1024 * 1024 })));
afterAll(async () => await engine.close());

/** What reading a file ends in: the report, or a code of the error table. */
async function outcome(pdf: Buffer, options: ParseOptions = {}): Promise<ReportRecord | string> {
	try {
		return ((await engine.parse(bytesSource(pdf), options))[0] as EngineResult).report;
	} catch (error) {
		expect(error).toBeInstanceOf(CreditReportError);
		return (error as CreditReportError).code;
	}
}

test.each(HOSTILE_FILES.map((file) => [file.name, file] as const))(
	'%s ends in one code, and the report after it is read',
	async (name, { make, password, maxPages, expected }) => {
		// Only the file that is about it may reach the time limit.
		const timeoutMs = expected.includes('PARSE_TIMEOUT') && GIVEN[name] === 'PARSE_TIMEOUT' ? 2_000 : 50_000;
		const [ended, after] = await Promise.all([
			outcome(await make(), { password, maxPages, timeoutMs }),
			outcome(sample),
		]);
		expect(typeof ended === 'string' ? ended : 'READ').toBe(GIVEN[name] ?? expected[0]);
		// The report in a hostile file is the small one; that one is read right is for the tests of the grammar to say.
		if (typeof ended !== 'string') expect(ended).toEqual(after);
		expect(after).toMatchObject({ serialNo: SAMPLE.truth.serialNo });
	},
);

describe('a Chinese password that a Chinese program set', () => {
	const folder = mkdtempSync(join(tmpdir(), 'credit-report-gbk-'));
	/** 测试密码 in GBK, as a program in a Chinese Windows hands it on. */
	const GBK = Buffer.from('b2e2cad4c3dcc2eb', 'hex');
	afterAll(() => rmSync(folder, { recursive: true }));

	function lockedInGbk(keyOptions: readonly string[]): Buffer {
		const [plain, locked, words] = ['plain.pdf', 'locked.pdf', 'arguments'].map((name) => join(folder, name)) as [
			string,
			string,
			string,
		];
		writeFileSync(plain, sample);
		// qpdf takes bytes that are no UTF-8 from a file only.
		const before = ['--allow-weak-crypto', '--password-mode=bytes', '--encrypt'].join('\n');
		writeFileSync(
			words,
			Buffer.concat([
				Buffer.from(`${before}\n`),
				GBK,
				Buffer.from('\nowner\n'),
				Buffer.from([...keyOptions, '--', plain, locked].join('\n')),
			]),
		);
		execFileSync('qpdf', [`@${words}`]);
		return readFileSync(locked);
	}

	test.each([
		['RC4, 40 bits', ['40']],
		['RC4, 128 bits', ['128', '--use-aes=n']],
		['AES, 128 bits', ['128', '--use-aes=y']],
	])('opens the file (%s)', async (_, keyOptions) => {
		const pdf = lockedInGbk(keyOptions);
		expect(await outcome(pdf, { password: '测试密码' })).toMatchObject({ serialNo: SAMPLE.truth.serialNo });
		expect(await outcome(pdf, { password: '测试密妈' })).toBe('WRONG_PASSWORD');
		expect(await outcome(pdf, { password: '😀' })).toBe('WRONG_PASSWORD');
		expect(await outcome(pdf)).toBe('PDF_ENCRYPTED');
	});
});

test('a file that a certificate locks is not blamed on a password', async () => {
	const locked = sample
		.toString('latin1')
		.replace('/Root 1 0 R', '/Root 1 0 R/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 1/R 2>>/ID[<00><00>]');
	await expect(engine.parse(bytesSource(Buffer.from(locked, 'latin1')), {})).rejects.toMatchObject({
		code: 'PDF_ENCRYPTED',
		message: expect.stringContaining('no password opens'),
	});
});

test('200 random changes of a file each end in a report or a code of the table', async () => {
	const random = new Random(20_240_506);
	const counts = new Map<string, number>();
	for (let round = 0; round < 200; round++) {
		// Pages that lost their text would be recognised, which takes seconds each.
		const ended = await outcome(mutated(sample, random), { timeoutMs: 10_000, recognition: { isOn: false } });
		const code = typeof ended === 'string' ? ended : 'READ';
		expect(code === 'READ' || code in ERROR_TABLE).toBe(true);
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	expect(counts.get('READ')).toBeGreaterThan(20);
	expect(counts.get('PDF_DAMAGED')).toBeGreaterThan(20);
	expect(counts.has('ENGINE_CRASHED')).toBe(false);
	expect(typeof (await outcome(sample))).toBe('object');
});

/** Changes bytes, digits, or the order and length of pieces. */
function mutated(pdf: Buffer, random: Random): Buffer {
	const changed = Buffer.from(pdf);
	const at = random.int(0, pdf.length - 1);
	const length = random.int(1, 400);
	switch (random.int(0, 4)) {
		case 0:
			for (let count = random.int(1, 8); count > 0; count--)
				changed[random.int(0, pdf.length - 1)] = random.int(0, 255);
			return changed;
		case 1:
			return Buffer.concat([pdf.subarray(0, at), pdf.subarray(at + length)]);
		case 2:
			return Buffer.concat([pdf.subarray(0, at), pdf.subarray(at, at + length), pdf.subarray(at)]);
		case 3:
			return changed.fill(random.int(0, 255), at, Math.min(at + length, pdf.length));
		default:
			return Buffer.from(
				pdf
					.toString('latin1')
					.replace(/\d+(?= 0 R)/g, (number) => (random.int(0, 9) === 0 ? String(random.int(0, 99)) : number)),
				'latin1',
			);
	}
}
