import { beginsWithSurname, hasCompoundSurname } from './surnames';

/** Characters apart (张 三), a name with a dot (阿依古丽·某), or a run of Chinese characters. */
const SPACED = /\p{Script=Han}(?: \p{Script=Han}(?!\p{Script=Han})){1,3}/uy;
const DOTTED = /\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}/uy;
const RUN = /\p{Script=Han}{2,40}/uy;
const LATIN = /[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]*){1,3}|[A-Z]{2,}(?: [A-Z]{2,}){1,3}/y;

/** Words that come behind a name in a run. */
const BEHIND =
	/(?:身份|证件|公民|电话|手机|联系|性别|出生|住所|住址|地址|户籍|先生|女士|同志|配偶|年龄|民族|现住|因|与|于|的|系|已|未|在|之|应|及|和|为|向|对|将|被|称|声明|诉|等|所|均|男|女|住|以|到|至|从|无|有|是|曾|自|就|把|仅|也|不|要|需|没|经|按|由|借|欠|向|还|提)/u;
/** What a firm, an office or a word is, and a person is not. */
const NO_PERSON =
	/(?:银行|公司|集团|中心|支行|分行|法院|机构|信用社|企业|单位|医院|学校|类型|性质|情况|信息|金额|个人|自然人|本人|不详|未知|中国|身份|证件|查询)$|^(?:本人|他人|个人|同上|身份证|不详|未知|双方|一审|二审)/u;

/**
 * The length of the name that begins at `start` in a folded text, behind a label; 0 when there is none. With a colon
 * whatever has the length of a name is one; without, it must begin with a family name and end where a name can end.
 */
export function nameAfter(text: string, start: number, hasColon: boolean): number {
	const apart = at(SPACED, text, start);
	if (apart !== undefined && (hasColon || beginsWithSurname(apart))) return apart.length;
	const dotted = at(DOTTED, text, start);
	if (dotted !== undefined) return dotted.length;
	if (hasColon) {
		const latin = at(LATIN, text, start);
		if (latin !== undefined) return latin.length;
	}
	const run = at(RUN, text, start);
	if (run === undefined || NO_PERSON.test(run)) return 0;
	const name = cut(run);
	if (name.length < 2 || name.length > 4 || NO_PERSON.test(name)) return 0;
	return hasColon || isLikelyName(name) ? name.length : 0;
}

/** Words of legal prose that begin like a name. */
const NO_NAMES = new Set(
	'常年 安排 安置 解除 解决 严重 严格 成功 关系 相关 关于 包括 包含 查明 查封 管理 利息 宣告 高度 高额 支付 马上 居住 居民 平时 平均 宁愿 计算 计划 符合 施工 容易 申请 易于 辛苦 温和 游说 凌晨 甘愿 鲁莽 毕竟 毕业 左右 康复 步入 沙场 车辆 房屋 房产 房贷 金额 钱款 谈话 顾及 项目 祝愿 童年 万元 方便 何时 何种 习惯 白天 石料 全部 全额 经营'.split(
		' ',
	),
);

/** Without a colon before it: a family name, the length of a name, and no word or particle. */
function isLikelyName(name: string): boolean {
	return (
		beginsWithSurname(name) &&
		(name.length < 4 || hasCompoundSurname(name)) &&
		!NO_NAMES.has(name.slice(0, 2)) &&
		!/^.[于向在因与的已未被将应就等曾至]/u.test(name)
	);
}

/** The run up to a word that comes behind names; the first two characters are always of the name. */
function cut(run: string): string {
	const at = run.slice(2).search(BEHIND);
	return at < 0 ? run : run.slice(0, at + 2);
}

function at(expression: RegExp, text: string, start: number): string | undefined {
	expression.lastIndex = start;
	return expression.exec(text)?.[0];
}
