import { Position } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/position';
import { edition, section } from '../../../../support/grammar';

it('a reading begins in the head of the report', () => {
	const position = new Position(edition('gen2-brief'));
	expect(position.isHead).toBe(true);
	expect(position.section.name).toBe('个人信用报告');
});

it('a heading leaves the head, and what stood above the texts before it', () => {
	const position = new Position(edition('gen2-brief'));
	Object.assign(position, { title: '欠税记录', group: '为个人', subheading: '从未发生过逾期的账户明细如下' });
	position.enter(section('gen2-brief', '信用卡'));
	expect(position).toMatchObject({ isHead: false, title: undefined, group: undefined, subheading: undefined });
	expect(position.section.name).toBe('信用卡');
});

it('a record that a heading interrupts keeps its caption: a page may print it again', () => {
	const position = new Position(edition('gen2-institution'));
	position.caption = { label: '账户1', page: 1 };
	position.enter(section('gen2-institution', '贷记卡账户'));
	expect(position.caption).toEqual({ label: '账户1', page: 1 });
});
