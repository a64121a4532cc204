import { REPORT_FIELDS, SECTIONS, walkPaths, type Field } from '../../../nodes/CreditReport/report/catalogue';
import { NUMBERED } from '../../../nodes/CreditReport/report/facts/numbering';
import { ACCOUNT_LISTS } from '../../../nodes/CreditReport/report/facts/status';
import { PERSONAL_FIELDS } from '../../../nodes/CreditReport/report/mask';

/** What the catalogue knows of its lists and fields beside their labels; other rooms derive it. */
describe('the catalogue', () => {
	const lists = [...walkPaths()].flatMap(({ field }) => (field.type === 'list' ? [field] : [])).concat(REPORT_FIELDS);

	it('numbers lists by one of their own keys', () => {
		const strays = (fields: readonly Field[]): Field[] =>
			fields.filter(
				({ numberedBy, fields: own }) => numberedBy !== undefined && !own?.some(({ key }) => key === numberedBy),
			);
		expect(strays(lists)).toEqual([]);
		expect(NUMBERED).toMatchObject({ 'profile.mobiles': 'no', loans: 'serialNo', loanGuaranteeInfos: 'id' });
	});

	it('calls every kind of record something', () => {
		const nameless = [...REPORT_FIELDS, ...[...walkPaths()].map(({ field }) => field)].filter(
			({ fields, record }) => fields !== undefined && record === undefined,
		);
		expect(nameless).toEqual([]);
	});

	it('has every note in both languages', () => {
		const noted = [...REPORT_FIELDS, ...[...walkPaths()].map(({ field }) => field)];
		expect(noted.filter(({ note }) => note !== undefined).length).toBeGreaterThan(50);
		expect(noted.filter(({ note, noteZh }) => (note === undefined) !== (noteZh === undefined))).toEqual([]);
	});

	it('knows which lists are accounts, and which fields are personal', () => {
		expect(ACCOUNT_LISTS).toEqual(['loans', 'creditCards', 'quasiCreditCards']);
		expect(SECTIONS.filter(({ accounts }) => accounts).every(({ kind }) => kind === 'list')).toBe(true);
		expect(PERSONAL_FIELDS).toMatchObject({ whoWasChecked: 'name', 'otherIds[].idNum': 'id' });
		expect(PERSONAL_FIELDS).not.toHaveProperty('profile.experiences[].company');
	});
});
