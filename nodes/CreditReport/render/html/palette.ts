import type { HeatGrade, Tone } from '../view/types';

/** A surface, and the ink of text on it. */
export type Pair = readonly [surface: string, ink: string];

/** Reasons of inquiries that have a colour of their own. */
export const SERIES = ['loanApproval', 'cardApproval', 'guaranteeCheck', 'postLoan', 'self', 'other'] as const;
export type Series = (typeof SERIES)[number];

/** The colours of a page by light or in the dark. */
export interface Palette {
	page: string;
	/** What text stands on. */
	sheet: string;
	/** Heads of tables, tracks of bars. */
	soft: string;
	line: string;
	ink: string;
	/** Labels and notes. */
	quiet: string;
	accent: string;
	tones: Readonly<Record<Tone, Pair>>;
	/** From green over amber to dark red, darker with each level, so that the order is seen without colours too. */
	grades: Readonly<Record<HeatGrade, Pair>>;
	series: Readonly<Record<Series, Pair>>;
	/** Bars: what is owed, and what of it is overdue. */
	balance: string;
	overdue: string;
}

export const LIGHT: Palette = {
	page: '#f3f5f7',
	sheet: '#ffffff',
	soft: '#eef1f4',
	line: '#d9dee4',
	ink: '#16202c',
	quiet: '#566270',
	accent: '#1f4e79',
	tones: {
		good: ['#e3f3e8', '#14613a'],
		neutral: ['#eef1f4', '#3d4854'],
		notice: ['#fdf0d5', '#7a4a00'],
		bad: ['#fbe4e1', '#9b1c1c'],
		unknown: ['#e9e9f2', '#4d4b75'],
	},
	grades: {
		clear: ['#d5ecdc', '#17492c'],
		level1: ['#fdf1bd', '#5f4300'],
		level2: ['#fbd98a', '#533300'],
		level3: ['#f6b763', '#452400'],
		level4: ['#ea8a4e', '#331300'],
		level5: ['#c9452f', '#ffffff'],
		level6: ['#a3251f', '#ffffff'],
		level7: ['#741016', '#ffffff'],
		writtenOff: ['#241a33', '#ffffff'],
		adverse: ['#cdbcf0', '#35186e'],
		unsaid: ['#e4e7eb', '#495463'],
	},
	series: {
		loanApproval: ['#1f4e79', '#ffffff'],
		cardApproval: ['#2f8f9d', '#06181b'],
		guaranteeCheck: ['#b27d1c', '#1c1200'],
		postLoan: ['#8190a0', '#0d1219'],
		self: ['#a585cc', '#1b0a2e'],
		other: ['#7a6a5a', '#ffffff'],
	},
	balance: '#2f6ea5',
	overdue: '#b3261e',
};

export const DARK: Palette = {
	page: '#10151b',
	sheet: '#171e26',
	soft: '#202934',
	line: '#313c49',
	ink: '#e6ebf0',
	quiet: '#a3afbc',
	accent: '#8fc1ee',
	tones: {
		good: ['#16382a', '#8fdcae'],
		neutral: ['#26303b', '#c8d1da'],
		notice: ['#40300f', '#f5cd7f'],
		bad: ['#471c1c', '#ffb3aa'],
		unknown: ['#2c2b45', '#c3c0ef'],
	},
	grades: {
		clear: ['#1d4230', '#b9e6c9'],
		level1: ['#fbe9a3', '#4f3800'],
		level2: ['#f6cb6d', '#452b00'],
		level3: ['#eda64c', '#391d00'],
		level4: ['#df7a3e', '#1f0b00'],
		level5: ['#c9452f', '#ffffff'],
		level6: ['#a3251f', '#ffffff'],
		level7: ['#7d141b', '#ffffff'],
		writtenOff: ['#e9e3f5', '#241a33'],
		adverse: ['#5b4397', '#f0eaff'],
		unsaid: ['#333e4b', '#c3ccd6'],
	},
	series: {
		loanApproval: ['#5b9bd5', '#04121f'],
		cardApproval: ['#4fb3bf', '#04181b'],
		guaranteeCheck: ['#e0b25a', '#2b1c00'],
		postLoan: ['#7d8b9a', '#0a0e12'],
		self: ['#a98fc9', '#180a2b'],
		other: ['#9c8c7c', '#14100c'],
	},
	balance: '#5b9bd5',
	overdue: '#f2776b',
};

/** A palette as custom properties of CSS. */
export function propertiesOf(palette: Palette): string {
	const { tones, grades, series, ...plain } = palette;
	const pairs = Object.entries({ ...tones, ...grades, ...series }).map(
		([name, [surface, ink]]) => `--${name}:${surface};--${name}-ink:${ink}`,
	);
	return [...Object.entries(plain).map(([name, colour]) => `--${name}:${colour as string}`), ...pairs].join(';');
}
