/** When a rule of the presets is asked: an indicator that an edition never prints must not make all of its reports a manual review. */
import { EDITIONS } from '../../catalogue/editions';
import type { Condition } from '../rule';

const BRIEFS = [...EDITIONS].flatMap(([key, { isBrief }]) => (isBrief ? [key] : []));

/** The briefs print the number of months overdue in five years, and no repayment record. */
export const IN_BRIEFS: Condition = { indicator: 'edition', operator: 'isOneOf', threshold: BRIEFS };
export const IN_DETAILED: Condition = { indicator: 'edition', operator: 'isNoneOf', threshold: BRIEFS };
/** Who has no card uses no part of one. */
export const WITH_CARDS: Condition = { indicator: 'creditCardsOpen', operator: '>', threshold: 0 };
