import { clearMargins } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/margins';
import { fill } from './printedPage';

const paper = () => ({ width: 400, height: 560, data: new Uint8Array(400 * 560).fill(255) });
const darkIn = ({ data }: { data: Uint8Array }): number => data.filter((value) => value < 128).length;

test('a black margin and a punched hole become paper', () => {
	const page = paper();
	fill(page, 0, 0, 21, 560, 20);
	for (let y = -18; y <= 18; y++)
		fill(page, 60 - Math.sqrt(18 ** 2 - y ** 2), 200 + y, 2 * Math.sqrt(18 ** 2 - y ** 2), 1, 25);
	clearMargins(page);
	expect(darkIn(page)).toBe(0);
});

test('print near the edge and rules that reach it stay', () => {
	const page = paper();
	fill(page, 0, 300, 400, 3, 0);
	for (let x = 0; x < 3; x++) fill(page, 40 + 9 * x, 100, 5, 26, 0);
	const before = page.data.slice();
	clearMargins(page);
	expect(Buffer.compare(page.data, before)).toBe(0);
});

test('the frame of a sheet that was cut out becomes paper after a strip of the desk at it', () => {
	const page = paper();
	fill(page, 0, 0, 30, 200, 60);
	fill(page, 0, 0, 400, 2, 90);
	clearMargins(page, 4);
	expect(darkIn(page)).toBe(0);
});
