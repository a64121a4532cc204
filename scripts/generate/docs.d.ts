/** Every generated page with the file it belongs in. */
export function generateAll(): Array<{ target: string; text: string }>;
/** Writes every page. */
export function write(): void;
