import { CreditReportError } from '../../../errors/CreditReportError';
import type { Warning } from '../../../report/forms/types';
import type { PageSource } from '../source/pageSource';

type Attachments = Pick<PageSource, 'attachments'>;

/** Attached files are documents of their own, and are not read. */
export function attachmentWarnings({ attachments = 0 }: Attachments): Warning[] {
	return attachments === 0
		? []
		: [{ code: 'ATTACHMENT_NOT_READ', message: `Files attached to the PDF were not read: ${attachments}` }];
}

/** A portfolio, or a mail kept as PDF, has the report attached to it. */
export function withAttachments(error: CreditReportError, { attachments = 0 }: Attachments): CreditReportError {
	if (attachments === 0) return error;
	const { code, message, description } = error.toData();
	return new CreditReportError(code, {
		message,
		description: `${attachments === 1 ? 'A file is' : `${attachments} files are`} attached to this PDF: if the report is among them, save it and read it on its own. ${description}`,
	});
}
