import { dingtalkChat, feishuChat, wecomChat, type Chat } from './chats';
import { hubspot, type Hubspot } from './hubspot';

/** The sites that the examples speak to. */
export interface Sites {
	feishu: Chat;
	wecom: Chat;
	dingtalk: Chat;
	hubspot: Hubspot;
}

export function makeSites(): Sites {
	return { feishu: feishuChat(), wecom: wecomChat(), dingtalk: dingtalkChat(), hubspot: hubspot() };
}
