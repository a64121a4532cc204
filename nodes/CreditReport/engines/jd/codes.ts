import type { ErrorCode, ErrorRow } from '../../errors/table';

/** A system code of the JD gateway: what it means (`messageZh` as JD prints it), and what a user can do. */
export type SystemCode = Pick<
	ErrorRow,
	'message' | 'messageZh' | 'description' | 'descriptionZh' | 'fault' | 'retryable' | 'charged'
>;

/** The code of a call that worked. */
export const SUCCESS = '10000';

/** Printed in JD's own tables in place of 10000; believed only beside a result. */
export const SUCCESS_PLACEHOLDERS: readonly string[] = ['1000', '1001'];

const CHECK_CREDENTIAL = {
	description: 'Check appkey and secret of the JD AI credential (console of the JD AI platform).',
	descriptionZh: '请检查京东 AI 凭据中的 appkey 与 secret（见京东 AI 平台控制台）。',
};
const PACKAGE_BUG = {
	description: 'Report this as a bug of this package.',
	descriptionZh: '请作为本软件包的缺陷反馈。',
};
const SLOW_DOWN = {
	description: 'Lower the option Requests per Second, or buy a higher rate.',
	descriptionZh: '请调低选项 Requests per Second，或购买更高的调用频率。',
};
const LATER = { description: 'Try again later.', descriptionZh: '请稍后再试。' };
const LATER_OR_SUPPORT = {
	description: 'Try again later. If it lasts, contact JD AI support.',
	descriptionZh: '请稍后再试；如持续出现，请联系京东 AI 客服。',
};
const SUPPORT = { description: 'Contact JD AI support.', descriptionZh: '请联系京东 AI 客服。' };

/**
 * The system codes of the JD gateway, as its documentation lists them. `charged` is what holds when the answer does not say:
 * the gateway refuses before the service works, except where the service itself failed.
 */
export const SYSTEM_CODES: Readonly<Record<string, SystemCode>> = {
	'10001': {
		message: 'Wrong appkey',
		messageZh: '错误的请求appkey',
		...CHECK_CREDENTIAL,
		fault: 'user',
	},
	'10003': {
		message: 'No such data or API',
		messageZh: '不存在相应的数据信息',
		description: 'Check the base URL of the JD AI credential, and that the API is still on sale.',
		descriptionZh: '请检查京东 AI 凭据的 Base URL，并确认该接口仍在售。',
		fault: 'user',
	},
	'10004': {
		message: 'The appkey is missing',
		messageZh: 'URL上appkey参数不能为空',
		...CHECK_CREDENTIAL,
		fault: 'user',
	},
	'10010': {
		message: 'The API has to be paid for',
		messageZh: '接口需要付费，请充值',
		description: 'Top up the account on the JD AI platform.',
		descriptionZh: '请在京东 AI 平台为账户充值。',
		fault: 'user',
	},
	'10020': {
		message: 'The system is busy',
		messageZh: '系统繁忙，请稍后再试',
		...LATER,
		retryable: true,
		fault: 'service',
	},
	'10030': {
		message: 'The gateway could not be called',
		messageZh: '调用网关失败，请与NeuHub联系',
		...LATER_OR_SUPPORT,
		retryable: true,
		fault: 'service',
	},
	'10040': {
		message: 'The daily quota is used up',
		messageZh: '超过每天限量，请明天继续',
		description: 'Go on tomorrow, or buy more calls on the JD AI platform.',
		descriptionZh: '请明天继续，或在京东 AI 平台购买调用次数。',
		fault: 'user',
	},
	'10041': {
		message: 'The timestamp is missing',
		messageZh: 'URL上timestamp参数不能为空',
		...PACKAGE_BUG,
		fault: 'package',
	},
	'10042': {
		message: 'The signature is missing',
		messageZh: 'URL上sign参数不能为空',
		...PACKAGE_BUG,
		fault: 'package',
	},
	'10043': {
		message: 'Too many requests per second',
		messageZh: '超过QPS限额，请降低调用频率',
		...SLOW_DOWN,
		retryable: true,
		fault: 'user',
	},
	'10044': {
		message: 'The cluster has too many requests per second',
		messageZh: '集群QPS超限额',
		...SLOW_DOWN,
		retryable: true,
		fault: 'service',
	},
	'10045': {
		message: 'The timestamp is more than five minutes off',
		messageZh: 'timestamp参数无效，距离当前时间是否超过5分钟',
		description: 'Set the clock of the machine that runs n8n.',
		descriptionZh: '请校准运行 n8n 的机器的时钟。',
		fault: 'user',
	},
	'10046': {
		message: 'The timestamp has the wrong format',
		messageZh: 'timestamp参数格式错误',
		...PACKAGE_BUG,
		fault: 'package',
	},
	'10047': {
		message: 'The signature is wrong',
		messageZh: '请求签名sign无效',
		description: `The secret does not fit the appkey. ${CHECK_CREDENTIAL.description}`,
		descriptionZh: `secret 与 appkey 不匹配。${CHECK_CREDENTIAL.descriptionZh}`,
		fault: 'user',
	},
	'10048': {
		message: 'This API was not purchased',
		messageZh: '无接口权限，请下单购买',
		description: 'Order the credit-report API (or its free trial) on the JD AI platform.',
		descriptionZh: '请在京东 AI 平台下单购买征信报告识别接口（免费试用也要下单）。',
		fault: 'user',
	},
	'10050': {
		message: 'The user is disabled',
		messageZh: '用户已被禁用',
		...SUPPORT,
		fault: 'user',
	},
	'10060': {
		message: 'The provider has limited who may call',
		messageZh: '发布方设置调用权限，请联系发布方',
		...SUPPORT,
		fault: 'user',
	},
	'10070': {
		message: 'Only companies may call this API',
		messageZh: '该数据只允许企业用户调用',
		description: 'Register the account as a company on the JD AI platform.',
		descriptionZh: '请在京东 AI 平台完成企业认证。',
		fault: 'user',
	},
	'10090': {
		message: 'The file is too large for the gateway',
		messageZh: '文件大小超限',
		description: 'Print the report to PDF again, without embedded scans, or use the engine Local.',
		descriptionZh: '请重新打印成 PDF（不嵌入扫描图片），或使用本地引擎。',
		fault: 'input',
	},
	'11010': {
		message: 'The recognition service failed',
		messageZh: '发布方(商家)接口调用异常，请稍后再试',
		...LATER,
		retryable: true,
		charged: 'unknown',
		fault: 'service',
	},
	'11030': {
		message: 'The recognition service answered in a wrong format',
		messageZh: '发布方(商家)接口返回格式有误',
		...LATER_OR_SUPPORT,
		charged: 'unknown',
		fault: 'service',
	},
};

/**
 * The business statuses (API page, part four, and PARAMETER_MISSING, which the page shows but does not list) and the HTTP
 * status each comes with. What they mean, and whether the call was billed when the answer does not say, are rows of the
 * error table.
 */
export const BUSINESS_STATUSES = {
	INVALID_ARGUMENT: 400,
	DETECTION_FAILED: 400,
	UNAUTHORIZED: 401,
	KEY_EXPIRED: 401,
	NO_PERMISSION: 403,
	OUT_OF_QUOTA: 403,
	RATE_LIMIT_EXCEEDED: 403,
	NOT_FOUND: 404,
	INTERNAL_ERROR: 500,
	PARAMETER_MISSING: 400,
} as const satisfies Partial<Record<ErrorCode, number>>;

export type BusinessStatus = keyof typeof BUSINESS_STATUSES;

/** What a bare HTTP status means when the body says nothing that can be read. Other 5xx: INTERNAL_ERROR; the rest: BAD_RESPONSE. */
export const HTTP_STATUSES: Readonly<Record<number, ErrorCode>> = {
	404: 'NOT_FOUND',
	408: 'TIMEOUT',
	413: 'FILE_TOO_LARGE',
	429: 'RATE_LIMIT_EXCEEDED',
	504: 'TIMEOUT',
};

/**
 * How a call that failed may be made again.
 * `backoff`: after a growing pause, up to the option Retries. `resign`: once, with a fresh timestamp.
 * `uncertain`: it may have been billed, so once, and only if the user ticked Retry After Timeout.
 */
export type RetryKind = 'backoff' | 'resign' | 'uncertain';

/** Of the rest, what the tables call retryable is tried again with a pause. What holds whatever the code: `retryKindOf`. */
export const RETRIED_OTHERWISE: Readonly<Record<string, RetryKind>> = { '10045': 'resign', TIMEOUT: 'uncertain' };

/**
 * What an error tells of the account that made a call without a PDF, when the credential is tested: `accepted`, the gateway
 * let it in and the service had nothing to read, in whichever of its shapes it says so; `limited`, it is right, but may
 * not call now. Any other error is one of the account, or of the way there.
 */
export const ACCOUNT_TOLD: Readonly<Record<string, 'accepted' | 'limited'>> = {
	INVALID_ARGUMENT: 'accepted',
	DETECTION_FAILED: 'accepted',
	PARAMETER_MISSING: 'accepted',
	INTERNAL_ERROR: 'accepted',
	'10090': 'accepted',
	'11010': 'accepted',
	'11030': 'accepted',
	OUT_OF_QUOTA: 'limited',
	RATE_LIMIT_EXCEEDED: 'limited',
	'10040': 'limited',
	'10043': 'limited',
	'10044': 'limited',
};
