import { chatModel, type ChatModel } from './chatModel';
import { dingtalkChat, feishuChat, wecomChat, type Chat } from './chats';
import { hubspot, type Hubspot } from './hubspot';

/** The sites that the examples speak to. */
export interface Sites {
	feishu: Chat;
	wecom: Chat;
	dingtalk: Chat;
	hubspot: Hubspot;
	model: ChatModel;
}

export function makeSites(): Sites {
	return { feishu: feishuChat(), wecom: wecomChat(), dingtalk: dingtalkChat(), hubspot: hubspot(), model: chatModel() };
}
