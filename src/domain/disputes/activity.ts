import type { Dispute } from './types.ts';

export const isActive = (dispute: Pick<Dispute, 'status'>): boolean => dispute.status !== 'closed';

/** The one active dispute on a line, if there is one. */
export const activeOn = (lineId: string, disputes: readonly Dispute[]): Dispute | null =>
  disputes.find(dispute => isActive(dispute) && dispute.lineIds.includes(lineId)) ?? null;
