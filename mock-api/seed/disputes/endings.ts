import { fulfil } from './fulfilment.ts';
import {
  answerInformation,
  bothAccept,
  hearAppeal,
  toAppealed,
  toDecided,
  toInformation,
  toProposed,
} from './mediation.ts';
import {
  buyerAccepts,
  secondRound,
  sellerAccepts,
  sellerOffers,
  silence,
  withdraw,
  type Script,
} from './negotiation.ts';

const thenFulfil =
  (...parts: readonly Script[]): Script =>
  run => {
    for (const part of parts) part(run);
    fulfil(run);
  };

/** How disputes end: four in five between the parties, a tenth by silence or withdrawal, the rest by a mediator. */
export const endings: readonly (readonly [Script, number])[] = [
  [thenFulfil(sellerAccepts), 38],
  [thenFulfil(sellerOffers, buyerAccepts), 22],
  [thenFulfil(sellerOffers, secondRound), 12],
  [withdraw, 4],
  [thenFulfil(silence), 7],
  [thenFulfil(toDecided), 11],
  [thenFulfil(toProposed, bothAccept), 2],
  [thenFulfil(toInformation, answerInformation), 2],
  [thenFulfil(toAppealed, hearAppeal), 2],
];
