import type { Page } from '../source/types';
import type { Gap } from './coverage';

/** Printed pages on one side of a sheet. */
export interface Imposition {
	columns: number;
	rows: number;
	/** Where the print lies in each part, from its upper left corner and as parts of the sheet, when much is white around it. */
	print?: { x: Gap; y: Gap };
}

/** A printed page cut from a sheet: its content in coordinates of its own. */
export interface PrintedPage {
	page: Page;
	/** Page of the file it stands on, from 1. */
	sheet: number;
	/** Top left corner on the sheet, in points. */
	x: number;
	y: number;
}
