import * as brief from './brief';
import * as gen1 from './gen1Detailed';
import type { SentenceGrammar } from './pattern';

const BRIEF_LOANS = [brief.LOAN, brief.CREDIT_LINE];

const GEN1_DETAILED: Readonly<Record<string, readonly SentenceGrammar[]>> = { 贷款: [gen1.LOAN], 贷记卡: [gen1.CARD], 准贷记卡: [gen1.CARD] };

const BRIEF: Readonly<Record<string, readonly SentenceGrammar[]>> = {
	资产处置信息: [brief.ASSET_DISPOSAL],
	保证人代偿信息: [brief.COMPENSATION],
	垫款信息: [brief.COMPENSATION],
	信用卡: [brief.CREDIT_CARD, brief.QUASI_CREDIT_CARD],
	贷款: BRIEF_LOANS,
	购房贷款: BRIEF_LOANS,
	其他贷款: BRIEF_LOANS,
	其他业务: BRIEF_LOANS,
	相关还款责任信息: [brief.LIABILITY],
	为他人担保信息: [brief.CARD_GUARANTEE, brief.GUARANTEE],
};

/** Edition -> name of a section -> the sentences that make its records. */
export const SENTENCES: Readonly<Record<string, Readonly<Record<string, readonly SentenceGrammar[]>>>> = {
	'gen1-detailed-personal': GEN1_DETAILED,
	'gen1-detailed-bank': GEN1_DETAILED,
	'gen1-brief': BRIEF,
	'gen2-brief': BRIEF,
};
