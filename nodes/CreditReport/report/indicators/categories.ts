import type { Account } from '../facts/accounts';
import { wordOf } from '../catalogue/codes';
import { isNone, type Facts } from '../facts';
import { textAt } from '../forms/read';
import { words } from '../words';
import { family, type Family } from './family';
import { isWrittenOff, openLoans } from './select';

/** The five classes of a loan, best first (贷款五级分类); 违约 and 未分类 of the code table stand outside of them. */
const CLASSES = [
	{ key: 'Normal', zh: '正常', en: 'normal (正常)' },
	{ key: 'SpecialMention', zh: '关注', en: 'special mention (关注)' },
	{ key: 'Substandard', zh: '次级', en: 'substandard (次级)' },
	{ key: 'Doubtful', zh: '可疑', en: 'doubtful (可疑)' },
	{ key: 'Loss', zh: '损失', en: 'loss (损失)' },
] as const;

const MISSING = words(
	'null when an open loan that is not written off prints no class, or none that the code table knows (the briefs print none); 0 when it is known that there is no open loan',
	'有未结清且非呆账的贷款未列五级分类，或用词不在代码表中时为空（简版不列）；确认没有未结清贷款时为0',
);

/** The last class that a loan prints: that of its latest repayment record, where it has one, is newer. */
function classOf({ row }: Account): string | null {
	const word = textAt(row, 'latestRepayment.category') ?? textAt(row, 'category');
	return word === null ? null : (wordOf(['fiveCategory'], word)?.zh ?? null);
}

/** The classes of the open loans; null when one of them does not tell. A written-off loan prints none. */
function classesOf(facts: Facts): string[] | null {
	const loans = openLoans(facts);
	if (loans.length === 0) return isNone(facts, 'loans') ? [] : null;
	const classes = loans.filter((loan) => !isWrittenOff(loan) || classOf(loan) !== null).map(classOf);
	return classes.includes(null) ? null : classes.filter((name) => name !== null);
}

function worst(facts: Facts): string | null {
	const classes = classesOf(facts);
	return CLASSES.findLast(({ zh }) => classes?.includes(zh))?.zh ?? null;
}

const isNonPerforming = (name: string): boolean => wordOf(['fiveCategory'], name)?.nonPerforming === true;

/** 五级分类 of open loans. */
export const CATEGORIES: readonly Family[] = [
	family({
		id: 'worstCategory',
		zh: '最差五级分类',
		english: 'Worst class of open loans',
		unit: 'text',
		definition: words(
			'The worst of 正常, 关注, 次级, 可疑, 损失 among open loans, by the latest class that each prints',
			'未结清贷款中最差的五级分类，以各账户最新列示为准',
		),
		sources: ['loans'],
		missing: words(
			'null when there is no open loan, one prints no class, or none prints one of the five',
			'没有未结清贷款、有贷款未列分类或均不属五级时为空',
		),
		byState: true,
		value: worst,
	}),
	family({
		id: 'accounts{class}',
		zh: '五级分类为{class}的未结清贷款笔数',
		english: 'Open loans of class {class}',
		unit: 'accounts',
		over: { class: CLASSES },
		definition: words('Open loans of that class', '五级分类为该类的未结清贷款笔数'),
		sources: ['loans'],
		missing: MISSING,
		byState: true,
		value: (facts, { class: wanted }) => classesOf(facts)?.filter((name) => name === wanted.zh).length ?? null,
	}),
	family({
		id: 'nonPerformingAccounts',
		zh: '不良类（次级、可疑、损失、违约）未结清贷款笔数',
		english: 'Non-performing open loans',
		unit: 'accounts',
		definition: words(
			'Open loans of the classes 次级, 可疑, 损失 or 违约; written-off loans print no class and count in badDebtAccounts',
			'五级分类为次级、可疑、损失或违约的未结清贷款笔数；呆账不列分类，另计呆账账户数',
		),
		sources: ['loans'],
		missing: MISSING,
		byState: true,
		value: (facts) => classesOf(facts)?.filter(isNonPerforming).length ?? null,
	}),
];
