'use strict';
/** Markdown of the generated pages. */

const NOTE = '<!-- Made by scripts/generate/docs.js from the tables in nodes/CreditReport. Do not edit. -->';

function cell(text) {
	return String(text ?? '')
		.replace(/\|/g, '\\|')
		.replace(/\s+/g, ' ');
}

function table(headers, rows) {
	const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(', ');
const page = (...parts) => `${[NOTE, ...parts].join('\n\n')}\n`;

module.exports = { code, codes, page, table };
