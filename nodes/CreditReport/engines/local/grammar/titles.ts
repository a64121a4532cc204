import { ENTERPRISE_TITLES } from './grammar';
import { normaliseLabel } from './labels';

const MAX_TITLE = 40;
const PERSONAL_TITLE = /^(?:中国人民银行征信中心)?个人信用报告(?:（[^（）]*）)?$/;

/** Is this line, as a whole, the title of a report? */
export function titleOf(text: string): 'personal' | 'enterprise' | undefined {
	if (text.length > MAX_TITLE) return undefined;
	const label = normaliseLabel(text);
	if (PERSONAL_TITLE.test(label)) return 'personal';
	return ENTERPRISE_TITLES.some((title) => label === title || (label.startsWith(`${title}（`) && label.endsWith('）'))) ? 'enterprise' : undefined;
}
