import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

const ACCOUNT = { user: 'clerk', password: 'sandbox-outbox' };

/** A mail as it was handed in: whom the envelope names, and the bytes of the message. */
export interface SentMail {
	to: string[];
	message: Buffer;
}

/** An SMTP server that keeps what it is given. */
export interface Outbox {
	port: number;
	user: string;
	password: string;
	/** In the order in which they came. */
	readonly mails: SentMail[];
	/** Refuses the recipients of the next mail for good. */
	refuseNext(): void;
	stop(): Promise<void>;
}

/** SMTP on loopback, without encryption: as much of it as a mail program needs to hand in a mail. */
export async function startOutbox(): Promise<Outbox> {
	const mails: SentMail[] = [];
	const sockets = new Set<Socket>();
	let isRefusing = false;
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		// One that goes away in mid-sentence is not the server's trouble.
		socket.on('error', () => socket.destroy());
		void talk(socket, mails, () => {
			const refuses = isRefusing;
			isRefusing = false;
			return refuses;
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		...ACCOUNT,
		mails,
		refuseNext: () => {
			isRefusing = true;
		},
		stop: async () => {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		},
	};
}

/** One session. @param refuses whether the recipient that is named now is turned away */
async function talk(socket: Socket, mails: SentMail[], refuses: () => boolean): Promise<void> {
	const say = (line: string): void => void socket.write(`${line}\r\n`);
	let to: string[] = [];
	let body: string[] | undefined;
	let isKnown = false;
	say('220 sandbox ESMTP');
	// Messages are 7 bit, or bytes that are kept as they come.
	socket.setEncoding('latin1');
	for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
		if (body !== undefined) {
			if (line === '.') {
				mails.push({ to, message: Buffer.from(body.join('\r\n'), 'latin1') });
				[to, body] = [[], undefined];
				say('250 kept');
			} else body.push(line.startsWith('.') ? line.slice(1) : line);
			continue;
		}
		const [, verb = '', rest = ''] = /^(\w+)\s*(.*)$/.exec(line) ?? [];
		switch (verb.toUpperCase()) {
			case 'EHLO':
				say('250-sandbox');
				say('250 AUTH PLAIN');
				break;
			case 'AUTH': {
				const [, user, password] = Buffer.from(rest.split(' ')[1] ?? '', 'base64')
					.toString()
					.split('\0');
				isKnown = user === ACCOUNT.user && password === ACCOUNT.password;
				say(isKnown ? '235 welcome' : '535 nobody of that name');
				break;
			}
			case 'MAIL':
				to = [];
				say(isKnown ? '250 go on' : '530 who are you');
				break;
			case 'RCPT':
				if (refuses()) say('550 5.1.1 no such mailbox');
				else {
					to.push(/<(.*?)>/.exec(rest)?.[1] ?? rest);
					say('250 go on');
				}
				break;
			case 'DATA':
				body = [];
				say('354 end with a dot');
				break;
			case 'QUIT':
				say('221 goodbye');
				socket.end();
				break;
			default:
				say('250 as you like');
		}
	}
}
