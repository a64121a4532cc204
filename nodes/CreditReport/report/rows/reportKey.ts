import { createHash } from 'node:crypto';

import { REPORT_FIELDS } from '../catalogue';
import { canonical } from '../forms/canonical';
import type { AnyLeaves } from '../forms/leaves';
import { isBlank } from '../forms/normaliseValue';
import { at, textAt } from '../forms/read';
import type { ReportOf } from '../forms/records.generated';

/** Hexadecimal digits of a hash that keep reports apart: 128 bits. */
const HASH_LENGTH = 32;

/**
 * What tells a report from all others, the same whenever and from whatever file it is read: its printed number, without
 * blanks and in half-width digits, or `content:` with a hash of all that was read of a report without a number. The hash
 * is of what is given: of a masked report it tells nothing about the person, and it is another one than without the mask.
 */
export function reportKeyOf(report: ReportOf<AnyLeaves>): string {
	const number = (textAt(report, 'serialNo') ?? '').normalize('NFKC').replace(/\s/g, '');
	return isBlank(number) ? `content:${hashOf(report)}` : number;
}

/** Of the normalised report, so that it is the same in every form, and of what the contract knows alone: no file, no engine. */
function hashOf(report: ReportOf<AnyLeaves>): string {
	const whole = canonical(report);
	const content = REPORT_FIELDS.map(({ key }) => at<Readonly<Record<string, unknown>>, string>(whole, key));
	return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, HASH_LENGTH);
}
