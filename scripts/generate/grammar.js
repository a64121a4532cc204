'use strict';
/**
 * Makes the grammar of the tables (nodes/CreditReport/engines/local/grammar/tables.generated.json) from the contract's
 * editions.json: the parser's own format, without the words meant for people. `npm run generate` writes it; a test checks
 * that it is fresh. Sentences are specified in words in the contract, so their patterns are written by hand (sentences/).
 */
const fs = require('node:fs');
const path = require('node:path');

const SOURCE = path.join(__dirname, '../contract/editions.json');
const TARGET = path.join(__dirname, '../../nodes/CreditReport/engines/local/grammar/tables.generated.json');

/** @returns {string} name of the outermost list of a path (`loans[].notes[].type` -> `loans`), or '' */
function rootList(fieldPath) {
	return /^(\w+)\[\]/.exec(fieldPath)?.[1] ?? '';
}

function leaves(headers) {
	return headers.flatMap((header) => (typeof header === 'string' ? [header] : leaves(header.headers)));
}

/** Header groups with the number of leaf columns each spans; a plain column is a group of none. */
function groups(headers) {
	if (headers.every((header) => typeof header === 'string')) return undefined;
	return headers.map((header) =>
		typeof header === 'string' ? { span: 1 } : { label: header.group, span: leaves(header.headers).length },
	);
}

function compact(object) {
	return Object.fromEntries(
		Object.entries(object).filter(
			([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
		),
	);
}

function table(source) {
	return compact({
		title: source.title,
		groupTitle: source.groupTitle,
		layout: source.layout,
		labels: leaves(source.headers),
		groups: groups(source.headers),
		fields: source.fields.map((field) => (field === null ? [] : [field].flat())),
		set: source.set,
		setByGroup: source.setByGroup,
		rows: source.rows?.map((row) => ({
			label: [row.label].flat(),
			set: row.set ?? {},
			fields: row.fields.map((field) => (field === null ? '' : field)),
		})),
		headerless: source.headerPrinted === false ? true : undefined,
		yearRows: source.yearColumnRowSpan,
	});
}

function section(source) {
	const tables = source.tables.map(table);
	const opened = source.sentences
		.filter((sentence) => sentence.kind !== 'tableCaption')
		.flatMap((sentence) => Object.keys(sentence.captures).map(rootList));
	const written = tables.flatMap((entry) => [...entry.fields.flat(), ...Object.keys(entry.set ?? {})].map(rootList));
	return compact({
		titles: [source.heading, ...(source.headingVariants ?? [])],
		level: source.level,
		skip: source.skip,
		set: source.set,
		subheadings: source.lists,
		lists: [...new Set([...opened, ...written])].filter(Boolean),
		openedByText: [...new Set(opened)].filter(Boolean),
		tables,
	});
}

/** @returns {string} the generated file */
function generate() {
	const source = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));
	const grammar = {
		aliases: source.headerAliases,
		enterpriseTitles: source.enterpriseCues.title,
		editions: source.editions.map((edition) => ({
			key: edition.key,
			generation: edition.generation,
			title: edition.title,
			cues: edition.cues,
			sections: edition.sections.map(section),
			derivations: source.derivations
				.filter((derivation) => derivation.editions.includes(edition.key))
				.map(({ editions, note, ...derivation }) => derivation),
		})),
	};
	return `${JSON.stringify(grammar, null, '\t')}\n`;
}

module.exports = { generate, TARGET };

if (require.main === module) fs.writeFileSync(TARGET, generate());
