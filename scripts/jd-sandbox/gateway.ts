import { createHash } from 'node:crypto';
import type { Account, Envelope } from './types';

const WINDOW_MS = 5 * 60 * 1000;

/** JD's words for the codes that the sandbox itself raises; written down here, not taken from the code under test. */
const MESSAGES: Readonly<Record<string, string>> = {
	'10000': '查询成功',
	'10001': '错误的请求appkey',
	'10003': '不存在相应的数据信息',
	'10004': 'URL上appkey参数不能为空',
	'10040': '超过每天限量，请明天继续',
	'10041': 'URL上timestamp参数不能为空',
	'10042': 'URL上sign参数不能为空',
	'10043': '超过QPS限额，请降低调用频率',
	'10045': 'timestamp参数无效，请检查timestamp距离当前时间是否超过5分钟',
	'10046': 'timestamp参数格式错误，请检查',
	'10047': '请求签名sign无效，请检查',
	'10048': '没有接口权限，请下单购买',
	'10050': '用户已被禁用',
};

/** The door: who may come in, how often, and what is left afterwards. */
export class Gateway {
	private readonly accounts = new Map<string, Account & { recent: number[] }>();

	constructor(
		accounts: readonly Account[],
		private readonly now: () => number,
	) {
		for (const account of accounts) this.accounts.set(account.appkey, { ...account, recent: [] });
	}

	/** @returns the code of a refusal, or undefined for a caller who may pass. */
	refuse(query: URLSearchParams): string | undefined {
		const appkey = query.get('appkey');
		const timestamp = query.get('timestamp');
		const sign = query.get('sign');
		if (!appkey) return '10004';
		const account = this.accounts.get(appkey);
		if (!account) return '10001';
		if (!timestamp) return '10041';
		if (!sign) return '10042';
		if (!/^\d{13}$/.test(timestamp)) return '10046';
		if (Math.abs(this.now() - Number(timestamp)) > WINDOW_MS) return '10045';
		if (
			sign !==
			createHash('md5')
				.update(account.secret + timestamp)
				.digest('hex')
		)
			return '10047';
		if (account.disabled) return '10050';
		if (account.unpaid) return '10048';
		if (this.isTooFast(account)) return '10043';
		if (account.quota === 0) return '10040';
		return undefined;
	}

	/** Takes one call off the quota. */
	bill(appkey: string): void {
		const account = this.accounts.get(appkey);
		if (account?.quota !== undefined && account.quota > 0) account.quota--;
	}

	envelope(code: string, appkey: string | null, charge: boolean, result?: unknown): Envelope {
		const message = MESSAGES[code] ?? `错误 ${code}`;
		return {
			code,
			charge,
			remainTimes: this.accounts.get(appkey ?? '')?.quota ?? -1,
			remainSeconds: -1,
			msg: charge ? `${message},扣费` : message,
			...(result === undefined ? {} : { result }),
		};
	}

	private isTooFast(account: { qps?: number; recent: number[] }): boolean {
		if (account.qps === undefined) return false;
		const now = this.now();
		account.recent = account.recent.filter((time) => now - time < 1000);
		if (account.recent.length >= account.qps) return true;
		account.recent.push(now);
		return false;
	}
}
