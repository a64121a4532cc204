import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import type { Scope } from '../../options/option';
import { OPTIONS, PANEL_OPTIONS } from '../../options/table';
import { READ_BY_AN_ENGINE } from './fields';
import { panelField } from './panelField';

/** The collection Options, made from the table of options. */
export const optionFields: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: PANEL_OPTIONS.map((name) => panelField(name, OPTIONS[name], displayOptionsOf(OPTIONS[name].scope))),
};

/** Parameters outside the collection are named with a slash. */
function displayOptionsOf({ operations, engine, input, format, notFormat, reading, flat }: Scope = {}):
	IDisplayOptions | undefined {
	const show = {
		...(operations ? { '/operation': [...operations] } : {}),
		...(engine === 'jd' ? { '/engine': [engine] } : {}),
		...(input ? { '/input': [...input] } : {}),
		...(format ? { '/format': [format] } : {}),
	};
	const hide = {
		// The local engine also reads where none can be chosen.
		...(engine === 'local' ? { '/engine': ['jd'] } : {}),
		...(reading ? { '/input': ['previousParse'] } : {}),
		// Where no operation is named, one that asks no engine is among them.
		...(engine === 'jd' && !operations ? { '/operation': READ_BY_AN_ENGINE.hide.operation } : {}),
		...(flat ? { '/output': ['section'] } : {}),
		...(notFormat ? { '/format': [notFormat] } : {}),
	};
	const conditions = { ...(isEmpty(show) ? {} : { show }), ...(isEmpty(hide) ? {} : { hide }) };
	return isEmpty(conditions) ? undefined : conditions;
}

function isEmpty(object: object): boolean {
	return Object.keys(object).length === 0;
}
