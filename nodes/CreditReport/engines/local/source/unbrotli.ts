import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** Unpacks a file that the build compressed, on a thread of the system. */
export const unbrotli: (packed: Uint8Array) => Promise<Uint8Array> = promisify(brotliDecompress);
