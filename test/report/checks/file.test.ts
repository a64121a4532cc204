import { verify } from '../../../nodes/CreditReport/report/checks';
import type { FileFacts } from '../../../nodes/CreditReport/report/forms/types';
import { GEN1, parsed } from '../support/reports';

function statusesOf(file: FileFacts): string[] {
	const ids = ['fileCreatedAfterReport', 'fileNotModified'];
	return verify(parsed(GEN1, { file }))
		.filter(({ id }) => ids.includes(id))
		.map(({ status }) => status);
}

it('a creation time before PDF existed comes from a clock that was never set, and says nothing', () => {
	const modifiedAt = '2024-05-01T10:00:00';
	expect(statusesOf({ createdAt: '1970-01-01T00:00:00', modifiedAt })).toEqual(['unknown', 'unknown']);
	expect(statusesOf({ createdAt: '1993-06-15T00:00:00', modifiedAt })).toEqual(['fail', 'fail']);
});
