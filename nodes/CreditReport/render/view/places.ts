import { SECTIONS, sectionOf, type Field } from '../../report/catalogue';
import { DOCUMENT } from '../../report/facts/completeness';
import { words, type Words } from '../../report/words';
import { META_PLACES } from './evidenceWords';

const WHOLE = words('The report as a whole', '整份报告');
const FILE = words('The file', '文件');
const PART = /^([^[\]]+)(?:\[(\d+)\])?$/;

/** A section, or a nested list (`profile.mobiles`), by its title. */
export function sectionTitle(key: string): Words {
	return key === DOCUMENT ? WHOLE : placeOf(key);
}

/** A path in a report or its `meta` in words: `loans[2].balance` is 贷款 3 · 余额. What the contract does not know stays as it is. */
export function placeOf(path: string): Words {
	if (path === '' || path === 'meta') return WHOLE;
	const [head = '', ...rest] = path.split('.');
	const [, key = head, index] = PART.exec(head) ?? [];
	if (key === 'meta')
		return META_PLACES[path.replace(/\[\d+\]/g, '')] ?? joined([FILE, ...rest.map((part) => words(part, part))]);
	const section = sectionOf(key);
	if (section)
		return joined([numbered(words(section.english, section.title), index), ...labelsOf(section.fields, rest)]);
	return joined(labelsOf(SECTIONS.find(({ topLevel }) => topLevel)?.fields ?? [], path.split('.')));
}

function labelsOf(fields: readonly Field[], parts: readonly string[]): Words[] {
	const [part, ...rest] = parts;
	if (part === undefined) return [];
	const [, key = part, index] = PART.exec(part) ?? [];
	const field = fields.find((candidate) => candidate.key === key);
	if (!field) return parts.map((unknown) => words(unknown, unknown));
	return [numbered(words(field.english, field.label), index), ...labelsOf(field.fields ?? [], rest)];
}

function numbered({ en, zh }: Words, index: string | undefined): Words {
	if (index === undefined) return { en, zh };
	const no = Number(index) + 1;
	return words(`${en} ${no}`, `${zh} ${no}`);
}

function joined(parts: readonly Words[]): Words {
	return words(parts.map(({ en }) => en).join(' · '), parts.map(({ zh }) => zh).join(' · '));
}
