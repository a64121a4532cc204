import { accountGroupOf } from '../editions/common/accountGroups';
import { titleLabel } from '../labels';
import { Passage } from '../passage';
import type { Context } from '../reading/context';
import { NOTHING, outcome, type Reader } from '../reading/reader';
import type { CellToken, LineToken } from '../reading/token';

/** How the sub-headings over accounts end. */
const SUBHEADING = /账户明细如下$/;

/** Sub-headings over accounts (`从未发生过逾期的账户明细如下`), which say something of each below. One may wrap. */
export function subheadings(context: Context): Reader<LineToken | CellToken> {
	const isKnown = (label: string): boolean => context.position.section.subheadings.has(label);

	/** Two lines that say together what neither does alone. */
	const wrapped = (token: LineToken | CellToken): Passage | undefined => {
		const next = token.kind === 'line' ? token.following[0] : undefined;
		const label = titleLabel(token.passage.text);
		if (!next || next.page !== token.page || !accountGroupOf(label) || isKnown(label)) return undefined;
		const both = new Passage([...token.lines, next]);
		return isKnown(titleLabel(both.text)) ? both : undefined;
	};
	const isSubheading = (label: string): boolean => isKnown(label) || SUBHEADING.test(label);

	return {
		recognises: (token) => wrapped(token) !== undefined || isSubheading(titleLabel(token.passage.text)),
		take(token) {
			const both = wrapped(token);
			const passage = both ?? token.passage;
			const label = titleLabel(passage.text);
			if (!isSubheading(label)) return undefined;
			const isUnderstood = isKnown(label) || accountGroupOf(label) !== undefined;
			context.position.subheading = label;
			// What another heading says of its accounts is not known.
			return { ...(isUnderstood ? outcome(passage.lines) : NOTHING), span: both ? 2 : 1 };
		},
	};
}
