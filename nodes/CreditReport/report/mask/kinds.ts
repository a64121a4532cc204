import { maskAddress } from './places';
import { COMPOUND_SURNAMES } from './surnames';

/** Kinds of personal data that masking knows. */
export type PersonalKind = 'name' | 'id' | 'phone' | 'card' | 'plate' | 'vehicle' | 'account' | 'email' | 'address';

/** What a kind is, what stays of it, and how it is masked; docs/masking.md is made from these rows. */
export interface KindRow {
	english: string;
	chinese: string;
	/** What stays readable. */
	keeps: string;
	keepsZh: string;
	/** An invented text of the kind. */
	example: string;
	/** Pure; applying it twice changes nothing. */
	mask(text: string): string;
}

export const KINDS: Readonly<Record<PersonalKind, KindRow>> = {
	name: {
		english: 'Names',
		chinese: '姓名',
		keeps: 'the family name; of a name in Latin letters the first letter',
		keepsZh: '姓氏；外文姓名只保留首字母',
		example: '欧阳样例',
		mask: maskName,
	},
	id: {
		english: 'ID numbers: identity card (18 and 15), passport, permits, officer ID, sole trader’s code',
		chinese: '证件号码：身份证（18 位、15 位）、护照、通行证、军官证、个体工商户统一社会信用代码',
		keeps: 'the last four characters',
		keepsZh: '后四位',
		example: '519999198506150029',
		mask: (text) => keepTail(text, 4),
	},
	phone: {
		english: 'Phone numbers, mobile and landline',
		chinese: '手机、固定电话',
		keeps: 'the first three and the last four digits; of nine or fewer the last two',
		keepsZh: '前三位、后四位；九位及以下只保留后两位',
		example: '139 0000 0001',
		mask: maskPhone,
	},
	card: {
		english: 'Bank card numbers',
		chinese: '银行卡号',
		keeps: 'the last four digits',
		keepsZh: '后四位',
		example: '6222 0212 3456 7894',
		mask: (text) => keepTail(text, 4),
	},
	plate: {
		english: 'Licence plates',
		chinese: '车牌号码',
		keeps: 'province and letter, and the last character',
		keepsZh: '省份简称、发牌机关代号和末位',
		example: '京A·12345',
		mask: maskPlate,
	},
	vehicle: {
		english: 'Engine and vehicle identification numbers',
		chinese: '发动机号、车辆识别代号',
		keeps: 'the last four characters; of eight or fewer the last two',
		keepsZh: '后四位；八位及以下只保留后两位',
		example: '7AHAACE81',
		mask: (text) => keepTail(text, meaningful(text) > 8 ? 4 : 2),
	},
	account: {
		english: 'WeChat and QQ accounts',
		chinese: '微信号、QQ 号',
		keeps: 'the first character',
		keepsZh: '首字符',
		example: 'sample_wx01',
		mask: (text) => text.replace(/^(.).*$/su, '$1***'),
	},
	email: {
		english: 'Mail addresses',
		chinese: '电子邮箱',
		keeps: 'the first letter and the domain',
		keepsZh: '首字母和域名',
		example: 'sample.person@example.com',
		mask: (text) => text.replace(/^(.).*?(@|＠|$)/su, '$1***$2'),
	},
	address: {
		english: 'Postal addresses',
		chinese: '地址',
		keeps: 'up to the city',
		keepsZh: '保留到市',
		example: '示例省样例市测试路1号',
		mask: maskAddress,
	},
};

/** What values of a kind look like. Of anything else in such a field, a remark or a name, nothing can be told apart. */
const FORMS: Readonly<Partial<Record<PersonalKind, RegExp>>> = {
	id: /^(?:[^\p{Script=Han}]{0,30}|[\p{Script=Han}*]{1,2}字?第?[\d*]{1,9}号?)$/u,
	phone: /^(?:[^\p{L}]|转|分机|ext)*$/iu,
	plate: /^.{0,12}$/u,
	vehicle: /^[^\p{Script=Han}]{0,30}$/u,
	email: /^[^\s@＠]*(?:[@＠][^\s@＠\p{Script=Han}]*)?$/u,
};

/** Masks the value of a field of a kind; one that has not the form of its kind all but the first character. */
export function maskValue(kind: PersonalKind, text: string): string {
	return FORMS[kind]?.test(text) === false ? maskName(text) : KINDS[kind].mask(text);
}

/** What a kept end of a number may be grouped with. */
const SEPARATOR = /[\s\-–—.·_()（）]/u;

/** Characters that are no separators. */
function meaningful(text: string): number {
	return [...text].filter((character) => !SEPARATOR.test(character)).length;
}

/** Stars for every character but the last few; separators inside stay, so that groups can be told. */
function keepTail(text: string, kept: number): string {
	const characters = [...text];
	const all = meaningful(text);
	const hidden = all > kept ? all - kept : all;
	let seen = 0;
	return characters.map((character) => (SEPARATOR.test(character) || ++seen > hidden ? character : '*')).join('');
}

/** The family name; of a name in Latin letters, whose order is not known, the first letter. */
function maskName(name: string): string {
	const compound = COMPOUND_SURNAMES.find((surname) => name.startsWith(surname) && name.length > surname.length);
	const kept = compound ?? [...name][0] ?? '';
	return kept + '*'.repeat([...name].length - [...kept].length);
}

const DIGIT = /[\d*０-９]/u;
const COUNTRY_CODE = /^(?:00)?86(?=1[3-9*]|0|\*)|^(?:00)?86(?=.{10,})/;

/** First three and last four digits; of a number too short for that, the last two. A country code comes on top. */
function maskPhone(text: string): string {
	const digits = [...text]
		.filter((character) => DIGIT.test(character))
		.join('')
		.normalize('NFKC');
	const code = COUNTRY_CODE.exec(digits)?.[0].length ?? 0;
	const [head, tail] = digits.length - code > 9 ? [code + 3, 4] : [code, 2];
	let seen = 0;
	return text.replace(/[\d*０-９]/gu, (digit) => {
		seen += 1;
		return seen <= head || seen > digits.length - tail ? digit : '*';
	});
}

/** Province, letter of the office, last character. */
function maskPlate(text: string): string {
	const characters = [...text];
	const all = meaningful(text);
	let seen = 0;
	return characters
		.map((character) => (SEPARATOR.test(character) || ++seen <= 2 || seen === all ? character : '*'))
		.join('');
}
