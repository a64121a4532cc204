import { look } from '../../nodes/CreditReport/engines/local';
import type { EngineResult } from '../../nodes/CreditReport/engines/engine';
import { startSandbox, type Sandbox } from '../../scripts/jd-sandbox';
import { sandboxEngine, sourceOf } from '../../scripts/jd-sandbox/client';

/** The JD engine with the look of the local one before it, and a gateway that keeps what it received. */
export interface ScanSandbox extends Sandbox {
	readonly received: Buffer[];
	parse(bytes: Buffer, password?: string): Promise<EngineResult[]>;
}

export async function startScanSandbox(): Promise<ScanSandbox> {
	const received: Buffer[] = [];
	const sandbox = await startSandbox({
		read: async (bytes) => {
			received.push(bytes);
			return { whoWasChecked: '测试某某' };
		},
	});
	const parse = async (bytes: Buffer, password?: string): Promise<EngineResult[]> =>
		await sandboxEngine(sandbox.url, { preflight: look }).parse(sourceOf(bytes), { password });
	return { ...sandbox, received, parse };
}
