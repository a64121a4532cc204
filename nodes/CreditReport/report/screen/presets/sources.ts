/** What the thresholds of the presets rest on: spread into a rule. */
import type { Rule } from '../rule';

type Basis = Pick<Rule, 'source' | 'sourceZh' | 'example'>;

/** More than 90 days overdue: what every bank has to count as substandard at least. */
export const OVER_90_DAYS: Basis = {
	source:
		'Measures for the Risk Classification of Financial Assets of Commercial Banks (CBIRC and PBOC Order [2023] No. 1), art. 11: overdue for more than 90 days is substandard at least',
	sourceZh:
		'《商业银行金融资产风险分类办法》（中国银行保险监督管理委员会 中国人民银行令〔2023〕第1号）第十一条：逾期超过90天的金融资产至少归为次级类',
};

/** The last three of the five classes. */
export const NON_PERFORMING: Basis = {
	source:
		'Measures for the Risk Classification of Financial Assets of Commercial Banks (CBIRC and PBOC Order [2023] No. 1): substandard, doubtful and loss are non-performing',
	sourceZh:
		'《商业银行金融资产风险分类办法》（中国银行保险监督管理委员会 中国人民银行令〔2023〕第1号）：次级类、可疑类、损失类合称不良资产',
};

/** What a household can carry: all monthly debt up to 55 % of monthly income, a house up to 50 %. */
export const DEBT_TO_INCOME: Basis = {
	source:
		'Guidelines on the Risk Management of Real Estate Loans of Commercial Banks (CBRC, Yin Jian Fa [2004] No. 57), art. 36: housing up to 50 %, all debt up to 55 % of monthly income',
	sourceZh:
		'《商业银行房地产贷款风险管理指引》（银监发〔2004〕57号）第三十六条：月房产支出与收入比控制在50%以下（含），月所有债务支出与收入比控制在55%以下（含）',
};

export const FULL_AGE: Basis = {
	source:
		'Civil Code of the PRC, art. 17 and 18: full capacity from 18 years; the Measures for Personal Loans (NFRA Order [2024] No. 3) ask for it',
	sourceZh:
		'《中华人民共和国民法典》第十七条、第十八条：十八周岁以上为成年人，具有完全民事行为能力；《个人贷款管理办法》（国家金融监督管理总局令2024年第3号）要求借款人具有完全民事行为能力',
};

/** A figure or a rule that lenders and loan guides name, and no regulation: to be set by whoever lends. */
export const EXAMPLE: Basis = { example: true };
