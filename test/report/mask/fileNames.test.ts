import { maskFileName, maskReport } from '../../../nodes/CreditReport/report/mask';
import { parsed } from '../support/reports';

it.each([
	['张三_110199199001010017的征信报告.pdf', '**_******************的征信报告.pdf'],
	['zhangsan report.pdf', '******** report.pdf'],
	['个人信用报告（详版）.PDF', '个人信用报告（详版）.PDF'],
	['李四１３８.pdf', '*****.pdf'],
])('without a report nothing but the usual words stays of %s', (name, masked) => {
	expect(maskFileName(name)).toBe(masked);
	expect(maskFileName(masked)).toBe(masked);
});

it.each([
	['张 三_519999198506150029.pdf', '张**_**************0029.pdf'],
	['王五的个人信用报告2024年.pdf', '王*的个人信用报告2024年.pdf'],
	['欧阳样例-详版-20240101.pdf', '欧***-详版-20240101.pdf'],
	['征信报告(zhang_san).pdf', '征信报告(z********).pdf'],
	['110199780101003.pdf', '***********1003.pdf'],
	['人行征信报告 第2份.pdf', '人行征信报告 第2份.pdf'],
	['batch-7.pdf', 'batch-7.pdf'],
])('beside a report its persons, and what looks like one, are masked in %s', (fileName, masked) => {
	expect(maskReport(parsed({ whoWasChecked: '张三' }, { source: { fileName } })).meta.source.fileName).toBe(masked);
});
