import { text } from 'node:stream/consumers';

import type { Engine, EngineResult, ParseOptions, PdfSource } from '../../../nodes/CreditReport/engines/engine';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import type { Meta } from '../../../nodes/CreditReport/report/forms/types';
import { parseResult } from '../../report/support/reports';

/** An engine for tests of the n8n side: a "PDF" is the text `%PDF-` and, after a blank, what it stands for. */
export class FakeEngine implements Engine {
	readonly name = 'local';
	/** Options of every call, in order. */
	readonly calls: ParseOptions[] = [];

	constructor(private readonly meta: Partial<Meta> = {}) {}

	/** `%PDF- fails CODE` throws that error, `%PDF- report 42` is report number 42 with two loans, `%PDF- report 42+43` are two reports. */
	async parse(source: PdfSource, options: ParseOptions): Promise<EngineResult[]> {
		this.calls.push(options);
		const [header, kind, argument = ''] = (await text(await source.stream())).split(' ');
		if (header !== '%PDF-') throw new CreditReportError('NOT_A_PDF');
		if (kind === 'fails') throw new CreditReportError(argument);
		const loans = [
			{ serialNo: '1', amount: '10,000', balance: '--' },
			{ serialNo: '2', amount: '2,500', balance: null },
		];
		return argument.split('+').map((serialNo) =>
			parseResult(
				{ serialNo, whoWasChecked: '测试样例', idNum: '999101199001011234', loans },
				{
					source: {},
					edition: 'gen1-detailed-personal',
					generation: 1,
					pages: 1,
					durationMs: 1,
					...this.meta,
				},
			),
		);
	}
}
