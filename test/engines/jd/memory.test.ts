import { measureUploads } from '../../../scripts/bench/parts/jdUpload';

const SIZE_MB = 100;
/** The mark that is asked for; measured are about 10 MB. */
const LIMIT_MB = 40;

/** The high-water mark of a process is read from Linux's /proc. */
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
	"a PDF of 100 MB from n8n's store on disk takes no more memory than a small one",
	async () => {
		const [result] = await measureUploads(SIZE_MB, 1, ['filesystem']);
		expect(result?.peaks[0]).toBeGreaterThanOrEqual(0);
		expect(result?.peaks[0]).toBeLessThan(LIMIT_MB);
	},
	180_000,
);
