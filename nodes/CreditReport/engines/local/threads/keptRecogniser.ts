import type { RecognitionOptions } from '../../engine';
import type { RecogniserOptions } from '../source/ocr/recogniser';
import type { Recogniser } from '../source/ocr/types';

type Wishes = Pick<RecognitionOptions, 'modelFolder' | 'runtime'>;

/** The recogniser of a worker: opened when a page first needs it, and kept for the next report that wants the same one. */
export class KeptRecogniser {
	private kept: { wishes: string; recogniser: Promise<Recogniser> } | undefined;

	constructor(private readonly surroundings: Omit<RecogniserOptions, keyof Wishes>) {}

	/** @throws as `openRecogniser` */
	async get({ modelFolder, runtime }: Wishes): Promise<Recogniser> {
		const wishes = JSON.stringify({ modelFolder, runtime });
		if (this.kept?.wishes !== wishes) {
			await this.letGo();
			this.kept = { wishes, recogniser: this.open({ modelFolder, runtime }) };
		}
		try {
			return await this.kept.recogniser;
		} catch (cause) {
			this.kept = undefined;
			throw cause;
		}
	}

	private async open(wishes: Wishes): Promise<Recogniser> {
		const { openRecogniser } = await import('../source/ocr/recogniser');
		return await openRecogniser({ ...wishes, ...this.surroundings });
	}

	private async letGo(): Promise<void> {
		const recogniser = await this.kept?.recogniser;
		this.kept = undefined;
		await recogniser?.close();
	}
}
