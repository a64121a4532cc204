import { SYSTEM_CODES, type SystemCode } from '../../../nodes/CreditReport/engines/jd/codes';
import { ERROR_TABLE, type Fault } from '../../../nodes/CreditReport/errors/table';
import { words, type Words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, table, type Language } from './markdown';

/** Whose fault an error is, in words. */
export const WHOSE_FAULT: Readonly<Record<Fault, Words>> = {
	input: words('the file', '文件'),
	user: words('the user', '使用者'),
	service: words('JD or the network', '京东或网络'),
	package: words('this package', '本软件包'),
};

/** The page in each language: its words, and which members of a row its columns show. */
const LANGUAGES = {
	en: {
		introduction:
			'Every error has a `code`, a `message`, a `description` that says what to do, `retryable` (trying the very same input again may help) and `charged` (whether JD billed the call, all attempts together; the local engine never does). Of JD there may be `httpStatus`, `requestId` and `retryAfterSeconds` (how long it asks to wait before the next call). Under Continue On Fail they are the field `error` of the item.',
		codes: '## Codes',
		system: '## System codes of the JD gateway',
		systemNote:
			'Answers of the gateway itself, under their number. Every other answer that was tried, with its retries: [jd-errors.md](jd-errors.md). The engine: [jd.md](jd.md).',
		columns: ['Code', 'Message', 'What to do', 'Whose fault', 'Retryable', 'Charged'],
		texts: ({ message, description }: SystemCode) => [message, description],
		yes: 'yes',
		no: 'no',
	},
	zh: {
		introduction:
			'每个错误都有 `code`（代码）、`message`（消息）、`description`（怎么办）、`retryable`（原样再试是否可能成功）和 `charged`（京东是否计费，含全部尝试；本地引擎从不计费）。来自京东的错误还可能有 `httpStatus`、`requestId` 和 `retryAfterSeconds`（京东要求等待多少秒再调用）。开启 Continue On Fail 时，它们是条目的 `error` 字段。软件给出的消息为英文，下表是对应的中文。',
		codes: '## 错误代码',
		system: '## 京东网关的系统代码',
		systemNote:
			'网关自身的应答，以数字为代码。其余试过的各种应答及重试情况见 [jd-errors.md](jd-errors.md)（英文）；引擎说明见 [jd.zh-CN.md](jd.zh-CN.md)。',
		columns: ['代码', '含义', '怎么办', '问题出在', '再试是否有用', '是否计费'],
		texts: ({ messageZh, descriptionZh }: SystemCode) => [messageZh, descriptionZh],
		yes: '是',
		no: '否',
	},
} as const;

function errorRows(rows: Readonly<Record<string, SystemCode>>, language: Language): string[][] {
	const { texts, yes, no } = LANGUAGES[language];
	return Object.entries(rows).map(([name, row]) => [
		code(name),
		...texts(row),
		WHOSE_FAULT[row.fault][language],
		row.retryable ? yes : no,
		code(String(row.charged ?? false)),
	]);
}

export const PAGES = bilingual('errors', words('Errors', '错误'), (language) => {
	const { introduction, codes, system, systemNote, columns } = LANGUAGES[language];
	return [
		introduction,
		codes,
		table(columns, errorRows(ERROR_TABLE, language)),
		system,
		systemNote,
		table(columns, errorRows(SYSTEM_CODES, language)),
	];
});
