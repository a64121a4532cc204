import type { Meta } from '../forms/types';
import type { Finder } from './spans';
import { beginsWithSurname } from './surnames';

/** What files of reports are called; what is left of a name may be a person. */
const USUAL =
	'个人 信用 征信 报告 详版 详细 简版 简要 简洁 人行 央行 人民银行 电子版 打印版 打印 扫描件 扫描 彩色 黑白 复印件 原件 附件 最新 本人 配偶 夫妻 客户 借款人 担保人 共借人 新版 旧版 版本 版 查询 授权 资料 材料 文件 副本 合并 完整 年 月 日 的 份 第 页 号'
		.split(' ')
		.join('|');
const USUAL_WORDS = new RegExp(USUAL, 'gu');
const HAN = /\p{Script=Han}+/gu;
const HAN_APART = /(?<!\p{Script=Han} ?)\p{Script=Han}(?: \p{Script=Han}){1,3}(?! ?\p{Script=Han})/gu;

/** Chinese names in the name of a file: what is left beside the usual words, of the length of a name, with a family name. */
export const findNamesOfFile: Finder = function* (text) {
	const rest = text.replace(USUAL_WORDS, (word) => ' '.repeat(word.length));
	for (const { index, 0: word } of rest.matchAll(HAN)) {
		if (word.length >= 2 && word.length <= 4 && beginsWithSurname(word, false))
			yield { start: index, end: index + word.length, kind: 'name' };
	}
	for (const { index, 0: name } of rest.matchAll(HAN_APART)) {
		if (beginsWithSurname(name, false)) yield { start: index, end: index + name.length, kind: 'name' };
	}
};

const SAYS_NOTHING = new RegExp(
	`(?:${USUAL})|(?<![A-Za-z])(?:credit|report|scan|copy|file|doc|document|page|sample|test|final|signed|attachment)(?![A-Za-z])|(?<=\\.)[A-Za-z]{2,4}$|[\\p{L}\\p{N}]`,
	'giu',
);

/**
 * The name of a file of which no report is at hand, as messages may show it: nothing tells what in it is a person, so
 * nothing but the usual words and the extension stays.
 */
export function maskFileName(fileName: string): string {
	return fileName.replace(SAYS_NOTHING, (word) =>
		/^[\p{L}\p{N}]$/u.test(word) && !USUAL_WORDS_SET.has(word) ? '*' : word,
	);
}

/** The origin of a report, every name of a file masked. */
export function maskOrigin(source: Meta['source'], mask: (fileName: string) => string): Meta['source'] {
	const { fileName, pictures } = source;
	return {
		...source,
		...(fileName === undefined ? {} : { fileName: mask(fileName) }),
		...(pictures ? { pictures: pictures.map((picture) => maskOrigin(picture, mask)) } : {}),
	};
}

const USUAL_WORDS_SET = new Set(USUAL.split('|'));
