/** Fixed text around the data, in canonical form: read, understood and left out. */
const BOILERPLATE: readonly RegExp[] = [
	/^（(?:明细|本人版|授信机构版|机构版|金融机构版|银行版|银行专业版|简版|彩色样式|个人版)[^）]*）$/,
	/^这部分包含您的/,
	/^金额类数据均以人民币计算/,
	/^系统中没有您(?:的|最近)/,
	/^无$/,
	/^[。，、；：]$/, // a mark that hangs over the edge of its frame
	/^（由于该类账户的数量过大/,
	/^最近2年内?被查询的记录/,
	/^本报告仅供您了解(?:自身|自己的?)的?信用状况/,
	/^不用于信贷申请/,
	/^请(?:您)?妥善保管/,
];

/** Remarks beside the summary of the briefs; they wrap anywhere, so a line may be any part of one. */
const REMARKS: readonly string[] = [
	'逾期记录可能影响对您的信用评价。',
	'购房贷款，包括个人住房贷款、个人商用房（包括商住两用）贷款和个人住房公积金贷款。',
	'购房贷款，包括个人住房商业贷款、个人商用房（含商住两用）贷款和个人住房公积金贷款。',
	'购房贷款，包括个人住房商业贷款、个人商用房（包括商住两用）贷款和个人住房公积金贷款。',
	'这部分包含您最近5年内的非信贷交易记录。金额类数据均以人民币计算，精确到元。',
	'这部分包含您最近5年内的公共信息。金额类数据均以人民币计算，精确到元。',
	'发生过逾期的信用卡账户，指曾经“未按时还最低还款额“的贷记卡账户和“透支超过60天“的准贷记卡账户。',
	'这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。',
	'这部分包含您最近5年内的欠税记录、民事判决记录、强制执行记录、行政处罚记录。金额类数据均以人民币计算，精确到元。',
	'这部分包含您最近5年内的欠税记录、民事判决记录、强制执行记录、行政处罚记录及电信欠费记录。金额类数据均以人民币计算，精确到元。',
	'这部分包含您的信用报告最近2年内被查询的记录。',
	'系统中没有您最近5年内的欠税记录、民事判决记录、强制执行记录、行政处罚记录及电信欠费记录。',
	'系统中没有您最近5年内的非信贷交易记录。',
	'系统中没有您最近5年内的公共信息记录。',
	'（由于该类账户的数量过大，本报告中仅展示最新的个账户。）',
];

/** @param text canonical text of a cell, which may hold several remarks one behind the other */
export function isRemark(text: string): boolean {
	return (
		text.length >= 8 &&
		(text.match(/[^。]+。?/g) ?? []).every(
			(sentence) => sentence.length >= 2 && REMARKS.some((remark) => remark.includes(sentence)),
		)
	);
}

/** @param text canonical text of a line */
export function isBoilerplate(text: string): boolean {
	const bare = text.replace(/仅展示最新的\d+个账户/, '仅展示最新的个账户');
	return (
		BOILERPLATE.some((fixed) => fixed.test(bare)) ||
		(bare.length >= 2 && REMARKS.some((remark) => remark.includes(bare)))
	);
}

/** @returns whether the text says that its section holds no data */
export function isAbsence(text: string): boolean {
	return text === '无' || text.startsWith('系统中没有');
}

/** @returns whether the text says that only the newest records are printed */
export function isCap(text: string): boolean {
	return /仅展示最新的\d+个/.test(text);
}
