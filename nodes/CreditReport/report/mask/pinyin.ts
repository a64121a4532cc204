import { COMPOUND_SURNAMES } from './surnames';

/**
 * One usual character for each syllable. The order of the characters in ICU's pinyin collation (part of Node) tells between
 * which two of them, and so of which of two syllables, any other character is.
 */
const SYLLABLES =
	'a啊 ai爱 an安 ang昂 ao奥 ba八 bai白 ban班 bang帮 bao包 bei北 ben本 beng崩 bi比 bian边 biao表 bie别 bin宾 bing冰 bo波 bu不 ca擦 cai才 can餐 cang仓 cao草 ce册 cen岑 ceng层 cha茶 chai柴 chan产 chang昌 chao超 che车 chen陈 cheng成 chi吃 chong虫 chou抽 chu出 chuai揣 chuan川 chuang窗 chui吹 chun春 chuo戳 ci词 cong从 cou凑 cu粗 cuan窜 cui崔 cun村 cuo错 da达 dai代 dan丹 dang当 dao刀 de德 deng灯 di低 dian点 diao雕 die爹 ding丁 diu丢 dong东 dou斗 du杜 duan端 dui队 dun吨 duo多 e鹅 en恩 er二 fa发 fan凡 fang方 fei飞 fen分 feng风 fou否 fu夫 ga嘎 gai改 gan甘 gang刚 gao高 ge哥 gei给 gen根 geng耕 gong工 gou勾 gu古 gua瓜 guai乖 guan关 guang光 gui归 gun滚 guo国 ha哈 hai海 han韩 hang杭 hao好 he何 hei黑 hen很 heng亨 hong红 hou侯 hu胡 hua花 huai怀 huan欢 huang黄 hui辉 hun昏 huo火 ji鸡 jia加 jian尖 jiang江 jiao交 jie街 jin今 jing京 jiong炯 jiu九 ju居 juan娟 jue决 jun军 ka咖 kai开 kan刊 kang康 kao考 ke科 ken肯 keng坑 kong空 kou口 ku哭 kua夸 kuai快 kuan宽 kuang狂 kui亏 kun昆 kuo阔 la拉 lai来 lan兰 lang郎 lao老 le乐 lei雷 leng冷 li李 lia俩 lian连 liang良 liao聊 lie列 lin林 ling灵 liu刘 long龙 lou楼 lu路 lv旅 luan乱 lve略 lun轮 luo罗 ma马 mai买 man满 mang忙 mao毛 mei梅 men门 meng蒙 mi米 mian面 miao苗 mie灭 min民 ming明 miu谬 mo末 mou谋 mu木 na拿 nai奶 nan南 nang囊 nao脑 ne呢 nei内 nen嫩 neng能 ni你 nian年 niang娘 niao鸟 nie聂 nin您 ning宁 niu牛 nong农 nu奴 nv女 nuan暖 nuo诺 o哦 ou欧 pa爬 pai拍 pan潘 pang旁 pao跑 pei培 pen盆 peng朋 pi皮 pian偏 piao票 pie撇 pin品 ping平 po坡 pu普 qi七 qia恰 qian千 qiang强 qiao桥 qie切 qin秦 qing青 qiong穷 qiu秋 qu区 quan全 que缺 qun群 ran然 rang让 rao饶 re热 ren人 reng扔 ri日 rong荣 rou柔 ru如 ruan阮 rui瑞 run润 ruo若 sa撒 sai赛 san三 sang桑 sao扫 se色 sen森 seng僧 sha沙 shai晒 shan山 shang商 shao少 she社 shen身 sheng生 shi师 shou收 shu书 shua刷 shuai帅 shuan栓 shuang双 shui水 shun顺 shuo说 si司 song松 sou搜 su苏 suan酸 sui岁 sun孙 suo锁 ta他 tai太 tan谈 tang唐 tao桃 te特 teng腾 ti题 tian天 tiao条 tie铁 ting听 tong同 tou头 tu土 tuan团 tui推 tun吞 tuo托 wa挖 wai外 wan万 wang王 wei威 wen文 weng翁 wo我 wu五 xi西 xia下 xian先 xiang香 xiao小 xie些 xin心 xing星 xiong兄 xiu修 xu徐 xuan宣 xue学 xun寻 ya压 yan烟 yang央 yao腰 ye也 yi一 yin音 ying英 yong用 you又 yu于 yuan元 yue月 yun云 za杂 zai在 zan赞 zang脏 zao早 ze则 zei贼 zen怎 zeng增 zha扎 zhai摘 zhan占 zhang张 zhao找 zhe者 zhen真 zheng正 zhi知 zhong中 zhou周 zhu朱 zhua抓 zhuan专 zhuang庄 zhui追 zhun准 zhuo桌 zi字 zong宗 zou走 zu足 zuan钻 zui嘴 zun尊 zuo作'
		.split(' ')
		.map((entry) => ({ syllable: entry.slice(0, -1), character: entry.slice(-1) }));

const COLLATOR = new Intl.Collator('zh-u-co-pinyin');
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** Shorter than this, a name in pinyin is a word of other languages as well. */
const SHORTEST = 4;
/** Family names that are read otherwise than the same character elsewhere. */
const SURNAME_READINGS: Readonly<Record<string, string>> = {
	单: 'shan',
	曾: 'zeng',
	仇: 'qiu',
	解: 'xie',
	查: 'zha',
	覃: 'qin',
	朴: 'piao',
	区: 'ou',
	翟: 'zhai',
	尉: 'yu',
	乐: 'yue',
	盖: 'ge',
	种: 'chong',
	召: 'shao',
	缪: 'miao',
	沈: 'shen',
	重: 'chong',
};

/** The syllables a character may be read as: the two that it lies between, one of which is right. */
function readingsOf(character: string): string[] {
	let low = 0;
	let high = SYLLABLES.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (COLLATOR.compare(SYLLABLES[middle]?.character ?? '', character) <= 0) low = middle + 1;
		else high = middle;
	}
	const around = [SYLLABLES[low - 1]?.syllable, SYLLABLES[low]?.syllable].filter((syllable) => syllable !== undefined);
	return around.flatMap((syllable) =>
		syllable.endsWith('v') ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : [syllable],
	);
}

function spellingsOf(word: string): string[] {
	return [...word]
		.map(readingsOf)
		.reduce<string[]>(
			(begun, readings) => begun.flatMap((beginning) => readings.map((reading) => beginning + reading)),
			[''],
		);
}

/**
 * A Chinese name in Latin letters, as files and mail addresses have it: `zhangsan`, `sanzhang`. Characters with several
 * readings are given the usual one, so that not every name is found.
 */
export function namesInPinyin(name: string): string[] {
	if (!HAN_NAME.test(name)) return [];
	const family =
		COMPOUND_SURNAMES.find((surname) => name.startsWith(surname) && name.length > surname.length) ?? name.slice(0, 1);
	const families = [
		...spellingsOf(family),
		...(SURNAME_READINGS[family] === undefined ? [] : [SURNAME_READINGS[family]]),
	];
	const givens = spellingsOf(name.slice(family.length));
	return families
		.flatMap((first) => givens.flatMap((last) => [first + last, last + first]))
		.filter((spelling) => spelling.length >= SHORTEST);
}
