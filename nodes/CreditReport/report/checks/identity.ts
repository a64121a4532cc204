import type { Facts } from '../facts';
import { wordOf } from '../catalogue/codes';
import { dayOf, yearsBetween } from '../facts/dates';
import { birthdayOf, genderOf, hasValidCheckCharacter } from '../facts/idNumber';
import { rowsAt, textAt } from '../forms/read';
import { compareValues, type CheckDefinition, type Comparison } from './check';

const IDENTITY_CARD = '身份证';
/** Years of age from which somebody may be lent to. */
const YOUNGEST = 16;

interface Holder {
	path: string;
	idType: string | null;
	idNum: string | null;
}

function holdersOf({ report }: Facts): Holder[] {
	const holder = (path: string, idType: string | null, idNum: string | null): Holder => ({ path, idType, idNum });
	return [
		holder(
			'profile.connubialInfo.idNum',
			textAt(report, 'profile.connubialInfo.idType'),
			textAt(report, 'profile.connubialInfo.idNum'),
		),
		...rowsAt(report, 'otherIds').map((row, index) =>
			holder(`otherIds[${index}].idNum`, textAt(row, 'idType'), textAt(row, 'idNum')),
		),
		...(['loanGuaranteeInfos', 'creditCardGuaranteeInfos'] as const).flatMap((list) =>
			rowsAt(report, list).map((row, index) =>
				holder(`${list}[${index}].guarantorId`, textAt(row, 'guarantorIdType'), textAt(row, 'guarantorId')),
			),
		),
		...rowsAt(report, 'relatedLiabilities').map((row, index) =>
			holder(`relatedLiabilities[${index}].borrowerIdNum`, textAt(row, 'borrowerIdType'), textAt(row, 'borrowerIdNum')),
		),
	];
}

function checkCharacter({ path, idType, idNum }: Holder): Comparison {
	const isCard = idType !== null && wordOf(['idType'], idType)?.zh === IDENTITY_CARD;
	const isValid = isCard ? hasValidCheckCharacter(idNum) : null;
	return { path, value: idNum, against: 'check character of GB 11643', holds: isValid };
}

const person = ({ report }: Facts): Holder => ({
	path: 'idNum',
	idType: textAt(report, 'idType') ?? IDENTITY_CARD,
	idNum: textAt(report, 'idNum'),
});

/** Identity numbers, and what they say of their holder. Masked numbers and other documents are not judged. */
export const IDENTITY_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'idNumberChecksum',
		severity: 'serious',
		group: 'consistent',
		claim: 'The check character of the ID number is right',
		claimZh: '证件号码校验位正确',
		sources: ['idNum', 'idType'],
		method: 'GB 11643, identity cards of 18 characters only',
		methodZh: '按 GB 11643 计算，仅限18位身份证号',
		compare: (facts) => [checkCharacter(person(facts))],
	},
	{
		id: 'otherIdNumberChecksums',
		severity: 'look',
		group: 'consistent',
		claim: 'The check characters of the other ID numbers are right',
		claimZh: '其他相关人证件号码校验位正确',
		sources: ['profile.connubialInfo', 'otherIds', 'loanGuaranteeInfos', 'relatedLiabilities'],
		method: 'As above, where the document is an identity card; lenders enter these by hand',
		methodZh: '同上，仅限证件类型为身份证者；由机构录入，录入有误并不少见',
		compare: (facts) => holdersOf(facts).map(checkCharacter),
	},
	{
		id: 'birthdayAgainstId',
		severity: 'serious',
		group: 'consistent',
		claim: 'The date of birth agrees with the ID number',
		claimZh: '出生日期与证件号码一致',
		sources: ['profile', 'idNum'],
		method: 'Full date',
		methodZh: '完整日期逐位比较',
		compare: ({ report }) => {
			const born = dayOf(textAt(report, 'profile.birthday'));
			const byNumber = birthdayOf(textAt(report, 'idNum'));
			return [compareValues('profile.birthday', born, byNumber, born === byNumber)];
		},
	},
	{
		id: 'genderAgainstId',
		severity: 'look',
		group: 'consistent',
		claim: 'The gender agrees with the ID number',
		claimZh: '性别与证件号码一致',
		sources: ['profile', 'idNum'],
		method: 'First character (男, 女); other words are not judged; lenders report it, and now and then wrongly',
		methodZh: '比较首字（男、女），其他写法不作判断；由机构报送，偶有误报',
		compare: ({ report }) => {
			const printed = textAt(report, 'profile.gender');
			const byNumber = genderOf(textAt(report, 'idNum'));
			return /^[男女]/.test(printed ?? '')
				? [compareValues('profile.gender', printed, byNumber, printed?.[0] === byNumber?.[0])]
				: [];
		},
	},
	{
		id: 'openedByAdult',
		severity: 'look',
		group: 'consistent',
		claim: 'The person was old enough when each account was opened',
		claimZh: '各账户开立时本人已达可办理信贷业务的年龄',
		sources: ['idNum', 'profile', 'loans', 'creditCards', 'quasiCreditCards'],
		method:
			'At least 16 years on the day of opening (who lives on their own work has full capacity from 16, Civil Code, article 18), by the ID number or else the date of birth',
		methodZh: '开立当日年满16周岁（《民法典》第十八条），按证件号码计算，无号码的按出生日期',
		compare: ({ report, accounts }) => {
			const born = birthdayOf(textAt(report, 'idNum')) ?? dayOf(textAt(report, 'profile.birthday'));
			return accounts.map(({ path, row }) => {
				const opened = dayOf(textAt(row, 'startAt'));
				return compareValues(
					`${path}.startAt`,
					opened,
					born === null ? null : `${YOUNGEST} years of age or more`,
					() => yearsBetween(born ?? '', opened ?? '') >= YOUNGEST,
				);
			});
		},
	},
];
