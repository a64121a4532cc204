import type { ParsedReport } from '../../nodes/CreditReport/report/forms/reports';
import { builtApi } from '../built';
import type { ScannedDocument, ScanOrder } from './documents';
import { compareWithTruth, scoreOf, type Leaf, type Score } from './score';

/** What runs the recogniser: onnxruntime-node, or what comes with the package. */
export type Runtime = 'native' | 'wasm';

/** How a scanned document was read. */
export interface Measured {
	document: ScanOrder & { look: string };
	/** What recognised its pages. */
	runtime: Runtime;
	score: Score;
	/** What was not read as it is printed. */
	faults: Leaf[];
	/** Numbers of persons and contracts that are wrong, and nothing says so. */
	wrongNumbers: number;
	/** Amounts that are wrong, and how many of them are in `meta.review`. */
	wrongAmounts: number;
	reviewedAmounts: number;
	/** Share of the values that were read which are in `meta.review`. */
	flagged: number;
	pages: number;
	/** A page, in seconds: of the whole, and of the processor. */
	seconds: number;
	cpuSeconds: number;
	/** Code of the error, where nothing was read. */
	error?: string;
}

/** By the names of their keys: numbers that tell a person, a report or a contract from others. */
const NUMBERS =
	/(?:^|\.)(?:idNum|guarantorId|borrowerIdNum|taxpayerId|agreementNo|contractNo|limitCapNo|cardTail|docNo)$|^serialNo$/;
/** A scan of dozens of pages takes minutes. */
const TIMEOUT_MS = 3_600_000;

/** Reads a document with the engine as its users have it. */
export async function measure(document: ScannedDocument, runtime: Runtime): Promise<Measured> {
	const { edition, condition, seed, rich, look, truth, isBrief } = document;
	const started = performance.now();
	const cpu = process.cpuUsage();
	const { report, error } = await read(document.pdf, runtime);
	const spent = process.cpuUsage(cpu);
	const leaves = compareWithTruth(truth, report ?? {}, { ignore: look.ignore, isBrief });
	const flags = new Set(report?.meta.review?.map((entry) => entry.path));
	const isFlagged = ({ place }: Leaf): boolean => place !== undefined && flags.has(place);
	const values = leaves.filter(({ place }) => place !== undefined);
	const faults = leaves.filter(({ fate }) => fate !== 'correct');
	const amounts = faults.filter(({ type, fate }) => type === 'amount' && fate === 'wrong');
	const pages = (document.pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
	return {
		document: { edition, condition, seed, rich, look: look.name },
		runtime,
		score: scoreOf(leaves),
		faults,
		wrongNumbers: faults.filter((leaf) => leaf.fate === 'wrong' && NUMBERS.test(leaf.path) && !isFlagged(leaf)).length,
		wrongAmounts: amounts.length,
		reviewedAmounts: amounts.filter(isFlagged).length,
		flagged: values.length === 0 ? 0 : values.filter(isFlagged).length / values.length,
		pages,
		seconds: (performance.now() - started) / 1000 / pages,
		cpuSeconds: (spent.user + spent.system) / 1e6 / pages,
		error,
	};
}

async function read(pdf: Buffer, recognitionRuntime: Runtime): Promise<{ report?: ParsedReport; error?: string }> {
	const { parseCreditReports, CreditReportError } = builtApi();
	try {
		const [report, ...others] = await parseCreditReports(pdf, {
			values: 'printed',
			timeoutMs: TIMEOUT_MS,
			recognitionRuntime,
		});
		return { report, error: others.length > 0 ? `${others.length + 1} reports` : undefined };
	} catch (error) {
		if (!(error instanceof CreditReportError)) throw error;
		return { error: error.code };
	}
}
