import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Container } from '@n8n/di';
import { BinaryDataConfig, BinaryDataService, type BinaryData } from 'n8n-core';
import type { IBinaryData } from 'n8n-workflow';

/** Where n8n keeps files: in the items themselves, on disk, or in the database. */
export type BinaryMode = 'memory' | 'filesystem' | 'database';

const MODES = { memory: 'default', filesystem: 'filesystem', database: 'database' } as const;

/** From now on n8n keeps files this way. */
export async function useBinaryData(mode: BinaryMode): Promise<void> {
	const service = Container.get(BinaryDataService);
	Container.get(BinaryDataConfig).mode = MODES[mode];
	await service.init();
	if (mode === 'database') service.setManager('database', new OneChunkStore());
}

/** Stores a file as a trigger would. The binary mode is the one of the last {@link useBinaryData}. */
export async function storeFile(
	bytes: Uint8Array,
	fileName: string,
	mimeType = 'application/pdf',
): Promise<IBinaryData> {
	const location = { type: 'execution', workflowId: 'test', executionId: '1' } as const;
	const binary: IBinaryData = { data: '', mimeType, fileName, fileExtension: fileName.split('.').at(-1) };
	return await Container.get(BinaryDataService).store(location, Buffer.from(bytes), binary);
}

/** Behaves as n8n's database store, which is not part of n8n-core: a stream is the whole file in one chunk. */
class OneChunkStore implements BinaryData.Manager {
	private readonly files = new Map<string, Buffer>();

	async init(): Promise<void> {}

	async store(_location: BinaryData.FileLocation, content: Buffer | Readable): Promise<BinaryData.WriteResult> {
		const bytes = Buffer.isBuffer(content) ? content : await buffer(content);
		const fileId = randomUUID();
		this.files.set(fileId, bytes);
		return { fileId, fileSize: bytes.length };
	}

	async getAsBuffer(fileId: string): Promise<Buffer> {
		const bytes = this.files.get(fileId);
		if (!bytes) throw new Error(`no file ${fileId}`);
		return bytes;
	}

	async getAsStream(fileId: string): Promise<Readable> {
		return Readable.from([await this.getAsBuffer(fileId)]);
	}

	async getMetadata(fileId: string): Promise<BinaryData.Metadata> {
		return { fileSize: (await this.getAsBuffer(fileId)).length };
	}

	getPath(): string {
		throw new Error('a file in the database has no path');
	}

	async copyByFileId(): Promise<string> {
		throw new Error('not needed here');
	}

	async copyByFilePath(): Promise<BinaryData.WriteResult> {
		throw new Error('not needed here');
	}

	async rename(): Promise<void> {}
}
