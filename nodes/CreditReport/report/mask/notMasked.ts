/** What a mask leaves, and why; for docs/masking.md. */
export const MASKED_NOT: ReadonlyArray<{ english: string; chinese: string; why: string; whyZh: string }> = [
	{
		english: 'Numbers of reports, accounts, agreements, contracts, cases and documents',
		chinese: '报告编号、业务号、授信协议标识、合同编号、案号、文书编号',
		why: 'They say which contract, not who, and lenders look accounts up by them. Even one with the shape of a bank card stays, in its field and wherever it is quoted. Masked in them: the persons of the report, an identity card, and a value that is as a whole a phone number (numbers of accounts are longer).',
		whyZh:
			'标识的是合同而非个人，且用于查找账户。即使形似银行卡号，在其字段中及被引用处均保留；其中出现的报告相关人信息、身份证号，以及整个值为电话号码的（业务号更长）仍脱敏。',
	},
	{
		english: 'Amounts, counts, dates, months, 24-month strings, the date of birth',
		chinese: '金额、计数、日期、月份、24 个月还款状态、出生日期',
		why: 'Figures, age and gender must stay what they are.',
		whyZh: '数值、年龄、性别不得改变。',
	},
	{
		english: 'Institutions, employers, and who reported them',
		chinese: '金融机构、工作单位、数据发生机构',
		why: 'A lender looks at them, and a firm is no person. Masked in them: the persons of the report; a firm that is the borrower of a liability is masked everywhere, since a sole trader’s carries the owner’s name.',
		whyZh:
			'是授信判断的依据，企业不是个人。其中出现的报告相关人姓名仍脱敏；作为主业务借款人的企业可能是个体工商户，各处均脱敏。',
	},
	{
		english: 'Unified social credit codes of firms (other than 92…)',
		chinese: '企业统一社会信用代码（92 开头的除外）',
		why: 'They are public, and of a firm.',
		whyZh: '企业公开信息。',
	},
	{
		english: '400 and 800 numbers, short numbers of banks',
		chinese: '400、800 电话与银行短号',
		why: 'They are those of a firm.',
		whyZh: '属于企业。',
	},
	{
		english: 'Codes of the operators who asked for a report',
		chinese: '查询操作员代码',
		why: 'They are of the bank, and starred in print.',
		whyZh: '属于银行，打印时已加星号。',
	},
	{
		english: 'Names of other persons in running text without a label',
		chinese: '行文中没有标签的其他人姓名',
		why: 'Nothing tells a name from other words. The same holds for telephone numbers written in Chinese numerals.',
		whyZh: '无法与普通词语区分。以汉字数字书写的号码同理。',
	},
	{
		english: 'What Keep Source passes on, the names of binary fields, and the stages of inspect',
		chinese: 'Keep Source 传递的内容、二进制字段名、inspect 的各阶段',
		why: 'They are the workflow’s own; `inspect --stage` shows the text of the file and refuses `--mask`.',
		whyZh: '属于工作流自身；`inspect --stage` 显示文件文字，不接受 `--mask`。',
	},
];
