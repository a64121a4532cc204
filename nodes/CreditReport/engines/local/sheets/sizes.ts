import type { PageLayout } from '../layout/types';
import type { Page } from '../source/types';
import { coverageOf } from './coverage';
import { impositionOf, mayBeShared, signsOf, type SheetSigns } from './imposition';
import type { Imposition } from './types';

interface SheetsOfOneSize {
	numbers: number[];
	/** Undefined once one of them was seen to be a page of its own: so are the others. */
	signs?: SheetSigns[];
}

/** Sheets of one size are printed alike; a file may have a cover of another size in front of them. */
export class SheetSizes {
	private readonly sizes = new Map<string, SheetsOfOneSize>();

	/** Takes note of a sheet; afterwards its characters are no longer needed. */
	add(page: Page, layout: PageLayout): void {
		const key = `${Math.round(page.width)} ${Math.round(page.height)}`;
		const group = this.sizes.get(key) ?? { numbers: [], signs: [] };
		this.sizes.set(key, group);
		group.numbers.push(page.number);
		if (!group.signs) return;
		const coverage = coverageOf(page);
		if (coverage.characters === 0) return;
		if (mayBeShared(coverage)) group.signs.push(signsOf(coverage, layout));
		else group.signs = undefined;
	}

	/** The imposition of each page of the file that holds more than one printed page. */
	impositions(): Map<number, Imposition> {
		const found = new Map<number, Imposition>();
		for (const { numbers, signs } of this.sizes.values()) {
			const imposition = signs && impositionOf(signs);
			if (imposition) for (const number of numbers) found.set(number, imposition);
		}
		return found;
	}
}
