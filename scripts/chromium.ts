/** Debian's browser, to print reports and to drive n8n's editor. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** It runs as root, and keeps off the network: no update, no sync, no look-ups at start. */
export const CHROMIUM_FLAGS: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
