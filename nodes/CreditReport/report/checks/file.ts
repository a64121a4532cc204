import { dayOf, daysBetween } from '../facts/dates';
import type { Facts } from '../facts';
import { textAt } from '../forms/read';
import type { FileFacts } from '../forms/types';
import type { CheckDefinition, Comparison } from './check';

/** Programs in which one edits or composes, as they name themselves. Browsers, printers and viewers are no sign of anything. */
const EDITORS =
	/photoshop|illustrator|indesign|coreldraw|inkscape|canva|microsoft.{0,3}(word|excel|powerpoint)|libreoffice|openoffice|wps (office|writer|文字)|ilovepdf|smallpdf|sejda|pdfescape|pdfelement|pdf-xchange editor|nitro|phantompdf editor|pdf-lib|pymupdf|pypdf|itextsharp stamp|pdftk|pdfcandy|soda pdf/i;
/** A time zone more or less. */
const DAYS_OF_TOLERANCE = 1;
/** Before there was any PDF only a clock that was never set tells a time. */
const FIRST_PDF = '1993';
/** What programs write that are not to tell a time: the first moment of a year. */
const NEW_YEAR = /-01-01T00:00:00$/;
/** A program that writes a file takes a moment between its two times. */
const MINUTES_TO_WRITE = 5;
/** A font for a few digits only, in a document with many: what a changed number looks like. */
const FEW_DIGITS = 40;
const MANY_DIGITS = 400;
const DIGITS_ONLY = 0.8;
const PAGE_TOLERANCE = 3;

/** Facts about the file are there or not; a check whose fact is absent knows nothing. */
const withFile =
	(compare: (file: FileFacts, facts: Facts) => Comparison[]) =>
	(facts: Facts): Comparison[] =>
		facts.meta.file ? compare(facts.meta.file, facts) : [];

function producer({ producer: made, creator }: FileFacts): Comparison[] {
	return [
		{
			path: 'meta.file.producer',
			value: made ?? null,
			against: 'no editing program',
			holds: made === undefined ? null : !EDITORS.test(made),
		},
		{
			path: 'meta.file.creator',
			value: creator ?? null,
			against: 'no editing program',
			holds: creator === undefined ? null : !EDITORS.test(creator),
		},
	];
}

function isTold(time: string | undefined): boolean {
	return time !== undefined && time >= FIRST_PDF && !NEW_YEAR.test(time);
}

function createdAfterReport({ createdAt }: FileFacts, { report, day }: Facts): Comparison[] {
	const created = dayOf(createdAt ?? null);
	if (created === null || day === null || !isTold(createdAt)) return [];
	return [
		{
			path: 'meta.file.createdAt',
			value: createdAt ?? null,
			against: textAt(report, 'createAt'),
			holds: daysBetween(day, created) >= -DAYS_OF_TOLERANCE,
		},
	];
}

function notModified({ createdAt, modifiedAt }: FileFacts): Comparison[] {
	const minutes = (Date.parse(modifiedAt ?? '') - Date.parse(createdAt ?? '')) / 60_000;
	return Number.isNaN(minutes) || !isTold(createdAt)
		? []
		: [
				{
					path: 'meta.file.modifiedAt',
					value: modifiedAt ?? null,
					against: createdAt ?? null,
					holds: minutes <= MINUTES_TO_WRITE,
				},
			];
}

function revisions({ revisions: count }: FileFacts): Comparison[] {
	return count === undefined ? [] : [{ path: 'meta.file.revisions', value: count, against: 1, holds: count <= 1 }];
}

function digitFonts({ fonts }: FileFacts): Comparison[] {
	if (!fonts) return [];
	const total = fonts.reduce((sum, { digits }) => sum + digits, 0);
	return fonts
		.filter(({ digits }) => digits > 0)
		.map(({ name, glyphs, digits }) => {
			const isPatch = total >= MANY_DIGITS && digits <= FEW_DIGITS && digits / glyphs >= DIGITS_ONLY;
			return {
				path: 'meta.file.fonts',
				value: `${name}: ${digits} digits`,
				against: `${total} digits in all`,
				holds: !isPatch,
			};
		});
}

function overlays({ overlays: found }: FileFacts): Comparison[] {
	if (!found) return [];
	if (found.length === 0) return [{ path: 'meta.file.overlays', value: 0, against: 0, holds: true }];
	return found.map(({ page, kind, box }, index) => ({
		path: `meta.file.overlays[${index}]`,
		value: kind,
		against: `page ${page}, ${box.map(Math.round).join(' ')}`,
		holds: false,
	}));
}

function addedTexts({ addedTexts: found }: FileFacts): Comparison[] {
	if (!found) return [];
	if (found.length === 0) return [{ path: 'meta.file.addedTexts', value: 0, against: 0, holds: true }];
	return found.map(({ page, kind, box }, index) => ({
		path: `meta.file.addedTexts[${index}]`,
		value: kind,
		against: `page ${page}, ${box.map(Math.round).join(' ')}`,
		holds: false,
	}));
}

/** One size for all pages, upright or on its side. */
function pageSizes({ pageSizes: sizes }: FileFacts): Comparison[] {
	const [first, ...others] = (sizes ?? []).map(
		({ width, height }) => [Math.min(width, height), Math.max(width, height)] as const,
	);
	if (!first) return [];
	const name = ([short, long]: readonly [number, number]): string => `${Math.round(short)} x ${Math.round(long)}`;
	const isSame = (size: readonly [number, number]): boolean =>
		size.every((side, index) => Math.abs(side - (first[index] ?? 0)) <= PAGE_TOLERANCE);
	const compared = others.map((size) => ({
		path: 'meta.file.pageSizes',
		value: name(size),
		against: name(first),
		holds: isSame(size),
	}));
	return compared.length > 0
		? compared
		: [{ path: 'meta.file.pageSizes', value: name(first), against: name(first), holds: true }];
}

/** What is known of the pages beside the report's own. */
const withPages =
	(pathKey: 'foreign' | 'numberedOtherwise', against: string) =>
	({ meta: { printedPages } }: Facts): Comparison[] => {
		const pages = printedPages?.[pathKey];
		if (!pages) return [];
		const path = `meta.printedPages.${pathKey}`;
		return pages.length === 0
			? [{ path, value: 0, against: 0, holds: true }]
			: pages.map((page) => ({ path, value: `page ${page}`, against, holds: false }));
	};

/** Without printed numbers nothing can be said of how they are written. */
function numberForm(facts: Facts): Comparison[] {
	const compared = withPages('numberedOtherwise', 'the form of the other page numbers')(facts);
	return (facts.meta.printedPages?.announced ?? null) === null ? compared.filter(({ holds }) => !holds) : compared;
}

const ROWS: ReadonlyArray<Omit<CheckDefinition, 'group' | 'sources'> & Partial<Pick<CheckDefinition, 'sources'>>> = [
	{
		id: 'fileProducer',
		severity: 'look',
		claim: 'The file was not made by an editing program',
		claimZh: '文件并非由编辑软件生成',
		method:
			'Names of producer and creator against a list of image, office and PDF editors; honest files that were saved with one of them are hit as well',
		methodZh: '文件属性中的程序名与常见图像、办公、PDF 编辑软件名单比较；用这些软件转存的诚实文件也会命中',
		compare: withFile(producer),
	},
	{
		id: 'fileCreatedAfterReport',
		severity: 'look',
		claim: 'The file was not made before the report',
		claimZh: '文件创建时间不早于报告时间',
		method:
			'Day of creation against the report time, one day of tolerance; a clock that was never set (before 1993, or the first moment of a year) tells nothing',
		methodZh: '文件创建日期与报告时间比较，容差1天；未校准的时钟（1993年以前，或某年1月1日零点整）不作判断',
		compare: withFile(createdAfterReport),
	},
	{
		id: 'fileNotModified',
		severity: 'look',
		claim: 'The file was not changed after it was made',
		claimZh: '文件创建后未被修改',
		method: 'Modification time at most five minutes after creation',
		methodZh: '修改时间至多晚于创建时间5分钟',
		compare: withFile(notModified),
	},
	{
		id: 'fileSavedOnce',
		severity: 'look',
		claim: 'Nothing was saved on top of the original file',
		claimZh: '文件无增量保存痕迹',
		method: 'One revision (%%EOF); signatures and notes add revisions, too',
		methodZh: '只有一个版本（%%EOF）；签名和批注也会增加版本',
		compare: withFile(revisions),
	},
	{
		id: 'fileDigitFonts',
		severity: 'look',
		claim: 'No few digits stand in a font of their own',
		claimZh: '数字字体一致，无个别数字使用独立字体',
		method: 'A font of at most 40 glyphs, at least 80 % of them digits, in a document of at least 400 digits',
		methodZh: '某字体的字形不超过40个且80%以上是数字，而全文数字在400个以上',
		compare: withFile(digitFonts),
	},
	{
		id: 'fileNoOverlays',
		severity: 'serious',
		claim: 'No text is covered or overwritten',
		claimZh: '无遮盖或覆盖文字',
		method: 'Filled shapes, pictures and annotations over text, as far as they hide it, and text drawn over text',
		methodZh: '文字上的填充图形、图片和批注（以遮住文字的部分为限），以及叠印在文字上的文字',
		compare: withFile(overlays),
	},
	{
		id: 'fileNoAddedText',
		severity: 'look',
		claim: 'No text was added to the pages as an annotation',
		claimZh: '页面上无以批注形式添加的文字',
		method:
			'Visible free text and form fields with text of their own; stamps, highlights and signatures are not counted; what such a text says is not read as a value',
		methodZh: '可见的文本批注和带有文字的表单域；图章、高亮和签名不计；批注中的文字不会被读作报告内容',
		compare: withFile(addedTexts),
	},
	{
		id: 'filePageSizes',
		severity: 'info',
		claim: 'All pages have one size',
		claimZh: '页面尺寸一致',
		method: 'Within 3 points; a page on its side is the same size',
		methodZh: '误差3点以内；横放的页视为同一尺寸',
		compare: withFile(pageSizes),
	},
	{
		id: 'filePagesOfOneReport',
		severity: 'look',
		sources: ['meta.printedPages'],
		claim: 'No page of the file belongs to another report',
		claimZh: '文件中没有其他报告的页面',
		method:
			'Pages that print another report number, address or total, or a number that is taken (meta.printedPages.foreign); cover sheets and papers beside the report are not counted',
		methodZh: '页面所印报告编号、网址、总页数不同，或页码已被占用（meta.printedPages.foreign）；封面和随附文件不计',
		compare: withPages('foreign', 'this report'),
	},
	{
		id: 'filePageNumberForm',
		severity: 'look',
		sources: ['meta.printedPages'],
		claim: 'All page numbers are written alike',
		claimZh: '各页页码写法一致',
		method:
			'The same words and signs around the number and the total on every page that prints them (1/6 among 第1页/共6页 is a page of another print)',
		methodZh: '凡印有页码的页面，页码与总页数周围的文字和符号相同（第1页/共6页之中出现1/6，说明该页来自另一份打印件）',
		compare: numberForm,
	},
];

/** What the file itself tells. All are unknown where the engine gives no facts about it (JD). */
export const FILE_CHECKS: readonly CheckDefinition[] = ROWS.map((row) => ({
	group: 'file',
	sources: ['meta.file'],
	...row,
}));
