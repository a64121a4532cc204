import { clause, type Clause } from './pattern';

/** A line, or a piece of one, whose captures are paths of the report, relative to `prefix`. */
export interface LineGrammar {
	/** Object or list the captures belong to; '' for the top level. */
	prefix: string;
	clauses: readonly Clause[];
	/** A condition on the whole line. */
	when: RegExp;
}

const ID_LINE: LineGrammar = {
	when: /^姓名：?.*证件号码/,
	prefix: '',
	clauses: [clause('^姓名：?(?<whoWasChecked>.+?)证件类型：?(?<idType>.+?)证件号码：?(?<idNum>[*0-9A-Za-z（）]+)')],
};

/** The head of a report, whatever the edition. Keys with a dot stand behind `__`. */
export const HEAD_LINES: readonly LineGrammar[] = [
	{
		when: /报告编号|报告时间|查询(?:请求)?时间/,
		prefix: '',
		clauses: [
			clause('报告编号：?(?<serialNo>[0-9A-Za-z]+?)(?=查询|报告时间|$)'),
			clause('查询(?:请求)?时间：?(?<askAt>{date}(?:\\d{1,2}：\\d{2}：\\d{2})?)'),
			clause('报告时间：?(?<createAt>{date}(?:\\d{1,2}：\\d{2}：\\d{2})?)'),
		],
	},
	{
		...ID_LINE,
		clauses: [...ID_LINE.clauses, clause('婚姻状况：?(?<profile__isMarried>[\\p{Script=Han}]{1,6})'), clause('(?<profile__isMarried>(?:未婚|已婚|离婚|离异|丧偶|再婚|复婚|初婚|未说明[\\p{Script=Han}]*|未知|--)$)')],
	},
	{
		when: /^其他证件信息：/,
		prefix: 'otherIds[].',
		clauses: [clause('其他证件信息：(?<idType>[\\p{Script=Han}]+)[，：]?(?:证件号码：)?(?<idNum>[0-9A-Za-z*]+)')],
	},
	{
		when: /防欺诈警示|联系电话/,
		prefix: 'fraudAlert.',
		clauses: [clause('^(?<flag>[^，]+)，联系电话：?(?<tel>[0-9*-]+)')],
	},
	{ when: /笔异议/, prefix: '', clauses: [clause('^.*?提出了(?<objectionNum>\\d+)笔异议.*$')] },
];
