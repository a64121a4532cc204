/** What keeps a server quiet and on this machine: no telemetry, no templates, no news. */
const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
};

export interface Settings {
	/** Holds `.n8n`, and is the home folder: `~/.n8n-files` is the one folder that n8n reads files of. */
	folder: string;
	port: number;
	brokerPort: number;
	/** More of n8n's own environment variables. */
	env?: Record<string, string>;
}

/** The environment of a server: what a user has after `npm install n8n`, plus a folder and a port of its own. */
export function environment(nodeBin: string, { folder, port, brokerPort, env = {} }: Settings): NodeJS.ProcessEnv {
	return {
		PATH: `${nodeBin}:${process.env.PATH}`,
		LANG: 'C.UTF-8',
		HOME: folder,
		N8N_USER_FOLDER: folder,
		N8N_PORT: String(port),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_SECURE_COOKIE: 'false',
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		...QUIET,
		...env,
	};
}
