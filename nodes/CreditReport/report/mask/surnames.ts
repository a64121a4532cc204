/** Family names of two characters that still occur. */
export const COMPOUND_SURNAMES: readonly string[] =
	'欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五'.split(
		' ',
	);

/**
 * Family names of one character: those of the Hundred Family Names that still occur. Those that are also particles are
 * below.
 */
const SURNAMES = new Set(
	'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤花俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房裘缪解丁宣邓洪包左石崔吉龚程邢裴陆荣翁荀羊甄曲家封储靳焦巴牧谷车侯宓蓬班仰秋仲伊宁仇栾甘厉祖武符刘景詹龙叶幸司黎薄印白怀蒲邰鄂索赖卓蔺屠蒙池乔翟谭姬申冉桑桂牛寿边扈燕冀尚温庄晏柴瞿阎充慕连茹习艾鱼容古易慎戈廖庾居衡步耿满匡文寇广东欧沃利蔚越隆师巩聂晁勾敖冷辛阚那简饶曾沙养鞠丰巢关相查荆红游竺权盖丛岳帅佟肖闫覃仝苟涂粟逄兰鹿呙修卿原但阳麦庹隋乜凃展冼窦展',
);

/** Family names that are also particles and words of legal prose. */
const ALSO_PARTICLES = new Set('于应向和时方有单全付代别经从能后海英战明路员由同公');

/** Whether a word begins with a family name of two characters: 欧阳. */
export function hasCompoundSurname(word: string): boolean {
	return COMPOUND_SURNAMES.some((surname) => word.startsWith(surname));
}

/** Whether a word may be a name by its family name; where no sentence stands, by one that is also a particle. */
export function beginsWithSurname(word: string, isSentence = true): boolean {
	const first = [...word][0] ?? '';
	return SURNAMES.has(first) || hasCompoundSurname(word) || (!isSentence && ALSO_PARTICLES.has(first));
}
