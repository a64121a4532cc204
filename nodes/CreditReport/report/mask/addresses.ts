import type { Span } from './spans';

/** A number of a house or a flat. */
const HOUSE_NUMBER = /\d{1,5}(?:号楼?|弄|栋|幢|座|单元|室)/gu;
const STREET = /路|街|大道|巷|弄|胡同|村|里|屯|社区|小区|花园|家园|苑|庄|镇|乡|公寓|大厦/u;
/** Characters that an address consists of; looked back no further than this from the number, which keeps it linear. */
const LOOK_BACK = 40;
const RUN = /(?<![\p{Script=Han}\dA-Za-z·-])[\p{Script=Han}\dA-Za-z·-]*$/u;
/** What stands before the number of a file: 民初5903号, 执字第1124号, 罚〔2024〕720号. */
const FILE_NUMBER = /[第字初终执恢保破再监调罚]$/u;
const LEAD = /^.*(?:住所地|住所|住址|地址|现住|居住于|住在|住于|位于|送达|寄往|住)(?:在|于|为|是)?(?=.{4})/u;
const REST = /(?:[\p{Script=Han}A-Za-z-]{0,4}\d{1,5}(?:号楼?|弄|栋|幢|座|单元|室|层|楼))*/uy;

/** Addresses in free text by their shape: a street, a village or a housing estate, and a number. */
export function* findAddresses(text: string): Generator<Span> {
	let from = 0;
	for (const { index, 0: number } of text.matchAll(HOUSE_NUMBER)) {
		if (index < from) continue;
		const run = RUN.exec(text.slice(Math.max(from, index - LOOK_BACK), index))?.[0] ?? '';
		const before = run.slice(LEAD.exec(run)?.[0].length ?? 0);
		if (!STREET.test(before) || before.length < 3 || FILE_NUMBER.test(before)) continue;
		REST.lastIndex = index + number.length;
		const end = REST.lastIndex + (REST.exec(text)?.[0].length ?? 0);
		yield { start: index - before.length, end, kind: 'address' };
		from = end;
	}
}
