import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BENCH = join(__dirname, '../../../scripts/bench/jd-upload.js');
/** The mark that is asked for; measured are about 10 MB. */
const LIMIT_MB = 40;

/** The high-water mark of a process is read from Linux's /proc. */
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
	"a PDF of 100 MB from n8n's store on disk takes no more memory than a small one",
	async () => {
		const script = `require(${JSON.stringify(BENCH)}).measureUploads({ runs: 1, methods: ['filesystem'] }).then(([r]) => console.log(r.peaks[0]))`;
		const { stdout } = await promisify(execFile)(process.execPath, ['-e', script]);
		expect(Number(stdout)).toBeGreaterThanOrEqual(0);
		expect(Number(stdout)).toBeLessThan(LIMIT_MB);
	},
	180_000,
);
