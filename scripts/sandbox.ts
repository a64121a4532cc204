/**
 * Starts the JD sandbox gateway on this machine: the JD AI API without an account and without cost. What it returns for
 * a PDF is what the local engine reads from it. Port: JD_SANDBOX_PORT, default 8787. Stop it with Ctrl+C.
 */
import { builtApi } from './built';
import { SANDBOX_ACCOUNT, startSandbox } from './jd-sandbox';

const { parseCreditReport } = builtApi();

async function read(pdf: Buffer): Promise<Record<string, unknown>> {
	const { meta, ...structured } = await parseCreditReport(pdf, { values: 'printed', jdCompatible: true });
	process.stderr.write(`read a report (${meta.edition})\n`);
	return structured;
}

startSandbox({ read, port: Number(process.env.JD_SANDBOX_PORT || 8787) })
	.then((sandbox) =>
		process.stdout.write(`The JD sandbox gateway is running. Fill in the credential "JD AI API":

  Appkey    ${SANDBOX_ACCOUNT.appkey}
  Secret    ${SANDBOX_ACCOUNT.secret}
  Base URL  ${sandbox.url}

To see how a workflow takes a fault, script the next answers, one each:

  curl -d '[{"kind":"system","code":"10043"},{"kind":"http","status":504}]' ${sandbox.url}/sandbox/faults

All kinds: scripts/jd-sandbox/types.ts. What was asked so far: ${sandbox.url}/sandbox/requests
`),
	)
	.catch((error: Error) => {
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	});
