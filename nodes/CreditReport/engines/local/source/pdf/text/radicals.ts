/**
 * Some PDF producers map Chinese glyphs to look-alike code points: Kangxi radicals (⽉ for 月), CJK radicals (⺠ for 民)
 * and compatibility ideographs. NFKC mends the first and the last; the radicals supplement has no normal form in Unicode,
 * so it needs this table (source: Unicode 15.1, EquivalentUnifiedIdeograph.txt).
 */
const RADICALS_SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'⺀冫⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹' +
		'⺯糹⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼' +
		'⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲龟⻳龟'
	)
		.match(/../gu)
		?.map((pair) => [...pair] as [string, string]) ?? [],
);

/** The one Kangxi radical whose normal form (戶) is not the glyph that fonts for simplified Chinese have for it. */
const RADICAL_DOOR = 0x2f3e;

/** @returns the ordinary character that this code point stands for in running text. */
export function unifyIdeograph(codePoint: number): string {
	const text = String.fromCodePoint(codePoint);
	if (codePoint >= 0x2e80 && codePoint <= 0x2eff) return RADICALS_SUPPLEMENT[text] ?? text;
	if (codePoint === RADICAL_DOOR) return '户';
	if ((codePoint >= 0x2f00 && codePoint <= 0x2fdf) || (codePoint >= 0xf900 && codePoint <= 0xfaff))
		return text.normalize('NFKC');
	return text;
}
