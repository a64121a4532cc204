import type { RecognitionOptions } from '../../engine';
import type { Recogniser } from '../source/ocr/types';

type Wishes = Pick<RecognitionOptions, 'modelFolder' | 'runtime'>;

/** The recogniser of a worker: opened when a page first needs it, and kept for the next report that wants the same one. */
export class KeptRecogniser {
	private kept: { wishes: string; recogniser: Promise<Recogniser> } | undefined;

	/**
	 * @param files folder of the package's own files
	 * @param places files from which an installed runtime is looked for
	 */
	constructor(
		private readonly files: string,
		private readonly places: readonly string[],
	) {}

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
		return await openRecogniser({ ...wishes, files: this.files, places: this.places });
	}

	private async letGo(): Promise<void> {
		const recogniser = await this.kept?.recogniser;
		this.kept = undefined;
		await recogniser?.close();
	}
}
