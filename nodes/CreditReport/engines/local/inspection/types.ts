/** The stages that can be printed (`credit-report inspect --stage`), in the order of the pipeline. */
export const PRINTED_STAGES = ['text', 'cells', 'blocks', 'reading'] as const;
export type PrintedStage = (typeof PRINTED_STAGES)[number];

export interface DrawOptions {
	/** Page of the file, from 1; every page without it. */
	page?: number;
	/** Hide personal data. */
	mask?: boolean;
}

/** A page of the file as a picture. */
export interface Drawing {
	page: number;
	svg: string;
}
