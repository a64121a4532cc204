import { execFileSync } from 'node:child_process';
import { openPdf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/document';
import { pdfium } from '../../../../../scripts/localEngine';
import { pdfOf, show } from '../../../../support/pdf';

/** What qpdf makes of a PDF: it reads a file and writes to its output. */
function linearised(pdf: Buffer): Buffer {
	return execFileSync('sh', ['-c', 'file=$(mktemp) && cat > "$file" && qpdf --linearize "$file" - ; rm -f "$file"'], {
		input: pdf,
		maxBuffer: 1 << 24,
	});
}

it('a file that qpdf laid out for the web is of one revision', async () => {
	const pdf = linearised(pdfOf([show('样例', 100, 700)]));
	expect(pdf.toString('latin1').split('%%EOF')).toHaveLength(3);
	const document = openPdf(await pdfium(), pdf);
	expect(document.fileFacts().revisions).toBe(1);
	await document.close();
});
