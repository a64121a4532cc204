import {
	type ICredentials,
	ICredentialsHelper,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type IHttpRequestOptions,
	type INodeCredentialsDetails,
	type INodeProperties,
	type IRequestOptions,
} from 'n8n-workflow';

/** Credentials of a test, in plain: data by credential type, and the types that sign requests themselves. */
export class Credentials extends ICredentialsHelper {
	constructor(
		private readonly data: Readonly<Record<string, ICredentialDataDecryptedObject>>,
		private readonly types: Readonly<Record<string, ICredentialType>>,
	) {
		super();
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		type: string,
		request: IHttpRequestOptions | IRequestOptions,
	): Promise<IHttpRequestOptions> {
		const authenticate = this.types[type]?.authenticate;
		const options = request as IHttpRequestOptions;
		return typeof authenticate === 'function' ? await authenticate(credentials, options) : options;
	}

	async getDecrypted(
		_additionalData: unknown,
		_details: INodeCredentialsDetails,
		type: string,
	): Promise<ICredentialDataDecryptedObject> {
		const data = this.data[type];
		if (!data) throw new Error(`no credential of type ${type}`);
		return data;
	}

	getCredentialsProperties(type: string): INodeProperties[] {
		return this.types[type]?.properties ?? [];
	}

	getParentTypes(): string[] {
		return [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async preAuthentication(): Promise<undefined> {
		return undefined;
	}

	async runPreAuthentication(): Promise<undefined> {
		return undefined;
	}

	async getCredentials(): Promise<ICredentials> {
		throw new Error('credentials of a test are not encrypted');
	}

	async updateCredentials(): Promise<void> {}

	async updateCredentialsOauthTokenData(): Promise<void> {}
}
