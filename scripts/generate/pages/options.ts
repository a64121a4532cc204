import { RESOURCES } from '../../../nodes/CreditReport/actions/resources';
import { COMMANDS } from '../../../nodes/CreditReport/cli';
import { READ_OPTIONS } from '../../../nodes/CreditReport/cli/flags';
import type { Option, Scope, ValueType } from '../../../nodes/CreditReport/options/option';
import {
	API_OPTIONS,
	OPTIONS,
	PANEL_OPTIONS,
	PANEL_PARAMETERS,
	type OptionName,
} from '../../../nodes/CreditReport/options/table';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, table, type Language } from './markdown';

/** The words of the page itself. */
const WORDS = {
	en: {
		intro:
			'Every option, made from one table for the panel of the node, the command line and calls from code. What is not set has its default.',
		columns: ['Option', 'Values', 'Default', 'Where it changes something', 'Command line', 'In code', 'What it does'],
		panel: '## In the panel',
		panelNote:
			'*PDF Password* and *Engine* are parameters of their own, the others are in the collection *Options*. An expression may give what plainly means a value: `"20"` for 20, `yes` for true, the name shown for the value.',
		others: '## Of the command line or of calls from code alone',
		choices: '## Values to choose from',
		choiceColumns: ['Option', 'Value', 'Name', 'What it means'],
		code: '## Calls from code',
		codeNote:
			'`parseCreditReport`, `parseCreditReports` and `inspectPdf` take an object of options: those above whose name in code has no dot and which read a PDF, besides `jd` (`appkey`, `secret`, `baseUrl` and the members named `jd.` above) and `signal`. `extractSection` takes `headers`, `nested`, `chineseWords` and `reviewColumn`; `summarize` takes `headers`, `chineseWords`, `groups`, `overdueRule` and `mask`; `verify`, `screen` and `compareReports` take `mask`.',
		flag: 'yes or no',
		text: 'text',
		names: 'names',
		number: 'number',
		wholeNumber: 'whole number',
		from: 'from',
		to: 'to',
		yes: 'yes',
		no: 'no',
		all: 'all',
		none: 'none',
		everywhere: 'everywhere',
		reading: 'where a PDF is read',
		flat: 'not with *One Item per Section*',
		input: 'Input *Every ...* of the item',
		format: 'Format *Markdown Text*',
		notFormat: 'everywhere but in Format *Markdown Text*',
		engine: (name: string) => `engine ${name}`,
		readers: 'all that read reports',
		and: '; ',
	},
	zh: {
		intro: '全部选项，节点面板、命令行与代码调用皆由同一张表生成。未设置的取默认值。',
		columns: ['选项', '取值', '默认', '何处生效', '命令行', '代码', '作用'],
		panel: '## 面板',
		panelNote:
			'*PDF Password* 与 *Engine* 是单独的参数，其余都在 *Options* 集合中。表达式可给出含义明确的值：`"20"` 即 20，`是` 即 true，也可用显示的名称。',
		others: '## 仅用于命令行或代码调用',
		choices: '## 可选值',
		choiceColumns: ['选项', '值', '名称', '含义'],
		code: '## 代码调用',
		codeNote:
			'`parseCreditReport`、`parseCreditReports` 与 `inspectPdf` 接受选项对象：上表中代码名不含点且用于读取 PDF 的各项，另有 `jd`（`appkey`、`secret`、`baseUrl` 及上表以 `jd.` 开头的成员）与 `signal`。`extractSection` 接受 `headers`、`nested`、`chineseWords`、`reviewColumn`；`summarize` 接受 `headers`、`chineseWords`、`groups`、`overdueRule`、`mask`；`verify`、`screen` 与 `compareReports` 接受 `mask`。',
		flag: '是或否',
		text: '文本',
		names: '名称',
		number: '数字',
		wholeNumber: '整数',
		from: '最小',
		to: '最大',
		yes: '是',
		no: '否',
		all: '全部',
		none: '无',
		everywhere: '各处',
		reading: '读取 PDF 时',
		flat: '不含 *One Item per Section*',
		input: 'Input 为 *Every ...* 时',
		format: 'Format 为 *Markdown Text* 时',
		notFormat: 'Format 不为 *Markdown Text* 时',
		engine: (name: string) => `引擎 ${name}`,
		readers: '所有读取报告的命令',
		and: '；',
	},
} as const;

const nameOf = (name: OptionName): Option<unknown> => OPTIONS[name];

function valuesOf(type: ValueType, language: Language): string {
	const said = WORDS[language];
	switch (type.kind) {
		case 'flag':
			return said.flag;
		case 'text':
			return said.text;
		case 'number': {
			const { min, max, decimals } = type;
			const range = [min === undefined ? '' : `${said.from} ${min}`, max === undefined ? '' : `${said.to} ${max}`];
			return [decimals === undefined ? said.wholeNumber : said.number, ...range]
				.filter((part) => part !== '')
				.join(' ');
		}
		case 'choice':
			return type.choices.map(({ value }) => code(value)).join(', ');
		case 'names':
			return said.names;
	}
}

function defaultOf({ type, default: initial, unset }: Option<unknown>, language: Language): string {
	const said = WORDS[language];
	if (unset) return unset[language];
	if (type.kind === 'names') return said.all;
	if (type.kind === 'flag') return initial === true ? said.yes : said.no;
	return initial === undefined || initial === '' ? said.none : code(String(initial));
}

/** An operation as the panel names it. */
function operationNamed(value: string): string {
	const operations = RESOURCES.flatMap(({ operations: all }) => all.map(({ FIELD }) => FIELD));
	return operations.find((field) => field.value === value)?.name ?? value;
}

function scopeOf(
	{ operations, engine, input, format, notFormat, reading, flat }: Scope = {},
	language: Language,
): string {
	const said = WORDS[language];
	const parts = [
		...(operations ? [operations.map(operationNamed).join(', ')] : []),
		...(engine ? [said.engine(engine)] : []),
		...(input ? [said.input] : []),
		...(format ? [said.format] : []),
		...(notFormat ? [said.notFormat] : []),
		...(reading && !operations && !engine ? [said.reading] : []),
		...(flat ? [said.flat] : []),
	];
	return parts.length === 0 ? said.everywhere : parts.join(said.and);
}

/** The commands that take an option. */
function commandsWith(name: OptionName): string[] {
	return Object.entries(COMMANDS).flatMap(([command, { options }]) => (options.includes(name) ? [command] : []));
}

/** The flag of an option with the commands that take it. */
function flagOf(name: OptionName, language: Language): string {
	const { flag } = nameOf(name);
	if (flag === undefined) return '';
	const takers = commandsWith(name);
	const readers = commandsWith('engine');
	const isShared = (READ_OPTIONS as readonly OptionName[]).includes(name);
	const told = isShared ? [WORDS[language].readers, ...takers.filter((taker) => !readers.includes(taker))] : takers;
	return `${code(`--${flag.name}${flag.placeholder === undefined ? '' : ` ${flag.placeholder}`}`)} (${told.join(', ')})`;
}

function codeOf(name: OptionName): string {
	const own = (API_OPTIONS as readonly OptionName[]).includes(name) ? name : undefined;
	const { code: other } = nameOf(name);
	return other === undefined && own === undefined ? '' : code(other ?? own ?? '');
}

function row(name: OptionName, language: Language): string[] {
	const option = nameOf(name);
	// In Chinese the panel's own name stands beside: the panel is in English.
	const title = language === 'zh' ? `${option.name.zh} *${option.name.en}*` : option.name.en;
	return [
		title,
		valuesOf(option.type, language),
		defaultOf(option, language),
		scopeOf(option.scope, language),
		flagOf(name, language),
		codeOf(name),
		option.text[language],
	];
}

/** Where an option changes something is told by the commands that take it. */
const withoutScope = (cells: readonly string[]): string[] => cells.filter((_, column) => column !== 3);

function choiceRows(name: OptionName, language: Language): string[][] {
	const { type, name: title } = nameOf(name);
	if (type.kind !== 'choice' && type.kind !== 'names') return [];
	return type.choices.map(({ value, name: choice, text }) => [
		title[language],
		code(value),
		choice[language],
		text?.[language] ?? '',
	]);
}

const IN_PANEL: readonly OptionName[] = [...PANEL_PARAMETERS, ...PANEL_OPTIONS];
const OTHERS = (Object.keys(OPTIONS) as OptionName[]).filter((name) => !IN_PANEL.includes(name));

export const PAGES = bilingual('options', words('Options', '选项'), (language) => {
	const said = WORDS[language];
	return [
		said.intro,
		said.panel,
		said.panelNote,
		table(
			said.columns,
			IN_PANEL.map((name) => row(name, language)),
		),
		said.others,
		table(
			withoutScope(said.columns),
			OTHERS.map((name) => withoutScope(row(name, language))),
		),
		said.choices,
		table(
			said.choiceColumns,
			[...IN_PANEL, ...OTHERS].flatMap((name) => choiceRows(name, language)),
		),
		said.code,
		said.codeNote,
	];
});
