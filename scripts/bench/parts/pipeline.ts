/** What the benchmark runs of the local engine in its own thread. */
export { parsePdf } from '../../../nodes/CreditReport/engines/local/pipeline/parsePdf';
export { FILE_STAGES } from '../../../nodes/CreditReport/engines/local/pipeline/stages';
export { withPdf } from '../../../nodes/CreditReport/engines/local/pipeline/withPdf';
export { startPdfium } from '../../../nodes/CreditReport/engines/local/source/pdf/pdfium';
export { compileWasm } from '../../../nodes/CreditReport/engines/local/source/wasm';
