import { dayOf, yearsBetween } from '../dates';
import type { Facts } from '../facts';
import { birthdayOf, genderOf } from '../idNumber';
import { textAt } from '../read';
import type { Indicator, IndicatorValue } from './definition';

const text = (path: string) => ({ report }: Facts): IndicatorValue => textAt(report, path);

function birthday({ report }: Facts): string | null {
	return dayOf(textAt(report, 'profile.birthday')) ?? birthdayOf(textAt(report, 'idNum'));
}

function age(facts: Facts): number | null {
	const born = birthday(facts);
	return born === null || facts.day === null ? null : yearsBetween(born, facts.day);
}

const NOT_PRINTED = 'null when it is not printed';

/** Who and which report. Names and numbers are masked when the report given is. */
export const IDENTITY: readonly Indicator[] = [
	{ id: 'reportSerialNo', zh: '报告编号', english: 'Report number', unit: 'text', definition: 'As printed', sources: ['serialNo'], missing: NOT_PRINTED, value: text('serialNo') },
	{ id: 'reportTime', zh: '报告时间', english: 'Report time', unit: 'date', definition: 'The time all other indicators are as of', sources: ['createAt'], missing: NOT_PRINTED, value: text('createAt') },
	{ id: 'edition', zh: '报告版式', english: 'Edition', unit: 'text', definition: 'One of the six printed editions', sources: ['meta.edition'], missing: 'null when the engine does not tell', value: ({ meta }) => meta.edition ?? null },
	{ id: 'name', zh: '姓名', english: 'Name', unit: 'text', definition: 'As printed; family name alone when masked', sources: ['whoWasChecked'], missing: NOT_PRINTED, value: text('whoWasChecked'), isPersonal: true },
	{ id: 'idType', zh: '证件类型', english: 'ID type', unit: 'text', definition: 'As printed', sources: ['idType'], missing: NOT_PRINTED, value: text('idType') },
	{ id: 'idNum', zh: '证件号码', english: 'ID number', unit: 'text', definition: 'As printed; last four characters alone when masked', sources: ['idNum'], missing: NOT_PRINTED, value: text('idNum'), isPersonal: true },
	{ id: 'age', zh: '年龄', english: 'Age', unit: 'years', definition: 'Full years at the report time, by the printed date of birth, else by the ID number', sources: ['profile', 'idNum', 'createAt'], missing: 'null without a date of birth or report time', value: age },
	{ id: 'gender', zh: '性别', english: 'Gender', unit: 'text', definition: 'As printed, else by the ID number', sources: ['profile', 'idNum'], missing: 'null when neither tells', value: ({ report }) => textAt(report, 'profile.gender') ?? genderOf(textAt(report, 'idNum')) },
	{ id: 'maritalStatus', zh: '婚姻状况', english: 'Marital status', unit: 'text', definition: 'As printed', sources: ['profile'], missing: NOT_PRINTED, value: text('profile.isMarried') },
	{ id: 'queriedBy', zh: '查询机构', english: 'Querying institution', unit: 'text', definition: 'As printed', sources: ['organization'], missing: NOT_PRINTED, value: text('organization'), isPersonal: true },
	{ id: 'queryReason', zh: '查询原因', english: 'Query reason', unit: 'text', definition: 'As printed', sources: ['reason'], missing: NOT_PRINTED, value: text('reason') },
];
