import { PRINTED_WORDS } from '../../../../nodes/CreditReport/engines/local/grammar/printedWords';
import { wordingsOf } from '../../../../nodes/CreditReport/engines/local/grammar/wordings';

it.each([
	['(?:信用|授信)额度[为：]?(?<amount>\\d+)元?', ['信用额度', '授信额度', '元']],
	['已(?:使用|用)额度', ['已使用额度', '已用额度']],
	['日期?于', ['日期于', '日于']],
	['账户(?=，)状态(?!为)', ['账户状态']],
	['且[并但](?:不含)?保证', ['且', '不含保证', '保证']],
	['\\p{Script=Han}{2,8}银行', ['银行']],
	['第(?:\\d+)?部分', ['第', '部分', '第部分']],
])('%s has the words %j', (source, words) =>
	expect(new Set(wordingsOf(new RegExp(source, 'u')))).toEqual(new Set(words)),
);

it('words that sentences have in alternatives are among those that reports print', () => {
	for (const word of ['信用额度', '已使用额度', '共享授信额度', '尚未激活', '被查询者姓名', '个人住房商业贷款'])
		expect(PRINTED_WORDS).toContain(word);
	expect(PRINTED_WORDS).not.toContain('且并但');
});
