import { Ledger } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/ledger';
import { section } from '../../../../support/grammar';
import { line } from '../../../../support/layout';

const CARDS = section('gen2-brief', '信用卡');
const leftover = (ledger: Ledger): readonly string[] => ledger.evidence.seen(false).leftover;

it('what nobody read is left over, in the order of print, then the parts left of what was read', () => {
	const ledger = new Ledger();
	const [first, second, third] = [line('甲', { page: 1 }), line('乙', { page: 2 }), line('丙', { page: 3 })];
	ledger.book({ read: [second], left: [{ page: 2, text: '乙之余' }] }, CARDS);
	expect(ledger.close([first, second, third])).toEqual([
		{ page: 1, text: '甲' },
		{ page: 3, text: '丙' },
		{ page: 2, text: '乙之余' },
	]);
});

it('a line that is left over counts against the section it stands in', () => {
	const ledger = new Ledger();
	const unread = line('甲');
	ledger.evidence.place([unread], CARDS);
	ledger.close([unread]);
	expect(leftover(ledger)).toEqual(['creditCards', 'quasiCreditCards']);
});

it('a part of a line counts against the section it was read in', () => {
	const ledger = new Ledger();
	ledger.book({ read: [line('甲乙')], left: [{ page: 1, text: '乙' }] }, CARDS);
	expect(leftover(ledger)).toEqual(['creditCards', 'quasiCreditCards']);
});

it('lines that were read leave nothing over', () => {
	const ledger = new Ledger();
	const read = line('甲');
	ledger.evidence.place([read], CARDS);
	ledger.book({ read: [read], left: [] }, CARDS);
	expect(ledger.isRead(read)).toBe(true);
	expect(ledger.close([read])).toEqual([]);
	expect(leftover(ledger)).toEqual([]);
});
