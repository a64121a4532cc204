import { fileNameOf } from '../../nodes/CreditReport/render/fileName';

test.each([
	[{ fileName: '报告.pdf' }, '报告.html'],
	[{ fileName: 'a.b.PDF' }, 'a.b.html'],
	[{ fileName: '../../etc/passwd.pdf' }, 'passwd.html'],
	[{ fileName: 'C:\\temp\\x.pdf' }, 'x.html'],
	[{ fileName: 'a\u0000b\u202Egpj.pdf' }, 'a b gpj.html'],
	[{ fileName: '...' }, 'credit-report.html'],
	[{ fileName: 'CON.pdf' }, 'credit-report.html'],
	[{ fileName: `${'长'.repeat(300)}.pdf` }, `${'长'.repeat(80)}.html`],
	[{ fileName: 'two.pdf', report: { index: 2, count: 3 } }, 'two-2.html'],
	[{ fileName: 'one.pdf', report: { index: 1, count: 1 } }, 'one.html'],
	[{}, '2024.html'],
	[undefined, '2024.html'],
])('%j is drawn as %s', (source, name) => {
	expect(fileNameOf(source, '2024', 'html')).toBe(name);
});

test('without a file and a number there is a name all the same', () => {
	expect(fileNameOf(undefined, null, 'md')).toBe('credit-report.md');
});
