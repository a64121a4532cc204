/** An account of the sandbox. What is left out is unlimited or fine. */
export interface Account {
	appkey: string;
	secret: string;
	/** Calls left; -1 is without limit. */
	quota?: number;
	/** Calls per second. */
	qps?: number;
	/** The user is disabled (10050). */
	disabled?: boolean;
	/** The API was not purchased (10048). */
	unpaid?: boolean;
}

/** Where a failure of the recognition service shows up; which one the real gateway uses is not known. */
export type BusinessShape = 'http' | 'system' | 'envelope';

/** What the next request meets instead of a fair treatment. */
export type Fault =
	/** A refusal by the gateway. */
	| { kind: 'system'; code: string; charge?: boolean | null; httpStatus?: number }
	/** A failure of the recognition service. `charge: null` leaves the field out. */
	| { kind: 'business'; status: string; shape: BusinessShape; reason?: string; charge?: boolean | null }
	/** A bare HTTP status with an HTML page. */
	| { kind: 'http'; status: number; headers?: Record<string, string> }
	/** Any JSON with any status. */
	| { kind: 'json'; body: unknown; status?: number; headers?: Record<string, string> }
	/** Any bytes, in base64, as they are. */
	| { kind: 'bytes'; base64: string; status?: number; headers?: Record<string, string> }
	/** A failure whose texts repeat the address of the request, as careless gateways do. */
	| { kind: 'echo' }
	/** The connection is reset: at the first byte of the body, in its middle, or after all of it was read. */
	| { kind: 'reset'; when: 'beforeBody' | 'duringBody' | 'afterBody' }
	/** The body is never read and nothing is answered. */
	| { kind: 'stall' }
	/** The body is read with a pause after each piece of it. */
	| { kind: 'slowRead'; ms: number }
	/** A refusal before the body was read, and the connection closed. */
	| { kind: 'early'; code: string }
	/** Headers come late; or they come at once and the body late. */
	| { kind: 'slowHeaders' | 'slowBody'; ms: number }
	/** JSON that stops in the middle; or a connection that does. */
	| { kind: 'truncated' | 'cut' }
	/** The fair answer, compressed; or compressed and then damaged. */
	| { kind: 'gzip' | 'brokenGzip' }
	/** The fair answer behind this many bytes of white space. */
	| { kind: 'huge'; bytes: number }
	/** The fair answer in another wrapping. */
	| { kind: 'wrap'; how: 'nested' | 'stringResult' | 'remain' | 'noCharge' | 'bare' };

/** One request as the sandbox saw it. */
export interface SeenRequest {
	method: string;
	url: string;
	headers: Record<string, string | string[] | undefined>;
	/** True when the whole body arrived. */
	isComplete: boolean;
	/** The connection ended before the answer did, at this time (milliseconds, performance.now()). */
	lostAt?: number;
}

export interface Envelope {
	code: string;
	charge?: boolean;
	remainTimes?: number;
	remainSeconds: number;
	msg: string;
	result?: unknown;
	[key: string]: unknown;
}

/** An HTTP answer before it is written. */
export interface Reply {
	status: number;
	body: unknown;
}
