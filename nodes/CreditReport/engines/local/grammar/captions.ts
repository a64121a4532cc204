import type { Unparsed } from '../../../report/forms/types';
import type { Context } from './reading/context';
import { CAPTION_LINES, NUMBER_KEYS } from './editions/common/captionLines';
import { canonical } from './labels';
import { isField } from './tables/fits';
import type { Passage } from './passage';
import { capturesOf } from './sentences/pattern';

/** No caption is longer: the longest carries the number of an agreement. */
const LONGEST = 120;

/** Is this line, as a whole, a caption in some section? */
export function isCaption(line: string): boolean {
	if (line.length > LONGEST) return false;
	const text = canonical(line);
	return CAPTION_LINES.some((caption) => caption.pattern.test(text));
}

/** A caption that was recognised, to be stored once what came before it is finished. */
export interface FoundCaption {
	/** @returns captures that are no fields: they are left over */
	apply(): Unparsed[];
}

/** @returns undefined when the text is no caption, or the section has no list it could belong to */
export function findCaption(context: Context, passage: Passage): FoundCaption | undefined {
	const text = canonical(passage.text);
	const caption = CAPTION_LINES.find((candidate) => candidate.pattern.test(text));
	const list = context.position.section.lists.find((name) => name !== 'statements');
	if (!caption || list === undefined) return undefined;
	return {
		apply() {
			if (caption.opens) context.open(list, passage.whole());
			const left: Unparsed[] = [];
			for (const { key: name, from, to } of capturesOf(caption.pattern.exec(text) as RegExpExecArray)) {
				const key = name === 'no' ? (NUMBER_KEYS[list] ?? 'no') : name.replace('__', '.');
				const value = passage.slice(from, to);
				if (!isField(`${list}[].${key}`)) {
					left.push({ page: value.page, text: value.text });
					continue;
				}
				context.ensureRecord(`${list}[].${key}`, value);
				context.write(`${list}[].${key}`, value);
			}
			return left;
		},
	};
}
