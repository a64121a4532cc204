import { summarize } from '../../../nodes/CreditReport/report/indicators';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import { makeReport } from '../../../scripts/fixtures/data';
import { EDITIONS, type EditionKey } from '../../../scripts/fixtures/grammar';
import { lookOf } from '../../../scripts/fixtures/looks';
import { renderReport } from '../../../scripts/fixtures/render';
import { DAMAGE_NAMES, damaged, type Damage } from '../../../scripts/fixtures/wording/damage';
import { comparable, parseOne } from '../../../scripts/localEngine';

/**
 * What is not read is told: a print that was damaged at a place of chance is refused, read as it was, or a warning, a line
 * in unparsed or the completeness says so, and no summary calls it complete.
 */

const KEYS = EDITIONS.map(({ key }) => key);
/** The editions in turn. */
const TURNS = DAMAGE_NAMES.map((damage, turn): [Damage, EditionKey, number] => [
	damage,
	KEYS[turn % KEYS.length] as EditionKey,
	turn + 1,
]);

it.each(TURNS)('%s in %s', async (damage, edition, seed) => {
	const made = makeReport(edition, { seed, rich: 1 });
	const pdf = await renderReport(made, { ...lookOf('raw-song'), wording: [damaged(damage, seed)] });
	const result = await parseOne(pdf).catch((error: unknown) => {
		if (error instanceof CreditReportError) return undefined;
		throw error;
	});
	if (!result) return;
	const parsed = present(result);
	const { warnings, unparsed = [], completeness = [] } = parsed.meta;
	const isTold = warnings.length > 0 || unparsed.length > 0 || completeness.some(({ status }) => status !== 'complete');
	const isSame = JSON.stringify(comparable(result.report)) === JSON.stringify(comparable(made.truth));
	expect({ isTold: isTold || isSame, isCalledComplete: summarize(parsed).complete === 'yes' }).toEqual({
		isTold: true,
		isCalledComplete: isSame && !isTold,
	});
});
