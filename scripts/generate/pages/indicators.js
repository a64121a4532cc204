'use strict';
const { code, codes, page, table } = require('./markdown');

function indicatorsPage({ INDICATORS }) {
	return page(
		'# Indicators 指标',
		`Summarize puts out one flat item per report with these ${INDICATORS.length} keys, always all of them and in this order. Everything is as of the report's own time (\`createAt\`). What the report does not say is \`null\`, never 0. Amounts are in yuan as the report gives them (foreign currencies are printed converted).`,
		'An account is *open* when it is not settled, closed, transferred or never activated. Meanings of status words, repayment codes and inquiry reasons: `codes.json`.',
		table(
			['Key', '中文', 'English', 'Unit', 'Definition', 'From', 'Missing data'],
			INDICATORS.map(({ id, zh, english, unit, definition, sources, missing }) => [code(id), zh, english, unit, definition, codes(sources), missing]),
		),
	);
}

module.exports = { 'indicators.md': indicatorsPage };
