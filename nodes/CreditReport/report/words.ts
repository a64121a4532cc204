/** A text in the two languages of the package. */
export interface Words {
	readonly en: string;
	readonly zh: string;
}

export const words = (en: string, zh: string): Words => ({ en, zh });

/** Texts one after the other, as sentences of one paragraph. */
export function joined(...texts: readonly Words[]): Words {
	return { en: texts.map(({ en }) => en).join('; '), zh: texts.map(({ zh }) => zh).join('；') };
}
