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
	[/^under review$/, '待核对'],
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

/** What a check compared a value with, in both languages. */
export function evidenceWords(text: string): Words {
	const known = CHINESE.find(([pattern]) => pattern.test(text));
	return words(text, known ? text.replace(known[0], known[1]) : text);
}
