import type { ParsedReport } from '../../../nodes/CreditReport/report/forms/reports';
import { isRecord, type ReportRecord, type ReportValue } from '../../../nodes/CreditReport/report/forms/types';
import { maskReport, PERSONAL_FIELDS } from '../../../nodes/CreditReport/report/mask';
import { walkPaths } from '../../../nodes/CreditReport/report/catalogue';
import { compareReports } from '../../../nodes/CreditReport/report/compare';
import { summarize } from '../../../nodes/CreditReport/report/indicators';
import { verdictOf, verify } from '../../../nodes/CreditReport/report/checks';
import { screen } from '../../../nodes/CreditReport/report/screen';
import { makeReport } from '../../../scripts/fixtures/data';
import { EDITIONS } from '../../../scripts/fixtures/grammar';
import { Random } from '../../../scripts/fixtures/random';
import { bare, personalTexts, spelledName, type PersonalText } from '../support/personalTexts';
import { META, parsed } from '../support/reports';

const EDITION_KEYS = EDITIONS.map(({ key }) => key);
const SEEDS = [1, 2];
/** Sorts tried in a field for each seed; over all fields and seeds each comes up hundreds of times. */
const SORTS_PER_FIELD = 5;
const TEXT_PATHS = [...walkPaths()].filter(({ field }) => field.type === 'text').map(({ path }) => path);
const TYPES = new Map([...walkPaths()].map(({ path, field }) => [path, field.type]));

/** Applies `change` to each text of a report with its catalogue path. */
function changeTexts(value: ReportValue, path: string, change: (text: string, path: string) => string): ReportValue {
	if (typeof value === 'string') return change(value, path);
	if (Array.isArray(value)) return value.map((element) => changeTexts(element, `${path}[]`, change));
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [
			key,
			changeTexts(member, path === '' ? key : `${path}.${key}`, change),
		]),
	);
}

/** Each text of a report with its place. */
function textsOf(report: ParsedReport): Array<[string, string]> {
	const texts: Array<[string, string]> = [];
	changeTexts(report as unknown as ReportRecord, '', (text, path) => {
		if (!path.startsWith('meta.')) texts.push([path, text]);
		return text;
	});
	return texts;
}

/** The names in the fields of a report. */
function namesOf(report: ParsedReport): string[] {
	return textsOf(report).flatMap(([path, text]) =>
		PERSONAL_FIELDS[path] === 'name' && /^\p{Script=Han}{2,4}$/u.test(text) ? [text] : [],
	);
}

/** A report with one text at a catalogue path. */
function reportWith(path: string, text: string): ParsedReport {
	const value = path
		.split('.')
		.reverse()
		.reduce<unknown>((inner, key) => (key.endsWith('[]') ? { [key.slice(0, -2)]: [inner] } : { [key]: inner }), text);
	return { meta: { ...META, values: 'printed' }, ...(value as ReportRecord) } as ParsedReport;
}

const around = ['', '本人声明：', '（', '2020年1月1日，', '示例银行 ', '与'] as const;
const behind = ['', '，特此声明', '）', ' 2018.01.20', '。', ' 300,000'] as const;

describe('a personal text of every sort', () => {
	it.each(SEEDS)('is masked in every text field of the catalogue (seed %i)', (seed) => {
		const random = new Random(seed);
		const survivors: string[] = [];
		for (const path of TEXT_PATHS) {
			const texts = personalTexts(random.int(1, 1e6));
			for (let count = 0; count < SORTS_PER_FIELD; count += 1) {
				const { sort, text, secret } = random.pick(texts);
				// The number of an account may have the shape of a bank card or a passport; there only the text around it tells.
				const before =
					PERSONAL_FIELDS[path] === undefined ? `${random.pick(['卡', '称', '即'])}：${random.pick(around)}` : '';
				const masked = maskReport(reportWith(path, before + text + random.pick(behind)));
				if (bare(JSON.stringify(masked)).includes(bare(secret))) survivors.push(`${path}: ${sort}: ${before}${text}`);
			}
		}
		expect(survivors).toEqual([]);
	});

	it.each(EDITION_KEYS.map((edition, index) => [edition, index + 1] as const))(
		'is masked in every text, unparsed line, warning and file name of a %s, with the names of the report',
		(edition, seed) => {
			const random = new Random(seed * 31);
			const plain = parsed(makeReport(edition, { seed }).truth as ReportRecord);
			const names = namesOf(plain);
			const secrets: PersonalText[] = [];
			const written = (): string => {
				const chosen =
					random.chance(0.2) && names.length > 0
						? named(random.pick(names), random)
						: random.pick(personalTexts(random.int(1, 1e6)));
				secrets.push(chosen);
				return `，${random.pick(around)}${chosen.text}${random.pick(behind)}`;
			};
			const filled = changeTexts(plain as unknown as ReportRecord, '', (text, path) =>
				TYPES.get(path) === 'text' && !(path in PERSONAL_FIELDS) ? text + written() : text,
			) as unknown as ParsedReport;
			const lines = Array.from({ length: 20 }, (_, page) => ({ page, text: `其他${written()}` }));
			const report = {
				...filled,
				meta: {
					...plain.meta,
					unparsed: lines,
					warnings: lines.map(() => ({
						code: 'UNKNOWN_CLAUSE' as const,
						message: `The clause is not known${written()}`,
						value: written(),
					})),
					source: { fileName: `报告${written()}.pdf` },
					extra: { 'profile.remark': written(), other: [{ text: written() }] },
				},
			} as unknown as ParsedReport;
			const masked = maskReport(report);
			const left = bare(JSON.stringify(masked));
			const where = (secret: string): string =>
				/.{0,40}/u.exec(left.slice(Math.max(0, left.indexOf(bare(secret)) - 25)))?.[0] ?? '';
			expect(
				secrets
					.filter(({ secret }) => left.includes(bare(secret)))
					.map(({ sort, text, secret }) => `${sort}: ${text} in ${where(secret)}`),
			).toEqual([]);
			expect(maskReport(masked)).toEqual(masked);
			const said = bare(
				JSON.stringify([
					summarize(report, { mask: true }),
					verify(report, { mask: true }),
					screen(report, 'mortgage', { mask: true }),
					compareReports(plain, report, { mask: true }),
				]),
			);
			expect(
				secrets.filter(({ secret }) => said.includes(bare(secret))).map(({ sort, text }) => `${sort}: ${text}`),
			).toEqual([]);
		},
	);
});

describe.each(EDITION_KEYS)('a report of %s, masked', (edition) => {
	const reports = SEEDS.map((seed) => parsed(makeReport(edition, { seed }).truth as ReportRecord));

	it('keeps every text that says nothing of a person', () => {
		for (const report of reports) {
			const before = textsOf(report);
			const after = textsOf(maskReport(report));
			// A firm that is the borrower of a liability is masked wherever it stands: it may be a sole trader's.
			const borrowers = new Set(
				before.filter(([path]) => path === 'relatedLiabilities[].borrowerName').map(([, text]) => text),
			);
			const changed = before.filter(
				([path, text], index) => !(path in PERSONAL_FIELDS) && !borrowers.has(text) && after[index]?.[1] !== text,
			);
			expect(changed).toEqual([]);
		}
	});

	it('has the same figures and verdicts, and masked evidence', () => {
		for (const report of reports) {
			const plain = summarize(report);
			const masked = summarize(report, { mask: true });
			const changed = Object.keys(plain).filter((key) => plain[key] !== masked[key]);
			expect(['name', 'idNum', 'housingFundEmployer']).toEqual(expect.arrayContaining(changed));
			const [checks, maskedChecks] = [verify(report), verify(report, { mask: true })];
			expect(verdictOf(maskedChecks)).toEqual(verdictOf(checks));
			expect(maskedChecks.map(({ id, status }) => [id, status])).toEqual(checks.map(({ id, status }) => [id, status]));
			const idNum = String(report.idNum);
			if (!idNum.includes('*')) expect(JSON.stringify(maskedChecks)).not.toContain(idNum);
		}
	});

	it('holds none of its names and numbers any more', () => {
		for (const report of reports) {
			const left = bare(JSON.stringify(maskReport(report)));
			const personal = textsOf(report).filter(
				([path, text]) =>
					path in PERSONAL_FIELDS &&
					!text.includes('*') &&
					/[\p{L}\d]{4}/u.test(text) &&
					PERSONAL_FIELDS[path] !== 'address',
			);
			expect(personal.filter(([, text]) => left.includes(bare(text)))).toEqual([]);
		}
	});
});

function named(name: string, random: Random): PersonalText {
	return { sort: 'name of the report', secret: name, text: spelledName(name, random) };
}
