import { WallEvidence } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/wallEvidence';
import { CHARACTER, DrawnPage } from '../drawnPage';

const along = (page: DrawnPage) => new WallEvidence(page.grey, CHARACTER).between(100, 140, () => 60);

it('a wall has nothing beside it, and strokes that others cross have', () => {
	const wall = new DrawnPage(240, 120).across(60, 100, 141);
	expect(along(wall)).toMatchObject({ share: 1, crowded: 0 });
	const strokes = new DrawnPage(240, 120).across(60, 100, 141, 30);
	for (let x = 102; x < 140; x += 12) strokes.fill({ x0: x, y0: 48, x1: x + 8, y1: 59 }, 60);
	expect(along(strokes).crowded).toBeGreaterThan(0.6);
});

it('says whether paper is grainy', () => {
	const isGrainy = (page: DrawnPage): boolean => new WallEvidence(page.grey, CHARACTER).isGrainy;
	expect([isGrainy(new DrawnPage(240, 200)), isGrainy(new DrawnPage(240, 200).noise(60))]).toEqual([false, true]);
});
