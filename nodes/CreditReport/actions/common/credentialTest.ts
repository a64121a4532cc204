import type { ICredentialDataDecryptedObject, INodeCredentialTestResult } from 'n8n-workflow';

import { CreditReportError } from '../../errors/CreditReportError';

/** The test of the credential JD AI API, in n8n's terms: what is wrong is the message below its form. */
export async function testJdAiApi(data?: ICredentialDataDecryptedObject): Promise<INodeCredentialTestResult> {
	const { testAccount } = await import('../../engines/jd/testAccount');
	try {
		await testAccount(data);
		return { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		const message = error instanceof CreditReportError ? `${error.message}. ${error.description}` : String(error);
		return { status: 'Error', message };
	}
}
