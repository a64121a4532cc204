import type { CellObject } from 'write-excel-file/node';

import type { HeatGrade, Tone } from '../view';

/** How a cell looks. */
export type Style = Omit<CellObject, 'value' | 'type' | 'format'>;

export const TITLE: Style = { fontWeight: 'bold', fontSize: 16, textColor: '#1F3A5F', height: 26 };
export const HEADING: Style = {
	fontWeight: 'bold',
	fontSize: 12,
	textColor: '#1F3A5F',
	height: 22,
	alignVertical: 'bottom',
};
export const HEADER: Style = {
	fontWeight: 'bold',
	textColor: '#1F3A5F',
	backgroundColor: '#E3EAF4',
	bottomBorderStyle: 'thin',
	bottomBorderColor: '#8FA3BF',
	alignVertical: 'center',
	wrap: true,
};
export const LABEL: Style = { textColor: '#5B6778', alignVertical: 'center', wrap: true };
export const BODY: Style = { alignVertical: 'center' };
export const WRAPPED: Style = { alignVertical: 'center', wrap: true };
export const NOTE: Style = { textColor: '#5B6778', fontStyle: 'italic', alignVertical: 'center', wrap: true };

export const TONES: Readonly<Record<Tone, Style>> = {
	good: { backgroundColor: '#DDF1E1', textColor: '#14532D' },
	neutral: {},
	notice: { backgroundColor: '#FFF1CC', textColor: '#6B4A00' },
	bad: { backgroundColor: '#F9D6D2', textColor: '#8A1C12' },
	unknown: { backgroundColor: '#E9EAED', textColor: '#4A5160' },
};

/** From green over yellow to dark red, as the levels rise. */
export const GRADES: Readonly<Record<HeatGrade, Style>> = {
	clear: { backgroundColor: '#DDF1E1', textColor: '#14532D' },
	level1: { backgroundColor: '#FFF1CC', textColor: '#6B4A00' },
	level2: { backgroundColor: '#FDDFA6', textColor: '#6B4A00' },
	level3: { backgroundColor: '#F9BF8A', textColor: '#6B2F00' },
	level4: { backgroundColor: '#F19C7C', textColor: '#5A1407' },
	level5: { backgroundColor: '#DE6F60', textColor: '#FFFFFF' },
	level6: { backgroundColor: '#C0392B', textColor: '#FFFFFF' },
	level7: { backgroundColor: '#8E1B12', textColor: '#FFFFFF' },
	writtenOff: { backgroundColor: '#3A0906', textColor: '#FFFFFF' },
	adverse: { backgroundColor: '#D9C2E9', textColor: '#44206A' },
	unsaid: { backgroundColor: '#EFF0F2', textColor: '#7B8494' },
};

/** The style of so many overdue months, as accounts count them: 7 and more are the worst level. */
export function levelStyle(level: number): Style {
	const grade = Math.min(7, Math.floor(level));
	return grade >= 1 ? GRADES[`level${grade as 1 | 2 | 3 | 4 | 5 | 6 | 7}`] : {};
}
