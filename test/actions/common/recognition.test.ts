import { parseOptionsOf } from '../../../nodes/CreditReport/actions/common/options';
import { fakeExecuteFunctions } from '../../support/n8n/executeFunctions';

const chosen = (options: object) =>
	parseOptionsOf(fakeExecuteFunctions({ items: [{ json: {} }], parameters: { options: { ...options } } }), 0)
		.recognition;

it('how text is recognised is said as the engine takes it', () => {
	const options = {
		recognition: 'off',
		maxRecognisedPages: 12,
		recognitionTimeout: 90,
		recognitionRuntime: 'wasm',
		modelFolder: '/models/ppocr',
	};
	expect(chosen(options)).toEqual({
		isOn: false,
		maxPages: 12,
		timeoutMs: 90_000,
		runtime: 'wasm',
		modelFolder: '/models/ppocr',
	});
});

it('pictures of values to review are asked for where they are chosen', () => {
	const askedFor = (options: object) =>
		parseOptionsOf(fakeExecuteFunctions({ items: [{ json: {} }], parameters: { options: { ...options } } }), 0)
			.reviewPictures;
	expect([askedFor({}), askedFor({ reviewPictures: true })]).toEqual([false, true]);
});

it('what is not chosen is left to the engine', () => {
	expect(Object.values(chosen({ modelFolder: '' })!)).toEqual([undefined, undefined, undefined, undefined, undefined]);
	expect(chosen({ recognition: 'auto' })).toMatchObject({ isOn: true });
});
