import { inGoodStanding } from '../../../domain/cod/standing.ts';
import { isInstant, type Instant } from '../../../domain/shared/instant.ts';
import type { EvaluateBody } from '../../../contract/cod.ts';
import type { BuyerStanding, CodRemedy } from '../../../domain/cod/types.ts';

export interface AskedLine {
  readonly productId: string;
  readonly quantity: number;
}

/** The question of the page, as the address bar carries it. */
export interface Asked {
  readonly regionId: string | null;
  readonly lines: readonly AskedLine[];
  /** A buyer on record; `null`: one made up, with `standing`. */
  readonly buyerId: string | null;
  readonly standing: BuyerStanding;
  /** `null`: now. */
  readonly at: Instant | null;
  readonly draftId: string | null;
  readonly following: readonly CodRemedy[];
}

const MOST_PIECES = 999;

const remedyKinds: Readonly<Record<CodRemedy['kind'], true>> = {
  reduce_amount: true,
  raise_amount: true,
  use_carrier: true,
  complete_first_order: true,
  verify_phone: true,
  wait_until: true,
  close_open_orders: true,
  split_basket: true,
};

const isRemedy = (value: unknown): value is CodRemedy =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  Object.hasOwn(remedyKinds, value.kind);

function readRemedies(text: string | null): readonly CodRemedy[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isRemedy) : [];
  } catch {
    return [];
  }
}

function readLines(text: string | null): readonly AskedLine[] {
  return (text ?? '').split(',').flatMap(part => {
    const [productId = '', pieces] = part.split('*');
    const quantity = Math.min(MOST_PIECES, Math.max(1, Math.trunc(Number(pieces ?? 1)) || 1));
    return productId === '' ? [] : [{ productId, quantity }];
  });
}

const readInstant = (text: string | null): Instant | null => (text !== null && isInstant(text) ? text : null);

const readCount = (text: string | null, otherwise: number): number => {
  const value = Number(text ?? Number.NaN);
  return Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
};

function readStanding(params: URLSearchParams, currency: string): BuyerStanding {
  const good = inGoodStanding(currency);
  return {
    completedOrders: readCount(params.get('completed'), good.completedOrders),
    refusalsByFault: readCount(params.get('refusals'), good.refusalsByFault),
    openCodOrders: readCount(params.get('open'), good.openCodOrders),
    openCodAmount: { amount: readCount(params.get('openAmount'), 0), currency },
    suspendedUntil: readInstant(params.get('suspended')),
    blocklisted: params.get('blocked') === '1',
    phoneVerified: params.get('phone') !== '0',
  };
}

/** Whatever was typed into the address bar becomes a question; what cannot be understood is left out. */
export const readAsked = (params: URLSearchParams, currency: string): Asked => ({
  regionId: params.get('region'),
  lines: readLines(params.get('items')),
  buyerId: params.get('buyer'),
  standing: readStanding(params, currency),
  at: readInstant(params.get('at')),
  draftId: params.get('draft'),
  following: readRemedies(params.get('following')),
});

/** Only what differs from the plainest question, so that the address stays short. */
export function writeAsked(asked: Asked): URLSearchParams {
  const { standing, lines, following } = asked;
  const good = inGoodStanding(standing.openCodAmount.currency);
  const unless = (value: number, usual: number) => (value === usual ? null : String(value));
  const made = asked.buyerId === null;
  const entries: Readonly<Record<string, string | null>> = {
    region: asked.regionId,
    items: lines.map(({ productId, quantity }) => `${productId}*${quantity}`).join(',') || null,
    buyer: asked.buyerId,
    completed: made ? unless(standing.completedOrders, good.completedOrders) : null,
    refusals: made ? unless(standing.refusalsByFault, good.refusalsByFault) : null,
    open: made ? unless(standing.openCodOrders, good.openCodOrders) : null,
    openAmount: made ? unless(standing.openCodAmount.amount, 0) : null,
    suspended: made ? standing.suspendedUntil : null,
    blocked: made && standing.blocklisted ? '1' : null,
    phone: made && !standing.phoneVerified ? '0' : null,
    at: asked.at,
    draft: asked.draftId,
    following: following.length > 0 ? JSON.stringify(following) : null,
  };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) if (value !== null) params.set(name, value);
  return params;
}

/** What the API is asked; `null` while there is nothing in the basket. */
export function bodyOf({
  lines,
  regionId,
  buyerId,
  standing,
  at,
  draftId,
  following,
}: Asked): EvaluateBody | null {
  if (lines.length === 0) return null;
  return {
    lines: lines.map(line => ({ ...line })),
    regionId,
    buyer: buyerId === null ? standing : { buyerId },
    ...(at !== null && { at }),
    ...(draftId !== null && { draftPolicyId: draftId }),
    ...(following.length > 0 && { following: following.map(writable) }),
  };
}

/** The wire's arrays may be written to; ours may not. */
const writable = (remedy: CodRemedy): NonNullable<EvaluateBody['following']>[number] =>
  remedy.kind === 'split_basket' ? { ...remedy, eligibleProductIds: [...remedy.eligibleProductIds] } : remedy;
