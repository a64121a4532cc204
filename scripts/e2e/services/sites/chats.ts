import { createHmac } from 'node:crypto';

import type { Site, SiteAnswer, SiteRequest } from '../internet';

/** A group chat with a bot on one of the three platforms, as far as a webhook reaches it. */
export interface Chat extends Site {
	/** The address that the platform gives out, with its key. */
	webhook: string;
	/** What the bot signs with; undefined where the platform has no signatures. */
	secret?: string;
	/** Cards that the platform took. */
	cards: object[];
}

interface Platform {
	host: string;
	webhook: string;
	secret?: string;
	/** Why the platform would refuse this; undefined when it would not. It answers 200 in either case. */
	refusal(request: SiteRequest, body: Record<string, unknown>): SiteAnswer['body'] | undefined;
	accepted: object;
	/** The card in a message. */
	card(body: Record<string, unknown>): unknown;
}

function chat({ host, webhook, secret, refusal, accepted, card }: Platform): Chat {
	const cards: object[] = [];
	return {
		host,
		webhook,
		...(secret === undefined ? {} : { secret }),
		cards,
		answer(request) {
			const { pathname, searchParams } = new URL(webhook);
			const isKnown = request.path === pathname && [...searchParams].every(([k, v]) => request.query.get(k) === v);
			if (!isKnown || request.method !== 'POST')
				return { body: { code: 19001, errcode: 93000, msg: 'invalid webhook' } };
			const body = JSON.parse(request.body) as Record<string, unknown>;
			const refused = refusal(request, body);
			if (refused) return { body: refused };
			cards.push(card(body) as object);
			return { body: accepted };
		},
	};
}

const HOUR_MS = 3_600_000;
const isNow = (ms: number): boolean => Math.abs(Date.now() - ms) < HOUR_MS;
const hmac = (key: string, message: string): string => createHmac('sha256', key).update(message).digest('base64');
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

/** What a card in JSON 2.0 may hold here; Feishu refuses a card with anything that it does not know. */
function isFeishuCard(card: unknown): boolean {
	const { schema, header, body } = card as {
		schema?: string;
		header?: { title?: { tag: string; content: string }; template?: string };
		body?: { elements?: Array<{ tag: string; text?: { tag: string; content: string }; behaviors?: unknown[] }> };
	};
	return (
		schema === '2.0' &&
		header?.title?.tag === 'plain_text' &&
		isText(header.title.content) &&
		/^(green|orange|red|grey)$/.test(header.template ?? '') &&
		Object.keys(card as object).every((key) => ['schema', 'config', 'header', 'body'].includes(key)) &&
		(body?.elements ?? []).length > 0 &&
		body!.elements!.every(({ tag, text, behaviors }) =>
			tag === 'button' ? behaviors?.length === 1 : tag === 'hr' || (tag === 'div' && isText(text?.content)),
		)
	);
}

const FEISHU_SECRET = 'e2e-feishu-secret';

/** Feishu: time in seconds and signature in the body; time and secret are the key, and nothing is signed with it. */
export function feishuChat(): Chat {
	return chat({
		host: 'open.feishu.cn',
		webhook: 'https://open.feishu.cn/open-apis/bot/v2/hook/00000000-e2e0-4000-8000-000000000001',
		secret: FEISHU_SECRET,
		refusal(_request, { timestamp, sign, msg_type, card }) {
			if (!isNow(Number(timestamp) * 1000) || sign !== hmac(`${String(timestamp)}\n${FEISHU_SECRET}`, ''))
				return { code: 19021, msg: 'sign match fail or timestamp is not within one hour from current time', data: {} };
			if (msg_type !== 'interactive' || !isFeishuCard(card)) return { code: 9499, msg: 'Bad Request', data: {} };
			return undefined;
		},
		accepted: { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' },
		card: ({ card }) => card,
	});
}

/** The rows of a text notice, at most. */
const WECOM_ROWS = 6;

/** WeCom: the key in the address is all that there is. */
export function wecomChat(): Chat {
	return chat({
		host: 'qyapi.weixin.qq.com',
		webhook: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-e2e0-4000-8000-000000000002',
		refusal(_request, { msgtype, template_card }) {
			const { card_type, main_title, horizontal_content_list, card_action } = (template_card ?? {}) as {
				card_type?: string;
				main_title?: { title?: string };
				horizontal_content_list?: Array<{ keyname?: string; value?: string }>;
				card_action?: { type?: number; url?: string };
			};
			if (msgtype !== 'template_card' || card_type !== 'text_notice')
				return { errcode: 40008, errmsg: 'invalid message type' };
			const rows = horizontal_content_list ?? [];
			const isWhole =
				isText(main_title?.title) &&
				rows.length <= WECOM_ROWS &&
				rows.every(({ keyname, value }) => isText(keyname) && isText(value)) &&
				card_action?.type === 1 &&
				URL.canParse(card_action.url ?? '');
			return isWhole ? undefined : { errcode: 42022, errmsg: 'Template_Card invalid' };
		},
		accepted: { errcode: 0, errmsg: 'ok' },
		card: ({ template_card }) => template_card,
	});
}

const DINGTALK_SECRET = 'SECe2e-dingtalk-secret';

/** DingTalk: time in milliseconds and signature in the address; time and secret are signed with the secret. */
export function dingtalkChat(): Chat {
	return chat({
		host: 'oapi.dingtalk.com',
		webhook: 'https://oapi.dingtalk.com/robot/send?access_token=e2e-dingtalk-token',
		secret: DINGTALK_SECRET,
		refusal({ query }, { msgtype, actionCard }) {
			const timestamp = query.get('timestamp') ?? '';
			if (!isNow(Number(timestamp)) || query.get('sign') !== hmac(DINGTALK_SECRET, `${timestamp}\n${DINGTALK_SECRET}`))
				return { errcode: 310000, errmsg: 'description:机器人发送签名不匹配' };
			const { title, text, singleTitle, singleURL } = (actionCard ?? {}) as Record<string, unknown>;
			const isWhole = [title, text, singleTitle].every(isText) && isText(singleURL) && URL.canParse(singleURL);
			return msgtype === 'actionCard' && isWhole ? undefined : { errcode: 40035, errmsg: '缺少参数 json' };
		},
		accepted: { errcode: 0, errmsg: 'ok' },
		card: ({ actionCard }) => actionCard,
	});
}
