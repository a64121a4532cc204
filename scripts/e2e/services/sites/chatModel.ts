import type { Site } from '../internet';

/** A service that speaks as OpenAI's chat completions do. */
export interface ChatModel extends Site {
	/** The key that it knows, and the address of its interface. */
	key: string;
	baseUrl: string;
	/** What it says to everyone. */
	answerText: string;
	/** What it was asked, message by message. */
	asked: Array<Array<{ role: string; content: string }>>;
}

export function chatModel(): ChatModel {
	const key = 'sk-e2e-model-key';
	const answerText = '总体情况：有两个账户当前逾期。建议先还清逾期金额。<script>x()</script>';
	const asked: ChatModel['asked'] = [];
	return {
		host: 'api.openai.com',
		key,
		baseUrl: 'https://api.openai.com/v1',
		answerText,
		asked,
		answer({ method, path, headers, body }) {
			if (headers.authorization !== `Bearer ${key}`)
				return { status: 401, body: { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } } };
			if (method !== 'POST' || path !== '/v1/chat/completions')
				return { status: 404, body: { error: { message: `no such place: ${path}` } } };
			const { model, messages } = JSON.parse(body) as { model: string; messages: ChatModel['asked'][number] };
			asked.push(messages);
			return {
				body: {
					id: `chatcmpl-${asked.length}`,
					object: 'chat.completion',
					created: Math.floor(Date.now() / 1000),
					model,
					choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: answerText } }],
					usage: { prompt_tokens: body.length, completion_tokens: answerText.length, total_tokens: body.length },
				},
			};
		},
	};
}
