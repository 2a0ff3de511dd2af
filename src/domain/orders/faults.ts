import type { Fault, RefusalReason } from './types.ts';

/** Who answers for a refusal unless the carrier's report proves otherwise. */
const defaultFaults: Readonly<Record<RefusalReason, Fault>> = {
  refused_at_door: 'buyer',
  changed_mind: 'buyer',
  price: 'buyer',
  unreachable: 'buyer',
  bad_address: 'buyer',
  no_attempt: 'carrier',
  late: 'carrier',
  damaged_parcel: 'carrier',
  wrong_parcel: 'seller',
  other: 'nobody',
};

export const faultOf = (reason: RefusalReason): Fault => defaultFaults[reason];

/** Reasons that nobody spoke at the door: they rest on an attempt recorded before. */
export const unattended = ['unreachable', 'bad_address', 'no_attempt'] as const;
export const isUnattended = (reason: RefusalReason): reason is (typeof unattended)[number] =>
  unattended.some(one => one === reason);
