import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { freePort, Server } from '../processes';
import { until } from '../until';

/** Whose mailbox it is; Dovecot delivers to no user with a number below its `first_valid_uid`. */
const OWNER = 'nobody';
const ACCOUNT = { user: 'broker', password: 'sandbox-mailbox' };

/** A mail that arrives. */
export interface Mail {
	from: string;
	subject: string;
	text: string;
	attachments: Array<{ fileName: string; contentType: string; bytes: Buffer }>;
}

/** An IMAP server of Debian's package with one mailbox. */
export interface MailServer {
	port: number;
	user: string;
	password: string;
	/** How often somebody logged in so far. */
	logins(): number;
	/** Puts a mail into the inbox, unread. */
	deliver(mail: Mail): void;
	stop(): Promise<void>;
}

/** Dovecot on loopback, without encryption, in a folder of its own. Root alone can start it. */
export async function startMailServer(folder: string): Promise<MailServer> {
	const base = path.join(folder, 'imap');
	const inbox = path.join(base, 'home/Maildir');
	for (const part of ['cur', 'new', 'tmp']) mkdirSync(path.join(inbox, part), { recursive: true });
	mkdirSync(path.join(base, 'run'));
	execFileSync('chown', ['-R', OWNER, path.join(base, 'home')]);
	const port = await freePort();
	const file = path.join(base, 'dovecot.conf');
	writeFileSync(file, configuration(base, port));
	const server = Server.start('dovecot', 'dovecot', ['-F', '-c', file], { log: path.join(folder, 'imap.log') });
	await until('Dovecot answers', async () => {
		server.assertRunning();
		const greeting = execFileSync('bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${port}; head -c 4 <&3`], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return greeting === '* OK' ? true : undefined;
	});
	let count = 0;
	return {
		port,
		...ACCOUNT,
		logins: () => server.log.split('imap-login: Info: Login:').length - 1,
		deliver: (mail) => {
			const name = `${Date.now()}.${++count}.sandbox`;
			const draft = path.join(inbox, 'tmp', name);
			writeFileSync(draft, message(mail));
			execFileSync('chown', [OWNER, draft]);
			execFileSync('mv', [draft, path.join(inbox, 'new', name)]);
		},
		stop: async () => await server.stop(),
	};
}

function configuration(base: string, port: number): string {
	return `
protocols = imap
listen = 127.0.0.1
base_dir = ${base}/run
state_dir = ${base}/run
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=${ACCOUNT.password}
}
userdb {
  driver = static
  args = uid=${OWNER} gid=nogroup home=${base}/home
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

/** A mail as MIME, with names as mail programs write them: in UTF-8 as encoded words. */
export function message({ from, subject, text, attachments }: Mail): string {
	const boundary = 'sandbox-boundary';
	const word = (value: string): string => `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;
	const lines = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
	const parts = attachments.map(
		({ fileName, contentType, bytes }) =>
			`--${boundary}\r\nContent-Type: ${contentType}; name="${word(fileName)}"\r\n` +
			`Content-Disposition: attachment; filename="${word(fileName)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(bytes)}\r\n`,
	);
	return (
		`From: ${from}\r\nTo: broker@example.invalid\r\nSubject: ${word(subject)}\r\nDate: ${new Date().toUTCString()}\r\n` +
		`Message-ID: <${Date.now()}.${Math.floor(performance.now() * 1000)}@example.invalid>\r\nMIME-Version: 1.0\r\n` +
		`Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n` +
		`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(Buffer.from(text))}\r\n` +
		`${parts.join('')}--${boundary}--\r\n`
	);
}
