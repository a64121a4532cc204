import { LOAN_SENTENCES } from '../../nodes/CreditReport/engines/local/grammar/editions/common/accountSentences';
import { EXPLANATIONS } from '../../nodes/CreditReport/engines/local/grammar/editions/common/chapters';
import type { EditionSource } from '../../nodes/CreditReport/engines/local/grammar/editions/types';

/** An edition that nobody prints: what a folder of `grammar/editions/` has to hold, and no more. */
export const SEVENTH: EditionSource = {
	id: 'gen3-made-up',
	title: '第三代个人信用报告（样例版）',
	generation: 2,
	cues: { all: ['个人信用报告', '信用画像'], any: ['用电缴费记录'], none: ['查询操作员'] },
	sections: [
		{ id: 'head', titles: ['个人信用报告'], level: 1 },
		{ id: 'credit', titles: ['信用画像'], isNumbered: true, level: 1 },
		{
			id: 'loans',
			titles: ['借款账户'],
			level: 2,
			set: { 'loans[].briefGroup': '其他贷款' },
			openedByText: ['loans'],
			sentences: LOAN_SENTENCES,
		},
		{
			id: 'utilities',
			titles: ['用电缴费记录'],
			isNumbered: true,
			level: 1,
			tables: [
				{
					layout: 'rows',
					columns: [
						['户号', 'telRecord[].no'],
						['供电公司', 'telRecord[].companyNo'],
						['欠费金额', 'telRecord[].oweMoney'],
					],
					set: { 'telRecord[].busiType': '供电' },
				},
			],
		},
		EXPLANATIONS,
	],
};
