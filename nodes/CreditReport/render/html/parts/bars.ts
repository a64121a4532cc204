import { words } from '../../../report/words';
import type { InstitutionRow, ReportView } from '../../view/types';
import { html, NOTHING, type Content, type Markup } from '../markup';
import { marked, notesOf, part, scrolled } from '../text';
import { TITLES, numberText, type Say } from '../../words';

const INSTITUTION = words('Institution', '机构');
const ACCOUNTS = words('Accounts', '账户数');
const BALANCE = words('Balance (CNY)', '余额（元）');
const LIMIT = words('Limit or amount (CNY)', '额度或借款金额（元）');
const OVERDUE = words('Overdue (CNY)', '逾期（元）');
const OF_IT = words('overdue', '其中逾期');
const AT_LEAST = words('at least ', '至少');
/** Parts of the width of a bar. */
const WIDTH = 1000;

/** What is owed to each institution beside what it lent or granted, all on one scale. */
export function bars({ institutions: { rows, notes } }: ReportView, say: Say): Markup {
	const most = rows.reduce((highest, { balance, limit }) => Math.max(highest, balance ?? 0, limit ?? 0), 1);
	const title = say(TITLES.institutions);
	return part(
		'institutions',
		title,
		html`${
			rows.length === 0
				? NOTHING
				: html`<ul class="legend">
							<li><i class="owed"></i>${say(BALANCE)}</li>
							<li><i class="limit"></i>${say(LIMIT)}</li>
							<li><i class="late"></i>${say(OF_IT)}</li>
						</ul>
						${scrolled(
							title,
							html`<table class="bars">
								<thead>
									<tr>
										<th scope="col">${say(INSTITUTION)}</th>
										<th scope="col" class="figure">${say(ACCOUNTS)}</th>
										<th scope="col" class="figure">${say(BALANCE)}</th>
										<th scope="col" class="figure">${say(LIMIT)}</th>
										<th scope="col" class="figure">${say(OVERDUE)}</th>
									</tr>
								</thead>
								<tbody>
									${rows.map((row) => rowOf(row, most, say))}
								</tbody>
							</table>`,
						)}`
		}${notesOf(notes)}`,
	);
}

function rowOf(row: InstitutionRow, most: number, say: Say): Markup {
	const { institution, accounts, balance, limit, overdue, withoutBalance, doubted } = row;
	const owed = balance !== null && withoutBalance > 0 ? say(AT_LEAST) + numberText(balance) : numberText(balance);
	const figure = (text: string | number, key: string): Content => marked(text, doubted.has(key));
	return html`<tr>
		<th scope="row"><bdi>${institution}</bdi>${barOf(row, owed, most, say)}</th>
		<td class="figure">${figure(accounts, 'accounts')}</td>
		<td class="figure">${figure(owed, 'balance')}</td>
		<td class="figure">${figure(numberText(limit), 'limit')}</td>
		<td class="figure${(overdue ?? 0) > 0 ? ' bad-ink' : ''}">${figure(numberText(overdue), 'overdue')}</td>
	</tr> `;
}

function barOf({ institution, balance, limit, overdue }: InstitutionRow, owed: string, most: number, say: Say): Markup {
	const wide = (amount: number | null): number => Math.round((Math.max(0, amount ?? 0) / most) * WIDTH);
	const told = `${say(BALANCE)} ${owed}, ${say(LIMIT)} ${numberText(limit)}, ${say(OVERDUE)} ${numberText(overdue)}`;
	return html`<svg class="bar" role="img" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none">
		<title>${institution}</title>
		<desc>${told}</desc>
		<rect class="limit" width="${wide(limit)}" height="10" />
		<rect class="owed" y="2" width="${wide(balance)}" height="6" />
		<rect class="late" y="2" width="${wide(overdue)}" height="6" />
	</svg>`;
}
