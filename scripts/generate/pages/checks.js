'use strict';
const { code, codes, page, table } = require('./markdown');

const GROUPS = { complete: 'Is the report complete? 报告是否完整', consistent: 'Does it agree with itself? 报告是否自洽', file: 'Does the file look edited? 文件是否疑似被编辑' };

function checksPage({ CHECKS }) {
	return page(
		'# Checks 校验项',
		`Verify puts out one item for each of these ${CHECKS.length} checks: \`id\`, \`group\`, \`status\` (\`pass\`, \`fail\`, \`unknown\`), \`message\`, \`messageZh\` and \`evidence\` (path, value, what it was compared with). A check that fails is evidence that something deserves a look, not an accusation: the cause may be the print, the parser or the bank. A check is \`unknown\` when the report does not say enough.`,
		'The verdict answers three questions, one for each group: it is `fail` when a check of the group fails, `pass` when one passes and none fails, else `unknown`.',
		...Object.entries(GROUPS).flatMap(([group, title]) => [
			`## ${title}`,
			table(
				['Check', 'What should hold', '中文', 'How it is compared', 'Looks at'],
				CHECKS.filter((check) => check.group === group).map(({ id, claim, claimZh, method, sources }) => [code(id), claim, claimZh, method, codes(sources)]),
			),
		]),
	);
}

module.exports = { 'checks.md': checksPage };
