import { WARNINGS } from '../../../nodes/CreditReport/report/forms/warnings';
import { code, page, table, type Pages } from './markdown';

function warningsPage(): string {
	return page(
		'# Warnings 警告',
		'A report that was read carries in `meta.warnings` what a person should know of it: `code`, `message`, and where they are known `path` (`loans[3].balance`), `page` (of the file, from 1) and `value`. A report without warnings, without `meta.unparsed` and with `document` complete in `meta.completeness` was read from end to end.',
		table(
			['Code', 'Meaning', 'What to do'],
			Object.entries(WARNINGS).map(([name, { meaning, advice }]) => [code(name), meaning, advice]),
		),
	);
}

export const PAGES: Pages = { 'warnings.md': warningsPage };
