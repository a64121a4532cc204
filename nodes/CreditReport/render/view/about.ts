import { sectionOf } from '../../report/catalogue';
import { editionOf } from '../../report/catalogue/editions';
import { textAt } from '../../report/forms/read';
import { words, type Words } from '../../report/words';
import type { Material } from './material';
import type { Fact } from './types';

const READERS: Readonly<Record<string, Words>> = {
	local: words('Local engine (offline)', '本地引擎（离线）'),
	jd: words('JD AI', '京东 AI'),
};
const ENGLISH_EDITIONS: Readonly<Record<string, string>> = {
	'gen1-detailed-personal': 'Generation 1, detailed, for the person',
	'gen1-detailed-bank': 'Generation 1, detailed, for banks',
	'gen1-brief': 'Generation 1, brief',
	'gen2-brief': 'Generation 2, brief',
	'gen2-detailed-personal': 'Generation 2, detailed, for the person',
	'gen2-institution': 'Generation 2, detailed, for lenders',
};

interface Row {
	label: Words;
	value: (material: Material) => string | null;
	/** Where it stands in the report. */
	key?: string;
}

/** Fields of the header that say who and when. */
const OF_HEADER = ['whoWasChecked', 'idType', 'idNum', 'serialNo', 'createAt', 'organization', 'reason'] as const;

const printed = (key: (typeof OF_HEADER)[number]): Row => {
	const field = sectionOf('header')?.fields.find((candidate) => candidate.key === key);
	return {
		key,
		label: words(field?.english ?? key, field?.label ?? key),
		value: ({ facts }) => textAt(facts.report, key)?.replace('T', ' ') ?? null,
	};
};

/** Who and when, in the order of the print, then what was read. */
const ROWS: readonly Row[] = [
	...OF_HEADER.map(printed),
	{ label: words('Edition', '版式'), value: editionText },
	{ label: words('File', '文件'), value: fileText },
	{ label: words('Read by', '读取方式'), value: readerText },
];

/** The facts at the head of a view. */
export function aboutOf(material: Material): Fact[] {
	const doubted = new Set((material.shown.meta.review ?? []).map(({ path }) => path));
	return ROWS.map(({ label, value, key }) => ({
		label: material.say(label),
		value: value(material),
		isDoubted: key !== undefined && doubted.has(key),
	}));
}

/** The name of the person as it is shown. */
export const personOf = ({ facts }: Material): string | null => textAt(facts.report, 'whoWasChecked');

function editionText({ facts, language }: Material): string | null {
	const { edition } = facts.meta;
	if (edition === null || edition === undefined) return null;
	return (language === 'zh' ? editionOf(edition)?.name : ENGLISH_EDITIONS[edition]) ?? edition;
}

function fileText({ facts, say }: Material): string | null {
	const { pages, source } = facts.meta;
	const range = source?.pageRange;
	const parts = [
		source?.fileName ?? null,
		range && source?.report
			? say(words(`pages ${range.from}–${range.to}`, `第${range.from}–${range.to}页`))
			: typeof pages === 'number'
				? say(words(`${pages} pages`, `共${pages}页`))
				: null,
	].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join(say(words(', ', '，')));
}

function readerText({ facts: { meta }, say }: Material): string | null {
	const text = READERS[meta.engine ?? ''];
	if (text === undefined) return null;
	const pages = meta.recognisedPages?.length ?? 0;
	if (pages === 0) return say(text);
	const ofPages = words(
		`text of ${pages === 1 ? '1 page' : `${pages} pages`} recognised in pictures`,
		`${pages}页文字从图片识别`,
	);
	return [text, ofPages].map(say).join(say(words(', ', '，')));
}
