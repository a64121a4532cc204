import type { Site, SiteAnswer, SiteRequest } from '../internet';

/** A portal of HubSpot: its contacts by e-mail address, and their notes. */
export interface Hubspot extends Site {
	/** The service key that it knows. */
	key: string;
	contacts: Map<string, HubspotContact>;
}

interface HubspotContact {
	id: string;
	properties: Record<string, string>;
	/** As HTML. */
	notes: string[];
}

/** https://developers.hubspot.com/docs/api-reference/2026-03 */
const API = '/crm/objects/2026-03';
/** The association of a note with a contact. */
const NOTE_TO_CONTACT = 202;

export function hubspot(): Hubspot {
	const key = 'pat-e2e-service-key';
	const contacts = new Map<string, HubspotContact>();

	function upsert(body: string): SiteAnswer {
		const { inputs } = JSON.parse(body) as {
			inputs: Array<{ id: string; idProperty?: string; properties: Record<string, string> }>;
		};
		const results = inputs.map(({ id: email, idProperty, properties }) => {
			if (idProperty !== 'email') throw new Error('contacts are known by their e-mail address here');
			const known = contacts.get(email);
			const contact = known ?? { id: String(1000 + contacts.size), properties: {}, notes: [] };
			Object.assign(contact.properties, properties);
			contacts.set(email, contact);
			return { id: contact.id, properties: contact.properties, new: !known, archived: false };
		});
		return { body: { status: 'COMPLETE', results } };
	}

	function createNote(body: string): SiteAnswer {
		const { properties, associations } = JSON.parse(body) as {
			properties: { hs_timestamp?: number; hs_note_body?: string };
			associations: Array<{
				to: { id: string };
				types: Array<{ associationCategory: string; associationTypeId: number }>;
			}>;
		};
		const [association] = associations;
		const contact = [...contacts.values()].find(({ id }) => id === association?.to.id);
		const [type] = association?.types ?? [];
		const isRight = type?.associationCategory === 'HUBSPOT_DEFINED' && type.associationTypeId === NOTE_TO_CONTACT;
		if (!contact || !isRight || !properties.hs_timestamp || !properties.hs_note_body)
			return { status: 400, body: { status: 'error', category: 'VALIDATION_ERROR', message: 'Invalid input JSON' } };
		contact.notes.push(properties.hs_note_body);
		return { status: 201, body: { id: String(2000 + contact.notes.length), properties } };
	}

	return {
		host: 'api.hubapi.com',
		key,
		contacts,
		answer({ method, path, headers, body }: SiteRequest) {
			if (headers.authorization !== `Bearer ${key}`) {
				const message = 'Authentication credentials not found';
				return { status: 401, body: { status: 'error', category: 'INVALID_AUTHENTICATION', message } };
			}
			if (method === 'POST' && path === `${API}/contacts/batch/upsert`) return upsert(body);
			if (method === 'POST' && path === `${API}/notes`) return createNote(body);
			return { status: 404, body: { status: 'error', message: 'resource not found' } };
		},
	};
}
