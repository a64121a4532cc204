import { dayOf, yearsBetween } from '../facts/dates';
import type { Facts } from '../facts';
import { birthdayOf, genderOf } from '../facts/idNumber';
import { textAt } from '../forms/read';
import type { ReportLeaf } from '../forms/reports';
import { words } from '../words';
import { family, type Family, type IndicatorValue } from './family';
import { NOT_PRINTED } from './texts';

const text =
	(path: ReportLeaf) =>
	({ report }: Facts): IndicatorValue =>
		textAt(report, path);

function birthday({ report }: Facts): string | null {
	return dayOf(textAt(report, 'profile.birthday')) ?? birthdayOf(textAt(report, 'idNum'));
}

function age(facts: Facts): number | null {
	const born = birthday(facts);
	return born === null || facts.day === null ? null : yearsBetween(born, facts.day);
}

const AS_PRINTED = words('As printed', '照报告原文');

/** Who and which report. Names and numbers are masked when the report given is. */
export const IDENTITY: readonly Family[] = [
	family({
		id: 'reportSerialNo',
		zh: '报告编号',
		english: 'Report number',
		unit: 'text',
		definition: AS_PRINTED,
		sources: ['serialNo'],
		missing: NOT_PRINTED,
		value: text('serialNo'),
	}),
	family({
		id: 'reportTime',
		zh: '报告时间',
		english: 'Report time',
		unit: 'date',
		definition: words('The time all other indicators are as of', '其余各项指标均以此时间为准'),
		sources: ['createAt'],
		missing: NOT_PRINTED,
		value: text('createAt'),
	}),
	family({
		id: 'edition',
		zh: '报告版式',
		english: 'Edition',
		unit: 'text',
		definition: words('One of the six printed editions', '六种打印版式之一'),
		sources: ['meta.edition'],
		missing: words('null when the engine does not tell', '引擎未告知时为空'),
		value: ({ meta }) => meta.edition ?? null,
	}),
	family({
		id: 'name',
		zh: '姓名',
		english: 'Name',
		unit: 'text',
		definition: words('As printed; family name alone when masked', '照报告原文；脱敏时只留姓氏'),
		sources: ['whoWasChecked'],
		missing: NOT_PRINTED,
		value: text('whoWasChecked'),
		isPersonal: true,
	}),
	family({
		id: 'idType',
		zh: '证件类型',
		english: 'ID type',
		unit: 'text',
		definition: AS_PRINTED,
		sources: ['idType'],
		missing: NOT_PRINTED,
		value: text('idType'),
	}),
	family({
		id: 'idNum',
		zh: '证件号码',
		english: 'ID number',
		unit: 'text',
		definition: words('As printed; last four characters alone when masked', '照报告原文；脱敏时只留后四位'),
		sources: ['idNum'],
		missing: NOT_PRINTED,
		value: text('idNum'),
		isPersonal: true,
	}),
	family({
		id: 'age',
		zh: '年龄',
		english: 'Age',
		unit: 'years',
		definition: words(
			'Full years at the report time, by the printed date of birth, else by the ID number',
			'报告时的周岁，按所列出生日期，未列示则按身份证号码',
		),
		sources: ['profile', 'idNum', 'createAt'],
		missing: words('null without a date of birth or report time', '无出生日期或报告时间时为空'),
		value: age,
	}),
	family({
		id: 'gender',
		zh: '性别',
		english: 'Gender',
		unit: 'text',
		definition: words('As printed, else by the ID number', '照报告原文，未列示则按身份证号码'),
		sources: ['profile', 'idNum'],
		missing: words('null when neither tells', '两者均无时为空'),
		value: ({ report }) => textAt(report, 'profile.gender') ?? genderOf(textAt(report, 'idNum')),
	}),
	family({
		id: 'maritalStatus',
		zh: '婚姻状况',
		english: 'Marital status',
		unit: 'text',
		definition: AS_PRINTED,
		sources: ['profile'],
		missing: NOT_PRINTED,
		value: text('profile.isMarried'),
	}),
	family({
		id: 'queriedBy',
		zh: '查询机构',
		english: 'Querying institution',
		unit: 'text',
		definition: AS_PRINTED,
		sources: ['organization'],
		missing: NOT_PRINTED,
		value: text('organization'),
		isPersonal: true,
	}),
	family({
		id: 'queryReason',
		zh: '查询原因',
		english: 'Query reason',
		unit: 'text',
		definition: AS_PRINTED,
		sources: ['reason'],
		missing: NOT_PRINTED,
		value: text('reason'),
	}),
];
