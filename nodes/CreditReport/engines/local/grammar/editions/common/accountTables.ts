import type { TableSource } from '../types';

/** Tables that stand under accounts of every kind and edition. */

/** A note under a record; its kind is the title of the first column. One table for each note. */
export function noteTable(list: string, type: string): TableSource {
	return {
		layout: 'rows',
		columns: [
			[type, `${list}[].notes[].content`],
			['添加日期', `${list}[].notes[].addedAt`],
		],
		set: { [`${list}[].notes[].type`]: type },
	};
}

/** Special transactions of an account: extension, early repayment, repayment by others. */
export function specialTransactions(list: string): TableSource {
	return {
		layout: 'rows',
		columns: [
			['特殊交易类型', `${list}[].speBusinesses[].type`],
			['发生日期', `${list}[].speBusinesses[].startAt`],
			['变更月数', `${list}[].speBusinesses[].changeMonths`],
			['发生金额', `${list}[].speBusinesses[].amount`],
			['明细记录', `${list}[].speBusinesses[].detail`],
		],
	};
}

/** What happened to an account, in one cell: `该账户2015年05月不出单。`. */
export function specialEvent(list: string): TableSource {
	return {
		layout: 'rows',
		columns: [['特殊事件说明', `${list}[].notes[].content`]],
		set: { [`${list}[].notes[].type`]: '特殊事件说明' },
	};
}
