import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import type { Option, ValueType } from '../../options/option';

/** An option as a field of the panel. */
export function panelField(
	name: string,
	{ type, default: initial, name: title, text }: Option<unknown>,
	displayOptions?: IDisplayOptions,
): INodeProperties {
	const { type: fieldType, ...limits } = shapeOf(type);
	return {
		displayName: title.en,
		name,
		type: fieldType,
		...(displayOptions ? { displayOptions } : {}),
		...limits,
		default: initial as INodeProperties['default'],
		description: text.en,
	};
}

function shapeOf(type: ValueType): Pick<INodeProperties, 'type' | 'typeOptions' | 'options'> {
	switch (type.kind) {
		case 'flag':
			return { type: 'boolean' };
		case 'text':
			return { type: 'string', ...(type.isSecret ? { typeOptions: { password: true } } : {}) };
		case 'number': {
			const { min, max, decimals = 0 } = type;
			return {
				type: 'number',
				typeOptions: {
					...(min === undefined ? {} : { minValue: min }),
					...(max === undefined ? {} : { maxValue: max }),
					...(decimals === 'any' ? {} : { numberPrecision: decimals }),
				},
			};
		}
		case 'choice':
			return {
				type: 'options',
				options: type.choices.map(({ name, value, text }) => ({ name: name.en, value, description: text?.en })),
			};
		case 'names':
			return {
				type: 'multiOptions',
				options: type.choices
					.map(({ name, value }) => ({ value, name: `${name.en} ${name.zh}` }))
					.sort((a, b) => a.name.localeCompare(b.name, 'en')),
			};
	}
}
