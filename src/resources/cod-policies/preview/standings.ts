import { inGoodStanding } from '../../../domain/cod/standing.ts';
import type { BuyerStanding } from '../../../domain/cod/types.ts';
import { CURRENCY } from './useAsked.ts';

const good = inGoodStanding(CURRENCY);

/** Buyers worth asking for, to begin with. */
export const standings = {
  returning: good,
  new: { ...good, completedOrders: 0 },
  refused: { ...good, refusalsByFault: 2 },
  unverified: { ...good, phoneVerified: false },
} satisfies Record<string, BuyerStanding>;

export type StandingName = keyof typeof standings;
const isName = (name: string): name is StandingName => name in standings;
export const standingNames: readonly StandingName[] = Object.keys(standings).filter(isName);

export const sameStanding = (a: BuyerStanding, b: BuyerStanding): boolean =>
  a.completedOrders === b.completedOrders &&
  a.refusalsByFault === b.refusalsByFault &&
  a.openCodOrders === b.openCodOrders &&
  a.openCodAmount.amount === b.openCodAmount.amount &&
  a.suspendedUntil === b.suspendedUntil &&
  a.blocklisted === b.blocklisted &&
  a.phoneVerified === b.phoneVerified;
