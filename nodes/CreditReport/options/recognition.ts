import type { RecognitionOptions } from '../engines/engine';
import type { ValuesOf } from './table';

type Chosen = ValuesOf<
	'maxRecognisedPages' | 'modelFolder' | 'recognition' | 'recognitionRuntime' | 'recognitionTimeoutMs'
>;

/** How the text of pictures is to be recognised, as the local engine takes it; what is not chosen is left to it. */
export function recognitionOf(chosen: Chosen): RecognitionOptions {
	return {
		isOn: chosen.recognition === undefined ? undefined : chosen.recognition === 'auto',
		maxPages: chosen.maxRecognisedPages,
		timeoutMs: chosen.recognitionTimeoutMs,
		modelFolder: chosen.modelFolder === '' ? undefined : chosen.modelFolder,
		runtime: chosen.recognitionRuntime,
	};
}
