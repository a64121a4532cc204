import { compact } from './folded';
import type { PersonalKind } from './kinds';
import { namesInPinyin } from './pinyin';
import type { Finder, Span } from './spans';

/** A personal text of the report. */
export interface KnownText {
	text: string;
	kind: PersonalKind;
}

/** What a text must hold to hold another one; most texts of a report are let off by this. */
const SCRIPTS = { han: /\p{Script=Han}/u, latin: /[A-Za-z]/, digits: /\d/ };
type Script = keyof typeof SCRIPTS;

/** How a personal text is looked for. */
interface Wanted {
	/** Without separators, in small letters. */
	compact: string;
	kind: PersonalKind;
	script: Script;
	/** Letters or digits beside it make it another text. */
	isWord: boolean;
	/** A name of two characters that is a word of its own in names of firms and places. */
	isAlsoWord: boolean;
}

/** From this many characters on digits are no others by chance. */
const SURELY_THE_SAME = 11;
const SHORTEST: Readonly<Record<PersonalKind, number>> = {
	name: 2,
	id: 6,
	phone: 7,
	card: 12,
	plate: 6,
	vehicle: 6,
	account: 6,
	email: 6,
	address: 5,
};

/**
 * Family name and given name of persons that are also what banks, firms and places are called: 平安 is a name, and 平安银行 a
 * bank. As the beginning of such a name they are no person.
 */
const ALSO_WORDS = new Set(
	'平安 华夏 方正 江苏 江西 江南 江北 江门 安徽 安康 安阳 宁波 宁夏 云南 海南 海通 温州 杭州 徐州 柳州 常州 常熟 康达 金华 金融 万达 万科 高新 阳光 富国 成都 成功 和平 时代 中信 中原 文山 文昌 黄山 黄石 黄河 白云 白山 石家 包头 包商 贵阳 贵州 桂林 齐鲁 鲁商 秦皇 秦淮 章丘 罗湖 余杭 余姚 高邮 昌平 怀柔 封丘 席勒 左岸 连云 龙江 龙湖'.split(
		' ',
	),
);
const FIRM_OR_PLACE =
	/^[\p{Script=Han}()]{0,16}?(?:银行(?!卡)|支行|分行|公司|集团|信用社|联社|保险|证券|基金|信托|租赁|法院|省|市|县|区)/u;

/** What a personal text may be quoted as. */
function variantsOf({ text, kind }: KnownText): KnownText[] {
	const same = (texts: readonly string[]): KnownText[] => texts.map((variant) => ({ text: variant, kind }));
	if (kind === 'name')
		return same([text, ...partsOf(text).flatMap((name) => [name, ...namesInPinyin(name)]), ...turned(text)]);
	if (kind === 'phone')
		return same([text, ...text.split(/[、,，;；/]/u).flatMap((part) => [part, ...withoutCodes(part)])]);
	if (kind === 'id') return same([text, ...oldNumber(text)]);
	return [{ text, kind }];
}

/** One name without a remark behind it (张三（已故）), or several (张三、李四). A firm's name has brackets inside, and is one. */
function partsOf(names: string): string[] {
	return names
		.replace(/[（(][^（()）]*[)）]$/u, '')
		.split(/[、,，;；/]/u)
		.map((name) => name.trim())
		.filter((name) => /^[\p{Script=Han}·•\s　]{2,}$/u.test(name));
}

/** A name in Latin letters with the family name at the other end. */
function turned(name: string): string[] {
	const words = name.split(/[\s,]+/);
	return /^[A-Za-z\s,.'-]+$/.test(name) && words.length > 1
		? [[...words.slice(1), words[0]].join(' '), [words.at(-1), ...words.slice(0, -1)].join(' ')]
		: [];
}

/** A phone number without the code of the country; a landline without that of the area and without the extension. */
function withoutCodes(phone: string): string[] {
	const plain = phone.normalize('NFKC');
	const mobile = /1\d{10}$/.exec(plain.replace(/\D/g, ''))?.[0];
	if (mobile !== undefined) return [mobile];
	const landline =
		/^\D*(0\d{2,3})\D+(\d{3,4}[ -]?\d{4})(?:\D+\d{1,6})?$/.exec(plain) ??
		/^(0(?:10|2\d))(\d{8})$/.exec(plain) ??
		/^(0\d{3})(\d{7,8})$/.exec(plain);
	return landline ? [`${landline[1]}${landline[2]}`, landline[2] as string] : [];
}

/** The number of 15 digits that an identity card had before 1999. */
function oldNumber(id: string): string[] {
	return /^\d{6}19\d{9}[\dXx]$/.test(id) ? [id.slice(0, 6) + id.slice(8, 17)] : [];
}

function wantedOf({ text, kind }: KnownText): Wanted | undefined {
	const folded = compact(text.normalize('NFKC').replace(/\u00AD|\u200B/g, '')).text.replace(/[()+]/g, '');
	const isHan = /\p{Script=Han}/u.test(folded);
	if (text.includes('*') || [...folded].length < SHORTEST[kind] || !/[\p{L}\d]/u.test(folded)) return undefined;
	const script: Script = isHan ? 'han' : kind === 'name' || kind === 'email' ? 'latin' : 'digits';
	return {
		compact: folded,
		kind,
		script,
		isWord: !isHan && (kind === 'name' || folded.length < SURELY_THE_SAME),
		isAlsoWord: kind === 'name' && ALSO_WORDS.has(folded),
	};
}

/** Finds the personal texts of a report, however they are spaced or widened; the longest first. */
export function finderOfKnown(texts: readonly KnownText[]): Finder {
	const wanted = new Map(
		texts
			.flatMap(variantsOf)
			.flatMap((text) => wantedOf(text) ?? [])
			.map((one) => [one.compact, one] as const),
	);
	const inOrder = [...wanted.values()].sort((a, b) => b.compact.length - a.compact.length);
	return function* (text): Generator<Span> {
		const { text: searched, places } = compact(text);
		const holds: Readonly<Record<Script, boolean>> = {
			han: SCRIPTS.han.test(text),
			latin: SCRIPTS.latin.test(text),
			digits: SCRIPTS.digits.test(text),
		};
		for (const { compact: sought, kind, script, isWord, isAlsoWord } of inOrder) {
			if (!holds[script]) continue;
			for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + sought.length)) {
				const start = places[at] as number;
				const end = (places[at + sought.length - 1] as number) + 1;
				if (isWord && !isWordAt(text, start, end)) continue;
				if (isAlsoWord && FIRM_OR_PLACE.test(text.slice(end, end + 20))) continue;
				yield { start, end, kind };
			}
		}
	};
}

/** Nothing of the same sort stands beside it, and no decimal point or line break inside it. */
function isWordAt(text: string, start: number, end: number): boolean {
	const inside = text.slice(start, end);
	const same = /^\d/.test(inside) ? /[\dA-Za-z]/ : /[A-Za-z]/;
	return !same.test(text[start - 1] ?? '') && !same.test(text[end] ?? '') && !/\n|^[\d,]+\.\d+$/.test(inside);
}
