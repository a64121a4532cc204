import { decode } from './decode';
import { readAnswer, type ToldAnswer } from './envelope';
import { adaptResult, type Adapted } from './response';

/** The body of an answer as it came, decompressed. Plain data: it crosses to a worker. */
export interface AnswerBody {
	httpStatus: number;
	bytes: Uint8Array;
	/** The header `content-type`. */
	contentType?: string;
}

/** What an answer says. Plain data as well. */
export interface ReadBody {
	/** Absent when the body is no answer of JD's. */
	answer?: ToldAnswer;
	/** The body is no answer that can be read, and yet speaks of a bill. */
	mayBeBilled?: boolean;
	/** What stands in the place of the report: empty where nothing does. */
	adapted?: Adapted;
	/** Characters were lost: the report is not to be used. */
	isGarbled: boolean;
}

/** Reads the body of an answer on another thread, or on this one. @throws CreditReportError CANCELLED and those of a worker */
export type BodyReader = (body: AnswerBody, signal?: AbortSignal) => Promise<ReadBody>;

/** A remark that is longer is none, and is not carried along. */
const LONGEST_REMARK = 10_000;

/** A yes as JD, or somebody in its place, may write it: see `readCharge`. */
const SAYS_BILLED = /"charge"\s{0,9}:\s{0,9}(?:true|1|"(?:true|yes|y|1)")/i;

/** Decodes, parses and adapts the body of an answer: all work that grows with it. Pure. */
export function readBody({ httpStatus, bytes, contentType }: AnswerBody): ReadBody {
	const { text, isGarbled } = decode(bytes, contentType);
	const read = readAnswer(httpStatus, text);
	if (!read) return { isGarbled, mayBeBilled: SAYS_BILLED.test(text) };
	const { structured, msg, reason, ...answer } = read;
	return {
		answer: { ...answer, msg: remark(msg), reason: remark(reason) },
		adapted: isGarbled ? undefined : adaptResult(structured),
		isGarbled,
	};
}

function remark(text: string | undefined): string | undefined {
	return text !== undefined && text.length <= LONGEST_REMARK ? text : undefined;
}
