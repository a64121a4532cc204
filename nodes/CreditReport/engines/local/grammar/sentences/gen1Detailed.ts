import { clause, opening, pattern, type Clause, type SentenceGrammar } from './pattern';
import { AS_OF, BALANCE, CARD_ENDED, CONDITION, ENDED, LAST_PAYMENT } from './states';

/** Who lent: `机构“…”` in the personal edition, `商业银行“A”` and the like in the bank edition. */
const OPENED = `${opening('serialNo', 'startAt')}[^“]{0,12}“(?<organization>[^“]+)“`;

const STATE: readonly Clause[] = [...ENDED, AS_OF, ...CONDITION, BALANCE, LAST_PAYMENT];

export const LOAN: SentenceGrammar = {
	list: 'loans',
	numberKey: 'serialNo',
	head: pattern(
		`${OPENED}发放的(?<amount>{amount})元（(?<currency>[^）]+)）(?<type>[^，]+)，业务号(?<businessNo>[^，]+)，(?<guarantee>[^，]+)，(?:(?<periods>\\d+)期，)?(?<rate>[^，。]*归还)`,
	),
	clauses: [clause('(?<endAt>{date})到期'), ...STATE],
};

export const CARD: SentenceGrammar = {
	list: ({ businessType }) => (businessType === '准贷记卡' ? 'quasiCreditCards' : 'creditCards'),
	numberKey: 'serialNo',
	head: pattern(
		`${OPENED}(?:发放|办理)的(?<businessType>准?贷记卡)（(?<accountCategory>(?<currency>[^）]*?)(?:账户)?)），业务号(?<businessNo>[^，]+)，(?:(?<amountType>授信额度(?:折合人民币)?)(?<amount>{amount})元?，)?(?:(?<sharedAmountType>共享授信额度(?:折合人民币)?)(?<sharedAmount>{amount})元?，)?(?<guarantee>[^，。]+)`,
	),
	clauses: [...CARD_ENDED, ...STATE],
};
