import { amountCandidates } from './amountRemedies.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assess.ts';
import { applyRemedy } from './counterfactual.ts';
import type { Situation } from './counterfactual.ts';
import { splitBasket } from './splitBasket.ts';
import type { CodQuestion, CodReason, CodReasonCode, CodRemedy } from './types.ts';
import { turningPoints } from './turningPoints.ts';
import type { CodWorld } from './world.ts';

/** Each remedy was tried: with it alone, COD would be offered. */
export function remediesFor(
  question: CodQuestion,
  world: CodWorld,
  { parcels, reasons }: Assessment,
): readonly CodRemedy[] {
  const situation = { question, world };
  const denials = new Set(reasons.flatMap(({ effect, code }) => (effect === 'deny' ? [code] : [])));
  const lifts = (remedy: CodRemedy) => isOffered(applyRemedy(remedy, situation));
  const amount = amountCandidates(parcels, world).map(found => found.find(lifts));
  const candidates = [...carrierRemedies(world), ...buyerRemedies(question, denials)].filter(lifts);
  const closing = closingOrders(question, reasons).find(lifts);
  const waiting = turningPoints(question, world)
    .map((at): CodRemedy => ({ kind: 'wait_until', at }))
    .find(lifts);
  const split = splitBasket(question, reasons, kept => isOffered({ question: kept, world }));
  return [...amount, ...candidates, closing, waiting, split].filter(remedy => remedy !== undefined);
}

const isOffered = ({ question, world }: Situation): boolean => !assess(question, world).denied;

/** Only where the basket is bound to one carrier is another one a change. */
const carrierRemedies = ({ carrierId, carriers }: CodWorld): readonly CodRemedy[] =>
  carrierId === null
    ? []
    : carriers
        .map(({ id }) => id)
        .filter(id => id !== carrierId)
        .toSorted()
        .map(id => ({ kind: 'use_carrier', carrierId: id }));

function buyerRemedies({ buyer }: CodQuestion, denials: ReadonlySet<CodReasonCode>): readonly CodRemedy[] {
  const remedies: CodRemedy[] = [];
  const asNewcomer = denials.has('SELLER_FIRST_TIME') || denials.has('BUYER_FIRST_ORDER_LIMIT');
  if (asNewcomer && buyer.completedOrders === 0) remedies.push({ kind: 'complete_first_order' });
  if (denials.has('BUYER_PHONE_UNVERIFIED')) remedies.push({ kind: 'verify_phone' });
  return remedies;
}

/** As few as the limits on the count ask for, or else all: only then it is known that no amount is left open. */
function closingOrders({ buyer }: CodQuestion, reasons: readonly CodReason[]): readonly CodRemedy[] {
  const limited = reasons.filter(
    ({ code }) => code === 'SELLER_OPEN_COD_LIMIT' || code === 'BUYER_OPEN_COD_LIMIT',
  );
  if (limited.length === 0) return [];
  const excess = limited.map(({ facts: { open, count } }) =>
    typeof open === 'number' && typeof count === 'number' ? open - count : 0,
  );
  const counts = [Math.max(...excess), buyer.openCodOrders];
  return counts
    .filter(count => count > 0 && count <= buyer.openCodOrders)
    .map(count => ({ kind: 'close_open_orders', count }));
}
