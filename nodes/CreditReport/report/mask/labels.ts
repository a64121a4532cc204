import type { PersonalKind } from './kinds';
import { nameAfter } from './namesAfterLabels';
import type { Span } from './spans';

/** Words that announce something personal, and what it looks like then: less than it must look like on its own. */
interface LabelRow {
	kind: PersonalKind;
	words: readonly string[];
	/** Sticky; of a name `nameAfter` decides. */
	value?: RegExp;
}

const words = (text: string): string[] => text.split(' ');

export const LABELS: readonly LabelRow[] = [
	{
		kind: 'name',
		words: words(
			'姓名 户名 户主 户主姓名 开户名 持卡人 收款人 收件人 联系人 紧急联系人 法定代表人 法人代表 法人 负责人 经营者 实际控制人 声明人 申请人 异议申请人 申请执行人 被申请人 被执行人 原告 被告 第三人 上诉人 被上诉人 被告人 当事人 被查询者 被查询人 客户姓名 借款人 共同借款人 主借款人 担保人 保证人 抵押人 出质人 债务人 债权人 被担保人 委托代理人 代理人 委托人 受托人 配偶 妻子 丈夫 父亲 母亲 儿子 女儿 签名 签字',
		).concat(['name']),
	},
	{
		kind: 'id',
		words: words(
			'证件号码 证件号 身份证号码 身份证号 身份证 公民身份号码 护照号码 护照号 护照 军官证号 军官证 士兵证 警官证 港澳通行证 通行证号码 通行证号 通行证 回乡证 台胞证 居住证 驾驶证号 驾驶证 驾照 社保卡号 社会保障号码 户口簿',
		),
		value:
			/\p{Script=Han}字第? ?\d{4,9}号?|(?=[A-Z\d -]{0,24}\d[A-Z\d]{0,24}\d)[A-Z]{0,3}\d[A-Z\d]{3,19}(?:\(\d\))?|\d(?:[ -]?\d){9,17}[ -]?[\dX](?![A-Z\d])/iuy,
	},
	{
		kind: 'phone',
		words: words(
			'联系电话 联系方式 电话号码 电话 手机号码 手机号 手机 移动电话 固定电话 固话 座机 办公电话 家庭电话 住宅电话 单位电话 传真',
		).concat(['tel', 'phone', 'mobile', 'fax']),
		value:
			/0\d{2,3}[ )-]{0,3}\d{3,4}[ -]?\d{4}(?:-\d{1,6})?(?!\d)|\d{3,4}[ -]\d{4}(?![ -]?\d)|1\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)|\d{7,13}(?!\d)/y,
	},
	{
		kind: 'card',
		words: words('银行卡号 银行卡 借记卡号 借记卡 储蓄卡 信用卡号 卡号 收款账号 还款账号 扣款账号 银行账号 银行账户'),
		value: /\d(?:[ -]?\d){11,18}(?!\d)/y,
	},
	{
		kind: 'plate',
		words: words('车牌号码 车牌号 车牌 号牌号码 号牌'),
		value: /\p{Script=Han}? ?[A-Z][ ·.-]{0,2}(?=[A-Z]*\d)[A-Z\d]{4,6}(?:挂|学|警)?/iuy,
	},
	{
		kind: 'vehicle',
		words: words('发动机号码 发动机号 发动机 引擎号 车架号码 车架号 车辆识别代号 车辆识别代码 车辆识别码').concat([
			'vin',
		]),
		value: /(?=[A-Z-]{0,19}\d)[A-Z\d-]{5,20}|[A-Z\d]{1,4}(?:[ -][A-Z\d]{1,4}){1,8}(?![A-Z\d])/iy,
	},
	{
		kind: 'account',
		words: words('微信号码 微信号 微信 薇信 威信 扣扣 抖音号 支付宝账号 支付宝').concat([
			'wechat',
			'weixin',
			'wx',
			'vx',
			'qq',
		]),
		value: /[A-Z][\w-]{4,19}|\d{5,12}(?!\d)/iy,
	},
	{
		kind: 'address',
		words: words(
			'家庭住址 家庭地址 现住址 住址 居住地址 通讯地址 通信地址 户籍地址 户籍所在地 单位地址 收货地址 联系地址',
		),
		value: /\p{Script=Han}[^\s,，。;；:\n\uFFFF]{4,60}/uy,
	},
];

/** Longest first, so that 手机号码 is not 手机; the characters of a printed label may stand apart (姓　名). */
const KIND_OF = new Map(LABELS.flatMap((row) => row.words.map((word) => [word, row] as const)));
const ANY_LABEL = new RegExp(
	[...KIND_OF.keys()]
		.sort((a, b) => b.length - a.length)
		.map((word) => (/^[a-z]/.test(word) ? `(?<![A-Za-z])${word}(?![A-Za-z])` : [...word].join(' ?')))
		.join('|'),
	'gi',
);
const GAP = /(?:号码|号|账号|ID|No\.?)?[ :=(\]"'“‘「【[]{0,4}(?:是|为|系)?[ :"“]{0,2}/iy;

/** What labels in a folded text announce. */
export function* findLabelled(text: string): Generator<Span> {
	for (const { index, 0: label } of text.matchAll(ANY_LABEL)) {
		const row = KIND_OF.get(label.replaceAll(' ', '').toLowerCase());
		if (row === undefined) continue;
		GAP.lastIndex = index + label.length;
		const gap = GAP.exec(text)?.[0] ?? '';
		const start = index + label.length + gap.length;
		const length =
			row.value === undefined ? nameAfter(text, start, /[:=是为系]/.test(gap)) : lengthOf(row.value, text, start);
		if (length > 0) yield { start, end: start + length, kind: row.kind };
	}
}

function lengthOf(value: RegExp, text: string, start: number): number {
	value.lastIndex = start;
	return value.exec(text)?.[0].trimEnd().length ?? 0;
}

/** Of the labels in front of names, those that have nothing but a name behind them. */
const NAMES_PERSON = /(?:姓名|户名|联系人|代表人|经营者|负责人)$/u;

/** The kind that a label of a table announces, when it is nothing but such a label. */
export function kindOfLabel(label: string): PersonalKind | undefined {
	const word = label
		.normalize('NFKC')
		.replace(/[\s:()]/g, '')
		.toLowerCase();
	if (NAMES_PERSON.test(word)) return 'name';
	return LABELS.find(({ kind, words: known }) => kind !== 'name' && known.some((one) => word.endsWith(one)))?.kind;
}
