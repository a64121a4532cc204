import { SECTIONS, sectionOf, type Field } from '../../report/catalogue';
import { DOCUMENT } from '../../report/facts/completeness';
import { words, type Words } from '../../report/words';

const WHOLE = words('The report as a whole', '整份报告');
const FILE = words('The file', '文件');
const PART = /^([^[\]]+)(?:\[(\d+)\])?$/;

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

/** A section, or a nested list (`profile.mobiles`), by its title. */
export function sectionTitle(key: string): Words {
	return key === DOCUMENT ? WHOLE : placeOf(key);
}

/** A path in a report or its `meta` in words: `loans[2].balance` is 贷款 3 · 余额. What the contract does not know stays as it is. */
export function placeOf(path: string): Words {
	if (path === '' || path === 'meta') return WHOLE;
	const [head = '', ...rest] = path.split('.');
	const [, key = head, index] = PART.exec(head) ?? [];
	if (key === 'meta')
		return META_PLACES[path.replace(/\[\d+\]/g, '')] ?? joined([FILE, ...rest.map((part) => words(part, part))]);
	const section = sectionOf(key);
	if (section)
		return joined([numbered(words(section.english, section.title), index), ...labelsOf(section.fields, rest)]);
	return joined(labelsOf(SECTIONS.find(({ topLevel }) => topLevel)?.fields ?? [], path.split('.')));
}

function labelsOf(fields: readonly Field[], parts: readonly string[]): Words[] {
	const [part, ...rest] = parts;
	if (part === undefined) return [];
	const [, key = part, index] = PART.exec(part) ?? [];
	const field = fields.find((candidate) => candidate.key === key);
	if (!field) return parts.map((unknown) => words(unknown, unknown));
	return [numbered(words(field.english, field.label), index), ...labelsOf(field.fields ?? [], rest)];
}

function numbered({ en, zh }: Words, index: string | undefined): Words {
	if (index === undefined) return { en, zh };
	const no = Number(index) + 1;
	return words(`${en} ${no}`, `${zh} ${no}`);
}

function joined(parts: readonly Words[]): Words {
	return words(parts.map(({ en }) => en).join(' · '), parts.map(({ zh }) => zh).join(' · '));
}
