import { createHash } from 'node:crypto';

import { words } from '../../report/words';
import type { ReportView } from '../view/types';
import { html, trusted, type Content, type Markup } from './markup';
import { bars } from './parts/bars';
import { checks } from './parts/checks';
import { dues } from './parts/dues';
import { figures, standOut } from './parts/figures';
import { head } from './parts/head';
import { heatMap } from './parts/heatMap';
import { review } from './parts/review';
import { tables } from './parts/tables';
import { timeline } from './parts/timeline';
import { unread } from './parts/unread';
import { STYLE } from './style';
import { sayIn, type Say } from '../words';

/** The page from top to bottom. */
const PARTS: ReadonlyArray<(view: ReportView, say: Say) => Content> = [
	standOut,
	figures,
	heatMap,
	bars,
	timeline,
	dues,
	checks,
	review,
	unread,
	tables,
];

const SKIP = words('Skip to the report', '跳到正文');
const FOOT = words(
	'“—” and “not known” stand for what is not printed or not certain, never for 0. Amounts in yuan. Made by n8n-nodes-credit-report; this page loads nothing and runs no script.',
	'“—”与“未知”表示未列示或无法确定，不等于0。金额单位为元。由 n8n-nodes-credit-report 生成；本页不加载外部资源，不运行脚本。',
);

const STYLE_ELEMENT = trusted(`<style>${STYLE}</style>`);

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded, nothing runs, nothing is sent; of styles the one block below, of pictures those within the page, where it has any. */
const policyOf = ({ review }: ReportView): string =>
	[
		"default-src 'none'",
		`style-src 'sha256-${STYLE_HASH}'`,
		"script-src 'none'",
		`img-src ${review?.values.some(({ picture }) => picture !== null) ? 'data:' : "'none'"}`,
		"form-action 'none'",
		"base-uri 'none'",
	].join('; ');

/** The document around the parts. */
export function page(view: ReportView): Markup {
	const say = sayIn(view.language);
	const title = [view.title, view.person, view.serialNo].filter((text) => text !== null).join(' · ');
	return html`<!doctype html>
		<html lang="${say(words('en', 'zh-CN'))}">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${policyOf(view)}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<meta name="referrer" content="no-referrer" />
				<meta name="robots" content="noindex" />
				<meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
				<title>${title}</title>
				${STYLE_ELEMENT}
			</head>
			<body>
				<a class="skip" href="#report">${say(SKIP)}</a>
				<main id="report" tabindex="-1">${head(view, say)}${PARTS.map((draw) => draw(view, say))}</main>
				<footer>${say(FOOT)}</footer>
			</body>
		</html> `;
}
