import type { EditionGrammar, SectionGrammar } from '../grammar';
import { headingForms } from '../labels';
import type { Context } from '../reading/context';
import { outcome, type Reader } from '../reading/reader';
import type { CellToken, LineToken } from '../reading/token';

/** The section that a text is the title of, in an edition. */
export function sectionTitled(edition: EditionGrammar, text: string): SectionGrammar | undefined {
	for (const form of headingForms(text)) {
		const section = edition.headings.get(form);
		if (section) return section;
	}
	return undefined;
}

/** The title of a section of the edition: what follows is read as its contents. */
export function sectionHeadings(context: Context): Reader<LineToken | CellToken> {
	return {
		recognises: ({ passage }) => sectionTitled(context.edition, passage.text) !== undefined,
		take({ passage }) {
			const section = sectionTitled(context.edition, passage.text);
			if (!section) return undefined;
			context.enter(section, passage.whole().page);
			return outcome(passage.lines);
		},
	};
}
