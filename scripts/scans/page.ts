import { tableOf } from '../bench/support';
import type { Measured } from './measure';

const INTRODUCTION = `# Scans, measured

How the local engine reads pages that are pictures. Every line is one made-up report that was printed, scanned as its condition says
(\`scripts/fixtures/scans/conditions.ts\`) and read by the built package; none of these reports was looked at before
it was measured: what the engine was tuned with are others, and one that is mended after it was measured is measured anew. Made by \`node scripts/run.js scans --write\`,
which adds what it measures to what was measured before: conditions that are not in the tables were not measured.

"F1" is the harmonic mean of precision (of the values that were read, those that are right) and recall (of the values that are printed,
those that were read right), each value of a list for itself; the goals behind it are what must be reached, and what is striven for. What misses its goal is in bold.
"Numbers" are those of persons, reports and contracts that are wrong without standing in \`meta.review\`, "amounts" those that are wrong, and how many of them stand there;
"flagged" is the share of all values that stand there. Seconds are of the processor, a page, the start of the engine among them;
"native" is onnxruntime-node, which is used where it is installed, "wasm" what comes with the package. "rich" is how much a report holds: 0 next to nothing, 1 as usual.

`;

/** The page of docs that tells what was measured. */
export function pageOf(all: readonly Measured[]): string {
	return `${INTRODUCTION}${sumsOf(all)}\n\n## Every document\n\n${documentsOf(all)}\n`;
}

const percent = (share: number): string => (share * 100).toFixed(1);

/** A condition a line: its documents, the worst of them, and their mean. */
export function sumsOf(all: readonly Measured[]): string {
	const names = [...new Set(all.map(({ document }) => document.condition.name))];
	const rows = [...names.map((name) => all.filter(({ document }) => document.condition.name === name)), all].map(
		(some, index) => {
			const total = (of: (one: Measured) => number): number => some.reduce((sum, one) => sum + of(one), 0);
			const goals = index < names.length ? some[0]!.document.condition.goals : undefined;
			const amounts = total((one) => one.wrongAmounts);
			return [
				names[index] ?? '**all**',
				some.length,
				total((one) => one.pages),
				goals ? goals.map(percent).join(' / ') : '',
				percent(total((one) => one.score.f1) / some.length),
				percent(Math.min(...some.map((one) => one.score.f1))),
				goals ? goals.map((goal) => some.filter((one) => one.score.f1 >= goal).length).join(' / ') : '',
				total((one) => one.wrongNumbers),
				amounts === 0 ? '0' : `${total((one) => one.reviewedAmounts)} of ${amounts}`,
				percent(total((one) => one.flagged) / some.length),
				(total((one) => one.cpuSeconds * one.pages) / total((one) => one.pages)).toFixed(1),
			];
		},
	);
	return tableOf(
		[
			'condition',
			'documents',
			'pages',
			'goals',
			'mean F1',
			'worst',
			'reach them',
			'numbers',
			'amounts in review',
			'flagged',
			'seconds',
		],
		rows,
	);
}

/** Every document on its own line. */
export function documentsOf(all: readonly Measured[]): string {
	return tableOf(
		[
			'edition',
			'condition',
			'look',
			'seed',
			'rich',
			'pages',
			'values',
			'precision',
			'recall',
			'F1',
			'goals',
			'wrong',
			'missing',
			'spurious',
			'numbers',
			'amounts',
			'flagged',
			'seconds',
			'runtime',
			'',
		],
		all.map(({ document, score, error, ...one }) => {
			const { goals } = document.condition;
			const f1 = percent(score.f1);
			return [
				document.edition,
				document.condition.name,
				document.look,
				document.seed,
				document.rich,
				one.pages,
				score.printed,
				percent(score.precision),
				percent(score.recall),
				goals && score.f1 < goals[0] ? `**${f1}**` : f1,
				goals ? goals.map(percent).join(' / ') : '',
				score.wrong,
				score.missing,
				score.spurious,
				one.wrongNumbers,
				one.wrongAmounts === 0 ? '0' : `${one.reviewedAmounts} of ${one.wrongAmounts}`,
				percent(one.flagged),
				one.cpuSeconds.toFixed(1),
				one.runtime,
				error ?? '',
			];
		}),
	);
}
