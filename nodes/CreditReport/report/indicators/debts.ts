import { balanceOf, groupOf, type Account } from '../facts/accounts';
import { wordOf } from '../catalogue/codes';
import { isNone, type Facts } from '../facts';
import { textAt } from '../forms/read';
import { joined, words } from '../words';
import { family, type Family } from './family';
import { ACCOUNTS, CARDS, houseLoans, isWrittenOff, openCards, openLoans, percent, sumOver, total } from './select';
import { PART_MISSING } from './texts';

const UNSECURED = '信用/无担保';
const OTHER_GUARANTEE = '其他';
const NO_BALANCE = words('null also when one has no balance', '其中有贷款未列余额时也为空');
const NO_GUARANTEE = words(
	'null when an open loan does not print how it is secured (briefs) or in no known word; 0 when it is known that there is no open loan',
	'有未结清贷款未列担保方式（简版）或用词无法识别时为空；确认没有未结清贷款时为0',
);
const NO_TYPE = words(
	'null also when the business type of an open loan is missing or no known word, unless the heading of a brief tells',
	'有未结清贷款的业务种类缺失或无法识别时也为空，简版按所列分组判定',
);
const NO_PURPOSE = words(
	'null when the business type of an open loan is missing or no known word, or it is not known that there is none',
	'有未结清贷款的业务种类缺失或无法识别，或无法确认没有贷款时为空',
);

function guaranteeOf({ row }: Account): 'secured' | 'unsecured' | 'other' | null {
	const word = textAt(row, 'guarantee');
	const code = word === null ? undefined : wordOf(['guarantee'], word);
	if (!code) return null;
	if (code.zh === OTHER_GUARANTEE) return 'other';
	return code.zh === UNSECURED ? 'unsecured' : 'secured';
}

function loansBy(kind: 'secured' | 'unsecured', figure: (loans: readonly Account[]) => number | null) {
	return (facts: Facts): number | null => {
		const loans = openLoans(facts);
		if (loans.length === 0) return isNone(facts, 'loans') ? 0 : null;
		const kinds = loans.map(guaranteeOf);
		return kinds.includes(null) ? null : figure(loans.filter((_, index) => kinds[index] === kind));
	};
}

const number = ({ length }: readonly Account[]): number => length;
const balances = (loans: readonly Account[]): number | null => (loans.length === 0 ? 0 : total(loans, balanceOf));

function houseBalance(facts: Facts): number | null {
	const loans = houseLoans(facts);
	return loans === null ? null : balances(loans);
}

function mortgageShare(facts: Facts): number | null {
	const house = houseBalance(facts);
	const all = total(openLoans(facts), balanceOf);
	return house === null || all === null || all === 0 ? null : percent(house, all);
}

/** What loans are for, by the business groups of codes.json; property loans have indicators of their own. */
const PURPOSES = [
	{ key: 'car', zh: '汽车', en: 'car', groups: ['car'] },
	{ key: 'business', zh: '经营（含农户、创业）', en: 'business', groups: ['business'] },
	{ key: 'consumer', zh: '消费', en: 'consumer', groups: ['consumer'] },
	{ key: 'education', zh: '助学', en: 'education', groups: ['education'] },
	{ key: 'otherPurpose', zh: '其他（含证券融资、融资租赁）', en: 'other', groups: ['other', 'securities', 'lease'] },
] as const;

/** A figure of the open loans of one purpose; a loan whose purpose is not known might be one of them. */
const ofPurpose =
	(figure: (loans: readonly Account[]) => number | null) =>
	(facts: Facts, { purpose }: { purpose: (typeof PURPOSES)[number] }): number | null => {
		const loans = openLoans(facts);
		if (loans.length === 0 && !isNone(facts, 'loans')) return null;
		const groups = loans.map(groupOf);
		return groups.includes(null)
			? null
			: figure(loans.filter((_, index) => (purpose.groups as readonly string[]).includes(groups[index] ?? '')));
	};

const writtenOff = ({ accounts }: Facts): Account[] => accounts.filter(isWrittenOff);

/** What is owed, and for what. */
export const DEBTS: readonly Family[] = [
	family({
		id: 'loanBalance',
		zh: '贷款余额',
		english: 'Loan balance',
		unit: 'CNY',
		definition: words('Balances of open loans of all kinds', '各类未结清贷款余额合计'),
		sources: ['loans'],
		missing: PART_MISSING,
		byState: true,
		value: sumOver(['loans'], openLoans, balanceOf),
	}),
	family({
		id: 'cardBalance',
		zh: '信用卡余额',
		english: 'Card balance',
		unit: 'CNY',
		definition: words(
			'Balances of open credit and quasi-credit cards of all currencies in RMB, large instalments included; where no balance is printed, what is used and large instalments, or what is overdrawn',
			'未销户贷记卡、准贷记卡（各币种折人民币）余额合计，含大额专项分期；未列余额时取已用额度加大额专项分期余额，或透支余额',
		),
		sources: CARDS,
		missing: PART_MISSING,
		byState: true,
		value: sumOver(CARDS, openCards, balanceOf),
	}),
	family({
		id: 'securedLoans',
		zh: '有担保未结清贷款笔数',
		english: 'Secured open loans',
		unit: 'accounts',
		definition: words(
			'Open loans with a pledge, mortgage, guarantor or combination; 其他 counts as neither',
			'质押、抵押、保证、组合等担保方式的未结清贷款笔数；担保方式为“其他”的不计入任何一类',
		),
		sources: ['loans'],
		missing: NO_GUARANTEE,
		byState: true,
		value: loansBy('secured', number),
	}),
	family({
		id: 'securedBalance',
		zh: '有担保贷款余额',
		english: 'Balance of secured loans',
		unit: 'CNY',
		definition: words('Their balances', '上述贷款余额合计'),
		sources: ['loans'],
		missing: joined(NO_GUARANTEE, NO_BALANCE),
		byState: true,
		value: loansBy('secured', balances),
	}),
	family({
		id: 'unsecuredLoans',
		zh: '信用类未结清贷款笔数',
		english: 'Unsecured open loans',
		unit: 'accounts',
		definition: words('Open loans on credit alone (信用/无担保, 信用/免担保)', '信用/无担保（免担保）的未结清贷款笔数'),
		sources: ['loans'],
		missing: NO_GUARANTEE,
		byState: true,
		value: loansBy('unsecured', number),
	}),
	family({
		id: 'unsecuredBalance',
		zh: '信用类贷款余额',
		english: 'Balance of unsecured loans',
		unit: 'CNY',
		definition: words('Their balances', '上述贷款余额合计'),
		sources: ['loans'],
		missing: joined(NO_GUARANTEE, NO_BALANCE),
		byState: true,
		value: loansBy('unsecured', balances),
	}),
	family({
		id: 'houseBalance',
		zh: '房贷余额',
		english: 'Balance of property loans',
		unit: 'CNY',
		definition: words(
			'Balances of open loans of the business groups house and commercialHouse',
			'未结清住房、公积金、商用房贷款余额合计',
		),
		sources: ['loans'],
		missing: joined(PART_MISSING, NO_TYPE),
		byState: true,
		value: houseBalance,
	}),
	family({
		id: 'mortgageShare',
		zh: '房贷余额占比',
		english: 'Mortgage share',
		unit: '%',
		definition: words('houseBalance / loanBalance', '房贷余额 / 贷款余额'),
		sources: ['loans'],
		missing: words('null when either part is, or the balance is 0', '任一项为空或贷款余额为0时为空'),
		byState: true,
		value: mortgageShare,
	}),
	family({
		id: '{purpose}LoansOpen',
		zh: '未结清{purpose}贷款笔数',
		english: 'Open {purpose} loans',
		unit: 'accounts',
		over: { purpose: PURPOSES },
		definition: words(
			'Open loans of the purpose, by their business type (codes.json)',
			'按业务种类归类的该用途未结清贷款笔数',
		),
		sources: ['loans'],
		missing: NO_PURPOSE,
		byState: true,
		value: ofPurpose(number),
	}),
	family({
		id: '{purpose}Balance',
		zh: '{purpose}贷款余额',
		english: 'Balance of {purpose} loans',
		unit: 'CNY',
		over: { purpose: PURPOSES },
		definition: words('Their balances', '上述贷款余额合计'),
		sources: ['loans'],
		missing: joined(NO_PURPOSE, NO_BALANCE),
		byState: true,
		value: ofPurpose(balances),
	}),
	family({
		id: 'badDebtBalance',
		zh: '呆账余额',
		english: 'Balance written off',
		unit: 'CNY',
		definition: words('Balances of accounts with status 呆账', '状态为呆账的账户余额合计'),
		sources: ACCOUNTS,
		missing: PART_MISSING,
		byState: true,
		value: sumOver(ACCOUNTS, writtenOff, balanceOf),
	}),
];
