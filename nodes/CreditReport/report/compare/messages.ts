import type { Scalar } from '../forms/types';
import type { Change } from './change';
import { doubtOf } from './doubts';
import { kindOf } from './changeKinds';

const NOT_PRINTED = { english: 'nothing printed', zh: '未列示' };
const YES_NO: Readonly<Record<string, string>> = { yes: '是', no: '否' };
const STATES: Readonly<Record<string, string>> = {
	open: '未结清/未销户',
	closed: '已结清/销户',
	inactive: '未激活',
	unknown: '状态不明',
};

/** A change as a sentence in both languages, with the reason where it is not certain. */
export function messagesOf(change: Change): { message: string; messageZh: string } {
	const { message, messageZh } = kindOf(change.kind);
	const doubt = change.doubt === null ? null : doubtOf(change.doubt);
	const filled = capital(fill(message, change, english(change)));
	const filledZh = fill(messageZh, change, chinese(change));
	return {
		message: doubt ? `${filled} (not certain: ${doubt.english})` : filled,
		messageZh: doubt ? `${filledZh}（不确定：${doubt.zh}）` : filledZh,
	};
}

type Words = (value: Scalar) => string;

const english = ({ fieldEnglish, field }: Change): Words & { field: string } =>
	Object.assign((value: Scalar) => (value === null ? NOT_PRINTED.english : figure(value)), {
		field: fieldEnglish ?? field ?? '',
	});
const chinese = ({ fieldZh, field }: Change): Words & { field: string } =>
	Object.assign(
		(value: Scalar) => (value === null ? NOT_PRINTED.zh : (YES_NO[value] ?? STATES[value] ?? figure(value))),
		{ field: fieldZh ?? field ?? '' },
	);

/** Amounts with thousands commas, as a person reads them. */
function figure(value: string | number): string {
	return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}

function fill(template: string, { account, old, new: now, date }: Change, words: Words & { field: string }): string {
	const parts: Readonly<Record<string, string>> = {
		account: words(account),
		field: words.field,
		old: words(old),
		new: words(now),
		date: words(date),
	};
	return template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
