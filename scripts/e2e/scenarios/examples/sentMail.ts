import type { Surroundings } from './example';

/** A mail that n8n sent, as its reader sees it. */
export interface ReadMail {
	/** Of the envelope. */
	to: string[];
	subject: string;
	text: string;
	attachments: Array<{ filename?: string; content: Buffer }>;
}

/** The newest mail of the outbox, read with n8n's own library. */
export async function lastMail({ installation, outbox }: Surroundings): Promise<ReadMail> {
	const { simpleParser } = installation.require('mailparser') as {
		simpleParser(message: Buffer): Promise<Omit<ReadMail, 'to'>>;
	};
	const { to, message } = outbox.mails.at(-1)!;
	const { subject, text, attachments } = await simpleParser(message);
	return { to, subject, text, attachments };
}
