import * as accounts from './accounts';
import type { SentenceGrammar } from './pattern';
import * as standIns from './standIns';

type Sections = Readonly<Record<string, readonly SentenceGrammar[]>>;

const LOANS = [accounts.LOAN, accounts.CREDIT_LINE, accounts.OTHER_LOAN];
const CARDS = [accounts.CREDIT_CARD, accounts.QUASI_CREDIT_CARD];

const GEN1_DETAILED: Sections = { 贷款: LOANS, 贷记卡: CARDS, 准贷记卡: CARDS };

const BRIEF: Sections = {
	资产处置信息: [standIns.ASSET_DISPOSAL],
	保证人代偿信息: [standIns.COMPENSATION],
	垫款信息: [standIns.COMPENSATION],
	信用卡: CARDS,
	贷款: LOANS,
	购房贷款: LOANS,
	其他贷款: LOANS,
	其他业务: LOANS,
	相关还款责任信息: [standIns.LIABILITY],
	为他人担保信息: [standIns.CARD_GUARANTEE, standIns.GUARANTEE],
};

/** Edition -> name of a section -> the sentences that make its records. */
export const SENTENCES: Readonly<Record<string, Sections>> = {
	'gen1-detailed-personal': GEN1_DETAILED,
	'gen1-detailed-bank': GEN1_DETAILED,
	'gen1-brief': BRIEF,
	'gen2-brief': BRIEF,
};
