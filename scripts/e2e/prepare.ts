/** Installs the n8n that `npm run e2e` runs into the cache, when it is not there. CI does it beside the tests. */
import { installN8n } from './installation';
import { NEWEST } from './versions';

installN8n(NEWEST, (line) => process.stdout.write(`${line}\n`))
	.then(({ release, installSeconds }) => {
		const how = installSeconds === undefined ? 'was in the cache' : `was installed in ${installSeconds} s`;
		process.stdout.write(`n8n ${release.n8n} ${how}\n`);
	})
	.catch((error: Error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exitCode = 1;
	});
