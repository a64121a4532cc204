import { CreditReportError } from '../../nodes/CreditReport/errors/CreditReportError';
import { verify, type Check } from '../../nodes/CreditReport/report/checks';
import { present } from '../../nodes/CreditReport/report/forms/present';
import { makeReport } from '../fixtures/data';
import { EDITIONS, type EditionKey } from '../fixtures/grammar';
import { looksOf, type Look } from '../fixtures/looks';
import { renderReport } from '../fixtures/render';
import type { Rich } from '../fixtures/types';
import { parseAll } from '../localEngine';

/** What Verify finds in an honest file. */
export interface Honest {
	/** Edition, or the name of the file. */
	name: string;
	look: string;
	/** `same` is an honest print, read whole; other looks lack pages, or hold more than one report. */
	expect: Look['expect'] | 'file';
	/** One list of failing checks a report, or the code of a refusal. */
	failed: Check[] | { refused: string };
}

/** The checks that fail on any report of a file. */
export async function failedOn(pdf: Buffer, password?: string): Promise<Honest['failed']> {
	try {
		return (await parseAll(pdf, { password }))
			.flatMap((result) => verify(present(result)))
			.filter(({ status }) => status === 'fail');
	} catch (error) {
		if (error instanceof CreditReportError) return { refused: error.code };
		throw error;
	}
}

/** Prints a made-up report that agrees with itself in a look, and verifies it. */
export async function alarmsOf(edition: EditionKey, look: Look, seed: number, rich: Rich): Promise<Honest> {
	const failed = await failedOn(await renderReport(makeReport(edition, { seed, rich }), look));
	return { name: edition, look: look.name, expect: look.expect, failed };
}

/** Which prints to try. */
export interface HonestOrder {
	editions?: readonly string[];
	/** Beginnings of names of looks. */
	looks?: readonly string[];
	rich?: Rich;
	/** Prints of a browser take seconds each. */
	browser?: boolean;
}

/** Every look in every edition, each with a report of its own. */
export async function honestPrints(
	{ editions, looks, rich = 1, browser = false }: HonestOrder,
	tell: (honest: Honest) => void = () => undefined,
): Promise<Honest[]> {
	const found: Honest[] = [];
	for (const { key } of EDITIONS) {
		if (editions && !editions.includes(key)) continue;
		for (const [index, look] of looksOf(key).entries()) {
			if (
				(look.engine === 'chrome' && !browser) ||
				look.unreadable ||
				(looks && !looks.some((start) => look.name.startsWith(start)))
			)
				continue;
			const honest = await alarmsOf(key, look, index + 1, rich);
			found.push(honest);
			tell(honest);
		}
	}
	return found;
}

/** The alarms as Markdown: sums by kind of print, and every check that failed with the prints it failed on. */
export function alarmsTable(honest: readonly Honest[]): string {
	const kinds = [...new Set(honest.map(({ expect }) => expect))];
	const isRead = ({ failed }: Honest): boolean => Array.isArray(failed);
	const withA = (severity: Check['severity'], prints: readonly Honest[]): number =>
		prints.filter(({ failed }) => Array.isArray(failed) && failed.some((check) => check.severity === severity)).length;
	const sums = kinds.map((kind) => {
		const prints = honest.filter(({ expect }) => expect === kind);
		const read = prints.filter(isRead);
		return `| ${KINDS[kind]} | ${prints.length} | ${prints.length - read.length} | ${read.filter(({ failed }) => Array.isArray(failed) && failed.length === 0).length} | ${withA('info', read)} | ${withA('look', read)} | ${withA('serious', read)} |`;
	});
	const alarms = honest.flatMap(({ name, look, expect, failed }) =>
		Array.isArray(failed)
			? failed.map(({ id, severity }) => ({ id, severity, expect, place: `${name} ${look}`.trim() }))
			: [],
	);
	const rows = [...new Set(alarms.map(({ id, severity, expect }) => `${severity} ${id} ${expect}`))]
		.sort()
		.reverse()
		.map((key) => {
			const [severity = '', id = '', expect = ''] = key.split(' ');
			const places = [
				...new Set(
					alarms
						.filter((alarm) => alarm.id === id && alarm.severity === severity && alarm.expect === expect)
						.map(({ place }) => place),
				),
			];
			return `| \`${id}\` | ${severity} | ${KINDS[expect as Honest['expect']]} | ${places.length} | ${places.slice(0, SHOWN).join(', ')}${places.length > SHOWN ? ', …' : ''} |`;
		});
	return [
		'| Prints | Files | Refused | No check fails | An `info` fails | A `look` fails | A `serious` fails |',
		'|---|---|---|---|---|---|---|',
		...sums,
		'',
		'| Check | Severity | Prints | Files | Where |',
		'|---|---|---|---|---|',
		...rows,
		'',
	].join('\n');
}

const SHOWN = 5;
const KINDS: Readonly<Record<Honest['expect'], string>> = {
	same: 'whole prints',
	either: 'prints of which not all can be read',
	missing: 'prints that lack pages or text',
	two: 'files with two reports',
	file: 'files given',
};
