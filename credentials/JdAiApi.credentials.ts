import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { readJdCredentials } from '../nodes/CreditReport/engines/jd/settings';
import { assertWithin, DEFAULT_BASE_URL, parseBaseUrl } from '../nodes/CreditReport/engines/jd/endpoint';
import { signedQuery } from '../nodes/CreditReport/engines/jd/sign';

/**
 * An account of the JD AI platform. Signs any request to its gateway, those of the HTTP Request node included.
 * The node tests it (`methods.credentialTest`): a request that n8n makes itself could not say what is wrong with a base URL.
 */
export class JdAiApi implements ICredentialType {
	name = 'jdAiApi';

	displayName = 'JD AI API';

	icon = { light: 'file:jdAiApi.svg', dark: 'file:jdAiApi.dark.svg' } as const;

	documentationUrl = 'https://www.npmjs.com/package/n8n-nodes-credit-report';

	properties: INodeProperties[] = [
		{
			displayName: 'Appkey',
			name: 'appkey',
			type: 'string',
			required: true,
			default: '',
			description: 'From the buyer console (买家中心控制台) of the JD AI platform',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'The secretkey that belongs to the appkey. It signs requests and is never sent.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: DEFAULT_BASE_URL,
			description: 'Address of the gateway. Only https, except for a server on this machine.',
		},
	];

	/** Adds appkey, timestamp and signature to the query when a request is sent, so that each one is signed anew. */
	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const { appkey, secret, baseUrl } = readJdCredentials(credentials);
		assertWithin(parseBaseUrl(baseUrl), targetOf(request));
		return { ...request, qs: { ...request.qs, ...signedQuery({ appkey, secret }, Date.now()) } };
	};
}

/** The HTTP Request node still speaks of `uri`. */
function targetOf(request: IHttpRequestOptions & { uri?: string }): string {
	const path = request.url || request.uri || '';
	return request.baseURL && !URL.canParse(path)
		? `${request.baseURL.replace(/\/$/, '')}/${path.replace(/^\//, '')}`
		: path;
}
