import { WARNINGS, type WarningRow } from '../../../nodes/CreditReport/report/forms/warnings';
import { words } from '../../../nodes/CreditReport/report/words';
import { bilingual, code, table, type Language } from './markdown';

const WORDS = {
	en: {
		introduction:
			'A report that was read carries in `meta.warnings` what a person should know of it: `code`, `message`, and where they are known `path` (`loans[3].balance`), `page` (of the file, from 1) and `value`. A report without warnings, without `meta.unparsed` and with `document` complete in `meta.completeness` was read from end to end.',
		columns: ['Code', 'Meaning', 'What to do'],
	},
	zh: {
		introduction:
			'读取成功的报告，需要人留意之处都列在 `meta.warnings` 中：`code`（代码）、`message`（英文消息），以及已知时的 `path`（字段，如 `loans[3].balance`）、`page`（文件中的第几页，从 1 起）和 `value`（值）。没有警告、没有 `meta.unparsed`，且 `meta.completeness` 中 `document` 为 complete 的报告，已从头到尾完整读取。',
		columns: ['代码', '含义', '怎么办'],
	},
} as const;

export const PAGES = bilingual('warnings', words('Warnings', '警告'), (language: Language) => [
	WORDS[language].introduction,
	table(
		WORDS[language].columns,
		Object.entries<WarningRow>(WARNINGS).map(([name, { meaning, advice }]) => [
			code(name),
			meaning[language],
			advice[language],
		]),
	),
]);
