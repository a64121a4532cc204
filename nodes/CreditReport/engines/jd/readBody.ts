import { decode } from './decode';
import { readAnswer, type ToldAnswer } from './envelope';
import { adaptResult, type Adapted } from './response';

/** The body of an answer as it came, decompressed. Plain data: it crosses to a worker. */
export interface AnswerBody {
	httpStatus: number;
	/** One after the other. */
	blocks: readonly Uint8Array[];
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

/**
 * Reads the body of an answer on another thread, which takes the memory of its blocks over, or on this one.
 *
 * @param timeoutMs milliseconds it may take
 * @throws CreditReportError CANCELLED and those of a worker
 */
export type BodyReader = (body: AnswerBody, signal: AbortSignal | undefined, timeoutMs: number) => Promise<ReadBody>;

/** A remark that is longer is none, and is not carried along. */
const LONGEST_REMARK = 10_000;

/** It speaks of a bill in JD's words, however it is written, and does not plainly say no. */
const SPEAKS_OF_A_BILL = /\bcharge(?![\\"'\s]{0,4}[:=>][\\"'\s]{0,9}(?:false|no?|0)\b)|扣费/i;
/** No text has these: it is compressed, or in an encoding nobody expects, and says who knows what. */
const NO_TEXT = /[\0-\x08\x0e-\x1f]/;

/** Decodes, parses and adapts the body of an answer: all work that grows with it. Pure. */
export function readBody({ httpStatus, blocks, contentType }: AnswerBody): ReadBody {
	const { text, isGarbled } = decode(Buffer.concat(blocks), contentType);
	const read = readAnswer(httpStatus, text);
	if (!read) return { isGarbled, mayBeBilled: isGarbled || SPEAKS_OF_A_BILL.test(text) || NO_TEXT.test(text) };
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
