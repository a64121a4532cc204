import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const RUN = join(__dirname, '../../../scripts/run.js');
/** The mark that is asked for; measured are about 10 MB. */
const LIMIT_MB = 40;

/** The high-water mark of a process is read from Linux's /proc. */
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
	"a PDF of 100 MB from n8n's store on disk takes no more memory than a small one",
	async () => {
		const { stdout } = await promisify(execFile)(process.execPath, [
			RUN,
			'bench/jd-upload',
			...['--runs', '1', '--methods', 'filesystem', '--json'],
		]);
		const [{ peaks }] = JSON.parse(stdout) as [{ peaks: number[] }];
		expect(peaks[0]).toBeGreaterThanOrEqual(0);
		expect(peaks[0]).toBeLessThan(LIMIT_MB);
	},
	180_000,
);
