import { hasValidCheckCharacter } from '../facts/idNumber';
import type { PersonalKind } from './kinds';
import type { Span } from './spans';

/** Something that is told by its shape, wherever it stands in a folded text. */
interface Shape {
	/** Null: it is nothing of a person, and no other rule takes it. */
	kind: PersonalKind | null;
	/** What it is, for the reader of this table. */
	what: string;
	whatZh: string;
	shape: RegExp;
	/** What the expression cannot say. */
	holds?(text: string): boolean;
}

/** Weights of GB 16735 (vehicle identification numbers), and the values of the letters. */
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES = new Map(
	[...'ABCDEFGH']
		.map((letter, index) => [letter, index + 1] as const)
		.concat(
			[...'JKLMN'].map((letter, index) => [letter, index + 1] as const),
			[
				['P', 7],
				['R', 9],
			],
			[...'STUVWXYZ'].map((letter, index) => [letter, index + 2] as const),
		),
);

/** A vehicle identification number: letters and digits, made in China (L) or with the right check character. */
function isVehicle(text: string): boolean {
	const number = text.toUpperCase();
	if (!/[A-Z]/.test(number) || !/\d{4}$/.test(number)) return false;
	const sum = VIN_WEIGHTS.reduce(
		(total, weight, index) => total + weight * (VIN_VALUES.get(number[index] as string) ?? Number(number[index])),
		0,
	);
	return number.startsWith('L') || '0123456789X'[sum % 11] === number[8];
}

const hasDigits =
	(least: number) =>
	(text: string): boolean =>
		text.replace(/\D/g, '').length >= least;

/** Weights and characters of GB 32100 (unified social credit codes). */
const CREDIT_CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function isCreditCode(text: string): boolean {
	const sum = CREDIT_CODE_WEIGHTS.reduce(
		(total, weight, index) => total + weight * CREDIT_CODE_CHARACTERS.indexOf(text[index] as string),
		0,
	);
	return CREDIT_CODE_CHARACTERS[(31 - (sum % 31)) % 31] === text[17];
}

const MAIL: readonly Shape[] = [
	{
		kind: 'email',
		what: 'mail address',
		whatZh: '电子邮箱',
		shape: /(?<![\w.%+-])[\w.%+-]+ ?@ ?[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+/g,
	},
];

/** Nothing of a person: taken first, so that their digits make no number with those beside them. */
const FIGURES: readonly Shape[] = [
	{
		kind: null,
		what: 'date',
		whatZh: '日期',
		shape:
			/(?<!\d)(?:19|20)\d{2}(?:([-./])(?:0?[1-9]|1[0-2])\1(?:3[01]|[12]\d|0?[1-9])|年(?:0?[1-9]|1[0-2])月(?:(?:3[01]|[12]\d|0?[1-9])日)?)(?!\d)/g,
	},
	{ kind: null, what: 'time', whatZh: '时间', shape: /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g },
	{
		kind: null,
		what: 'amount with thousands commas',
		whatZh: '带千分位的金额',
		shape: /(?<![\d,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,-])/g,
	},
];

/** Told by letters beside their digits. */
const WORDS: readonly Shape[] = [
	{
		kind: 'id',
		what: 'taxpayer’s number made of an identity card',
		whatZh: '由身份证号构成的纳税人识别号',
		shape: /(?<!\d)\d{17}[\dXx][A-Z]\d(?![A-Za-z\d])/g,
		holds: (text) => hasValidCheckCharacter(text.slice(0, 18)) === true,
	},
	{
		kind: 'id',
		what: 'unified social credit code of a sole trader',
		whatZh: '个体工商户统一社会信用代码',
		shape: /(?<![A-Za-z\d])92\d{6}[\dA-HJ-NPQRTUWXY]{10}(?![A-Za-z\d])/g,
		holds: (text) => /[A-Z]/.test(text) || isCreditCode(text),
	},
	{
		kind: 'id',
		what: 'passport',
		whatZh: '护照',
		shape: /(?<![A-Za-z\d])(?:E[A-HJ-NP-Z]?|G|D|S|P|PE|SE|DE|KJ|K)\d{7,8}(?![A-Za-z\d])/gi,
		holds: (text) => /^(?:[A-Z]\d{8}|[A-Z]{2}\d{7})$/i.test(text),
	},
	{
		kind: 'id',
		what: 'permit to Hong Kong and Macao, to Taiwan, home return permit',
		whatZh: '港澳通行证、台湾通行证、回乡证',
		shape: /(?<![A-Za-z\d])(?:C[A-HJ-NP-Z]\d{7}|[CWHMTL]\d{8}(?:\d{2})?)(?![A-Za-z\d])/gi,
	},
	{
		kind: 'id',
		what: 'identity card of Hong Kong',
		whatZh: '香港身份证',
		shape: /(?<![A-Za-z\d])[A-Z]{1,2}\d{6}\([\dA]\)/gi,
	},
	{
		kind: 'id',
		what: 'permanent residence of a foreigner',
		whatZh: '外国人永久居留身份证',
		shape: /(?<![A-Za-z\d])[A-Z]{3}\d{12}(?![A-Za-z\d])/g,
	},
	{
		kind: 'id',
		what: 'officer ID',
		whatZh: '军官证',
		shape: /[军兵士文职广沈北兰济南海空政后装参联火战西东中武]字第? ?\d{6,8}(?:号|(?!\d))/g,
	},
	{
		kind: 'plate',
		what: 'licence plate',
		whatZh: '车牌',
		shape:
			/[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使军海空] ?[A-Z][ ·.-]{0,2}(?:[A-Z\d] ?){4}[A-Z\d挂学警港澳领](?: ?[A-Z\d])?(?![A-Za-z\d])/gi,
		holds: hasDigits(2),
	},
	{
		kind: 'plate',
		what: 'plate of the Armed Police',
		whatZh: '武警车牌',
		shape: /(?<![A-Za-z])WJ ?[\p{Script=Han}]? ?[·.-]?\d{4}[A-Z\d](?![A-Za-z\d])/gu,
	},
	{
		kind: 'vehicle',
		what: 'vehicle identification number',
		whatZh: '车辆识别代号',
		shape: /(?<![A-Za-z\d])[A-HJ-NPR-Z\d]{17}(?![A-Za-z\d])/gi,
		holds: isVehicle,
	},
	{
		kind: 'account',
		what: 'WeChat account given by the system',
		whatZh: '系统分配的微信号',
		shape: /(?<![A-Za-z\d])wxid_[\w-]{6,}/gi,
	},
];

/** In texts beside the values (lines left over, warnings, file names): whatever has as many digits as an identity card. */
const BARE: readonly Shape[] = [
	{
		kind: 'id',
		what: 'as long as an identity card',
		whatZh: '与身份证等长的数字',
		shape: /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15})(?![\dA-Za-z])/g,
	},
];

function finderOf(shapes: readonly Shape[]): (text: string) => Generator<Span> {
	return function* (text) {
		for (const { kind, shape, holds } of shapes) {
			for (const { index, 0: found } of text.matchAll(shape)) {
				if (holds?.(found) !== false) yield { start: index, end: index + found.trimEnd().length, kind };
			}
		}
	};
}

export const findMails = finderOf(MAIL);
export const findFigures = finderOf(FIGURES);
export const findWords = finderOf(WORDS);
export const findBareNumbers = finderOf(BARE);

/** What is masked by its shape beside numbers; for docs/masking.md. */
export const SHAPES: ReadonlyArray<{ what: string; whatZh: string }> = [...MAIL, ...WORDS];
