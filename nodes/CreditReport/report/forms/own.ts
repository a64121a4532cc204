/**
 * Sets a key of a record as its own, whatever it is called. Faster than Object.fromEntries for the thousands of months of
 * a report; a plain assignment of `__proto__` would be lost.
 */
export function setOwn<T>(record: Record<string, T>, key: string, value: T): void {
	if (key === '__proto__')
		Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
	else record[key] = value;
}
