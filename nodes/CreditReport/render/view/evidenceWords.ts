import { words, type Words } from '../../report/words';

/** What checks put beside a value, in Chinese, in the order in which it is looked for; all else is a value of the report. */
const CHINESE: ReadonlyArray<readonly [RegExp, string]> = [
	[/^no editing program$/, '非编辑软件'],
	[/^a lender of the report$/, '报告所列的授信机构'],
	[/^an inquiry of (.+) before$/, '$1此前的查询记录'],
	[/^an inquiry of that day and institution$/, '同日同机构的查询记录'],
	[/^check character of GB 11643$/, 'GB 11643 校验码'],
	[/^no overdue month$/, '无逾期月份'],
	[/^no overdue record$/, '无逾期记录'],
	[/^month after month$/, '逐月连续'],
	[/^the form of the other page numbers$/, '其他页码的写法'],
	[/^(\d+) years of age or more$/, '年满$1周岁'],
	[/^within two years of (.+)$/, '距$1两年以内'],
	[/^opened (.+)$/, '$1开立'],
	[/^this report$/, '本报告'],
	[/^printed$/, '已列示'],
	[/^open$/, '未结清'],
	[/^closed$/, '已结清'],
	[/^inactive$/, '未激活'],
	[/^unknown$/, '未知'],
	[/^text$/, '文本'],
	[/^(\d+) periods overdue$/, '逾期$1期'],
	[/^(\d{4}-\d{2}): not overdue$/, '$1：未逾期'],
	[/^(\d+) digits in all$/, '共$1个数字'],
	[/^(.+): (\d+) digits$/, '$1：$2个数字'],
	[/^page (\d+)$/, '第$1页'],
	[/^page (\d+), ([\d -]+)$/, '第$1页，$2'],
	[/^([\d.?-]+) to ([\d.?-]+)$/, '$1 至 $2'],
];

/** Where facts about the file stand, which is no part of a report. */
export const META_PLACES: Readonly<Record<string, Words>> = {
	'meta.printedPages': words('Pages', '页面'),
	'meta.printedPages.announced': words('Pages announced', '所印总页数'),
	'meta.printedPages.read': words('Pages read', '读取页数'),
	'meta.printedPages.missing': words('Missing pages', '缺失页面'),
	'meta.printedPages.foreign': words('Pages of another report', '其他报告的页面'),
	'meta.printedPages.numberedOtherwise': words('Pages numbered otherwise', '页码写法不同的页面'),
	'meta.printedPages.doubled': words('Pages printed twice', '重复页面'),
	'meta.textSource': words('Where the text is from', '文字来源'),
	'meta.unparsed': words('Lines not understood', '未识别文字'),
	'meta.warnings': words('Warnings', '警告'),
	'meta.file': words('The file', '文件'),
	'meta.file.producer': words('Program that made the file', '生成程序'),
	'meta.file.creator': words('Program of the document', '创建程序'),
	'meta.file.createdAt': words('File made', '文件创建时间'),
	'meta.file.modifiedAt': words('File changed', '文件修改时间'),
	'meta.file.revisions': words('Times the file was saved', '文件保存次数'),
	'meta.file.fonts': words('Fonts', '字体'),
	'meta.file.pageSizes': words('Page sizes', '页面尺寸'),
	'meta.file.overlays': words('Covered text', '被遮盖的文字'),
	'meta.file.addedTexts': words('Text added by annotations', '批注文字'),
};

/** What a check compared a value with, in both languages. */
export function evidenceWords(text: string): Words {
	const known = CHINESE.find(([pattern]) => pattern.test(text));
	return words(text, known ? text.replace(known[0], known[1]) : text);
}
