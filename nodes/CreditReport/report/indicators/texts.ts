import { words } from '../words';

/** Texts that many rows of the table share. "null" is what an item holds; a spreadsheet shows an empty cell. */
export const NOT_PRINTED = words('null when it is not printed', '报告未列示时为空');
export const NO_ACCOUNTS = words(
	'null when no such account is listed and it is not known that there is none',
	'未列示此类账户且无法确认没有时为空',
);
export const NONE_PRINTED = words(
	'null when nothing is printed and it is not known that there is nothing; 0 when the report was read to its end without it, says itself that there is none or, where the engine does not tell (JD), prints its overview of accounts (note 2 of the report)',
	'报告未列示且无法确认确实没有时为空；报告已完整读取而未列示、报告自述没有该类记录，或（京东引擎）报告列有信用概要（报告说明第2条）时为0',
);
export const PART_MISSING = words(
	'null when one of these accounts does not print the figure; 0 when it is known that there is none, null when that is not known',
	'其中任一账户未列示该数值时为空；确认没有此类账户时为0，无法确认时为空',
);
export const NO_RECORD = words(
	'null when no account has a repayment record in those months (briefs, months of unknown state alone); 0 or no when it is known that there is no account',
	'该期间没有任何账户有还款记录时为空（简版报告，或各月状态均未知）；确认没有账户时为0或否',
);
/** Of figures of being overdue, beside {@link NO_RECORD}. */
export const NEVER_OVERDUE = words(
	'0 or no also when a brief lists all accounts as never overdue',
	'简版所列账户均从未逾期时也为0或否',
);
export const NULL_AS_ABOVE = words('as above', '同上');
