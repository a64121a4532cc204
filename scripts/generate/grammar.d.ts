/** Where the generated grammar belongs. */
export const TARGET: string;
/** The generated file. */
export function generate(): string;
