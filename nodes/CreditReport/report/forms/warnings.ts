import { words, type Words } from '../words';

/** What a reader should know of a report beside its values: `meta.warnings[].code` -> what it says, and what to do. */
export interface WarningRow {
	meaning: Words;
	advice: Words;
}

export const WARNINGS = {
	// The file and its pages
	MISSING_PAGE: {
		meaning: words('The printed page numbers tell that pages are not in the file', '印刷页码表明文件缺页'),
		advice: words(
			'Ask for the whole report; sections on these pages are short or unknown.',
			'请索取完整报告；缺页涉及的信息段不完整或无法判断。',
		),
	},
	PAGE_WITHOUT_TEXT: {
		meaning: words(
			'A page is a picture without text beside pages with text; it was not read',
			'其他页有文字，此页却只有图片，未读取',
		),
		advice: words('Look at the page, or ask for the original PDF.', '请查看该页，或索取电子原件。'),
	},
	DAMAGED_PAGE: {
		meaning: words(
			'The contents of a page, or of what it draws with, are damaged in the file; what could be read was read',
			'页面内容或其引用的资源已损坏，只读取了能读的部分',
		),
		advice: words(
			'Ask for the file again: sections on the page are unknown.',
			'请重新索取文件：该页的信息段无法判断。',
		),
	},
	DOUBLED_PAGE: {
		meaning: words(
			'A page of the report is in the file more than once; it was read once',
			'同一页在文件中出现多次，只读取一次',
		),
		advice: words('Nothing, if the copies are meant to be there.', '如果有意附上副本，无需处理。'),
	},
	DOUBLED_REPORT: {
		meaning: words(
			'The same report is printed twice in the file; it was read once',
			'文件中同一份报告出现两次，只读取一次',
		),
		advice: words('Nothing.', '无需处理。'),
	},
	CONFLICTING_REPORT: {
		meaning: words(
			'The file holds a second report of the same number that says something else',
			'文件中另有一份编号相同、内容不同的报告',
		),
		advice: words('One of them is not genuine: compare the pages.', '其中必有一份不真实：请逐页核对。'),
	},
	FOREIGN_PAGE: {
		meaning: words('A page is numbered as of another report; it was not read', '此页的页码属于另一份报告，未读取'),
		advice: words('Look at the page: somebody may have mixed two reports.', '请查看该页：两份报告可能被混在一起。'),
	},
	SKIPPED_PAGE: {
		meaning: words(
			'A page is no part of the report: a cover, an authorisation, an appendix',
			'此页不属于报告：封面、授权书、附件等',
		),
		advice: words('Nothing, if the pages named are such papers.', '如果列出的页确属此类，无需处理。'),
	},
	SKIPPED_TEXT: {
		meaning: words(
			'A line above the title was not read as a part of the report',
			'标题上方有一行文字未作为报告内容读取',
		),
		advice: words('Nothing, if it is the words of a bank or a program.', '如果是银行或打印程序加的文字，无需处理。'),
	},
	PAGES_REORDERED: {
		meaning: words(
			'The pages of the file are out of order; they were read in the printed order',
			'文件页序颠倒，已按印刷页码的顺序读取',
		),
		advice: words('Nothing.', '无需处理。'),
	},
	PAGE_ORDER_DOUBTFUL: {
		meaning: words(
			'The pages seem to be out of order, and no page numbers tell which order is right',
			'页序可能颠倒，又没有页码可以判断',
		),
		advice: words('Ask for the original PDF.', '请索取电子原件。'),
	},
	SEVERAL_REPORTS: {
		meaning: words(
			'The file sent to JD holds more than one report; JD reads one',
			'发给京东的文件含多份报告，京东只读一份',
		),
		advice: words(
			'Send each report as a file of its own, or use the engine Local.',
			'请把每份报告单独成文件发送，或使用本地引擎。',
		),
	},
	REPORT_NOT_READ: {
		meaning: words('Another report in the same file was not read', '同一文件中的另一份报告未读取'),
		advice: words('The message says why.', '原因见警告消息。'),
	},
	ATTACHMENT_NOT_READ: {
		meaning: words('Files are attached to the PDF; they were not read', 'PDF 带有附件，附件未读取'),
		advice: words('If a report is among them, save it and read it on its own.', '如果附件中有报告，请另存后单独读取。'),
	},
	// Text
	HIDDEN_TEXT: {
		meaning: words(
			'The file holds text that its pages do not show; it was not read',
			'文件含有页面上看不见的文字，未读取',
		),
		advice: words(
			'Nothing for a layer of a program; be careful where values are concerned.',
			'如果是软件的图层，无需处理；涉及数值时请留意。',
		),
	},
	TEXT_LEFT_OUT: {
		meaning: words(
			'Text that the pages show was not read: watermarks, text that stands sideways',
			'页面上可见的部分文字未读取：水印、侧向排列的文字',
		),
		advice: words('Nothing, if it is a watermark.', '如果是水印，无需处理。'),
	},
	PALE_TEXT: {
		meaning: words(
			'Text as pale as a watermark was read as text of the report',
			'颜色浅如水印的文字，已作为报告内容读取',
		),
		advice: words('Nothing: closed accounts are often printed in grey.', '无需处理：已结清的账户常以灰色打印。'),
	},
	RECOGNISED_TEXT: {
		meaning: words(
			'The text was recognised in pictures: by another program, nobody knows how well, or by the local engine, which names the values that are doubtful',
			'文字从图片识别：由其他程序识别的，准确程度不明；由本地引擎识别的，会列出存疑的值',
		),
		advice: words(
			'Compare the values in meta.review with the pages; without it, what matters.',
			'请对照页面核对 meta.review 中的值；没有 meta.review 时，请核对重要的值。',
		),
	},
	UNREADABLE_CHARACTERS: {
		meaning: words('Characters without a Unicode value, shown as �', '有字符没有对应的 Unicode 编码，以 � 表示'),
		advice: words('Compare the values that hold � with the pages.', '请对照页面核对含 � 的值。'),
	},
	// What was read
	UNKNOWN_CLAUSE: {
		meaning: words(
			'A sentence about an account has a clause that nobody knows; what is known was read',
			'账户描述中有未知的语句，已知部分照常读取',
		),
		advice: words(
			'Read the clause in meta.unparsed: it may be a state of the account.',
			'请查看 meta.unparsed 中的该语句：可能是账户状态。',
		),
	},
	UNKNOWN_SENTENCE: {
		meaning: words('A numbered entry is worded in a way that is not known', '有一条编号记录的措辞未知'),
		advice: words('Read it in meta.unparsed.', '请在 meta.unparsed 中查看。'),
	},
	REPAIRED_NUMBER: {
		meaning: words(
			'A number is printed in an unusual form (full width, other commas)',
			'数字的印刷形式不常见（全角、其他逗号）',
		),
		advice: words('Compare the normalised value with the printed one.', '请把规范化的值与印刷文本对照。'),
	},
	VALUE_DOES_NOT_FIT: {
		meaning: words(
			'A value does not have the form of its kind; it stays as printed',
			'值不符合其类型的形式，按印刷文本保留',
		),
		advice: words('Compare it with the page.', '请对照页面核对。'),
	},
	CONFLICTING_VALUE: {
		meaning: words(
			'The report prints two values for a field; the first was kept',
			'报告为同一字段印了两个值，保留前一个',
		),
		advice: words('Compare both with the page.', '请对照页面核对两个值。'),
	},
	INCOMPLETE_SECTION: {
		meaning: words(
			'A section is not known to be complete: fewer or more rows than announced, a title with nothing below it, text left over, values blank or of another kind',
			'不能确认信息段已完整读取：行数与所列数目不符、标题下没有内容、有剩余文字、值为空或类型不符',
		),
		advice: words(
			'See meta.completeness; indicators that rest on it are null.',
			'详见 meta.completeness；以其为依据的指标为空。',
		),
	},
	SECTION_FAILED: {
		meaning: words(
			'A part of a section could not be read, by a defect of the parser',
			'信息段有一部分因解析器缺陷而未能读取',
		),
		advice: words('Report it as a bug, without the report.', '请作为缺陷反馈，不要附上报告。'),
	},
	// The JD engine
	EMPTY_RESULT: {
		meaning: words('JD answered without a single value', '京东的应答没有任何值'),
		advice: words('Look at the file: is it a report that the API reads?', '请查看文件：是不是该接口支持的报告？'),
	},
	UNKNOWN_KEY: {
		meaning: words('JD sent a key that the contract does not know', '京东返回了约定之外的键'),
		advice: words('Its value is in meta.extra.', '其值见 meta.extra。'),
	},
	NOT_CHECKED_BEFORE_SENDING: {
		meaning: words(
			'Whether the file is a credit report was not known before it was sent: it is a scan, or large',
			'发送前无法判断文件是不是信用报告：扫描件或大文件',
		),
		advice: words(
			'Compare what came back with the pages; see docs/jd.md.',
			'请对照页面核对返回的内容，参见 docs/jd.zh-CN.md。',
		),
	},
	CHARGE_UNKNOWN: {
		meaning: words('Nobody knows whether a call was billed', '无法得知某次调用是否计费'),
		advice: words('Compare with the account at JD.', '请与京东账户的记录核对。'),
	},
} as const satisfies Record<string, WarningRow>;

export type WarningCode = keyof typeof WARNINGS;
