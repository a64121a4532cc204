import { SECTIONS, type Field } from '../catalogue';
import type { LeafPath } from '../forms/paths';
import { at } from '../forms/read';
import type { NormalisedReport, ReportLeaf } from '../forms/reports';
import { changeOf, directionOf, type Change, type Worse } from './change';
import { doubtOfAbsence, isSameEdition, type Both } from './knownAbsence';
import type { KindId } from './changeKinds';
import { isMasked, isSameValue } from './sameValue';

interface PersonField {
	kind: KindId;
	section: string;
	path: ReportLeaf;
	worse?: Worse;
}

const personal = (...keys: Array<LeafPath<NormalisedReport['profile']>>): PersonField[] =>
	keys.map((key) => ({ kind: 'personChanged', section: 'profile', path: `profile.${key}` }));

/** What is compared of the person; lists of phones, homes and jobs are in recordLists.ts. */
const PERSON_FIELDS: readonly PersonField[] = [
	{ kind: 'personChanged', section: 'header', path: 'whoWasChecked' },
	{ kind: 'personChanged', section: 'header', path: 'idType' },
	...personal(
		'gender',
		'birthday',
		'isMarried',
		'mobile',
		'officeTel',
		'homeTel',
		'education',
		'qualification',
		'employmentStatus',
		'nationality',
		'email',
		'postAddr',
		'registerAddr',
	),
	...personal(
		'connubialInfo.name',
		'connubialInfo.idType',
		'connubialInfo.idNum',
		'connubialInfo.compony',
		'connubialInfo.tel',
	),
	{ kind: 'alertChanged', section: 'header', path: 'fraudAlert.flag' },
	{ kind: 'alertChanged', section: 'header', path: 'objectionNum', worse: 'higher' },
	{ kind: 'scoreChanged', section: 'creditScore', path: 'creditScore.score', worse: 'lower' },
];

/** What differs in what the reports say of the person: personal data, alerts at their head, the score. */
export function personChanges(both: Both): Change[] {
	return PERSON_FIELDS.flatMap((field) => fieldChange(both, field));
}

function fieldChange(both: Both, { kind, section, path, worse = 'never' }: PersonField): Change[] {
	const [old, now] = [at(both.old.report, path), at(both.now.report, path)];
	// Two masks may hide different parts; of one what is visible differs or not.
	if ((isMasked(old) && isMasked(now)) || isSameValue(old, now)) return [];
	const isOneSided = old === null || now === null;
	if (isOneSided && !isSameEdition(both)) return [];
	const doubt = !isOneSided ? null : doubtOfAbsence(both, old === null ? 'old' : 'now', section);
	const labels = labelsOf(path);
	return [
		changeOf({
			kind,
			section,
			oldPath: path,
			newPath: path,
			field: path.replace(/^profile\./, ''),
			...labels,
			old,
			new: now,
			direction: directionOf(old, now, worse),
			doubt,
		}),
	];
}

/** The labels of the catalogue; what lies in an object (the spouse) is told by its labels too. */
function labelsOf(path: string): Pick<Change, 'fieldZh' | 'fieldEnglish'> {
	let fields: readonly Field[] = SECTIONS.flatMap((section) =>
		section.topLevel
			? section.fields
			: [
					{
						key: section.key,
						label: '',
						english: '',
						type: section.kind,
						origin: section.origin,
						fields: section.fields,
					},
				],
	);
	const chain = path.split('.').map((key) => {
		const field = fields.find((candidate) => candidate.key === key);
		fields = field?.fields ?? [];
		return field;
	});
	const words = (of: (field: Field) => string): string =>
		chain.flatMap((field) => (field && of(field) !== '' ? [of(field)] : [])).join(' ');
	return {
		fieldZh: words(({ key, label }) => (key === 'connubialInfo' ? '配偶' : label)),
		fieldEnglish: words(({ key, english }) => (key === 'connubialInfo' ? 'Spouse' : english)),
	};
}
