/**
 * The error table: every code this package can raise, what it means, whose fault it is and what a user can do next.
 * Whatever is decided by the code of an error is decided by a column here. The system codes of the JD gateway are a
 * table of their own with the same columns: `engines/jd/codes.ts`.
 */

/** Whether the JD API billed a call. */
export type Charged = boolean | 'unknown';

/**
 * Whose fault an error is, and with it who can mend it. `input`: the file, or what the item holds. `user`: a
 * parameter, an option, a credential or the account behind it. `service`: JD, or the way to it. `package`: a defect of
 * this package.
 */
export type Fault = 'input' | 'user' | 'service' | 'package';

/** What a file is known to be although it was refused. */
export interface FileTold {
	kind?: 'personal' | 'enterprise' | 'other';
	encrypted?: true;
	textSource?: 'scan';
}

export interface ErrorRow {
	/** What happened. The node and the command line say it in English; the Chinese texts are for docs and for Chinese output. */
	message: string;
	messageZh: string;
	/** What a user can do next. */
	description: string;
	descriptionZh: string;
	fault: Fault;
	/** JD said so, or the way to JD failed; a code that no table knows is one of JD. */
	isRemote?: true;
	/** Trying the very same input again may help. A row is the default; an error may overrule it when it knows better. */
	retryable?: boolean;
	/** False by default: nothing was sent. An error may overrule it when it knows better. */
	charged?: Charged;
	/** The user stopped the work: no other item is begun, whatever Continue On Fail says. */
	isStop?: true;
	/** What the refusal tells about the file. */
	told?: FileTold;
}

export const ERROR_TABLE = {
	// Input
	NO_PDF_IN_ITEM: {
		message: 'No PDF or picture was found in this item',
		messageZh: '条目中没有找到 PDF 或图片',
		description:
			'Check the name of the binary field, or set Input to "Every PDF and Picture of the Item". The node before this one must hand over a file.',
		descriptionZh: '请检查二进制字段名，或把 Input 设为 Every PDF and Picture of the Item。文件须由上一个节点传入。',
		fault: 'input',
	},
	FILE_NOT_FOUND: {
		message: 'The file was not found',
		messageZh: '找不到文件',
		description: 'Check the path and that the file can be read.',
		descriptionZh: '请检查路径，并确认文件可以读取。',
		fault: 'input',
	},
	NOT_A_PDF: {
		message: 'The file is neither a PDF nor a picture',
		messageZh: '既不是 PDF 也不是图片',
		description:
			'What is read is PDF, and pictures as JPEG, PNG or TIFF. Send the report itself, not an archive, a web page or a renamed document.',
		descriptionZh:
			'可读取的是 PDF，以及 JPEG、PNG、TIFF 图片。请提供报告本身，不要用压缩包、网页或改了扩展名的其他文件。',
		fault: 'input',
	},
	UNSUPPORTED_PICTURE: {
		message: 'Pictures of this kind are not read',
		messageZh: '不支持这种图片格式',
		description: 'What is read is JPEG, PNG and TIFF. Save the picture as one of these, or as a PDF.',
		descriptionZh: '可读取 JPEG、PNG 和 TIFF。请把图片另存为其中一种，或存为 PDF。',
		fault: 'input',
	},
	PICTURE_DAMAGED: {
		message: 'The picture is damaged and cannot be opened',
		messageZh: '图片已损坏，无法打开',
		description: 'The file is incomplete, or was changed on its way. Send it again, or take the picture anew.',
		descriptionZh: '文件不完整，或在传输中被改动。请重新发送，或重新拍摄、扫描。',
		fault: 'input',
	},
	PICTURE_TOO_LARGE: {
		message: 'The picture has too many pixels',
		messageZh: '图片像素过多',
		description: 'At most 64 million are read. 300 dpi are enough: that are 9 million for a sheet of A4.',
		descriptionZh: '最多读取 6400 万像素。300 dpi 已足够：一张 A4 约 900 万像素。',
		fault: 'input',
	},
	FILE_TOO_LARGE: {
		message: 'The file is too large',
		messageZh: '文件过大',
		description: 'At most 100 MB are read. Print the report to PDF again, without embedded scans.',
		descriptionZh: '最大读取 100 MB。请重新打印成 PDF，不要嵌入扫描图片。',
		fault: 'input',
	},
	EMPTY_FILE: {
		message: 'The file is empty',
		messageZh: '文件是空的',
		description: 'The file holds no bytes. Check the node or the mail that delivered it.',
		descriptionZh: '文件没有任何内容。请检查传来它的节点或邮件。',
		fault: 'input',
	},
	PDF_DAMAGED: {
		message: 'The PDF is damaged and cannot be opened',
		messageZh: 'PDF 已损坏，无法打开',
		description: 'The file is incomplete, or has no pages. Download or print it again.',
		descriptionZh: '文件不完整，或没有页面。请重新下载或打印。',
		fault: 'input',
	},
	PDF_ENCRYPTED: {
		message: 'The PDF is protected by a password',
		messageZh: 'PDF 设有密码',
		description: 'Fill in PDF Password.',
		descriptionZh: '请填写 PDF Password。',
		fault: 'user',
		told: { encrypted: true },
	},
	WRONG_PASSWORD: {
		message: 'The PDF password is wrong',
		messageZh: 'PDF 密码错误',
		description: 'Check PDF Password. Capital letters and spaces count.',
		descriptionZh: '请检查 PDF Password，区分大小写，空格也算字符。',
		fault: 'user',
		told: { encrypted: true },
	},
	TOO_MANY_PAGES: {
		message: 'The PDF has too many pages',
		messageZh: 'PDF 页数过多',
		description: 'Raise the option Max Pages if this really is one report.',
		descriptionZh: '如果确实是一份报告，请调高选项 Max Pages。',
		fault: 'input',
	},
	NOT_A_CREDIT_REPORT: {
		message: 'The PDF is not a personal credit report',
		messageZh: '不是个人信用报告',
		description:
			'None of the six printed editions of the PBOC personal credit report was recognised. Route other documents elsewhere.',
		descriptionZh: '不属于人民银行征信中心个人信用报告六种版式中的任何一种。请把其他文件分流到别处。',
		fault: 'input',
		told: { kind: 'other' },
	},
	ENTERPRISE_REPORT: {
		message: 'This is an enterprise credit report',
		messageZh: '这是企业信用报告',
		description: 'Only personal credit reports (个人信用报告) can be read, not 企业信用报告.',
		descriptionZh: '只能读取个人信用报告，不支持企业信用报告。',
		fault: 'input',
		told: { kind: 'enterprise' },
	},
	UNKNOWN_EDITION: {
		message: 'This edition of the personal credit report is not known',
		messageZh: '未知版式的个人信用报告',
		description: 'The title is that of a personal credit report, but its layout is none of the known editions.',
		descriptionZh: '标题是个人信用报告，但版面不属于任何已知版式。',
		fault: 'input',
		told: { kind: 'personal' },
	},
	SEVERAL_REPORTS: {
		message: 'The PDF holds several credit reports',
		messageZh: 'PDF 中有多份报告',
		description: 'One was asked for. Use parseCreditReports, which returns each of them, or split the file.',
		descriptionZh: '此处只取一份。请改用 parseCreditReports（逐份返回），或拆分文件。',
		fault: 'input',
	},
	NO_TEXT_LAYER: {
		message: 'No text was found on the pages',
		messageZh: '页面上没有找到文字',
		description:
			'The pages are blank, or pictures in which nothing can be read: too blurred, too dark or too small. Scan at 300 dpi, or ask for the original PDF of the report. The engine JD AI, which is billed, reads pictures too.',
		descriptionZh:
			'页面空白，或图片过于模糊、过暗、过小，无法识别。请以 300 dpi 重新扫描，或索取电子原件。京东 AI 引擎也能读图片（计费）。',
		fault: 'input',
		told: { textSource: 'scan' },
	},
	NOT_A_PARSED_REPORT: {
		message: 'The item is not a parsed report',
		messageZh: '条目不是已解析的报告',
		description: 'From Previous Parse needs an item that the operation Parse of this node made.',
		descriptionZh: 'From Previous Parse 需要本节点 Parse 操作输出的条目。',
		fault: 'input',
	},
	UNKNOWN_SECTION: {
		message: 'There is no such section',
		messageZh: '没有这个信息段',
		description: 'Run "credit-report sections" or see docs/sections.md for the names.',
		descriptionZh: '名称见 docs/sections.zh-CN.md，或运行 credit-report sections。',
		fault: 'user',
	},
	INVALID_PARAMETER: {
		message: 'A parameter has a value that cannot be used',
		messageZh: '参数的值无法使用',
		description: 'Check the parameter and the expression in it. Nothing was read or sent.',
		descriptionZh: '请检查该参数及其中的表达式。此时没有读取或发送任何内容。',
		fault: 'user',
	},
	DIFFERENT_PERSONS: {
		message: 'The reports are of different persons',
		messageZh: '报告属于不同的人',
		description: 'Compare needs two reports of one person: their ID numbers differ. Check which files belong together.',
		descriptionZh: '比较需要同一人的两份报告，而两份的证件号码不同。请核对哪些文件属于同一人。',
		fault: 'input',
	},
	NOTHING_TO_COMPARE: {
		message: 'There is only one report of this person',
		messageZh: '此人只有一份报告',
		description:
			'Compare needs two: two binary fields or PDFs of one item, one PDF that holds both, or two items whose reports print the same ID number.',
		descriptionZh: '比较需要两份：同一条目的两个二进制字段或 PDF、含两份报告的一个 PDF，或报告证件号码相同的两个条目。',
		fault: 'input',
	},
	CANCELLED: {
		message: 'The work was cancelled',
		messageZh: '操作已取消',
		description: 'The execution was stopped before the report was done.',
		descriptionZh: '报告处理完之前，执行被停止。',
		fault: 'user',
		isStop: true,
	},
	// Local engine
	PARSE_TIMEOUT: {
		message: 'Reading the PDF took too long',
		messageZh: '读取 PDF 超时',
		description:
			'The time limit was reached. Raise the option Timeout if the report is very long; a file built to waste time fails again.',
		descriptionZh: '已达时间上限。报告确实很长时，请调高选项 Timeout；故意拖延时间的文件再试也会失败。',
		fault: 'input',
	},
	TOO_MANY_SCANNED_PAGES: {
		message: 'The PDF has too many pages that are pictures',
		messageZh: '图片页过多',
		description:
			'The text of each would have to be recognised, which takes seconds. Raise the option Max Recognised Pages if this really is one report.',
		descriptionZh: '每一页都要识别文字，每页需数秒。如果确实是一份报告，请调高选项 Max Recognised Pages。',
		fault: 'input',
	},
	RECOGNITION_TIMEOUT: {
		message: 'Recognising the text of the pictures took too long',
		messageZh: '识别图片中的文字超时',
		description:
			'The time limit was reached. Raise the option Recognition Timeout, read fewer files at a time, or install onnxruntime-node beside this package, which is three times as fast.',
		descriptionZh:
			'已达时间上限。请调高选项 Recognition Timeout，减少同时读取的文件，或在本软件包旁安装 onnxruntime-node（速度约为三倍）。',
		fault: 'input',
	},
	ENGINE_CRASHED: {
		message: 'The parser process stopped while reading this PDF',
		messageZh: '读取此 PDF 时解析进程中止',
		description:
			'The file needs more memory than allowed, or is built to break parsers. n8n and the other items are not affected.',
		descriptionZh: '文件所需内存超过上限，或是专为破坏解析器而制作。n8n 与其他条目不受影响。',
		fault: 'package',
	},
	// JD business statuses (domain page of the API, plus what it returns undocumented)
	INVALID_ARGUMENT: {
		message: 'JD could not use the request',
		messageZh: '京东无法处理该请求',
		description: 'The API did not accept the PDF. Check that it opens in a viewer.',
		descriptionZh: '接口没有接受这个 PDF。请确认用阅读器可以打开。',
		fault: 'input',
		isRemote: true,
	},
	DETECTION_FAILED: {
		message: 'JD could not recognise a credit report in the PDF',
		messageZh: '京东未能在 PDF 中识别出信用报告',
		description: 'The API reads first-generation reports. For a newer report use the engine Local.',
		descriptionZh: '该接口读取一代报告。较新的报告请用本地引擎。',
		fault: 'input',
		isRemote: true,
		charged: 'unknown',
	},
	UNAUTHORIZED: {
		message: 'JD is not authorised at its recognition service',
		messageZh: '京东未获其识别服务授权',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
		descriptionZh: '问题出在京东一方的账号，与您的账号无关。请联系京东 AI 客服。',
		fault: 'service',
		isRemote: true,
	},
	KEY_EXPIRED: {
		message: 'The key that JD uses has expired',
		messageZh: '京东所用的密钥已过期',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
		descriptionZh: '问题出在京东一方的账号，与您的账号无关。请联系京东 AI 客服。',
		fault: 'service',
		isRemote: true,
	},
	NO_PERMISSION: {
		message: 'JD has no permission for this service',
		messageZh: '京东没有该服务的权限',
		description: 'This concerns the account of JD, not yours. Contact JD AI support.',
		descriptionZh: '问题出在京东一方的账号，与您的账号无关。请联系京东 AI 客服。',
		fault: 'service',
		isRemote: true,
	},
	OUT_OF_QUOTA: {
		message: 'The quota is used up',
		messageZh: '调用额度已用完',
		description: 'Buy more calls on the JD AI platform, or wait for the next period.',
		descriptionZh: '请在京东 AI 平台购买调用次数，或等待下一周期。',
		fault: 'user',
		isRemote: true,
	},
	RATE_LIMIT_EXCEEDED: {
		message: 'Too many requests at once',
		messageZh: '同时请求过多',
		description: 'Lower the option Requests per Second.',
		descriptionZh: '请调低选项 Requests per Second。',
		retryable: true,
		fault: 'user',
		isRemote: true,
	},
	NOT_FOUND: {
		message: 'JD did not find the service',
		messageZh: '京东没有找到该服务',
		description: 'Check the base URL of the credential.',
		descriptionZh: '请检查凭据中的 Base URL。',
		fault: 'user',
		isRemote: true,
	},
	INTERNAL_ERROR: {
		message: 'The recognition service failed',
		messageZh: '识别服务出错',
		description: 'Try again later.',
		descriptionZh: '请稍后再试。',
		retryable: true,
		fault: 'service',
		isRemote: true,
		charged: 'unknown',
	},
	PARAMETER_MISSING: {
		message: 'JD misses a parameter',
		messageZh: '京东提示缺少参数',
		description: 'Report this as a bug of this package.',
		descriptionZh: '请作为本软件包的缺陷反馈。',
		fault: 'package',
		isRemote: true,
	},
	// Transport
	TIMEOUT: {
		message: 'JD did not answer in time',
		messageZh: '京东未在时限内应答',
		description: 'The call may have been billed. Raise the option Timeout before trying again.',
		descriptionZh: '本次调用可能已计费。再试之前请调高选项 Timeout。',
		retryable: true,
		charged: 'unknown',
		fault: 'service',
		isRemote: true,
	},
	NETWORK: {
		message: 'JD could not be reached',
		messageZh: '无法连接京东',
		description: 'Check the network, the proxy and the base URL.',
		descriptionZh: '请检查网络、代理和 Base URL。',
		retryable: true,
		fault: 'service',
		isRemote: true,
	},
	BAD_RESPONSE: {
		message: 'The answer of JD could not be read',
		messageZh: '无法读取京东的应答',
		description: 'It is not the JSON that the API describes. The call may have been billed.',
		descriptionZh: '应答不是接口文档所述的 JSON。本次调用可能已计费。',
		charged: 'unknown',
		fault: 'service',
		isRemote: true,
	},
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** The row of a code; undefined for those of JD that stand in no row here. */
export function rowOf(code: ErrorCode): ErrorRow;
export function rowOf(code: string): ErrorRow | undefined;
export function rowOf(code: string): ErrorRow | undefined {
	return Object.hasOwn(ERROR_TABLE, code) ? ERROR_TABLE[code as ErrorCode] : undefined;
}
