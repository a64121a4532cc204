import { Random } from '../../../scripts/fixtures/random';
import { identityNumber } from '../../../scripts/fixtures/people';

/** An invented personal text, and what must not be left of it. */
export interface PersonalText {
	sort: string;
	/** As it stands in a text, with the words that announce it where it cannot be told without. */
	text: string;
	secret: string;
}

/** Only the sorts that are told without the report; names of people it knows are added by the tests. */
const SORTS: ReadonlyArray<{
	sort: string;
	make(random: Random): string;
	spell?: (secret: string, random: Random) => string;
	label?: readonly string[];
}> = [
	{
		sort: 'identity card',
		make: (random) => identityNumber(random, `19${random.int(50, 99)}-0${random.int(1, 9)}-1${random.int(0, 9)}`),
		spell: (id, random) =>
			random.pick([id, spaced(id, [6, 8, 4], random), wide(id), spaced(id, [6, 4, 4, 4], random), id.toLowerCase()]),
	},
	{
		sort: 'old identity card',
		make: (random) => `519999${random.int(50, 99)}0${random.int(1, 9)}1${random.int(0, 9)}${random.digits(3)}`,
	},
	{
		sort: 'mobile',
		make: (random) => `1${random.int(3, 9)}${random.digits(9)}`,
		spell: (number, random) =>
			random.pick(['', '', '+86', '+86 ', '0086', '(86)', '86-', '（+86）']) + spelledMobile(number, random),
	},
	{
		sort: 'landline',
		make: (random) => random.pick(['010', '021', '0371', '0599']) + random.int(2, 8).toString() + random.digits(7),
		spell: spelledLandline,
	},
	{
		sort: 'landline without code',
		make: (random) => `${random.int(2, 8)}${random.digits(7)}`,
		label: ['电话', '座机：', '联系电话 ', '办公电话:'],
	},
	{
		sort: 'bank card',
		make: (random) =>
			withLuhnDigit(random.pick(['622202', '621700', '436742', '552245']) + random.digits(random.pick([9, 12]))),
		spell: (card, random) =>
			random.pick([card, spaced(card, [4, 4, 4, 4, 4], random), wide(card), spaced(card, [6, 13], random)]),
	},
	{
		sort: 'plate',
		make: (random) =>
			random.pick([...'京沪粤浙苏']) +
			random.pick([...'ABCD']) +
			random.pick([
				`${random.digits(5)}`,
				`${random.pick([...'KMN'])}${random.digits(4)}`,
				`D${random.digits(5)}`,
				`${random.digits(5)}F`,
			]),
		spell: (plate, random) =>
			random.pick([
				plate,
				`${plate.slice(0, 2)}·${plate.slice(2)}`,
				`${plate.slice(0, 2)} ${plate.slice(2)}`,
				wide(plate),
				`${plate[0]} ${plate.slice(1)}`,
			]),
	},
	{
		sort: 'engine',
		make: (random) => `${random.digits(1)}AH${random.pick([...'KMN'])}${random.digits(5)}`,
		label: ['发动机号：', '发动机号码', '发动机号 '],
	},
	{ sort: 'vehicle', make: (random) => `LSVAA4182E2${random.digits(6)}` },
	{
		sort: 'WeChat',
		make: (random) => `${random.pick(['wx', 'abc_', 'Sample-'])}${random.digits(6)}`,
		label: ['微信：', '微信号', 'WeChat: ', '加微信 ', 'VX：'],
	},
	{ sort: 'QQ', make: (random) => `${random.int(1, 9)}${random.digits(8)}`, label: ['QQ', 'QQ号：', 'qq: '] },
	{
		sort: 'mail',
		make: (random) => `sample.person${random.digits(3)}@example.com`,
		spell: (mail, random) => random.pick([mail, mail.replace('@', '＠'), wide(mail), mail.toUpperCase()]),
	},
	{
		sort: 'passport',
		make: (random) => `E${random.pick(['', ''])}${random.digits(8)}`,
		spell: (number, random) => random.pick([number, wide(number), number.toLowerCase()]),
	},
	{ sort: 'permit', make: (random) => `${random.pick([...'CWH'])}${random.digits(8)}` },
	{ sort: 'officer ID', make: (random) => `军字第${random.digits(7)}号` },
	{
		sort: 'name behind a label',
		make: (random) => random.pick(['李某某', '欧阳样例', '王测试']),
		label: ['姓名：', '被执行人：', '姓　名：', '户名:', '联系人：'],
	},
	{
		sort: 'address',
		make: (random) => `样例大街${random.int(1, 99)}号院${random.int(1, 9)}单元${random.int(100, 999)}室`,
		label: ['家庭住址：样例市', '现住示例省样例市', '住虚构市'],
	},
];

/** An invented personal text of every sort, the same ones for the same seed. */
export function personalTexts(seed: number): PersonalText[] {
	const random = new Random(seed);
	return SORTS.map(({ sort, make, spell, label }) => {
		const secret = make(random);
		return { sort, secret, text: (label ? random.pick(label) : '') + (spell?.(secret, random) ?? secret) };
	});
}

/** The spellings of a name that stands in the report. */
export function spelledName(name: string, random: Random): string {
	const characters = [...name];
	return random.pick([
		name,
		characters.join(' '),
		characters.join('　'),
		`${characters[0]} ${characters.slice(1).join('')}`,
		characters.join('\u200B'),
		characters.join('·'),
		`${characters[0]}\u00A0${characters.slice(1).join(' ')}`,
	]);
}

/** What two texts are compared in: one width, small letters, nothing between characters. */
export function bare(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\s\-‐–—_.·•()+\u200B]/gu, '')
		.toLowerCase();
}

export function wide(text: string): string {
	return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function spaced(text: string, sizes: readonly number[], random: Random): string {
	const gap = random.pick([' ', '-', '　', '–', '.']);
	let from = 0;
	return sizes
		.map((size) => text.slice(from, (from += size)))
		.filter((part) => part !== '')
		.join(gap);
}

function spelledMobile(number: string, random: Random): string {
	const gap = random.pick([' ', '-', '　', '.', ' - ']);
	return random.pick([
		number,
		[number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap),
		[number.slice(0, 4), number.slice(4, 8), number.slice(8)].join(gap),
		wide(number),
		[...number].join(' '),
	]);
}

function spelledLandline(number: string, random: Random): string {
	const length = /^0[12]/.test(number) ? 3 : 4;
	const [area, local] = [number.slice(0, length), number.slice(length)];
	return random.pick([
		`${area}-${local}`,
		`(${area})${local}`,
		`（${area}） ${local}`,
		`${area} ${local}`,
		`${area}${local}`,
		`${area}-${local}-123`,
		`${area}-${local}转801`,
		`${area} ${local.slice(0, 4)} ${local.slice(4)}`,
		wide(`${area}-${local}`),
	]);
}

function withLuhnDigit(body: string): string {
	const sum = [...body].reverse().reduce((total, digit, index) => {
		const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return body + String((10 - (sum % 10)) % 10);
}
