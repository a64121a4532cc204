import { EXTRA, show } from '../../../../../support/pdf';
import { pageOf, textOf } from '../../../../../support/page';

const [FIRST, SECOND, GROUP] = [EXTRA, EXTRA + 1, EXTRA + 2];
const seen = show('余额', 100, 700);
const inLayer = `/OC /layer BDC ${show('底稿', 100, 600)} EMC`;

interface Layers {
	config?: string;
	group?: string;
	/** What the property list names; the first layer by default. */
	layer?: string;
	content?: string;
	xobjects?: Record<string, { dictionary: string; data: string }>;
}

const read = async ({
	config = '',
	group = '<</Type/OCMD>>',
	layer = `${FIRST} 0 R`,
	content = `${seen} ${inLayer}`,
	xobjects = {},
}: Layers) => {
	const page = await pageOf(content, {
		catalog: `/OCProperties<</OCGs[${FIRST} 0 R ${SECOND} 0 R]/D<<${config}>>>>`,
		extra: ['<</Type/OCG/Name(one)/Usage<</View<</ViewState/OFF>>>>>>', '<</Type/OCG/Name(two)>>', group],
		resources: `/Properties<</layer ${layer}>>`,
		xobjects,
	});
	return { text: textOf(page), hidden: page.leftOut.layer ?? 0 };
};

const OFF = `/OFF[${FIRST} 0 R]`;

describe('a layer', () => {
	it.each([
		['is read when nothing is said of it', '', true],
		['is not read when it is switched off', OFF, false],
		['is not read when all are but those switched on', `/BaseState/OFF/ON[${SECOND} 0 R]`, false],
		['is read when it is switched on among those that are off', `/BaseState/OFF/ON[${FIRST} 0 R]`, true],
		['is not read when its use on screens says so', `/AS[<</Event/View/Category[/View]/OCGs[${FIRST} 0 R]>>]`, false],
		['is read when only its use in print says so', `/AS[<</Event/Print/Category[/Print]/OCGs[${FIRST} 0 R]>>]`, true],
	])('%s', async (_, config, isRead) => {
		expect(await read({ config })).toEqual(isRead ? { text: '余额底稿', hidden: 0 } : { text: '余额', hidden: 2 });
	});
});

describe('text that depends on several layers', () => {
	const members = `/OCGs[${FIRST} 0 R ${SECOND} 0 R]`;
	it.each([
		[`<</Type/OCMD${members}>>`, true],
		[`<</Type/OCMD${members}/P/AllOn>>`, false],
		[`<</Type/OCMD${members}/P/AnyOff>>`, true],
		[`<</Type/OCMD${members}/P/AllOff>>`, false],
		[`<</Type/OCMD/OCGs ${FIRST} 0 R>>`, false],
		[`<</Type/OCMD/VE[/And ${SECOND} 0 R [/Not ${FIRST} 0 R]]>>`, true],
		[`<</Type/OCMD/VE[/Not [/Or ${SECOND} 0 R ${FIRST} 0 R]]>>`, false],
	])('%s is shown: %s', async (group, isRead) => {
		const expected = isRead ? { text: '余额底稿', hidden: 0 } : { text: '余额', hidden: 2 };
		expect(await read({ config: OFF, group, layer: `${GROUP} 0 R` })).toEqual(expected);
		expect(await read({ config: OFF, layer: group })).toEqual(expected);
	});
});

describe('a form', () => {
	const form = (entries: string, data: string) => ({
		form: {
			dictionary: `/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</song 3 0 R>>/Properties<</layer ${FIRST} 0 R>>>>${entries}`,
			data,
		},
	});

	it('of a layer that is switched off is not read', async () => {
		expect(
			(
				await read({
					config: OFF,
					content: `${seen} /form Do`,
					xobjects: form(`/OC ${FIRST} 0 R`, show('底稿', 100, 600)),
				})
			).text,
		).toBe('余额');
		expect(
			(
				await read({
					config: OFF,
					content: `${seen} /form Do`,
					xobjects: form(`/OC ${SECOND} 0 R`, show('底稿', 100, 600)),
				})
			).text,
		).toBe('余额底稿');
	});

	it('with a part that is switched off is read without it', async () => {
		expect(await read({ config: OFF, content: '/form Do', xobjects: form('', `${seen} ${inLayer}`) })).toEqual({
			text: '余额',
			hidden: 2,
		});
	});
});

it('layers that refer to one another do no harm', async () => {
	const loop = `[${`/And ${GROUP} 0 R `.repeat(3)}]`;
	expect(
		(await read({ config: OFF, group: `<</Type/OCMD/VE${loop}/OCGs ${GROUP} 0 R>>`, layer: `${GROUP} 0 R` })).text,
	).toBe('余额底稿');
});
