import type { Facts } from '../../report/facts';
import { balanceOf, type Account } from '../../report/facts/accounts';
import { numberAt, sum, textAt } from '../../report/forms/read';
import { linesInUse } from '../../report/indicators/select';
import { words } from '../../report/words';
import { accountNotes } from './knownNone';
import type { Material } from './material';
import type { InstitutionRow, Institutions } from './types';
import { doubtedIn } from './underReview';

/** Open accounts by institution: what is owed, and what was lent or granted. */
export function institutionsOf(material: Material): Institutions {
	const { facts, others, say } = material;
	const notNamed = say(words('institution not printed', '未列机构'));
	const instead = others.map((other) => byInstitution(other, notNamed));
	const rows = [...byInstitution(facts, notNamed).values()]
		.map((row) => ({
			...row,
			doubted: doubtedIn(
				row,
				instead.map((known) => known.get(row.institution)),
			),
		}))
		.sort((a, b) => (b.balance ?? -1) - (a.balance ?? -1) || (b.limit ?? -1) - (a.limit ?? -1));
	const isPart = rows.some(({ withoutBalance }) => withoutBalance > 0);
	return {
		rows,
		notes: [
			...accountNotes(material),
			...(facts.accounts.length > 0 && rows.length === 0
				? [say(words('No account is known to be open.', '没有已知的未结清或未销户账户。'))]
				: []),
			...(isPart
				? [
						say(
							words(
								'Some accounts print no balance: their institution owes at least what is shown.',
								'部分账户未列余额，所示余额为下限。',
							),
						),
					]
				: []),
		],
	};
}

type Figures = Omit<InstitutionRow, 'doubted'>;

function byInstitution(facts: Facts, notNamed: string): Map<string, Figures> {
	const groups = new Map<string, Account[]>();
	for (const account of facts.openAccounts) {
		const institution = textAt(account.row, 'organization') ?? notNamed;
		groups.set(institution, [...(groups.get(institution) ?? []), account]);
	}
	// A card in two currencies has one limit, and an account for each.
	const lines = new Set(linesInUse(facts));
	return new Map(
		[...groups].map(([institution, accounts]) => [institution, rowOf(institution, accounts, lines)] as const),
	);
}

function rowOf(institution: string, accounts: readonly Account[], lines: ReadonlySet<Account>): Figures {
	const balances = accounts.map(balanceOf);
	return {
		institution,
		accounts: accounts.length,
		balance: sum(balances),
		limit: sum(
			accounts
				.filter((account) => account.list === 'loans' || lines.has(account))
				.map(({ row }) => numberAt(row, 'amount')),
		),
		overdue: sum(accounts.map(({ row }) => numberAt(row, 'currOverdue'))),
		withoutBalance: balances.filter((balance) => balance === null).length,
	};
}
